import { svg } from './elements.js';
import { layout } from './layout.js';

/**
 * Draws nodes and the ties between them: choose with mouse or keyboard, zoom, move.
 *
 * A node has id, label, kind, radius, about (texts) and note (how much it has to do); a tie has id, source and target (nodes), sign (1 cooperation, -1 conflict, 0
 * neither), weight from 1, label, dashed, and forward and back: whether it has arrows.
 *
 * @param stage the element to draw in
 * @param chosen called with the node or the tie that was chosen
 */
export const graph = (stage, { nodes, ties, width, height, label, chosen }) => {
  let view = [0, 0, width, height];

  layout(nodes, ties, width, height);
  const lines = svg('g', { class: 'ties' }, ...ties.map(drawTie));
  const marks = svg('g', {}, ...nodes.map(drawNode));
  const labels = svg('g', { class: 'node-labels', 'aria-hidden': 'true' }, ...nodes.map(drawLabel));
  stage.replaceChildren(svg('svg', { viewBox: view.join(' '), role: 'group', class: 'graph', 'aria-label': label,
    onkeydown: move, onwheel: wheel, onpointerdown: drag }, arrows(), lines, labels, marks));
  placeLabels();
  nodes[0]?.element.setAttribute('tabindex', '0');

  function drawTie(tie) {
    const { source: a, target: b, sign } = tie;
    const x = b.x - a.x, y = b.y - a.y, length = Math.hypot(x, y) || 1;
    const bend = sign === 0 ? 0 : sign * Math.min(26, length * 0.12);
    const cx = (a.x + b.x) / 2 - y / length * bend, cy = (a.y + b.y) / 2 + x / length * bend;
    tie.middle = { x: ((a.x + b.x) / 2 + cx) / 2, y: ((a.y + b.y) / 2 + cy) / 2 };
    const end = (node, extra) => {
      const ex = cx - node.x, ey = cy - node.y, d = Math.hypot(ex, ey) || 1;
      return [node.x + ex / d * (node.radius + extra), node.y + ey / d * (node.radius + extra)];
    };
    const [x1, y1] = end(a, tie.back ? 5 : 1), [x2, y2] = end(b, tie.forward ? 5 : 1);
    const kind = sign > 0 ? 'coop' : sign < 0 ? 'conflict' : 'part';
    const path = `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
    const element = svg('g', { class: 'tie-group', 'data-tie': tie.id, onclick: () => chooseTie(tie) },
      svg('title', {}, tie.label),
      svg('path', { d: path, class: 'tie-hit' }),
      svg('path', { d: path, class: `tie ${kind}${tie.dashed ? ' dashed' : ''}`, 'stroke-width': sign === 0 ? 1.2 : (1.4 + 1.3 * Math.log2(tie.weight)).toFixed(2),
        'marker-end': tie.forward ? `url(#arrow-${kind})` : undefined, 'marker-start': tie.back ? `url(#arrow-${kind})` : undefined }));
    tie.element = element;
    return element;
  }

  function arrows() {
    return svg('defs', {}, ...['coop', 'conflict'].map(kind => svg('marker', { id: `arrow-${kind}`, viewBox: '0 0 8 8', refX: 4, refY: 4,
      markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto-start-reverse' }, svg('path', { d: 'M0 0L8 4L0 8z', class: `arrow ${kind}` }))));
  }

  function drawNode(node) {
    const about = node.about.filter(Boolean).join(', ');
    const near = on => () => node.text.classList.toggle('near', on);
    const element = svg('g', { class: 'node', role: 'button', tabindex: '-1', transform: `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`,
      'data-node': node.id, 'aria-label': [node.label, about, node.note].filter(Boolean).join('. '),
      onclick: () => chooseNode(node), onpointerenter: near(true), onpointerleave: near(false), onfocus: near(true), onblur: near(false) },
    svg('title', {}, `${node.label}\n${[about, node.note].filter(Boolean).join(' · ')}`), nodeShape(node));
    node.element = element;
    return element;
  }

  function drawLabel(node) {
    const text = node.label.length > 34 ? node.label.slice(0, 33) + '…' : node.label;
    node.text = svg('text', { class: `node-label${node.kind === 'event' ? ' small' : ''}` }, text);
    return node.text;
  }

  /** Each name goes below, above or beside its node, where it lies on nothing; if nowhere, it shows when the node is pointed at. */
  function placeLabels() {
    const taken = nodes.map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
    const free = box => box.x > 2 && box.x + box.width < width - 2 && box.y > 2 && box.y + box.height < height - 2
      && !taken.some(other => box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height);
    const crossed = (box, node) => ties.some(({ source, target, middle }) => [source, target].includes(node) ? across(box, node, middle) : across(box, source, middle) || across(box, middle, target));
    for (const node of nodes) {
      const { width: wide, height: high } = node.text.getBBox(), { x, y, radius: r } = node, up = high * 0.78;
      const around = far => [[x - wide / 2, y + r + far], [x - wide / 2, y - r - high - far], [x + r + 3 + far, y - high / 2], [x - r - wide - 3 - far, y - high / 2],
        [x + r * 0.7 + far, y + r * 0.7 + far], [x - r * 0.7 - wide - far, y + r * 0.7 + far], [x + r * 0.7 + far, y - r * 0.7 - high - far], [x - r * 0.7 - wide - far, y - r * 0.7 - high - far]];
      const places = [1, 7].flatMap(around).map(([left, top]) => ({ x: left, y: top, width: wide, height: high }));
      const open = places.filter(free), found = open.find(box => !crossed(box, node)) ?? open[0];
      node.text.classList.toggle('crowded', !found);
      const box = found ?? places[0];
      node.text.setAttribute('x', box.x.toFixed(1));
      node.text.setAttribute('y', (box.y + up).toFixed(1));
      if (found) taken.push(found);
    }
  }

  function chooseNode(node) {
    mark(node.element);
    const near = new Set([node]);
    for (const tie of ties) {
      const mine = tie.source === node || tie.target === node;
      tie.element.classList.toggle('off', !mine);
      if (mine) near.add(tie.source).add(tie.target);
    }
    for (const other of nodes) for (const part of [other.element, other.text]) part.classList.toggle('off', !near.has(other));
    for (const other of near) other.text.classList.add('chosen');
    chosen(node);
  }

  function chooseTie(tie) {
    mark(tie.element);
    chosen(tie);
  }

  function mark(element) {
    stage.querySelectorAll('.chosen, .off').forEach(other => other.classList.remove('chosen', 'off'));
    element.classList.add('chosen');
  }

  /** Arrow keys: to the nearest node in that direction. */
  function move(press) {
    const at = nodes.find(node => node.element === document.activeElement);
    if (!at) return;
    const [x, y] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[press.key] ?? [0, 0];
    if (press.key === 'Enter' || press.key === ' ') { press.preventDefault(); chooseNode(at); return; }
    if (!x && !y) return;
    press.preventDefault();
    const ahead = nodes.map(node => ({ node, along: (node.x - at.x) * x + (node.y - at.y) * y, aside: Math.abs((node.x - at.x) * y) + Math.abs((node.y - at.y) * x) }))
      .filter(({ along }) => along > 1).sort((a, b) => a.along + 2 * a.aside - b.along - 2 * b.aside)[0];
    if (!ahead) return;
    at.element.setAttribute('tabindex', '-1');
    ahead.node.element.setAttribute('tabindex', '0');
    ahead.node.element.focus();
  }

  function zoomBy(factor, x = view[0] + view[2] / 2, y = view[1] + view[3] / 2) {
    const wide = Math.min(2 * width, Math.max(120, view[2] * factor)), ratio = wide / view[2];
    view = [x - (x - view[0]) * ratio, y - (y - view[1]) * ratio, wide, view[3] * ratio];
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

  return { zoomBy, fit: () => { view = [0, 0, width, height]; showView(); } };
};

/** Whether a line runs through a box. Source: Liang and Barsky, A new concept and method for line clipping (1984). */
const across = (box, from, to) => {
  const dx = to.x - from.x, dy = to.y - from.y;
  let begin = 0, end = 1;
  for (const [along, room] of [[-dx, from.x - box.x], [dx, box.x + box.width - from.x], [-dy, from.y - box.y], [dy, box.y + box.height - from.y]]) {
    if (along === 0 && room < 0) return false;
    if (along < 0) begin = Math.max(begin, room / along);
    if (along > 0) end = Math.min(end, room / along);
  }
  return begin < end;
};

/** People are round, countries square, everybody else has six sides; events are small and coloured by type, places are triangles. */
export const nodeShape = ({ kind, radius: r, type }) => {
  if (kind === 'event') return svg('circle', { r, class: `node-shape filled t-${type}` });
  if (kind === 'place') return svg('path', { d: `M0 ${-r}L${r} ${r * 0.8}L${-r} ${r * 0.8}z`, class: 'node-shape n-place' });
  if (!kind) return svg('circle', { r, class: 'node-shape n-person' });
  if (kind === 'Person') return svg('circle', { r, class: 'node-shape n-person' });
  if (kind === 'Country') return svg('rect', { x: -r * 0.9, y: -r * 0.9, width: r * 1.8, height: r * 1.8, rx: 2, class: 'node-shape n-country' });
  const corners = [0, 1, 2, 3, 4, 5].map(i => `${(r * Math.cos(i * Math.PI / 3)).toFixed(1)} ${(r * Math.sin(i * Math.PI / 3)).toFixed(1)}`);
  return svg('path', { d: `M${corners.join('L')}z`, class: 'node-shape n-other' });
};
