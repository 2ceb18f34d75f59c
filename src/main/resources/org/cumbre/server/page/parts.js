import { h } from '/draw/elements.js';
import { date, percent, period, t } from './labels.js';
import { link } from './router.js';

/* Pieces that several views are made of. */
export { h, svg, fold } from '/draw/elements.js';

export const actorLink = ({ id, label, kind }) => h('a', { href: link(kind === 'place' ? 'events' : 'actor', kind === 'place' ? { place: id } : { id }), dir: 'auto', class: 'who' }, label);
export const placeLink = ({ id, label }) => h('a', { href: link('events', { place: id }), dir: 'auto' }, label);
export const commas = elements => elements.flatMap((element, i) => (i ? [', ', element] : [element]));

export const badge = (status, label) => h('span', { class: `status s-${status}` }, label);
export const swatch = type => h('span', { class: `swatch t-${type}`, 'aria-hidden': 'true' });

/** How sure, as a bar with its number. */
export const sureness = value => h('span', { class: 'sure', title: t('confidenceIs', percent(value)) },
  h('meter', { min: 0, max: 1, low: 0.5, high: 0.8, optimum: 1, value, 'aria-label': t('confidence') }), h('span', { class: 'number' }, percent(value)));

/** One event as a line of a list. */
export const eventLine = event => h('li', { class: 'event-line', 'data-event': event.id },
  h('time', { class: 'when', datetime: event.begin ?? undefined }, period(event)),
  h('div', {},
    h('a', { class: 'event-title', href: link('event', { id: event.id }), dir: 'auto' }, swatch(event.type), event.label),
    h('p', { class: 'small' }, badge(event.status, event.statusLabel), event.disputed ? h('span', { class: 'status disputed-mark' }, t('disputed')) : '',
      event.places.length ? h('span', {}, event.places.map(({ label }) => label).join(', ')) : '',
      h('span', {}, t('evidenceNumber', event.reports)))));
export const eventList = events => h('ol', { class: 'event-list' }, ...events.map(eventLine));

/** A sentence with some of its characters marked; pairs are [start, end). */
export const marked = (text, pairs = []) => {
  const pieces = [];
  let at = 0;
  for (const [start, end] of apart(pairs, text.length)) {
    pieces.push(text.slice(at, start), h('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
};
/** In order, within the text, none on another, none empty. */
const apart = (pairs, length) => {
  let at = 0;
  return pairs.filter(pair => pair).sort((a, b) => a[0] - b[0]).filter(([start, end]) => {
    if (start < at || end <= start || end > length) return false;
    at = end;
    return true;
  });
};

export const articleLine = article => h('li', {},
  h('a', { href: link('article', { id: article.id }), dir: 'auto' }, article.title ?? article.source),
  h('span', { class: 'small faint' }, [article.publisher, article.published && date(article.published)].filter(Boolean).join(' · ')));

export const section = (heading, ...children) => h('section', {}, h('h2', {}, heading), ...children);
export const facts = pairs => h('dl', { class: 'facts' }, ...pairs.filter(([, value]) => value && (!Array.isArray(value) || value.length))
  .flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, ...[value].flat())]));

/** Only addresses of the web become links: an article's address comes from anywhere. */
export const outward = (address, text) => (/^https?:\/\//i.test(address ?? '')
  ? h('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, text) : undefined);

/** What several views can be switched between, as tabs. */
export const tabs = (name, choices, chosen, show) => {
  const buttons = choices.map(([id, label]) => h('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'data-tab': id, onclick: () => select(id) }, label));
  const list = h('div', { class: 'tabs', role: 'tablist', 'aria-label': name, onkeydown: press => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[press.key];
    if (!step) return;
    press.preventDefault();
    const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
    buttons[next].focus();
    buttons[next].click();
  } }, ...buttons);
  const mark = id => buttons.forEach(button => {
    button.setAttribute('aria-selected', String(button.dataset.tab === id));
    button.setAttribute('tabindex', button.dataset.tab === id ? '0' : '-1');
  });
  const select = id => { mark(id); show(id); };
  mark(chosen);
  list.select = select;
  return list;
};

/** Copies the address of what is shown. */
export const permalink = () => {
  const button = h('button', { type: 'button', class: 'tool', onclick: async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      button.textContent = t('copied');
    } catch { prompt(t('permalink'), location.href); }
  } }, t('permalink'));
  return button;
};

export const heading = (title, { lead, kicker, tools = [] } = {}) => h('div', { class: 'heading' },
  h('div', {}, kicker ? h('p', { class: 'kicker' }, ...[kicker].flat()) : '', h('h1', { dir: 'auto', tabindex: '-1' }, title), lead ? h('p', { class: 'lead' }, ...[lead].flat()) : ''),
  h('div', { class: 'heading-tools' }, ...tools, permalink()));
