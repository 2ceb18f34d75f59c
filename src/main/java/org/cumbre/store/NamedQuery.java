package org.cumbre.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SPARQL query with what its header says of it. The header is the comment lines at its top:
 *
 * <pre>
 * # title: Meetings of an actor
 * # title-es: Encuentros de un actor
 * # answers: When did an actor meet whom?
 * # columns-es: fecha, con
 * # param: actor actor whose meetings
 * # param: from date first day []
 * # param-es: from primer día
 * # reads: whole graph
 * </pre>
 *
 * The last line marks a report that may take seconds on a large graph; all other queries find what they want by index.
 *
 * A parameter is a variable's name, a {@link ParameterType}, a description and, where it may be left out, a default in brackets.
 *
 * @param name its file's name without the ending
 * @param header the other header lines by their keys, such as {@code title-es}
 * @param text SPARQL, header included
 */
public record NamedQuery(String name, Map<String, String> header, List<QueryParameter> parameters, String text) {

    private static final Pattern LINE = Pattern.compile("#\\s*([a-z]+(?:-[a-z]{2})?):\\s*(.*?)\\s*");
    private static final Pattern PARAMETER =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\s+([a-z]+)\\s+(.*?)(?:\\s*\\[(.*)\\])?");

    public NamedQuery {
        header = Map.copyOf(header);
        parameters = List.copyOf(parameters);
    }

    /** @throws QueryFault if a header line declares a parameter in another form */
    public static NamedQuery parse(String name, String text) {
        Map<String, String> header = new HashMap<>();
        List<QueryParameter> parameters = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!line.startsWith("#") && !line.isBlank()) {
                break;
            } else if (matcher.matches() && matcher.group(1).equals("param")) {
                parameters.add(parameter(name, matcher.group(2)));
            } else if (matcher.matches() && matcher.group(1).startsWith("param-")) {
                String[] words = matcher.group(2).split("\\s+", 2);
                header.put(matcher.group(1) + " " + words[0], words[words.length - 1]);
            } else if (matcher.matches()) {
                header.put(matcher.group(1), matcher.group(2));
            }
        }
        return new NamedQuery(name, header, parameters, text);
    }

    private static QueryParameter parameter(String query, String line) {
        Matcher matcher = PARAMETER.matcher(line);
        if (!matcher.matches()) {
            throw new QueryFault(query + ": \"param: " + line + "\" is not \"param: name type description [default]\"");
        }
        ParameterType type = ParameterType.named(matcher.group(2))
                .orElseThrow(() -> new QueryFault(query + ": no parameter type is called " + matcher.group(2)));
        return new QueryParameter(matcher.group(1), type, matcher.group(3), Optional.ofNullable(matcher.group(4)));
    }

    /** Its title in that language, else in English, else its name. */
    public String title(String language) {
        return inLanguage("title", language).orElse(name);
    }

    /** The question that it answers. */
    public String answers(String language) {
        return inLanguage("answers", language).orElse("");
    }

    /** What one of its parameters stands for, in that language, else in English. */
    public String description(QueryParameter parameter, String language) {
        return header.getOrDefault("param-" + language + " " + parameter.name(), parameter.description());
    }

    /** It may have to look at all of a graph. */
    public boolean readsWholeGraph() {
        return header.getOrDefault("reads", "").equals("whole graph");
    }

    /** What its columns are called in that language; empty if they go by the names of their variables. */
    public List<String> columns(String language) {
        return Optional.ofNullable(header.get("columns-" + language))
                .map(line -> List.of(line.split("\\s*,\\s*")))
                .orElse(List.of());
    }

    private Optional<String> inLanguage(String key, String language) {
        return Optional.ofNullable(header.get(key + "-" + language)).or(() -> Optional.ofNullable(header.get(key)));
    }
}
