import { network } from '/draw/network.js';
import { surface } from '/draw/page.js';
import { timeline } from '/draw/timeline.js';
import * as api from './api.js';
import { firstDay, lastDay, percent, period, t } from './labels.js';
import { badge, h, marked, swatch } from './parts.js';
import { link } from './router.js';

/* Timelines and networks of events: the drawings that the exported pages have, with events of the API. */

/** At most so many events are drawn. */
export const MOST = 500;

/** Events, actors and places by number, as the drawings take them. */
const numbered = (events, types) => {
  const actors = [], places = [], numbers = new Map([[actors, new Map()], [places, new Map()]]);
  // A country is numbered as an actor and as a place.
  const of = (list, thing) => {
    const known = numbers.get(list);
    if (!known.has(thing.id)) { known.set(thing.id, list.length); list.push(thing); }
    return known.get(thing.id);
  };
  return {
    actors, places,
    events: events.map(event => {
      const source = event.sources.map(who => of(actors, who)), target = event.targets.map(who => of(actors, who));
      return { id: event.id, type: event.type, title: event.label, begin: firstDay(event.begin), end: lastDay(event.end), precision: event.precision ?? 'day',
        status: event.status, confidence: event.confidence, source, target, by: [], places: event.places.map(place => of(places, place)),
        pairs: pairs(source, target, types[event.type]?.symmetric), reports: [], label: event };
    }),
  };
};

/** Who has to do with whom in an event: each source with each target; those who meet, with each other. */
const pairs = (source, target, symmetric) => {
  const all = [...new Set([...source, ...target])];
  if (symmetric || !target.length) return all.flatMap((one, i) => all.slice(i + 1).map(other => [one, other]));
  return source.flatMap(one => target.filter(other => other !== one).map(other => [one, other]));
};

/** A chosen event: a link to its page and, as soon as they are there, the first of its sentences. */
const card = signal => event => {
  const sentences = h('div', {});
  api.event(event.id, signal).then(({ claims }) => sentences.append(...claims.slice(0, 2).map(claim => h('figure', { class: 'report' },
    h('blockquote', { dir: 'auto' }, ...marked(claim.sentence, [claim.trigger])),
    h('figcaption', {}, h('a', { href: link('article', { id: claim.article.id, at: claim.start }), dir: 'auto' }, claim.article.title ?? claim.article.source)))))).catch(() => {});
  return h('article', { class: 'event', 'data-event': event.id },
    h('h3', { dir: 'auto' }, h('a', { href: link('event', { id: event.id }) }, swatch(event.type), event.title)),
    h('p', { class: 'facts' }, h('strong', {}, period(event.label)), ' ', badge(event.status, event.label.statusLabel), ' ',
      h('span', { class: 'faint' }, t('confidenceIs', percent(event.confidence)))), sentences);
};

const draw = drawing => async (events, signal) => {
  const terms = await api.terms();
  const root = h('div', { class: 'drawing' });
  const about = surface({ ...terms, nodes: 'actors', ...numbered(events, terms.types) }, { card: card(signal), signal });
  // The drawing measures itself, so it is drawn once it stands in the page.
  root.draw = () => drawing(root, about, { compact: true, nodes: 60 });
  return root;
};
export const timelineOf = draw(timeline);
export const networkOf = draw(network);
