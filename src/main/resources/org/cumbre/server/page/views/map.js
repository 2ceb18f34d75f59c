import * as api from '../api.js';
import { chosen, filters } from '../filters.js';
import { number, t } from '../labels.js';
import { listing } from '../listing.js';
import { actorLink, h, heading } from '../parts.js';
import { keep, link } from '../router.js';
import { worldMap } from '../worldmap.js';

/* Where events take place, on a map and as a list of places. */
export default async (params, signal) => {
  const actor = params.get('actor') ?? '';
  const state = { place: params.get('place') ?? '', filter: chosen(params) };
  const stage = h('div', { class: 'map-stage' });
  const lead = h('span', { role: 'status' });
  const aside = h('div', { class: 'details', tabindex: '-1' });
  const ranking = h('ol', { class: 'ranking' });
  const missing = h('p', { class: 'small faint' });
  let map;

  const remember = () => keep('map', { actor, place: state.place, ...state.filter, lang: params.get('lang') });
  const choose = async place => {
    state.place = place.id;
    remember();
    map.mark(place.id);
    aside.replaceChildren(h('h2', {}, h('a', { href: link('events', { place: place.id }), dir: 'auto' }, place.label)), await listing({ actor, place: place.id, ...state.filter }, signal));
  };
  const draw = async () => {
    remember();
    const { places } = await api.places({ actor, ...state.filter }, signal);
    const known = places.filter(({ latitude }) => latitude !== null && latitude !== undefined).map(place => ({ ...place, weight: place.events }));
    lead.textContent = t('mapLead', places.length);
    missing.textContent = known.length < places.length ? t('mapNowhere', places.length - known.length) : '';
    map = await worldMap(known, choose);
    stage.replaceChildren(map);
    map.draw();
    ranking.replaceChildren(...[...places].sort((a, b) => b.events - a.events).slice(0, 40).map(place => h('li', {},
      h('button', { type: 'button', class: 'link', onclick: () => choose(place), dir: 'auto' }, place.label), h('span', { class: 'number faint' }, number(place.events)))));
    aside.replaceChildren(h('p', { class: 'hint' }, t('mapHint')));
    const here = places.find(({ id }) => id === state.place);
    if (here) await choose(here);
  };
  const [form, who] = await Promise.all([filters(state.filter, filter => { state.filter = filter; draw(); }), actor ? api.actor(actor, signal) : undefined]);
  return {
    title: t('mapTitle'),
    content: [
      heading(t('mapTitle'), { lead: [lead, ...(who ? [' · ', actorLink(who)] : [])] }),
      form,
      h('div', { class: 'board' }, h('div', { class: 'board-main' }, stage, h('p', { class: 'small faint' }, t('mapCredit')), h('h2', {}, t('placesFound')), ranking, missing), aside),
    ],
    drawn: draw,
  };
};
