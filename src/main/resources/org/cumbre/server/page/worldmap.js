import { library } from './library.js';
import { t } from './labels.js';
import { h, svg } from './parts.js';

/* A map of the world with places as circles. No tile server: the outline is a file of ours. */
const WIDTH = 1000, NORTH = 84, SOUTH = -57, DEGREES = 50, LABELS = 14;
let world;

/** The outline as GeoJSON; its format stands in the file. */
const outline = async () => {
  const { arcs, land, borders } = await (await fetch('/world.json')).json();
  const points = arcs.map(arc => {
    let x = 0, y = 0;
    const line = [];
    for (let i = 0; i < arc.length; i += 2) line.push([(x += arc[i]) / DEGREES, (y += arc[i + 1]) / DEGREES]);
    return line;
  });
  const ring = indexes => indexes.flatMap((index, i) => (index < 0 ? points[~index].toReversed() : points[index]).slice(i ? 1 : 0));
  return {
    land: { type: 'MultiPolygon', coordinates: land.map(polygon => polygon.map(ring)) },
    borders: { type: 'MultiLineString', coordinates: borders.map(index => points[index]) },
  };
};

const load = async () => {
  await library('/lib/d3-array/dist/d3-array.min.js', '/lib/d3-geo/dist/d3-geo.min.js');
  world ??= outline();
  return world;
};

/**
 * @param places id, label, latitude, longitude, weight: how many events, which the circle's area stands for
 * @param choose called with a place that was chosen
 */
