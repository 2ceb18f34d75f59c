import { DAY, h, svg, toolButton } from './elements.js';

/* The timeline: a lane an actor, a bar an event. Planned events are hatched; months and years of which the day is unknown are thin. */
export const timeline = (root, { data, signal, t, actor, everybody, when, detailsPanel, typeSwitches, searchBox, listSection, eventTable }, { lanes: most = 30, compact = false } = {}) => {
  const BAR = 14, GAP = 4, PAD = 9, AXIS = 30, LEAST = 10;
  const narrow = root.clientWidth > 0 && root.clientWidth < 600, SIDE = narrow ? 124 : 180, LETTERS = narrow ? 14 : 22;
  const dated = data.events.filter(event => event.first !== undefined);
  const undated = data.events.filter(event => event.first === undefined);
  const panel = detailsPanel(t('timeline.hint'));
  const legend = typeSwitches(data.events, () => draw());
  const search = searchBox(() => draw());
  const namesSide = h('div', { class: 'lane-names' });
  const scroller = h('div', { class: 'lane-scroll' });
  const chart = h('div', { class: 'chart' }, namesSide, scroller);
  const count = h('p', { class: 'faint', role: 'status' });
  let zoom = 1, all = false, chosen, bars = [];

  const key = h('div', { class: 'key', 'aria-label': t('key'), role: 'group' },
    ...['occurred', 'planned', 'alleged', 'denied'].map(status => h('span', {},
      svg('svg', { width: 34, height: BAR + 2, 'aria-hidden': 'true', class: 'key-bar' }, ...barShapes('Meeting', status, 1, 1, 32, BAR)),
      data.statuses[status] + (status === 'alleged' ? ` / ${data.statuses.hypothetical}` : status === 'denied' ? ` / ${data.statuses.cancelled}` : ''))),
    h('span', {}, svg('svg', { width: 34, height: BAR + 2, 'aria-hidden': 'true', class: 'key-bar' },
      ...barShapes('Meeting', 'occurred', 1, 4, 32, 7)), t('timeline.imprecise')));

  const tools = h('div', { class: 'tools' }, search,
    toolButton('−', t('zoomOut'), () => zoomTo(zoom / 2)),
    toolButton('+', t('zoomIn'), () => zoomTo(zoom * 2)),
    toolButton(t('fit'), t('fit'), () => zoomTo(1)));

  root.append(
    h('div', { class: 'bar' }, tools, legend, key),
    h('div', { class: 'board' }, h('div', { class: 'board-main' }, count, chart, undatedSection()), panel),
    compact ? '' : listSection(t('asList'), () => eventTable([...dated, ...undated])));

  function undatedSection() {
    if (!undated.length) return '';
    return h('section', { class: 'undated' }, h('h2', {}, t('undatedCount', undated.length)),
      h('ul', {}, ...undated.map(event => h('li', {}, h('button', { type: 'button', class: 'link', onclick: () => panel.show('', [event]) },
        h('span', { class: `swatch t-${event.type}`, 'aria-hidden': 'true' }), event.title)))));
  }

  function zoomTo(next) {
    const middle = (scroller.scrollLeft + scroller.clientWidth / 2) / Math.max(1, scroller.scrollWidth);
    zoom = Math.min(512, Math.max(1, next));
    draw();
    scroller.scrollLeft = middle * scroller.scrollWidth - scroller.clientWidth / 2;
  }

  function shownLanes(events) {
    const lanes = new Map();
    for (const event of events) for (const who of everybody(event)) {
      if (!lanes.has(who)) lanes.set(who, []);
      lanes.get(who).push(event);
    }
    const sorted = [...lanes].sort(([a, one], [b, other]) => other.length - one.length || actor(a).label.localeCompare(actor(b).label));
    return { lanes: all ? sorted : sorted.slice(0, most), hidden: all ? 0 : Math.max(0, sorted.length - most) };
  }

  /** Rows within a lane so that no two bars touch. */
  function stack(events, x) {
    const ends = [];
    return [...events].sort((a, b) => a.first - b.first || a.last - b.last).map(event => {
      const from = x(event.first), to = Math.max(from + LEAST, x(event.last + 1));
      let row = ends.findIndex(end => end + 2 <= from);
      if (row < 0) row = ends.length;
      ends[row] = to;
      return { event, from, to, row };
    });
  }

  function draw(width = Math.max(narrow ? 200 : 320, scroller.clientWidth || 700)) {
    const events = dated.filter(event => legend.on(event) && search.matches(event));
    const { lanes, hidden } = shownLanes(events);
    count.textContent = t('timeline.count', events.length, lanes.length);
    bars = [];
    if (!events.length) {
      namesSide.replaceChildren();
      scroller.replaceChildren(h('p', { class: 'hint' }, t('nothing')));
      return;
    }
    const first = Math.min(...events.map(event => event.first)), last = Math.max(...events.map(event => event.last)) + 1;
    const margin = Math.max(2, (last - first) * 0.02);
    const full = width * zoom, x = day => 8 + (day - first + margin) / (last - first + 2 * margin) * (full - 24);
    const rows = svg('g'), labels = svg('g');
    let y = AXIS;
    lanes.forEach(([who, list], lane) => {
      const placed = stack(list, x);
      const height = PAD + (Math.max(...placed.map(bar => bar.row)) + 1) * (BAR + GAP) - GAP + PAD;
      if (lane % 2) {
        rows.append(svg('rect', { x: 0, y, width: full, height, class: 'stripe' }));
        labels.append(svg('rect', { x: 0, y, width: SIDE, height, class: 'stripe' }));
      }
      labels.append(laneName(who, list.length, y + PAD + BAR - 3));
      for (const bar of placed) rows.append(drawBar(bar, y + PAD + bar.row * (BAR + GAP), lane));
      y += height;
    });
    const axis = drawAxis(first - margin, last + margin, x, full, y);
    scroller.replaceChildren(svg('svg', { width: full, height: y + 6, viewBox: `0 0 ${full} ${y + 6}`, role: 'group',
      'aria-label': t('timeline.chart', events.length, lanes.length), class: 'lanes', onkeydown: move }, patterns(Object.keys(data.types)), axis, rows));
    namesSide.replaceChildren(svg('svg', { width: SIDE, height: y + 6, viewBox: `0 0 ${SIDE} ${y + 6}`, 'aria-hidden': 'true', class: 'lanes' }, labels));
    if (bars.length) (bars.find(bar => bar.event === chosen) ?? bars[0]).element.setAttribute('tabindex', '0');
    if (hidden) scroller.append(h('button', { type: 'button', class: 'tool wide', onclick: () => { all = true; draw(); } }, t('moreActors', hidden)));
  }

  function laneName(who, number, y) {
    const { label } = actor(who);
    const short = label.length > LETTERS ? label.slice(0, LETTERS - 1) + '…' : label;
    return svg('text', { x: SIDE - 10, y, class: 'lane-name' }, svg('title', {}, label),
      svg('tspan', {}, short), svg('tspan', { class: 'lane-count', dx: 5 }, String(number)));
  }

  function drawBar({ event, from, to }, y, lane) {
    const thin = event.precision !== 'day';
    const element = svg('g', { class: 'bar-event', role: 'button', tabindex: '-1', 'data-event': event.id,
      'aria-label': `${event.title}. ${when(event)}. ${data.statuses[event.status]}`, onclick: () => choose(event, element) },
    svg('title', {}, `${event.title}\n${when(event)} · ${data.statuses[event.status]}`),
    svg('rect', { x: from - 2, y: y - 2, width: to - from + 4, height: BAR + 4, rx: 5, class: 'halo' }),
    ...barShapes(event.type, event.status, from, thin ? y + 3.5 : y, to - from, thin ? 7 : BAR));
    if (event === chosen) element.classList.add('chosen');
    bars.push({ element, event, lane, from });
    return element;
  }

  function choose(event, element) {
    chosen = event;
    for (const bar of bars) {
      bar.element.classList.toggle('chosen', bar.event === event);
      bar.element.setAttribute('tabindex', bar.element === element ? '0' : '-1');
    }
    panel.show('', [event]);
  }

  /** Arrow keys: along the lane, and to the nearest bar of the next one. */
  function move(press) {
    const at = bars.find(bar => bar.element === document.activeElement);
    if (!at) return;
    const lane = bars.filter(bar => bar.lane === at.lane), place = lane.indexOf(at);
    const nearest = number => bars.filter(bar => bar.lane === number)
      .sort((a, b) => Math.abs(a.from - at.from) - Math.abs(b.from - at.from))[0];
    const next = { ArrowRight: () => lane[place + 1], ArrowLeft: () => lane[place - 1], ArrowDown: () => nearest(at.lane + 1),
      ArrowUp: () => nearest(at.lane - 1), Home: () => lane[0], End: () => lane.at(-1) }[press.key];
    if (press.key === 'Enter' || press.key === ' ') {
      press.preventDefault();
      choose(at.event, at.element);
    } else if (next) {
      press.preventDefault();
      const bar = next();
      if (!bar) return;
      for (const other of bars) other.element.setAttribute('tabindex', '-1');
      bar.element.setAttribute('tabindex', '0');
      bar.element.focus();
      bar.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  function drawAxis(first, last, x, width, height) {
    const perDay = (x(last) - x(first)) / (last - first);
    const step = [['day', 1], ['day', 7], ['month', 1], ['month', 3], ['year', 1], ['year', 2], ['year', 5], ['year', 10], ['year', 50]]
      .find(([unit, n]) => perDay * n * { day: 1, month: 30, year: 365 }[unit] > (unit === 'day' ? 84 : 62)) ?? ['year', 100];
    const axis = svg('g', { class: 'axis', 'aria-hidden': 'true' });
    for (const day of ticks(first, last, step)) {
      axis.append(svg('line', { x1: x(day), x2: x(day), y1: AXIS - 8, y2: height }),
        svg('text', { x: x(day) + 3, y: AXIS - 12 }, tickLabel(day, step[0])));
    }
    return axis;
  }

  function ticks(first, last, [unit, n]) {
    const found = [], date = new Date(first * DAY);
    let at = unit === 'day' ? Math.ceil(first) : Date.UTC(date.getUTCFullYear(), 0, 1) / DAY;
    while (at <= last) {
      if (at >= first && (unit !== 'year' || new Date(at * DAY).getUTCFullYear() % n === 0)) found.push(at);
      const here = new Date(at * DAY);
      at = unit === 'day' ? at + n
        : Date.UTC(here.getUTCFullYear() + (unit === 'year' ? 1 : 0), unit === 'year' ? 0 : here.getUTCMonth() + n, 1) / DAY;
    }
    return found;
  }

  function tickLabel(day, unit) {
    const format = { day: { day: 'numeric', month: 'short', year: '2-digit' }, month: { month: 'short', year: 'numeric' }, year: { year: 'numeric' } }[unit];
    return new Intl.DateTimeFormat(data.lang, { ...format, timeZone: 'UTC' }).format(new Date(day * DAY));
  }

  let before;
  window.addEventListener('resize', () => draw(), { signal });
  window.addEventListener('beforeprint', () => { before = zoom; zoom = 1; draw(780); }, { signal });
  window.addEventListener('afterprint', () => { zoom = before; draw(); }, { signal });
  draw();
};

/** How a bar shows its status; the same in the key. */
export const barShapes = (type, status, x, y, width, height) => {
  const common = { x, y, width, height, rx: Math.min(3, height / 2) };
  switch (status) {
    case 'planned': return [svg('rect', { ...common, class: `bar-shape stroked t-${type}`, fill: `url(#hatch-${type})` })];
    case 'alleged': case 'hypothetical': return [svg('rect', { ...common, class: `bar-shape open dashed stroked t-${type}` })];
    case 'denied': case 'cancelled': return [svg('rect', { ...common, class: `bar-shape open stroked t-${type}` }),
      svg('line', { x1: x, x2: x + width, y1: y + height, y2: y, class: `bar-shape stroked t-${type}` })];
    default: return [svg('rect', { ...common, class: `bar-shape filled stroked t-${type}` })];
  }
};

const patterns = types => svg('defs', {}, ...types.map(type =>
  svg('pattern', { id: `hatch-${type}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 6, height: 6, class: 'paper' }), svg('rect', { width: 3, height: 6, class: `filled t-${type}` }))));
