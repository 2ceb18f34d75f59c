import * as api from './api.js';
import { t } from './labels.js';
import { h } from './parts.js';

/* A box for a name that suggests actors and places while one writes. Source: ARIA Authoring Practices, combobox with list autocomplete. */
let boxes = 0;

/** @param choose called with the suggestion that was chosen */
export const suggest = ({ label, value = '', placeholder = '', choose, places = true, attributes = {} }) => {
  const id = `suggestions-${++boxes}`;
  const list = h('ul', { role: 'listbox', id, class: 'suggestions', 'aria-label': t('suggestions'), hidden: true });
  const input = h('input', { type: 'search', role: 'combobox', autocomplete: 'off', 'aria-label': label, 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list',
    placeholder, value, ...attributes, oninput: () => { clearTimeout(waiting); waiting = setTimeout(look, 150); }, onkeydown: press, onblur: () => setTimeout(close, 150) });
  let waiting, asked = new AbortController(), found = [], at = -1;

  async function look() {
    asked.abort();
    const words = input.value.trim();
    if (words.length < 2) { close(); return; }
    asked = new AbortController();
    try {
      const answer = await api.search(words, 6, asked.signal);
      if (document.activeElement === input) open([...answer.actors, ...(places ? answer.places.map(place => ({ ...place, kind: 'place' })) : [])].slice(0, 8));
    } catch { close(); /* the search itself will say what is wrong */ }
  }

  function open(suggestions) {
    found = suggestions;
    at = -1;
    list.replaceChildren(...found.map((one, i) => h('li', { role: 'option', id: `${id}-${i}`, 'aria-selected': 'false', onpointerdown: down => { down.preventDefault(); pick(one); } },
      h('span', { dir: 'auto' }, one.label), h('span', { class: 'small faint' }, one.kind === 'place' ? t('place') : one.country && one.country.label !== one.label ? one.country.label : ''),
      h('span', { class: 'number small faint' }, t('events', one.events)))));
    list.hidden = !found.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  }

  function close() {
    clearTimeout(waiting);
    asked.abort();
    open([]);
  }

  function pick(one) {
    input.value = one.label;
    close();
    choose(one, input);
  }

  function press(key) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key.key];
    if (key.key === 'Escape' && !list.hidden) { key.preventDefault(); close(); return; }
    if (key.key === 'Enter' && at < 0) close();
    if (key.key === 'Enter' && at >= 0) { key.preventDefault(); pick(found[at]); return; }
    if (!step || list.hidden) return;
    key.preventDefault();
    at = (at + step + found.length) % found.length;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    input.setAttribute('aria-activedescendant', `${id}-${at}`);
  }

  const box = h('div', { class: 'suggest' }, input, list);
  box.input = input;
  box.close = close;
  return box;
};
