package org.cumbre.server;

import java.net.BindException;
import java.net.URI;
import java.util.Arrays;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.util.Context;
import org.cumbre.server.api.Api;
import org.cumbre.store.EventStore;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A store over HTTP: SPARQL at {@code /cumbre/sparql} as the SPARQL 1.1 Protocol has it, named queries, exports, linked data, what the page
 * asks for, and the page. Updates, calls to other servers and files are closed; articles come in only by a token.
 */
public final class CumbreServer implements AutoCloseable {

    static final String ARTICLES = "/cumbre/articles";

    private static final long IDLE_MILLIS = 30_000;
    private static final long SORTED_IN_MEMORY = 100_000;

    private final FusekiServer server;
    private final HeapWatch heap;
    private final Api api;
    private final String host;

    private CumbreServer(FusekiServer server, HeapWatch heap, Api api, String host) {
        this.server = server;
        this.heap = heap;
        this.api = api;
        this.host = host;
    }

    /**
     * Starts to answer, in threads of its own.
     *
     * @throws ServerFault if it cannot listen there
     */
    public static CumbreServer start(EventStore store, ServerSettings settings) {
        HeapWatch heap = new HeapWatch();
        Api api = new Api(store, settings.desk());
        FusekiServer server = build(store, settings, heap, api);
        Arrays.stream(server.getJettyServer().getConnectors())
                .map(ServerConnector.class::cast)
                .forEach(connector -> bound(connector, settings.host()));
        settings.accessLog()
                .ifPresent(file -> server.getJettyServer()
                        .setRequestLog(new CustomRequestLog(
                                new RequestLogWriter(file.toString()), CustomRequestLog.EXTENDED_NCSA_FORMAT)));
        try {
            return new CumbreServer(server.start(), heap, api, settings.host());
        } catch (RuntimeException failed) {
            server.stop();
            heap.close();
            api.close();
            throw new ServerFault(
                    settings.host() + ":" + settings.port() + ": cannot listen there: " + reason(failed), failed);
        }
    }

    private static FusekiServer build(EventStore store, ServerSettings settings, HeapWatch heap, Api api) {
        ServerLimits limits = settings.limits();
        FusekiServer.Builder builder = FusekiServer.create()
                .port(settings.port())
                .fusekiModules(FusekiModules.create(FMod_Prometheus.create()))
                .add("/cumbre", service(store, limits, heap))
                .addFilter("/*", new CodedErrors())
                .addFilter("/*", new RequestGuard(settings))
                .addFilter("/*", new CrossOrigin(settings.origins()))
                .addFilter("/cumbre/sparql", new BareEndpoint())
                .addFilter("/cumbre/*", new WholeRequests(limits))
                .addFilter("/cumbre/*", new WholeAnswers(limits))
                .addServlet("/cumbre/api/*", api.answers(settings.uploadToken().isPresent()))
                .addServlet("/cumbre/query/*", new NamedQueryServlet(store, limits))
                .addServlet("/cumbre/export/*", new ExportServlet(store, limits))
                .addServlet("/cumbre/id/*", new LinkedDataServlet(store))
                .addServlet("/cumbre/shacl", new ShapesServlet(store))
                .addServlet("/index.txt", new FrontPage())
                .addServlet("/*", new PageFiles())
                .addServlet("/backup.nq.gz", new BackupDownload(store))
                .enablePing(true);
        settings.uploadToken()
                .ifPresent(token -> builder.addServlet(ARTICLES, api.articles(token, settings.origins())));
        settings.passwords()
                .ifPresent(file -> builder.passwordFile(file.toString())
                        .auth(AuthScheme.BASIC)
                        .realm("Cumbre")
                        .serverAuthPolicy(Auth.ANY_USER));
        return builder.build();
    }

    private static DataService service(EventStore store, ServerLimits limits, HeapWatch heap) {
        Context context = Context.create()
                .set(ARQ.queryTimeout, Long.toString(limits.queryTime().toMillis()))
                .set(ARQ.spillToDiskThreshold, SORTED_IN_MEMORY)
                .set(Service.httpServiceAllowed, false);
        return DataService.newBuilder(store.share())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .context(context)
                        .processor(new ReadOnlyQueries(limits, heap))
                        .build())
                .build();
    }

    /** Whoever sends or takes nothing for a while is cut off. */
    private static void bound(ServerConnector connector, String host) {
        connector.setHost(host);
        connector.setIdleTimeout(IDLE_MILLIS);
    }

    private static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        return cause instanceof BindException
                ? "the port is in use, or the address is not this machine's"
                : String.valueOf(cause.getMessage());
    }

    public int port() {
        return server.getPort();
    }

    /** Where its page is, without a slash at the end. */
    public URI address() {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port());
    }

    /** Where it answers queries. */
    public URI endpoint() {
        return URI.create(address() + "/cumbre/sparql");
    }

    @Override
    public void close() {
        server.stop();
        heap.close();
        api.close();
    }
}
