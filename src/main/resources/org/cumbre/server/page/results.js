import { graph } from '/draw/graph.js';
import * as api from './api.js';
import { timelineOf } from './drawing.js';
import { firstDay, language, t } from './labels.js';
import { fold, h, outward } from './parts.js';
import { link } from './router.js';
import { short } from './vocabulary.js';
import { worldMap } from './worldmap.js';

/* What a query answered, as a table, timeline, graph or map. A result is {vars, rows}; a row's cells are as in SPARQL 1.1 Query Results JSON. */
const ROWS = 500, NODES = 120;
const DATA = 'https://w3id.org/cumbre/id/', TERM = 'https://w3id.org/cumbre/ns#';

const text = cell => cell?.value ?? '';
const isDate = value => firstDay(value) !== undefined;
const localName = value => value.replace(TERM, '');

/** The view of a thing, for those that have one. */
const target = iri => {
  if (iri.startsWith(`${DATA}event/`)) return link('event', { id: iri });
  if (iri.startsWith(`${DATA}article/`)) return link('article', { id: iri.replace(/\/c\d+$/, '') });
  if (iri.startsWith(`${DATA}place/`)) return link('events', { place: iri });
  if (iri.startsWith(`${DATA}actor/`) || /^http:\/\/www\.wikidata\.org\/entity\/Q\d+$/.test(iri)) return link('actor', { id: iri });
  return undefined;
};

/** A file's path, of which the name is shown. */
const PATH = /^(?!https?:)[^\s]*\/[^\s]*\/[^\s/]+$/;

/** Terms of the ontology by their names in the page's language: types, statuses, precisions. */
const terms = async () => {
  const { types, statuses } = await api.info();
  return new Map([...[...types, ...statuses].map(({ id, label }) => [TERM + id, label]), ...Object.entries(t('precisions')).map(([id, label]) => [TERM + id, label])]);
};

