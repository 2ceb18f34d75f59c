import * as api from '../api.js';
import { chosen, filters } from '../filters.js';
import { t } from '../labels.js';
import { listing } from '../listing.js';
import { actorLink, commas, h, heading } from '../parts.js';
import { keep, link } from '../router.js';

/* Events that fit a filter; also all that happened in a place, or between two actors. */
const BETWEEN = ['actor', 'other', 'place', 'article'];

export default async (params, signal) => {
  const fixed = Object.fromEntries(BETWEEN.map(name => [name, params.get(name) ?? '']));
  const box = h('div', {});
  const show = async filter => box.replaceChildren(await listing({ ...fixed, ...filter }, signal));
  const form = await filters(chosen(params), filter => { keep('events', { ...fixed, ...filter }); show(filter); });
  const [title, actors] = await Promise.all([name(fixed, signal), between(fixed, signal), show(form.current())]);
  return {
    title,
    content: [heading(title, { lead: actors, tools: fixed.place ? [h('a', { class: 'tool', href: link('map', { place: fixed.place }) }, t('map'))] : [] }), form, box],
  };
};

/** The label of a place is that which events give it. */
const name = async ({ place }, signal) => {
  if (!place) return t('eventsView');
  const { events } = await api.events({ place, limit: 20 }, signal);
  return events.flatMap(event => event.places).find(({ id }) => id === place)?.label ?? t('place');
};

const between = async ({ actor, other }, signal) => commas((await Promise.all([actor, other].filter(Boolean).map(id => api.actor(id, signal)))).map(actorLink));

