package org.cumbre.roster;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.link.ActorEntry;

/** Reads SPARQL results in JSON, as the queries of {@code queries/wikidata} bring them: an office of a person a binding. */
final class WikidataRoster {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;
    private final Map<String, WikidataPerson> people = new LinkedHashMap<>();
    private final Map<String, ActorEntry> owners = new LinkedHashMap<>();

    WikidataRoster(String file) {
        this.file = file;
    }

    List<ActorEntry> read(String text) {
        boolean bindings = false;
        try (JsonParser parser = JSON.getFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("bindings")
                        && parser.nextToken() == JsonToken.START_ARRAY) {
                    bindings = true;
                    bindings(parser);
                }
            }
        } catch (JsonProcessingException broken) {
            long line = Math.max(
                    1, broken.getLocation() == null ? 1 : broken.getLocation().getLineNr());
            throw ActorEntry.fault(file, line, "broken JSON: " + broken.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + ": " + unreadable.getMessage(), unreadable);
        }
        if (!bindings) {
            throw ActorEntry.fault(file, 1, "no results.bindings: not the JSON of a SPARQL query");
        }
        List<ActorEntry> entries = new ArrayList<>(owners.values());
        people.values().forEach(person -> entries.add(person.entry(file)));
        return entries;
    }

    private void bindings(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            long line = parser.currentLocation().getLineNr();
            JsonNode node = JSON.readTree(parser);
            binding(new Binding(node, line));
        }
    }

    private void binding(Binding binding) {
        String person = binding.value("person")
                .orElseThrow(() -> ActorEntry.fault(
                        file, binding.line(), "no variable person; the queries that fit are in queries/wikidata"));
        WikidataPerson known = people.computeIfAbsent(person, id -> new WikidataPerson(id, binding.line()));
        known.add(binding);
        owner(binding, "country", "Country");
        owner(binding, "of", "Organization");
    }

    /** A country or organisation that the gazetteer may not have. */
    private void owner(Binding binding, String variable, String kind) {
        Optional<String> id = binding.value(variable).filter(text -> text.matches("https?://.*"));
        Optional<String> english = binding.label(variable + "Label", "en");
        Optional<String> spanish = binding.label(variable + "Label", "es");
        if (id.isPresent() && (english.isPresent() || spanish.isPresent())) {
            owners.putIfAbsent(
                    id.get(),
                    new ActorEntry(
                            file,
                            binding.line(),
                            id,
                            Optional.of(kind),
                            english,
                            spanish,
                            List.of(),
                            Optional.empty(),
                            List.of(),
                            true));
        }
    }
}