const shown = (cell, known) => {
  if (!cell) return '';
  if (cell.type !== 'uri') return h('span', { dir: 'auto', lang: cell['xml:lang'], title: PATH.test(cell.value) ? cell.value : undefined }, PATH.test(cell.value) ? cell.value.replace(/^.*\//, '…/') : cell.value);
  if (cell.value.startsWith(TERM)) return h('span', { title: cell.value }, known.get(cell.value) ?? short(cell.value));
  const address = target(cell.value);
  return address ? h('a', { href: address, title: cell.value, 'data-iri': cell.value }, short(cell.value).replace(DATA, '')) : outward(cell.value, short(cell.value)) ?? h('span', {}, cell.value);
};

const NUMBER = /#(integer|decimal|double|float|int|long)$/;

/** @param columns what the columns are called where that is not the name of the variable */
export const table = async ({ vars, rows, columns: names = [] }, signal) => {
  const known = await terms();
  const kind = new Map(columns({ vars, rows }).map(({ name, date, long }) => [name, date ? 'date' : long ? 'long' : false]));
  const box = h('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': t('table') },
    rows.length > ROWS ? h('p', { class: 'small faint' }, t('firstRows', ROWS, rows.length)) : '',
    h('table', {}, h('thead', {}, h('tr', {}, ...vars.map((name, i) => h('th', { scope: 'col' }, names[i] ?? name)))),
      h('tbody', {}, ...rows.slice(0, ROWS).map(row => h('tr', {}, ...vars.map(name => h('td', { class: NUMBER.test(row[name]?.datatype ?? '') ? 'number' : kind.get(name) ?? false }, shown(row[name], known))))))));
  named(box, signal);
  return box;
};

/** Puts labels in the place of IRIs as soon as they are known. */
const named = (box, signal) => {
  const links = [...box.querySelectorAll('[data-iri]')];
  labels(links.map(element => element.dataset.iri), signal).then(known => links.forEach(element => { element.textContent = known.get(element.dataset.iri) ?? element.textContent; })).catch(() => {});
};

/** Rows below each other, for where a table would be too wide. */
const cards = ({ vars, rows, columns: names = [] }, known, signal) => {
  const box = h('div', { class: 'cards' }, ...rows.map(row => h('dl', { class: 'facts' }, ...vars.flatMap((name, i) => (row[name]?.value ? [h('dt', {}, names[i] ?? name), h('dd', {}, shown(row[name], known))] : [])))));
  named(box, signal);
  return box;
};

/** Labels of things in the page's language, else in the other. */
const labels = async (iris, signal) => {
  const wanted = [...new Set(iris)].filter(iri => /^https?:[^\s<>"{}|\\^`]+$/.test(iri)).slice(0, 400);
  if (!wanted.length) return new Map();
  const query = `PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX schema: <http://schema.org/> SELECT ?thing ?label { VALUES ?thing { ${wanted.map(iri => `<${iri}>`).join(' ')} } ?thing rdfs:label|schema:headline ?label }`;
  const { results } = await (await api.sparql(query, signal)).json();
  const known = new Map();
  for (const { thing, label } of results.bindings) if (!known.has(thing.value) || label['xml:lang'] === language()) known.set(thing.value, label.value);
  return known;
};

/** Columns by what they hold: dates, IRIs, names. */
const columns = ({ vars, rows }) => vars.map(name => {
  const values = rows.map(row => row[name]).filter(cell => cell && cell.value !== '');
  const share = test => values.length > 0 && values.filter(test).length / values.length > 0.8;
  return { name, values: values.length, distinct: new Set(values.map(text)).size,
    date: share(({ value }) => isDate(value)), iri: share(({ type, value }) => type === 'uri' && !value.startsWith(TERM)), number: share(({ datatype }) => NUMBER.test(datatype ?? '')),
    term: share(({ type, value }) => type === 'uri' && value.startsWith(TERM)), long: share(({ value }) => value.length > 80) };
}).filter(({ values }) => values);

const refused = phrase => h('p', { class: 'hint' }, t(phrase));

/** Rows with a date as bars; in the lane of whom the row names. */
export const timeline = async (result, signal) => {
  const all = columns(result), dates = all.filter(({ date }) => date);
  if (!dates.length) return refused('noDates');
  const [begin, end] = [dates[0].name, dates.find(({ name }) => /until|end|hasta|last|fin/i.test(name))?.name ?? dates[0].name];
  const names = all.filter(column => !column.date && !column.number && !column.iri && !column.term && column.name !== 'precision');
  const lane = (names.find(({ name }) => /with|who|actor|other|con|quién/i.test(name)) ?? names[0])?.name;
  const title = names.filter(({ name }) => name !== lane).sort((a, b) => a.long - b.long)[0]?.name ?? lane;
  const { types, statuses } = await api.info();
  const of = (row, list) => Object.values(row).map(({ value }) => list.find(({ id, label }) => id === localName(value) || label === value)).find(Boolean);
  const events = result.rows.filter(row => isDate(text(row[begin]))).slice(0, ROWS).map((row, i) => {
    const first = text(row[begin]), last = isDate(text(row[end])) ? text(row[end]) : first, type = of(row, types), status = of(row, statuses);
    const iri = Object.values(row).map(text).find(value => value.startsWith(`${DATA}event/`));
    const names = text(row[lane]).split(', ').filter(Boolean).slice(0, 6);
    return { id: iri ?? `row-${i}`, type: type?.id ?? 'Meeting', typeLabel: type?.label ?? '', label: [type?.label, text(row[title]).slice(0, 140)].filter(Boolean).join(': '), begin: first, end: last < first ? first : last,
      precision: { 4: 'year', 7: 'month', 10: 'day' }[first.length], status: status?.id ?? 'occurred', statusLabel: status?.label ?? '', confidence: 1, sources: (names.length ? names : [t('all')]).map(label => ({ id: label, label, kind: '' })), targets: [], places: [], reports: 1 };
  });
  return events.length ? timelineOf(events, signal) : refused('noDates');
};

/** Ties between the things of a row: the first two columns of things, or the query's subject and the first. */
export const ties = async (result, signal, subject) => {
  const things = columns(result).filter(column => !column.date && !column.number && !column.term && !column.long && column.distinct > (subject ? 0 : 1) && !/type|status|precision|lang/i.test(column.name));
  const iris = things.filter(({ iri }) => iri), names = things.filter(({ iri }) => !iri);
  const two = subject ? [names[0] ?? iris[0]] : iris.length > 1 ? iris.slice(0, 2) : names.length > 1 ? names.slice(0, 2) : [...names, ...iris].slice(0, 2);
  if (two.length < (subject ? 1 : 2) || !two[0]) return refused('noTies');
  const nodes = new Map(), edges = new Map();
  const node = (id, label) => nodes.get(id) ?? nodes.set(id, { id, label, kind: /\/event\//.test(id) ? 'event' : '', weight: 0, about: [], rows: [] }).get(id);
  for (const row of result.rows) {
    const [first, second] = subject ? [[subject], split(row[two[0].name])] : two.map(({ name }) => split(row[name]));
    for (const a of first) for (const b of second) {
      if (a === b) continue;
      const [source, target] = [node(a, a), node(b, b)], id = `${a} ${b}`;
      for (const one of [source, target]) { one.weight++; one.rows.push(row); }
      if (!edges.has(id)) edges.set(id, { id, source, target, sign: 0, weight: 0, rows: [] });
      edges.get(id).weight++;
      edges.get(id).rows.push(row);
    }
  }
  const known = await labels([...nodes.keys()], signal).catch(() => new Map());
  const kept = [...nodes.values()].sort((a, b) => b.weight - a.weight).slice(0, NODES);
  const inside = [...edges.values()].filter(({ source, target }) => kept.includes(source) && kept.includes(target));
  for (const one of kept) Object.assign(one, { label: known.get(one.id) ?? short(one.id), radius: 5 + 2 * Math.sqrt(one.weight), note: t('rows', one.weight) });
  for (const tie of inside) Object.assign(tie, { label: `${tie.source.label} – ${tie.target.label}: ${t('rows', tie.weight)}` });
  return drawn(kept, inside, result, signal, nodes.size);
};

const split = cell => (!cell ? [] : cell.type === 'uri' ? [cell.value] : [...new Set(cell.value.split(', ').map(name => name.trim()).filter(Boolean))]);

const drawn = (nodes, edges, result, signal, all) => {
  const stage = h('div', { class: 'stage' }), aside = h('div', { class: 'details', tabindex: '-1' }, h('p', { class: 'hint' }, t('graphHint')));
  const count = `${nodes.length} / ${all}`;
  const chosen = async ({ label, rows }) => aside.replaceChildren(h('h2', { dir: 'auto' }, label), cards({ ...result, rows: [...new Set(rows)].slice(0, 50) }, await terms(), signal));
  const box = h('div', { class: 'board' }, h('div', { class: 'board-main' }, h('p', { class: 'small faint' }, all > nodes.length ? count : ''), stage), aside);
  box.draw = () => { graph(stage, { nodes, ties: edges, width: stage.clientWidth < 700 ? Math.max(320, stage.clientWidth) : 1000, height: 620, label: t('graph'), chosen }); };
  return box;
};

/** Places of rows, by IRI or by name. */
export const map = async (result, signal) => {
  const { places } = await api.places({}, signal);
  const byKey = new Map(places.filter(({ latitude }) => Number.isFinite(latitude)).flatMap(place => [[place.id, place], [fold(place.label), place]]));
  const found = new Map();
  for (const row of result.rows) {
    const here = new Set(Object.values(row).flatMap(cell => (cell.value.length > 200 ? [] : split(cell))).map(value => byKey.get(value) ?? byKey.get(fold(value))).filter(Boolean));
    for (const place of here) {
      if (!found.has(place.id)) found.set(place.id, { ...place, weight: 0, rows: [] });
      found.get(place.id).weight++;
      found.get(place.id).rows.push(row);
    }
  }
  if (!found.size) return refused('noPlaces');
  const aside = h('div', { class: 'details', tabindex: '-1' }, h('p', { class: 'hint' }, t('mapHint')));
  const known = await terms();
  const world = await worldMap([...found.values()], place => aside.replaceChildren(h('h2', { dir: 'auto' }, place.label), cards({ ...result, rows: place.rows.slice(0, 50) }, known, signal)));
  const box = h('div', { class: 'board' }, h('div', { class: 'board-main' }, world, h('p', { class: 'small faint' }, t('mapCredit'))), aside);
  box.draw = world.draw;
  return box;
};
