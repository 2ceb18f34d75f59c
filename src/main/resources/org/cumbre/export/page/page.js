import { DAY, dayOf, fold, h } from './elements.js';

/**
 * What all drawings share: the data, phrases, dates, events in detail, switches, lists.
 *
 * @param data lang, text (phrases), types, statuses, events, and the actors and places that events name by number
 * @param card makes the element that shows a chosen event; without it, the event's sentences are shown
 * @param signal ends all listening to the window, for pages that change what they show
 */
export const surface = (data, { card, signal } = {}) => {
  /** A phrase in the page's language; {0}, {1}… are filled in. */
  const t = (key, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), data.text[key] ?? key);

  const typeOf = event => data.types[event.type];
  const actor = index => data.actors[index];
  const everybody = event => [...new Set([...event.source, ...event.target])];

  /* ---- Dates ---- */
  const formats = {
    day: { day: 'numeric', month: 'short', year: 'numeric' },
    month: { month: 'long', year: 'numeric' },
    year: { year: 'numeric' },
  };
  for (const [precision, format] of Object.entries(formats)) {
    formats[precision] = new Intl.DateTimeFormat(data.lang, { ...format, timeZone: 'UTC' });
  }
  const shown = (iso, precision) => formats[precision].format(new Date(dayOf(iso) * DAY));
  const when = event => {
    if (!event.begin && !event.end) return t('undated');
    const first = shown(event.begin ?? event.end, event.precision);
    const last = shown(event.end ?? event.begin, event.precision);
    return first === last ? first : `${first} – ${last}`;
  };
  for (const event of data.events) {
    if (event.begin || event.end) {
      event.first = dayOf(event.begin ?? event.end);
      event.last = Math.max(event.first, dayOf(event.end ?? event.begin));
    }
  }

  /* ---- An event in detail: what, when, how sure, and the sentences that say so ---- */
  const names = indexes => indexes.map(index => actor(index).label).join(', ');
  const percent = value => new Intl.NumberFormat(data.lang, { style: 'percent', maximumFractionDigits: 0 }).format(value);

  const quotation = report => {
    const at = report.trigger ? report.quote.indexOf(report.trigger) : -1;
    const words = at < 0 ? [report.quote]
      : [report.quote.slice(0, at), h('mark', {}, report.trigger), report.quote.slice(at + report.trigger.length)];
    const title = report.title ?? report.source;
    return h('figure', { class: 'report' },
      h('blockquote', { lang: report.lang ?? false, dir: 'auto' }, ...words),
      h('figcaption', {},
        report.url ? h('a', { href: report.url, rel: 'noopener noreferrer', target: '_blank' }, title) : h('cite', {}, title),
        h('span', { class: 'faint' }, [report.publisher, report.published && shown(report.published, 'day'),
          report.title ? report.source : undefined].filter(Boolean).map(part => ` · ${part}`).join(''))));
  };

  const fact = (name, value) => (value ? [h('dt', {}, name), h('dd', { dir: 'auto' }, value)] : []);

  const eventCard = event => h('article', { class: 'event', 'data-event': event.id },
    h('h3', { dir: 'auto' }, h('span', { class: `swatch t-${event.type}`, 'aria-hidden': 'true' }), event.title),
    h('p', { class: 'facts' }, h('strong', {}, when(event)), ' ', statusBadge(event.status), ' ',
      h('span', { class: 'faint' }, t('sure', percent(event.confidence)))),
    h('dl', {},
      ...fact(t('where'), event.places.map(index => data.places[index].label).join(', ')),
      ...fact(t('saidBy'), names(event.by)),
      ...fact(t('class'), typeOf(event).quadLabel)),
    ...event.reports.map(quotation));

  const statusBadge = status => h('span', { class: `status s-${status}` }, data.statuses[status]);

  /** The column that shows what was chosen. */
  const detailsPanel = hint => {
    const body = h('div', { class: 'details-body' }, h('p', { class: 'hint' }, hint));
    const panel = h('aside', { class: 'details', 'aria-label': t('details'), 'aria-live': 'polite', tabindex: '-1' }, body);
    panel.show = (heading, events) => {
      body.replaceChildren(heading ? h('h2', { dir: 'auto' }, heading) : '', ...events.map(card ?? eventCard));
      panel.scrollTop = 0;
      if (panel.getBoundingClientRect().top > window.innerHeight - 80) panel.scrollIntoView({ block: 'nearest' });
    };
    return panel;
  };

  /* ---- Choosing types: one switch a type, in the four classes of PLOVER ---- */
  const typeSwitches = (events, change) => {
    const counts = {};
    for (const event of events) counts[event.type] = (counts[event.type] ?? 0) + 1;
    const off = new Set();
    const groups = {};
    for (const [id, type] of Object.entries(data.types)) {
      if (!counts[id]) continue;
      const button = h('button', { type: 'button', class: 'chip', 'aria-pressed': 'true', 'data-type': id,
        onclick: () => {
          off.has(id) ? off.delete(id) : off.add(id);
          button.setAttribute('aria-pressed', String(!off.has(id)));
          change();
        } },
      h('span', { class: `swatch t-${id}`, 'aria-hidden': 'true' }), type.label, h('span', { class: 'count' }, String(counts[id])));
      (groups[type.quadLabel] ??= []).push(button);
    }
    const legend = h('div', { class: 'legend', role: 'group', 'aria-label': t('types') },
      ...Object.entries(groups).map(([quad, buttons]) =>
        h('div', { class: 'quad' }, h('span', { class: 'quad-name' }, quad), ...buttons)));
    legend.on = event => !off.has(event.type);
    return legend;
  };

  const searchBox = change => {
    const box = h('input', { type: 'search', placeholder: t('search'), 'aria-label': t('search'), oninput: () => change() });
    box.matches = event => {
      const wanted = fold(box.value);
      return !wanted || fold([event.title, ...event.places.map(i => data.places[i].label),
        ...event.reports.map(report => report.quote)].join(' ')).includes(wanted);
    };
    return box;
  };
  /* ---- The same as a table: for reading without the drawing, and on paper ---- */
  const listSection = (caption, build) => {
    const table = h('div', { class: 'listing', hidden: true });
    let built = false;
    const make = () => { if (!built) { table.append(build()); built = true; } };
    const button = h('button', { type: 'button', class: 'tool wide', 'aria-expanded': 'false', onclick: () => {
      make();
      table.hidden = !table.hidden;
      button.setAttribute('aria-expanded', String(!table.hidden));
    } }, caption);
    window.addEventListener('beforeprint', make, { signal });
    return h('section', { class: 'as-list' }, button, table);
  };

  const eventTable = events => h('table', {},
    h('thead', {}, h('tr', {}, ...['when', 'what', 'status', 'sentences'].map(key => h('th', { scope: 'col' }, t(key))))),
    h('tbody', {}, ...events.map(event => h('tr', {},
      h('td', { class: 'when' }, when(event)),
      h('td', { dir: 'auto' }, event.title),
      h('td', {}, data.statuses[event.status]),
      h('td', {}, ...event.reports.map(quotation))))));

  return { data, signal, t, typeOf, actor, everybody, shown, when, percent, statusBadge, quotation, eventCard, detailsPanel, typeSwitches, searchBox, listSection, eventTable };
};