export const worldMap = async (places, choose) => {
  const { land, borders } = await load();
  const { geoEqualEarth, geoPath } = globalThis.d3;
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, { type: 'Sphere' });
  const [top, bottom] = [NORTH, SOUTH].map(latitude => projection([11, latitude])[1]);
  const HEIGHT = bottom - top;
  const [x0, y0] = projection.translate();
  projection.translate([x0, y0 - top]);
  const path = geoPath(projection).digits(1);
  let view = [0, 0, WIDTH, HEIGHT];

  const most = Math.max(1, ...places.map(({ weight }) => weight));
  const circles = places.filter(place => Number.isFinite(place.latitude) && Number.isFinite(place.longitude))
    .map(place => ({ place, at: projection([place.longitude, place.latitude]), radius: 3.5 + 16 * Math.sqrt(place.weight / most) }))
    .sort((a, b) => b.radius - a.radius);
  for (const circle of circles) circle.element = draw(circle);
  const names = svg('g', { class: 'map-names', 'aria-hidden': 'true' });
  const chart = svg('svg', { viewBox: view.join(' '), class: 'map', role: 'group', 'aria-label': t('mapChart', circles.length), onkeydown: move, onpointerdown: drag, onwheel: wheel },
    svg('path', { d: path({ type: 'Sphere' }), class: 'sea' }), svg('path', { d: path(land), class: 'land' }), svg('path', { d: path(borders), class: 'borders' }),
    svg('g', {}, ...circles.map(({ element }) => element)), names);
  circles[0]?.element.setAttribute('tabindex', '0');
  const button = (label, name, act) => h('button', { type: 'button', class: 'tool', 'aria-label': name, title: name, onclick: act }, label);
  const box = h('div', { class: 'map-box' }, chart,
    h('div', { class: 'map-tools' }, button('+', t('zoomIn'), () => zoom(1 / 1.6)), button('−', t('zoomOut'), () => zoom(1.6)), button('⤢', t('fit'), () => { view = [0, 0, WIDTH, HEIGHT]; scale(); })));
  box.draw = () => { focusOn(circles); scale(); };
  box.mark = id => circles.forEach(({ place, element }) => element.classList.toggle('chosen', place.id === id));
  return box;

  function draw({ place, at, radius }) {
    const label = `${place.label}: ${t('events', place.weight)}`;
    return svg('g', { class: 'spot', role: 'button', tabindex: '-1', 'data-place': place.id, 'aria-label': label, transform: `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`,
      onclick: () => pick(place) }, svg('title', {}, label), svg('circle', { r: radius }));
  }

  function pick(place) {
    box.mark(place.id);
    choose(place);
  }

  /** A few places far from each other are shown with what is around them; many, on the whole world. */
  function focusOn(all) {
    if (!all.length) return;
    const xs = all.map(({ at }) => at[0]), ys = all.map(({ at }) => at[1]);
    const wide = Math.max(Math.max(...xs) - Math.min(...xs), (Math.max(...ys) - Math.min(...ys)) * WIDTH / HEIGHT) * 1.35 + 60;
    if (wide > WIDTH * 0.8) return;
    const width = Math.max(wide, 220), height = width * HEIGHT / WIDTH;
    view = [(Math.min(...xs) + Math.max(...xs)) / 2 - width / 2, (Math.min(...ys) + Math.max(...ys)) / 2 - height / 2, width, height];
  }

  /** Circles and names keep their size on the screen however near the map is. */
  function scale() {
    const by = view[2] / WIDTH, pixels = chart.getBoundingClientRect().width / WIDTH || 1;
    chart.setAttribute('viewBox', view.map(value => value.toFixed(2)).join(' '));
    for (const { element, radius } of circles) element.querySelector('circle').setAttribute('r', radius * by / Math.min(1, Math.max(pixels, 0.5)));
    label(by, pixels);
  }

  function label(by, pixels) {
    const size = 12 * by / Math.min(1.2, pixels), taken = [];
    names.replaceChildren();
    for (const { place, at: [x, y], radius } of circles.slice(0, 60)) {
      const width = place.label.length * size * 0.56, box = { x: x + radius * by + size * 0.25, y: y - size / 2, width, height: size };
      const hit = other => box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height;
      if (taken.some(hit) || box.x + width > view[0] + view[2]) continue;
      taken.push(box);
      names.append(svg('text', { x: box.x.toFixed(1), y: (y + size * 0.35).toFixed(1), 'font-size': size.toFixed(2), 'stroke-width': (size / 4).toFixed(2) }, place.label));
      if (taken.length >= LABELS) return;
    }
  }

  function zoom(factor, x = view[0] + view[2] / 2, y = view[1] + view[3] / 2) {
    const width = Math.min(WIDTH, Math.max(30, view[2] * factor)), ratio = width / view[2];
    view = [x - (x - view[0]) * ratio, y - (y - view[1]) * ratio, width, view[3] * ratio];
    scale();
  }

  function wheel(turn) {
    if (!turn.ctrlKey) return;
    turn.preventDefault();
    const area = chart.getBoundingClientRect();
    zoom(turn.deltaY > 0 ? 1.15 : 1 / 1.15, view[0] + (turn.clientX - area.left) / area.width * view[2], view[1] + (turn.clientY - area.top) / area.height * view[3]);
  }

  function drag(down) {
    if (down.target.closest('.spot')) return;
    const per = view[2] / chart.getBoundingClientRect().width, start = [...view];
    const go = to => { view = [start[0] - (to.clientX - down.clientX) * per, start[1] - (to.clientY - down.clientY) * per, start[2], start[3]]; scale(); };
    const stop = () => { removeEventListener('pointermove', go); removeEventListener('pointerup', stop); };
    addEventListener('pointermove', go);
    addEventListener('pointerup', stop);
  }

  /** Arrow keys: to the nearest place in that direction; Enter chooses it. */
  function move(press) {
    const here = circles.find(({ element }) => element === document.activeElement);
    if (!here) return;
    if (press.key === 'Enter' || press.key === ' ') { press.preventDefault(); pick(here.place); return; }
    const [dx, dy] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[press.key] ?? [0, 0];
    if (!dx && !dy) return;
    press.preventDefault();
    const next = circles.map(circle => ({ circle, along: (circle.at[0] - here.at[0]) * dx + (circle.at[1] - here.at[1]) * dy, aside: Math.abs((circle.at[0] - here.at[0]) * dy) + Math.abs((circle.at[1] - here.at[1]) * dx) }))
      .filter(({ along }) => along > 0.5).sort((a, b) => a.along + 2 * a.aside - b.along - 2 * b.aside)[0];
    if (!next) return;
    here.element.setAttribute('tabindex', '-1');
    next.circle.element.setAttribute('tabindex', '0');
    next.circle.element.focus();
  }
};
