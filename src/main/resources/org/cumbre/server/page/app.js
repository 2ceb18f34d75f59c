import * as api from './api.js';
import { language, speak, t } from './labels.js';
import { h, svg } from './parts.js';
import { follow, go, link, place } from './router.js';
import { suggest } from './suggest.js';

/* The frame around the views: search, sections, language; and the view that the address asks for. */
const VIEWS = {
  home: () => import('./views/home.js'),
  search: () => import('./views/search.js'),
  actor: () => import('./views/actor.js'),
  event: () => import('./views/event.js'),
  events: () => import('./views/events.js'),
  article: () => import('./views/article.js'),
  map: () => import('./views/map.js'),
  sparql: () => import('./views/sparql.js'),
  upload: () => import('./views/upload.js'),
};
const SECTIONS = ['events', 'map', 'sparql', 'upload'];
const main = document.getElementById('main');
const root = document.documentElement;
let spoken;

const show = async ({ view, params, signal }) => {
  if (params.has('lang')) speak(params.get('lang'));
  root.dataset.ready = 'no';
  main.setAttribute('aria-busy', 'true');
  if (spoken !== language()) frame();
  section(view);
  const slow = setTimeout(() => { if (!signal.aborted) main.replaceChildren(h('p', { class: 'loading', role: 'status' }, t('loading'))); }, 400);
  try {
    const { default: make } = await (VIEWS[view] ?? (() => { throw new api.Refusal(404, t('notFound')); }))();
    const { title, content, drawn } = await make(params, signal);
    if (signal.aborted) return;
    document.title = title ? `${title} · Cumbre` : 'Cumbre';
    main.replaceChildren(...content);
    drawn?.();
  } catch (fault) {
    if (signal.aborted || fault.name === 'AbortError') return;
    main.replaceChildren(failure(fault));
  } finally {
    clearTimeout(slow);
  }
  main.removeAttribute('aria-busy');
  main.querySelector('h1')?.focus({ preventScroll: true });
  if (!main.querySelector('[data-scrolled]')) scrollTo(0, 0);
  root.dataset.ready = 'yes';
};

const failure = fault => h('div', { class: 'failure', role: 'alert' },
  h('h1', { tabindex: '-1' }, t('failed')),
  ...api.complaint(fault).map(text => h('p', { dir: 'auto' }, text)),
  h('p', {}, h('button', { type: 'button', class: 'tool', onclick: () => again() }, t('again')), ' ', h('a', { href: link('home') }, t('home'))));

function frame() {
  spoken = language();
  root.lang = spoken;
  const box = suggest({ label: t('search'), placeholder: t('searchHint'), attributes: { name: 'q', class: 'search-box' },
    choose: (one, input) => { input.value = ''; one.kind === 'place' ? go('events', { place: one.id }) : go('actor', { id: one.id }); } });
  const form = h('form', { class: 'search', role: 'search', onsubmit: submit => {
    submit.preventDefault();
    box.close();
    if (box.input.value.trim()) go('search', { q: box.input.value.trim() });
  } }, box, h('button', { type: 'submit', class: 'search-go', 'aria-label': t('search') },
    svg('svg', { viewBox: '0 0 20 20', width: 18, height: 18, 'aria-hidden': 'true' }, svg('path', { d: 'M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11m4 9.5 4.5 4.5', class: 'stroke' }))));
  document.getElementById('top').replaceChildren(
    h('a', { href: '#main', class: 'skip', onclick: click => { click.preventDefault(); main.focus(); } }, t('skip')),
    h('a', { href: link('home'), class: 'brand' }, h('img', { src: '/mark.svg', alt: '', width: 30, height: 30 }), 'Cumbre'),
    form,
    h('nav', { 'aria-label': t('menu') }, ...SECTIONS.map(name => h('a', { href: link(name), 'data-section': name, hidden: name === 'upload' }, t(`${name}View`)))),
    h('div', { class: 'languages', role: 'group', 'aria-label': t('languages') }, ...['es', 'en'].map(tag => h('button', { type: 'button', lang: tag, 'data-lang': tag, 'aria-pressed': String(tag === spoken),
      title: { es: 'Español', en: 'English' }[tag], onclick: () => choose(tag) }, tag.toUpperCase()))));
  const version = h('span', {});
  document.getElementById('foot').replaceChildren(h('p', {}, t('footer')), h('p', {}, version, ' · ', h('a', { href: '/index.txt', hreflang: spoken }, t('howToAsk'))));
  api.info().then(info => {
    version.textContent = t('version', info.version);
    document.querySelector('[data-section=upload]').hidden = !info.upload;
  }).catch(() => { /* the view says what is wrong */ });
}

function section(view) {
  for (const item of document.querySelectorAll('[data-section]')) {
    if (item.dataset.section === view) item.setAttribute('aria-current', 'page'); else item.removeAttribute('aria-current');
  }
}

/** The language is part of the address, so that a link is read as it was sent. */
function choose(tag) {
  const { view, params } = place();
  params.set('lang', tag);
  go(view, params);
}

const again = follow(show);
