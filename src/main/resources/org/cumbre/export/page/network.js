'use strict';
/* The network: who has to do with whom. Blue lines are cooperation, red ones conflict; the wider, the more events. */
const network = (root, { nodes: most = 60, compact = false } = {}) => {
  const WIDTH = 1000, HEIGHT = compact ? 560 : 680;
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
  let view, things = [], ties = [];

  const tools = h('div', { class: 'tools' }, search, from, to, limit,
    toolButton('−', t('zoomOut'), () => zoomBy(1.3)),
    toolButton('+', t('zoomIn'), () => zoomBy(1 / 1.3)),
    toolButton(t('fit'), t('fit'), () => { view = [0, 0, WIDTH, HEIGHT]; showView(); }));
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
    const fitting = data.events.filter(admits), room = Number(limit.value);
    const events = byEvents ? [...fitting].sort((a, b) => b.confidence - a.confidence).slice(0, room) : fitting;
    const whole = model(events);
    whole.nodes.sort((a, b) => b.weight - a.weight || a.label.localeCompare(b.label));
    const kept = new Set(byEvents ? whole.nodes : whole.nodes.slice(0, room));
    things = [...kept];
    ties = whole.edges.filter(edge => kept.has(edge.source) && kept.has(edge.target));
    const left = byEvents ? fitting.length - events.length : whole.nodes.length - things.length;
    count.textContent = t('network.count', things.length, ties.length, events.length) + (left ? ' ' + t(byEvents ? 'network.unsure' : 'network.hidden', left) : '');
    if (!things.length) { stage.replaceChildren(h('p', { class: 'hint' }, t('nothing'))); return; }
    for (const node of things) node.radius = node.kind === 'event' ? 5 : 6 + 2.2 * Math.sqrt(node.weight);
    layout(things, ties, WIDTH, HEIGHT);
    view = [0, 0, WIDTH, HEIGHT];
    const lines = svg('g', { class: 'ties' }, ...ties.map(drawTie));
    const marks = svg('g', {}, ...things.map(drawNode));
    const labels = svg('g', { class: 'node-labels', 'aria-hidden': 'true' }, ...things.map(drawLabel));
    stage.replaceChildren(svg('svg', { viewBox: view.join(' '), role: 'group', class: 'graph', 'aria-label': count.textContent,
      onkeydown: move, onwheel: wheel, onpointerdown: drag }, arrows(), lines, labels, marks));
    placeLabels();
    things[0].element.setAttribute('tabindex', '0');
  }

  function drawTie(tie) {
    const { source: a, target: b, sign, events, parts } = tie;
    const x = b.x - a.x, y = b.y - a.y, length = Math.hypot(x, y) || 1;
    const bend = sign === 0 ? 0 : sign * Math.min(26, length * 0.12);
    const cx = (a.x + b.x) / 2 - y / length * bend, cy = (a.y + b.y) / 2 + x / length * bend;
    const end = (node, extra) => {
      const ex = cx - node.x, ey = cy - node.y, d = Math.hypot(ex, ey) || 1;
      return [node.x + ex / d * (node.radius + extra), node.y + ey / d * (node.radius + extra)];
    };
    const forward = sign !== 0 && parts.has('forward'), back = sign !== 0 && parts.has('back');
    const [x1, y1] = end(a, back ? 5 : 1), [x2, y2] = end(b, forward ? 5 : 1);
    const kind = sign > 0 ? 'coop' : sign < 0 ? 'conflict' : 'part';
    const path = `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
    const label = `${a.label} – ${b.label}: ${t('events', events.length)}, ${sign > 0 ? t('cooperation') : sign < 0 ? t('conflict') : ''}`;
    const dashed = sign !== 0 && events.every(event => event.status !== 'occurred');
    const element = svg('g', { class: 'tie-group', 'data-tie': tie.id, onclick: () => choose(element, `${a.label} – ${b.label}`, events) },
      svg('title', {}, label),
      svg('path', { d: path, class: 'tie-hit' }),
      svg('path', { d: path, class: `tie ${kind}${dashed ? ' dashed' : ''}`, 'stroke-width': sign === 0 ? 1.2 : (1.4 + 1.3 * Math.log2(events.length)).toFixed(2),
        'marker-end': forward ? `url(#arrow-${kind})` : undefined, 'marker-start': back ? `url(#arrow-${kind})` : undefined }));
    tie.element = element;
    return element;
  }

  function arrows() {
    return svg('defs', {}, ...['coop', 'conflict'].map(kind => svg('marker', { id: `arrow-${kind}`, viewBox: '0 0 8 8', refX: 4, refY: 4,
      markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto-start-reverse' }, svg('path', { d: 'M0 0L8 4L0 8z', class: `arrow ${kind}` }))));
  }

  function drawNode(node) {
    const element = svg('g', { class: 'node', role: 'button', tabindex: '-1', transform: `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`,
      'data-node': node.id, 'aria-label': `${node.label}. ${node.about.filter(Boolean).join(', ')}. ${t('events', node.events.length)}`,
      onclick: () => chooseNode(node), onpointerenter: () => node.text.classList.add('near'), onpointerleave: () => node.text.classList.remove('near'),
      onfocus: () => node.text.classList.add('near'), onblur: () => node.text.classList.remove('near') },
    svg('title', {}, `${node.label}\n${node.about.filter(Boolean).join(', ')} · ${t('events', node.events.length)}`), nodeShape(node));
    node.element = element;
    return element;
  }

  function drawLabel(node) {
    const label = node.label.length > 34 ? node.label.slice(0, 33) + '…' : node.label;
    node.text = svg('text', { class: `node-label${node.kind === 'event' ? ' small' : ''}` }, label);
    return node.text;
  }

  /** Each name goes below, above or beside its node, where it lies on nothing; if nowhere, it shows when the node is pointed at. */
  function placeLabels() {
    const taken = things.map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
    const free = box => box.x > 2 && box.x + box.width < WIDTH - 2 && box.y > 2 && box.y + box.height < HEIGHT - 2
      && !taken.some(other => box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height);
    for (const node of things) {
      const { width, height } = node.text.getBBox(), { x, y, radius: r } = node, up = height * 0.78;
      const places = [[x - width / 2, y + r + 1], [x - width / 2, y - r - height - 1], [x + r + 4, y - height / 2], [x - r - width - 4, y - height / 2],
        [x + r * 0.7, y + r * 0.7], [x - r * 0.7 - width, y + r * 0.7], [x + r * 0.7, y - r * 0.7 - height], [x - r * 0.7 - width, y - r * 0.7 - height]]
        .map(([left, top]) => ({ x: left, y: top, width, height }));
      const found = places.find(free);
      node.text.classList.toggle('crowded', !found);
      const box = found ?? places[0];
      node.text.setAttribute('x', box.x.toFixed(1));
      node.text.setAttribute('y', (box.y + up).toFixed(1));
      if (found) taken.push(found);
    }
  }

  function chooseNode(node) {
    const about = node.about.filter(Boolean).join(', ');
    choose(node.element, about ? `${node.label} (${about})` : node.label, node.events);
    const near = new Set([node]);
    for (const tie of ties) {
      const mine = tie.source === node || tie.target === node;
      tie.element.classList.toggle('off', !mine);
      if (mine) near.add(tie.source).add(tie.target);
    }
    for (const other of things) for (const part of [other.element, other.text]) part.classList.toggle('off', !near.has(other));
    for (const other of near) other.text.classList.add('chosen');
  }

  function choose(element, heading, events) {
    stage.querySelectorAll('.chosen, .off').forEach(other => other.classList.remove('chosen', 'off'));
    element.classList.add('chosen');
    panel.show(heading, [...events].sort((a, b) => (a.first ?? 1e9) - (b.first ?? 1e9)));
  }

  /** Arrow keys: to the nearest node in that direction. */
  function move(press) {
    const at = things.find(node => node.element === document.activeElement);
    if (!at) return;
    const [x, y] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[press.key] ?? [0, 0];
    if (press.key === 'Enter' || press.key === ' ') { press.preventDefault(); chooseNode(at); return; }
    if (!x && !y) return;
    press.preventDefault();
    const ahead = things.map(node => ({ node, along: (node.x - at.x) * x + (node.y - at.y) * y, aside: Math.abs((node.x - at.x) * y) + Math.abs((node.y - at.y) * x) }))
      .filter(({ along }) => along > 1).sort((a, b) => a.along + 2 * a.aside - b.along - 2 * b.aside)[0];
    if (!ahead) return;
    at.element.setAttribute('tabindex', '-1');
    ahead.node.element.setAttribute('tabindex', '0');
    ahead.node.element.focus();
  }

  function zoomBy(factor, x = view[0] + view[2] / 2, y = view[1] + view[3] / 2) {
    const width = Math.min(2 * WIDTH, Math.max(120, view[2] * factor)), ratio = width / view[2];
    view = [x - (x - view[0]) * ratio, y - (y - view[1]) * ratio, width, view[3] * ratio];
    showView();
  }
  function showView() { stage.querySelector('svg')?.setAttribute('viewBox', view.map(value => value.toFixed(1)).join(' ')); }

  function wheel(turn) {
    if (!turn.ctrlKey) return;
    turn.preventDefault();
    const box = turn.currentTarget.getBoundingClientRect();
    zoomBy(turn.deltaY > 0 ? 1.15 : 1 / 1.15, view[0] + (turn.clientX - box.left) / box.width * view[2], view[1] + (turn.clientY - box.top) / box.height * view[3]);
  }

  function drag(down) {
    if (down.target !== down.currentTarget) return;
    const canvas = down.currentTarget, scale = view[2] / canvas.getBoundingClientRect().width, start = [...view];
    const go = to => { view = [start[0] - (to.clientX - down.clientX) * scale, start[1] - (to.clientY - down.clientY) * scale, start[2], start[3]]; showView(); };
    const stop = () => { window.removeEventListener('pointermove', go); window.removeEventListener('pointerup', stop); };
    window.addEventListener('pointermove', go);
    window.addEventListener('pointerup', stop);
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

/** People are round, countries square, everybody else has six sides; events are small and coloured by type, places are triangles. */
const nodeShape = ({ kind, radius: r, type }) => {
  if (kind === 'event') return svg('circle', { r, class: `node-shape filled t-${type}` });
  if (kind === 'place') return svg('path', { d: `M0 ${-r}L${r} ${r * 0.8}L${-r} ${r * 0.8}z`, class: 'node-shape n-place' });
  if (kind === 'Person') return svg('circle', { r, class: 'node-shape n-person' });
  if (kind === 'Country') return svg('rect', { x: -r * 0.9, y: -r * 0.9, width: r * 1.8, height: r * 1.8, rx: 2, class: 'node-shape n-country' });
  const corners = [0, 1, 2, 3, 4, 5].map(i => `${(r * Math.cos(i * Math.PI / 3)).toFixed(1)} ${(r * Math.sin(i * Math.PI / 3)).toFixed(1)}`);
  return svg('path', { d: `M${corners.join('L')}z`, class: 'node-shape n-other' });
};
