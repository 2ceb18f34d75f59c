package org.cumbre.server;

import java.net.BindException;
import java.net.URI;
import java.util.Arrays;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.util.Context;
import org.cumbre.server.api.ApiServlet;
import org.cumbre.store.EventStore;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The SPARQL endpoint of a store, {@code /cumbre/sparql}: queries by GET and POST as the SPARQL 1.1 Protocol has them, and nothing else.
 * Updates, calls to other servers and files are closed. Also answers {@code /$/ping}; its page is at {@code /}, and {@code /index.txt} explains how to ask without it.
 */
public final class CumbreServer implements AutoCloseable {

    private final FusekiServer server;
    private final String host;

    private CumbreServer(FusekiServer server, String host) {
        this.server = server;
        this.host = host;
    }

    /**
     * Starts to answer, in threads of its own.
     *
     * @throws ServerFault if it cannot listen there
     */
    public static CumbreServer start(EventStore store, ServerSettings settings) {
        String host = settings.host();
        FusekiServer server = FusekiServer.create()
                .port(settings.port())
                .add("/cumbre", service(store, settings.limits()))
                .addFilter("/*", new RequestGuard(settings.limits().bodyBytes()))
                .addServlet("/cumbre/api/*", new ApiServlet(store, settings.desk(), false))
                .addServlet("/index.txt", new FrontPage())
                .addServlet("/*", new PageFiles())
                .addServlet("/backup.nq.gz", new BackupDownload(store))
                .enablePing(true)
                .build();
        Arrays.stream(server.getJettyServer().getConnectors())
                .map(ServerConnector.class::cast)
                .forEach(connector -> connector.setHost(host));
        try {
            return new CumbreServer(server.start(), host);
        } catch (RuntimeException failed) {
            server.stop();
            throw new ServerFault(host + ":" + settings.port() + ": cannot listen there: " + reason(failed), failed);
        }
    }

    private static DataService service(EventStore store, ServerLimits limits) {
        Context context = Context.create()
                .set(ARQ.queryTimeout, Long.toString(limits.queryTime().toMillis()))
                .set(Service.httpServiceAllowed, false);
        return DataService.newBuilder(store.dataset().asDatasetGraph())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .context(context)
                        .processor(new ReadOnlyQueries())
                        .build())
                .build();
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

    /** Waits until the server is closed. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
