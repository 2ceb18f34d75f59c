/* The terms that queries use, for prefixes and completion. */
export const PREFIXES = {
  cu: 'https://w3id.org/cumbre/ns#',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  wd: 'http://www.wikidata.org/entity/',
};

export const TERMS = ['cu:Event', 'cu:Actor', 'cu:Claim', 'cu:Person', 'cu:Country', 'cu:Organization', 'cu:source', 'cu:target', 'cu:begin', 'cu:end', 'cu:precision', 'cu:inMonth', 'cu:status', 'cu:stage', 'cu:step',
  'cu:confidence', 'cu:claim', 'cu:article', 'cu:country', 'cu:office', 'cu:of', 'cu:attributedTo', 'cu:disputedBy', 'cu:independentSources', 'cu:trigger', 'cu:rule', 'cu:timeWords', 'sem:hasActor', 'sem:hasPlace', 'oa:exact', 'oa:start', 'oa:end',
  'schema:headline', 'schema:datePublished', 'schema:identifier', 'schema:NewsArticle', 'skos:altLabel', 'rdfs:label'];

export const KEYWORDS = ['SELECT', 'DISTINCT', 'WHERE', 'FILTER', 'OPTIONAL', 'GRAPH', 'UNION', 'MINUS', 'VALUES', 'BIND', 'GROUP BY', 'HAVING', 'ORDER BY', 'LIMIT', 'OFFSET', 'COUNT', 'GROUP_CONCAT', 'EXISTS', 'CONSTRUCT', 'ASK', 'DESCRIBE', 'PREFIX'];

export const prologue = () => ['cu', 'sem', 'oa', 'schema', 'rdfs', 'wd'].map(prefix => `PREFIX ${prefix}: <${PREFIXES[prefix]}>`).join('\n');

/** An IRI as it is written with a prefix. */
export const short = iri => {
  const found = Object.entries(PREFIXES).find(([, namespace]) => iri.startsWith(namespace) && /^[\w-]+$/.test(iri.slice(namespace.length)));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
};

export const literal = text => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;
