package org.cumbre.rdf;

import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.cumbre.event.ActorKind;
import org.cumbre.event.EventType;
import org.cumbre.event.Factuality;
import org.cumbre.event.Role;
import org.cumbre.event.Sector;
import org.cumbre.event.Stage;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.text.PublishedBasis;

/**
 * The terms that the graph is written in. Those of namespace {@code cu:} are defined in {@code ontology/cumbre.ttl}; the others are
 * SEM, PROV-O, Web Annotation, schema.org and SKOS.
 */
public final class Vocabulary {

    public static final String CU = "https://w3id.org/cumbre/ns#";
    public static final String ID = "https://w3id.org/cumbre/id/";
    public static final String WD = "http://www.wikidata.org/entity/";
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String SCHEMA = "http://schema.org/";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** Prefix to namespace, as the project's files and queries write them. */
    public static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("cu", CU),
            Map.entry("wd", WD),
            Map.entry("sem", SEM),
            Map.entry("prov", PROV),
            Map.entry("oa", OA),
            Map.entry("schema", SCHEMA),
            Map.entry("skos", SKOS),
            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
            Map.entry("rdf", RDF),
            Map.entry("rdfs", RDFS),
            Map.entry("xsd", XSD));

    public static final Node TYPE = iri(RDF, "type");
    public static final Node LABEL = iri(RDFS, "label");
    public static final Node ALT_LABEL = iri(SKOS, "altLabel");

    public static final Node EVENT = cu("Event");
    public static final Node CLAIM_CLASS = cu("Claim");
    public static final Node ACTOR = cu("Actor");
    public static final Node PLACE = cu("Place");
    public static final Node OFFICE_CLASS = cu("Office");
    public static final Node STEP_CLASS = cu("Step");

    public static final Node KEY = cu("key");
    public static final Node COUNTRY = cu("country");
    public static final Node WIKIDATA = cu("wikidata");
    public static final Node PLACE_KIND = cu("placeKind");
    public static final Node OFFICE = cu("office");
    public static final Node TITLE = cu("title");
    public static final Node SECTOR = cu("sector");
    public static final Node OF = cu("of");

    public static final Node EVENT_TYPE = cu("eventType");
    public static final Node SOURCE = cu("source");
    public static final Node TARGET = cu("target");
    public static final Node HAS_ACTOR = iri(SEM, "hasActor");
    public static final Node DEALS_WITH = cu("dealsWith");
    public static final Node HAS_PLACE = iri(SEM, "hasPlace");
    public static final Node SOURCE_ORDER = cu("sourceOrder");
    public static final Node TARGET_ORDER = cu("targetOrder");
    public static final Node PLACE_ORDER = cu("placeOrder");
    public static final Node ATTRIBUTION_ORDER = cu("attributionOrder");
    public static final Node BEGIN = cu("begin");
    public static final Node END = cu("end");
    public static final Node PRECISION = cu("precision");
    public static final Node IN_MONTH = cu("inMonth");
    public static final Node TIMEX = cu("timex");
    public static final Node TIME_WORDS = cu("timeWords");
    public static final Node TIME_RESOLUTION = cu("timeResolution");
    public static final Node STATUS = cu("status");
    public static final Node TEMPORALITY = cu("temporality");
    public static final Node POLARITY = cu("polarity");
    public static final Node CERTAINTY = cu("certainty");
    public static final Node ATTRIBUTED_TO = cu("attributedTo");
    public static final Node CONFIDENCE = cu("confidence");
    public static final Node TRIGGER = cu("trigger");
    public static final Node RULE = cu("rule");
    public static final Node MODE = cu("mode");
    public static final Node CONTEXT = cu("context");
    public static final Node CLAIM = cu("claim");
    public static final Node ARTICLE = cu("article");
    public static final Node STAGE = cu("stage");
    public static final Node STEP = cu("step");
    public static final Node REPORTED = cu("reported");
    public static final Node TOLD_BY = cu("toldBy");
    public static final Node DISPUTED_BY = cu("disputedBy");
    public static final Node INDEPENDENT_SOURCES = cu("independentSources");
    public static final Node FILED_UNDER = cu("filedUnder");
    public static final Node CONSOLIDATED_WITH = cu("consolidatedWith");
    public static final Node EXACT = iri(OA, "exact");
    public static final Node START_OFFSET = iri(OA, "start");
    public static final Node END_OFFSET = iri(OA, "end");

    public static final Node NEWS_ARTICLE = iri(SCHEMA, "NewsArticle");
    public static final Node HEADLINE = iri(SCHEMA, "headline");
    public static final Node ARTICLE_BODY = iri(SCHEMA, "articleBody");
    public static final Node DATE_PUBLISHED = iri(SCHEMA, "datePublished");
    public static final Node IN_LANGUAGE = iri(SCHEMA, "inLanguage");
    public static final Node IS_BASED_ON = iri(SCHEMA, "isBasedOn");
    public static final Node IDENTIFIER = iri(SCHEMA, "identifier");
    public static final Node URL = iri(SCHEMA, "url");
    public static final Node PUBLISHER = iri(SCHEMA, "publisher");
    public static final Node PUBLISHED_BASIS = cu("publishedBasis");
    public static final Node CONTENT_HASH = cu("contentHash");
    public static final Node TEXT_SKETCH = cu("textSketch");
    public static final Node WAS_GENERATED_BY = iri(PROV, "wasGeneratedBy");

    private Vocabulary() {}

    /** The class of an event type. */
    public static Node of(EventType type) {
        return cu(type.label());
    }

    /** The class of a kind of actor. */
    public static Node of(ActorKind kind) {
        return cu(kind.label());
    }

    public static Node of(Status status) {
        return cu(status.label());
    }

    public static Node of(Stage stage) {
        return cu(stage.label());
    }

    public static Node of(Precision precision) {
        return cu(precision.label());
    }

    public static Node of(Factuality.Temporality time) {
        return cu(time.label());
    }

    public static Node of(Factuality.Polarity polarity) {
        return cu(polarity.label());
    }

    public static Node of(Factuality.Certainty certainty) {
        return cu(certainty.label());
    }

    public static Node of(PublishedBasis basis) {
        return cu(basis.name().toLowerCase(Locale.ROOT));
    }

    /** The property that joins an event to the actors of a role. */
    public static Node of(Role role) {
        return role == Role.SOURCE ? SOURCE : TARGET;
    }

    /** The concept of a mode of an event type, such as {@code cu:mode-CONSULT-phone}. */
    public static Node mode(EventType type, String mode) {
        return cu("mode-" + type.plover() + "-" + mode);
    }

    /** The concept of a context, such as {@code cu:context-military}. */
    public static Node context(String context) {
        return cu("context-" + context);
    }

    public static Node of(Sector sector) {
        return cu("sector-" + sector.name());
    }

    private static Node cu(String name) {
        return iri(CU, name);
    }

    private static Node iri(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
