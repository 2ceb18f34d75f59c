package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Sentence;

/** Reads the mentions of one sentence from left to right, telling the discourse of each. */
final class MentionReader {

    private final Sentence sentence;
    private final Modifiers modifiers;
    private final Discourse discourse;
    private final NameMentions names;
    private final OfficeMentions offices;
    private final GroupMentions groups;
    private final BodyMentions bodies;
    private final CollectiveMentions collectives;

    MentionReader(
            Sentence sentence,
            List<Name> found,
            Gazetteer gazetteer,
            OfficeLexicon lexicon,
            WordLists words,
            Collectives collective,
            Discourse discourse) {
        this.sentence = sentence;
        this.modifiers = new Modifiers(sentence, found, gazetteer, words);
        this.discourse = discourse;
        OfficeHolders holders = new OfficeHolders(gazetteer, discourse);
        MentionContext context = new MentionContext(sentence, modifiers, lexicon, words, gazetteer, discourse, holders);
        this.names = new NameMentions(context);
        this.bodies = new BodyMentions(context);
        this.collectives = new CollectiveMentions(context, collective);
        this.groups = new GroupMentions(context, bodies);
        this.offices = new OfficeMentions(context, groups);
    }

    List<Mention> read() {
        discourse.startSentence();
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < sentence.size(); ) {
            Optional<Mention> mention = mentionAt(at);
            mention.ifPresent(mentions::add);
            mention.ifPresent(this::tell);
            at = mention.map(Mention::last).orElse(at) + 1;
        }
        return mentions;
    }

    private Optional<Mention> mentionAt(int at) {
        Optional<Name> name = modifiers.nameAt(at);
        return name.filter(n -> (n.listed() || n.person()) && !bodies.national(n))
                .map(names::named)
                .or(() -> offices.counterpart(at))
                .or(() -> offices.office(at))
                .or(() -> bodies.capital(at))
                .or(() -> groups.both(at))
                .or(() -> bodies.body(at))
                .or(() -> collectives.collective(at))
                .or(() -> names.demonym(at))
                .or(() -> bodies.shortened(at))
                .or(() -> bodies.homeBody(at))
                .or(() -> name.map(names::named))
                .or(() -> bodies.knownPlace(at));
    }

    private void tell(Mention mention) {
        if (mention.kind() != MentionKind.DEMONYM) {
            mention.actors().forEach(discourse::mention);
        }
        mention.place().filter(place -> !place.kind().equals("country")).ifPresent(discourse::mention);
    }
}
