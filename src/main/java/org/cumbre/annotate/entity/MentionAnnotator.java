package org.cumbre.annotate.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cumbre.annotate.Annotator;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.Loading;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Document;
import org.cumbre.text.Layer;
import org.cumbre.text.Sentence;

/** Finds mentions of actors and places and says whom they stand for, on the article's day. */
public final class MentionAnnotator implements Annotator {

    /** Mentions in order of the text, free of overlaps. */
    public static final Layer<Mention> MENTIONS = Layer.of("mentions");

    /** Stands in for an article's day where nothing is known of it: who held office then is taken to hold it. */
    private static final LocalDate UNDATED = LocalDate.of(2025, 1, 31);

    private final Gazetteer gazetteer;
    private final OfficeLexicon offices;
    private final WordLists words;
    private final NameFinder names;
    private final Collectives collectives;

    public MentionAnnotator(LanguagePack pack, Gazetteer gazetteer) {
        Loading<NameModel> model = Loading.start(() -> NameModel.load(pack));
        this.gazetteer = gazetteer;
        this.offices = OfficeLexicon.read(pack, gazetteer);
        this.words = WordLists.read(pack, "entity.lists");
        this.names = new NameFinder(gazetteer, words, model);
        this.collectives = Collectives.read(pack);
    }

    @Override
    public Document annotate(Document document) {
        Discourse discourse = new Discourse(document.article().published().orElse(UNDATED));
        List<List<Name>> found = names.find(document, discourse);
        discourse.expect(found.stream()
                .flatMap(List::stream)
                .flatMap(name -> name.actor().stream())
                .toList());
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            mentions.addAll(new MentionReader(
                            sentence, found.get(sentence.index()), gazetteer, offices, words, collectives, discourse)
                    .read());
        }
        return document.with(MENTIONS, mentions);
    }
}
