import { knows, language, t } from './labels.js';

/* What the server is asked: the JSON API and SPARQL. */

/** What the server answered instead of an answer; its code says in any language why. */
export class Refusal extends Error {
  constructor(status, message, code) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Codes whose message says more than they do: which parameter, which line of the query. */
const DETAILED = new Set(['bad-request', 'forbidden']);

/** What went wrong, in the page's language, and under it what the server said, where that says more. */
export const complaint = fault => {
  if (fault instanceof TypeError) return [t('unreachable')];
  const phrase = `error-${fault.code}`;
  if (!fault.code || !knows(phrase)) return [fault.message];
  return DETAILED.has(fault.code) ? [t(phrase), fault.message] : [t(phrase)];
};

const parameters = params => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const each of [value].flat()) if (each !== undefined && each !== null && each !== '') query.append(name, each);
  }
  return query;
};

const answer = async response => {
  if (response.ok) return response;
  const text = await response.text();
  let message = text.trim() || response.statusText;
  try { message = JSON.parse(text).error ?? message; } catch { /* the answer is plain text */ }
  throw new Refusal(response.status, message.slice(0, 600), response.headers.get('Cumbre-Error'));
};

const ask = async (what, params = {}, signal) => {
  const response = await fetch(`/cumbre/api/${what}?${parameters({ ...params, lang: language() })}`, { signal });
  return (await answer(response)).json();
};

export const search = (q, limit, signal) => ask('search', { q, limit }, signal);
export const actor = (id, signal) => ask('actor', { id }, signal);
export const event = (id, signal) => ask('event', { id }, signal);
export const article = (id, signal) => ask('article', { id }, signal);
export const events = (filter, signal) => ask('events', filter, signal);
export const places = (filter, signal) => ask('places', filter, signal);

/** What holds while the page is open: asked once for each language. */
const kept = load => {
  const answers = new Map();
  return () => {
    const lang = language();
    if (!answers.has(lang)) answers.set(lang, load(lang).catch(fault => { answers.delete(lang); throw fault; }));
    return answers.get(lang);
  };
};
export const info = kept(() => ask('info'));
export const queries = kept(() => ask('queries'));

/** Phrases, types and statuses as the drawings name them. */
export const terms = kept(async lang => (await answer(await fetch(`/draw/terms-${lang}.json`))).json());

const RESULTS = 'application/sparql-results+json, text/turtle;q=0.5';

/** An answer to SPARQL: results in JSON, or a graph in Turtle. */
export const sparql = (query, signal, accept = RESULTS) => fetch('/cumbre/sparql', {
  method: 'POST', signal, headers: { 'Content-Type': 'application/sparql-query', Accept: accept }, body: query,
}).then(answer);

/** Sends an article to be read. The token has a header of its own, for a password has the usual one. */
export const upload = async (body, type, token, signal) => {
  const response = await fetch('/cumbre/articles', {
    method: 'POST', signal, headers: { 'Content-Type': type, 'Cumbre-Token': token }, body,
  });
  return (await answer(response)).json();
};

/** Where an IRI of ours is answered by this server: as a page, Turtle or JSON-LD. */
export const dataAddress = iri => iri.replace(/^https:\/\/w3id\.org\/cumbre\/id\//, '/cumbre/id/');
