import * as api from './api.js';
import { t } from './labels.js';
import { eventList, h } from './parts.js';

const STEP = 50;

/** Events that fit a filter, fifty at a time. */
export const listing = (filter, signal) => {
  const count = h('p', { class: 'small faint', role: 'status' });
  const list = eventList([]);
  const more = h('button', { type: 'button', class: 'tool wide', hidden: true, onclick: () => load() }, t('more'));
  const box = h('div', { class: 'listing-box' }, count, list, more);
  const load = async () => {
    const { total, events } = await api.events({ ...filter, limit: STEP, offset: list.children.length }, signal);
    list.append(...eventList(events).children);
    count.textContent = total ? t('events', total) : t('nothing');
    more.hidden = list.children.length >= total || !events.length;
  };
  return load().then(() => box);
};
