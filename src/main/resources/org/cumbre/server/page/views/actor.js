import * as api from '../api.js';
import { MOST, networkOf, timelineOf } from '../drawing.js';
import { chosen, filters } from '../filters.js';
import { date, number, period, t } from '../labels.js';
import { listing } from '../listing.js';
import { actorLink, facts, h, heading, outward, section, svg, swatch, tabs } from '../parts.js';
import { keep, link } from '../router.js';

/* An actor: who they are, offices, timeline, network, events. */
const SHOWN = ['timeline', 'network', 'list'];

export default async (params, signal) => {
  const id = params.get('id') ?? '';
  const actor = await api.actor(id, signal);
  const state = { show: SHOWN.includes(params.get('show')) ? params.get('show') : 'timeline', filter: chosen(params) };
  const stage = h('div', { role: 'tabpanel', class: 'stage-box' });
  let drawing = new AbortController();
  const draw = async () => {
    keep('actor', { id, ...state.filter, show: state.show, lang: params.get('lang') });
    stage.setAttribute('aria-labelledby', `tab-${state.show}`);
    drawing.abort();
    drawing = new AbortController();
    await fill(stage, { ...state }, id, AbortSignal.any([signal, drawing.signal])).catch(fault => { if (fault.name !== 'AbortError') throw fault; });
  };
  const form = await filters(state.filter, filter => { state.filter = filter; draw(); });
  const toYear = year => {
    form.elements.from.value = year;
    form.elements.to.value = year;
    state.filter = form.current();
    draw();
  };
  return {
    title: actor.label,
    content: [
      heading(actor.label, { kicker: [kind(actor)], lead: [t('events', actor.events), actor.first ? ` · ${span(actor)}` : ''] }),
      h('div', { class: 'actor' },
        h('div', { class: 'about' }, who(actor), years(actor, toYear), types(actor, id)),
        partners(actor, id)),
      h('section', { class: 'wide' }, h('div', { class: 'tab-row' }, tabs(t('eventsView'), SHOWN.map(name => [name, t(name)]), state.show, name => { state.show = name; draw(); })), form, stage),
    ],
    drawn: draw,
  };
};

const kind = ({ kindLabel, country, label }) => [kindLabel, country && country.label !== label ? country.label : ''].filter(Boolean).join(' · ');
const span = ({ first, last }) => period({ begin: first, end: last });

const fill = async (stage, { show, filter }, id, signal) => {
  const shown = (...children) => { signal.throwIfAborted(); stage.replaceChildren(...children); };
  if (show === 'list') { shown(await listing({ actor: id, ...filter }, signal)); return; }
  const { total, events } = await api.events({ actor: id, ...filter, limit: MOST }, signal);
  if (!events.length) { shown(h('p', { class: 'hint' }, t('nothing'))); return; }
  const drawing = await (show === 'network' ? networkOf : timelineOf)(events, signal);
  shown(total > events.length ? h('p', { class: 'small faint' }, t('drawnOf', events.length, total)) : '', drawing);
  drawing.draw();
};

const who = ({ aliases, offices, sectors, wikidata }) => facts([
  [t('offices'), offices.length ? [h('ul', { class: 'offices' }, ...offices.map(office))] : ''],
  [t('sectors'), sectors.map(({ label }) => label).join(', ')],
  [t('alsoKnown'), aliases.slice(0, 8).join(', ')],
  ['Wikidata', wikidata ? [outward(`https://www.wikidata.org/wiki/${wikidata}`, wikidata)] : ''],
]);
const office = ({ title, of, begin, end }) => h('li', {}, h('span', { dir: 'auto' }, title), ...(of ? [' · ', actorLink(of)] : []),
  h('span', { class: 'small faint' }, [begin && !end ? t('since', date(begin)) : '', begin && end ? `${date(begin)} – ${date(end)}` : '', !begin && end ? t('until', date(end)) : ''].filter(Boolean).map(text => ` · ${text}`).join('')));

/** A column a year; choosing one filters by it. */
const years = ({ byYear }, choose) => {
  if (byYear.length < 2) return '';
  const first = byYear[0].year, last = byYear.at(-1).year, most = Math.max(...byYear.map(({ count }) => count));
  const step = 100 / (last - first + 1);
  const bars = byYear.map(({ year, count }) => svg('g', { role: 'button', tabindex: '0', class: 'year', 'aria-label': t('yearBar', year, count), onclick: () => choose(year),
    onkeydown: press => { if (press.key === 'Enter' || press.key === ' ') { press.preventDefault(); choose(year); } } },
  svg('title', {}, t('yearBar', year, count)),
  svg('rect', { x: `${(year - first) * step}%`, y: 0, width: `${step}%`, height: 60, class: 'hit' }),
  svg('rect', { x: `${(year - first) * step + step * 0.1}%`, y: 60 - 56 * count / most, width: `${Math.min(step * 0.8, 8)}%`, height: 56 * count / most, class: 'bar-year' })));
  return h('figure', { class: 'years' }, h('figcaption', {}, t('perYear')),
    svg('svg', { width: '100%', height: 62, role: 'group', 'aria-label': t('perYear') }, ...bars),
    h('div', { class: 'year-ends small faint' }, h('span', {}, String(first)), h('span', {}, String(last))));
};

const types = ({ byType, byStatus }, id) => h('div', { class: 'tallies' },
  h('ul', { class: 'tally' }, ...byType.map(({ type, label, count }) => h('li', {}, h('a', { href: link('events', { actor: id, type }) }, swatch(type), label), ' ', h('span', { class: 'number faint' }, number(count))))),
  h('ul', { class: 'tally' }, ...byStatus.map(({ status, label, count }) => h('li', {}, h('a', { href: link('events', { actor: id, status }), class: `status s-${status}` }, label), ' ', h('span', { class: 'number faint' }, number(count))))));

const partners = ({ partners: all }, id) => {
  if (!all.length) return '';
  const shown = all.slice(0, 10), most = Math.max(...shown.map(({ events }) => events));
  return section(t('partners'), h('ul', { class: 'partners' }, ...shown.map(partner => h('li', {},
    actorLink(partner),
    h('a', { class: 'balance', href: link('events', { actor: id, other: partner.id }), 'aria-label': t('partner', partner.events, partner.positive, partner.negative), title: t('partner', partner.events, partner.positive, partner.negative) },
      svg('svg', { width: '100%', height: 10, 'aria-hidden': 'true' },
        svg('rect', { x: 0, y: 1, height: 8, width: `${80 * partner.positive / most}%`, class: 'positive' }),
        svg('rect', { x: `${80 * partner.positive / most}%`, y: 1, height: 8, width: `${80 * partner.negative / most}%`, class: 'negative' })),
      h('span', { class: 'number small' }, number(partner.events)))))),
  h('p', { class: 'small faint legend-line' }, h('span', { class: 'dot positive' }), t('cooperation'), ' ', h('span', { class: 'dot negative' }), t('conflict')));
};
