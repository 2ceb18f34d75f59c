import { DAY, h, isoOf, svg, toolButton } from './elements.js';
import { graph, nodeShape } from './graph.js';

/* The network: who has to do with whom. Blue lines are cooperation, red ones conflict; the wider, the more events. */
export const network = (root, { data, t, typeOf, actor, everybody, shown, when, detailsPanel, typeSwitches, searchBox, listSection }, { nodes: most = 60, compact = false } = {}) => {
  const ROOM = 700, WIDTH = 1000, HEIGHT = compact ? 560 : 680;
  const byEvents = data.nodes === 'events';
  const panel = detailsPanel(t('network.hint'));
  const legend = typeSwitches(data.events, () => draw());
  const search = searchBox(() => draw());
  const count = h('p', { class: 'faint', role: 'status' });
  const stage = h('div', { class: 'stage' });
  const years = data.events.filter(event => event.first !== undefined).flatMap(event => [event.first, event.last])
    .map(day => new Date(day * DAY).getUTCFullYear());
  const [from, to] = ['from', 'to'].map((name, i) => yearSelect(t(name), i));
  const limit = h('select', { 'aria-label': t('network.limit'), onchange: () => draw() },
    ...[...new Set([25, most, 120, 250])].sort((a, b) => a - b)
      .map(n => h('option', { value: n, selected: n === most }, t(byEvents ? 'network.mostEvents' : 'network.most', n))));
  let drawn, things = [], ties = [];

  const tools = h('div', { class: 'tools' }, search, from, to, limit,
    toolButton('−', t('zoomOut'), () => drawn?.zoomBy(1.3)),
    toolButton('+', t('zoomIn'), () => drawn?.zoomBy(1 / 1.3)),
    toolButton(t('fit'), t('fit'), () => drawn?.fit()));
  const key = h('div', { class: 'key', role: 'group', 'aria-label': t('key') },
    ...(byEvents ? [] : [keyLine('coop', t('cooperation')), keyLine('conflict', t('conflict')), keyLine('coop dashed', t('network.onlyPlanned'))]),
    ...[['Person', t('person')], ['Country', t('country')], ['Organization', t('other')]].map(([kind, label]) => h('span', {},
      svg('svg', { width: 18, height: 18, viewBox: '-9 -9 18 18', 'aria-hidden': 'true' }, nodeShape({ kind, radius: 6 })), label)),
    ...(byEvents ? [['event', t('event')], ['place', t('place')]].map(([kind, label]) => h('span', {},
      svg('svg', { width: 18, height: 18, viewBox: '-9 -9 18 18', 'aria-hidden': 'true' }, nodeShape({ kind, radius: 6, type: 'Meeting' })), label)) : []));

  root.append(
    h('div', { class: 'bar' }, tools, legend, key),
    h('div', { class: 'board' }, h('div', { class: 'board-main' }, count, stage), panel),
    compact ? '' : listSection(t('asTable'), tieTable));

  function keyLine(classes, label) {
    return h('span', {}, svg('svg', { width: 34, height: 12, 'aria-hidden': 'true' },
      svg('line', { x1: 1, x2: 33, y1: 6, y2: 6, class: `tie ${classes}`, 'stroke-width': 3 })), label);
  }

  function yearSelect(label, end) {
    const all = [...new Set(years)].sort((a, b) => a - b);
    return h('select', { 'aria-label': label, onchange: () => draw() }, h('option', { value: '' }, `${label}…`),
      ...all.map(year => h('option', { value: year }, `${label} ${year}`)));
  }

  function admits(event) {
    const first = Number(from.value), last = Number(to.value);
    if (!legend.on(event) || !search.matches(event)) return false;
    if (!first && !last) return true;
    if (event.first === undefined) return false;
    return (!first || event.last >= Date.UTC(first, 0, 1) / DAY) && (!last || event.first < Date.UTC(last + 1, 0, 1) / DAY);
  }

  /** Nodes and the ties between them; a tie joins all events of two actors that are of one sign. */
  function model(events) {
    const nodes = new Map(), edges = new Map();
    const node = (id, make) => { if (!nodes.has(id)) nodes.set(id, { id, weight: 0, events: [], ...make() }); return nodes.get(id); };
    const person = index => node(actor(index).id, () => ({ label: actor(index).label, kind: actor(index).kind, about: [actor(index).kindLabel, actor(index).country] }));
    const tie = (a, b, sign, event, part) => {
      const id = `${a.id} ${b.id} ${sign}`;
      if (!edges.has(id)) edges.set(id, { id, source: a, target: b, sign, events: [], parts: new Set() });
      edges.get(id).events.push(event);
      edges.get(id).parts.add(part);
    };
    for (const event of events) {
      for (const who of everybody(event)) { person(who).weight++; person(who).events.push(event); }
      if (!byEvents) {
        for (const [a, b] of event.pairs) {
          const [one, other] = a < b ? [a, b] : [b, a];
          tie(person(one), person(other), typeOf(event).sign, event, typeOf(event).symmetric ? 'both' : a < b ? 'forward' : 'back');
        }
        continue;
      }
      const centre = node(`e${event.id}`, () => ({ label: event.title, kind: 'event', type: event.type, about: [when(event)] }));
      centre.events.push(event);
      centre.weight = 0.5;
      for (const who of everybody(event)) tie(centre, person(who), 0, event, 'both');
      for (const index of event.places) {
        const place = node(data.places[index].id, () => ({ label: data.places[index].label, kind: 'place', about: [t('place')] }));
        place.weight++;
        place.events.push(event);
        tie(centre, place, 0, event, 'both');
      }
    }
    return { nodes: [...nodes.values()], edges: [...edges.values()] };
  }

  function draw() {
    const fitting = data.events.filter(admits), number = Number(limit.value);
    const events = byEvents ? [...fitting].sort((a, b) => b.confidence - a.confidence).slice(0, number) : fitting;
    const whole = model(events);
    whole.nodes.sort((a, b) => b.weight - a.weight || a.label.localeCompare(b.label));
    const kept = new Set(byEvents ? whole.nodes : whole.nodes.slice(0, number));
    things = [...kept];
    ties = whole.edges.filter(edge => kept.has(edge.source) && kept.has(edge.target));
    const left = byEvents ? fitting.length - events.length : whole.nodes.length - things.length;
    count.textContent = t('network.count', things.length, ties.length, events.length) + (left ? ' ' + t(byEvents ? 'network.unsure' : 'network.hidden', left) : '');
    if (!things.length) { stage.replaceChildren(h('p', { class: 'hint' }, t('nothing'))); return; }
    for (const node of things) {
      node.radius = node.kind === 'event' ? 5 : 6 + 2.2 * Math.sqrt(node.weight);
      node.note = t('events', node.events.length);
    }
    for (const tie of ties) describe(tie);
    // Where there is little room the drawing gets narrow, not its letters small.
    const room = stage.clientWidth, narrow = room > 0 && room < ROOM;
    drawn = graph(stage, { nodes: things, ties, width: narrow ? Math.max(320, room) : WIDTH, height: HEIGHT, label: count.textContent, chosen: choose });
  }

  function describe(tie) {
    const { source, target, sign, events, parts } = tie;
    Object.assign(tie, {
      weight: events.length,
      label: `${source.label} – ${target.label}: ${t('events', events.length)}, ${sign > 0 ? t('cooperation') : sign < 0 ? t('conflict') : ''}`,
      dashed: sign !== 0 && events.every(event => event.status !== 'occurred'),
      forward: sign !== 0 && parts.has('forward'),
      back: sign !== 0 && parts.has('back'),
    });
  }

  function choose({ label, about, source, target, events }) {
    const extra = (about ?? []).filter(Boolean).join(', ');
    const heading = source ? `${source.label} – ${target.label}` : extra ? `${label} (${extra})` : label;
    panel.show(heading, [...events].sort((a, b) => (a.first ?? 1e9) - (b.first ?? 1e9)));
  }

  function tieTable() {
    const rows = [...ties].sort((a, b) => b.events.length - a.events.length || a.source.label.localeCompare(b.source.label));
    return h('table', {}, h('thead', {}, h('tr', {}, ...['who', 'withWhom', 'class', 'what', 'number', 'when'].map(key => h('th', { scope: 'col' }, t(key))))),
      h('tbody', {}, ...rows.map(({ source, target, sign, events }) => {
        const days = events.filter(event => event.first !== undefined);
        const kinds = [...new Set(events.map(event => typeOf(event).label))].join(', ');
        const span = days.length ? [Math.min(...days.map(event => event.first)), Math.max(...days.map(event => event.last))].map(isoOf) : [];
        return h('tr', {}, h('td', { dir: 'auto' }, source.label), h('td', { dir: 'auto' }, target.label),
          h('td', {}, sign > 0 ? t('cooperation') : sign < 0 ? t('conflict') : ''), h('td', {}, kinds), h('td', { class: 'number' }, String(events.length)),
          h('td', {}, [...new Set(span)].map(iso => shown(iso, 'day')).join(' – ')));
      })));
  }

  draw();
};
