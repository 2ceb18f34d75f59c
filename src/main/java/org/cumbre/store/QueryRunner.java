package org.cumbre.store;

import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.system.Txn;
import org.cumbre.rdf.Vocabulary;

/** Runs queries on a store. Values of parameters are bound as RDF terms; calls to other servers are closed. */
public final class QueryRunner {

    private final EventStore store;
    private final Duration timeout;

    public QueryRunner(EventStore store) {
        this(store, Duration.ofMinutes(10));
    }

    public QueryRunner(EventStore store, Duration timeout) {
        this.store = store;
        this.timeout = timeout;
    }

    /**
     * Runs a query and writes its result in UTF-8. A parameter {@code lang} of the query also chooses the table's language.
     *
     * @param values of parameters by name
     * @throws QueryFault if the query is not SPARQL, a parameter is missing, unknown or malformed, or time runs out
     * @throws UnknownActorException if a parameter names an actor that the graph does not know
     */
    public void run(NamedQuery named, Map<String, String> values, QueryOutput output, OutputStream out) {
        Query query = parse(named);
        Map<String, String> complete = complete(named, values);
        Dataset dataset = store.dataset();
        Txn.executeRead(dataset, () -> {
            Map<String, Node> terms = terms(named, complete, store.actorNames());
            try (QueryExecution execution = execution(query, terms, dataset)) {
                write(execution, query, new Forms(named, complete), output, out);
            } catch (QueryCancelledException late) {
                throw QueryFault.late(
                        named.name() + ": stopped after " + timeout.toSeconds() + " seconds without an end", late);
            } catch (QueryException failed) {
                throw new QueryFault(named.name() + ": " + failed.getMessage(), failed);
            }
        });
    }

    private static void write(
            QueryExecution execution, Query query, Forms forms, QueryOutput output, OutputStream out) {
        if (query.isSelectType()) {
            output.write(execution.execSelect(), forms.table(), forms.page(), out);
        } else if (query.isAskType()) {
            output.write(execution.execAsk(), forms.page(), out);
        } else {
            output.write(
                    query.isConstructType() ? execution.execConstruct() : execution.execDescribe(), forms.page(), out);
        }
    }

    /** Without prefixes of its own a query may use those of {@link Vocabulary#PREFIXES}. */
    private static Query parse(NamedQuery named) {
        Query query = QueryFactory.make();
        Vocabulary.PREFIXES.forEach(query::setPrefix);
        try {
            return QueryFactory.parse(query, named.text(), null, Syntax.syntaxARQ);
        } catch (QueryParseException malformed) {
            throw new QueryFault(named.name() + ": not SPARQL: " + malformed.getMessage(), malformed);
        }
    }

    private QueryExecution execution(Query query, Map<String, Node> terms, Dataset dataset) {
        BindingBuilder binding = Binding.builder();
        terms.forEach((name, term) -> binding.add(Var.alloc(name), term));
        return QueryExecution.dataset(dataset)
                .query(query)
                .set(Service.httpServiceAllowed, false)
                .set(ARQConstants.sysOpExecutorFactory, KeyedSort.FACTORY)
                .substitution(binding.build())
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static Map<String, String> complete(NamedQuery named, Map<String, String> values) {
        List<String> declared =
                named.parameters().stream().map(QueryParameter::name).toList();
        values.keySet().stream()
                .filter(name -> !declared.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new QueryFault(named.name() + ": no parameter is called " + name + "; "
                            + (declared.isEmpty()
                                    ? "it has none"
                                    : "its parameters are: " + String.join(", ", declared)));
                });
        Map<String, String> complete = new HashMap<>();
        for (QueryParameter parameter : named.parameters()) {
            String value =
                    values.getOrDefault(parameter.name(), parameter.standard().orElse(""));
            if (value.isBlank() && parameter.required()) {
                throw new QueryFault(named.name() + ": parameter " + parameter.name() + " is missing: "
                        + parameter.type().expectation() + " (" + parameter.description() + ")");
            }
            complete.put(parameter.name(), value);
        }
        return complete;
    }

    private static Map<String, Node> terms(NamedQuery named, Map<String, String> values, ActorNames actors) {
        return named.parameters().stream()
                .filter(parameter -> !values.getOrDefault(parameter.name(), "").isBlank())
                .collect(Collectors.toMap(
                        QueryParameter::name,
                        parameter -> parameter
                                .type()
                                .value(parameter.name(), values.getOrDefault(parameter.name(), ""), actors)));
    }

    /** The forms in which people read a result. */
    private record Forms(NamedQuery named, Map<String, String> values) {

        TextTable table() {
            return new TextTable(named.columns(language()), language());
        }

        HtmlTable page() {
            return new HtmlTable(named.title(language()), named.columns(language()), language());
        }

        private String language() {
            return values.getOrDefault("lang", "es");
        }
    }
}
