import * as api from '../api.js';
import { date, t } from '../labels.js';
import { actorLink, articleLine, h, heading, marked, placeLink, section } from '../parts.js';
import { link } from '../router.js';

/* What words find: actors, places, headlines, sentences. */
const known = (link, { country, label, events }) => h('li', {}, link,
  h('span', { class: 'small faint' }, [country && country.label !== label ? country.label : '', t('events', events)].filter(Boolean).join(' · ')));

const sentence = ([first, ...others]) => h('li', {},
  h('a', { class: 'quote', href: link('event', { id: first.event }), dir: 'auto' }, ...marked(first.sentence, first.matches)),
  h('p', { class: 'small faint' }, h('a', { href: link('article', { id: first.article }), dir: 'auto' }, first.articleTitle ?? first.article), first.published ? ` · ${date(first.published)}` : '',
    ...others.flatMap((other, i) => [' · ', h('a', { href: link('event', { id: other.event }) }, t('eventNumber', i + 2))])));

/** A sentence that tells of several events is shown once. */
const once = sentences => {
  const groups = new Map();
  for (const found of sentences) {
    const key = `${found.article} ${found.sentence}`, group = groups.get(key) ?? groups.set(key, []).get(key);
    if (!group.some(({ event }) => event === found.event)) group.push(found);
  }
  return [...groups.values()];
};

const found = (name, list) => (list.length ? section(t(name), h('ul', { class: `found found-${name}` }, ...list)) : '');

export default async (params, signal) => {
  const q = params.get('q') ?? '';
  const { actors, places, articles, sentences } = await api.search(q, 20, signal);
  const none = !actors.length && !places.length && !articles.length && !sentences.length;
  return {
    title: q,
    content: [
      heading(t('results', q)),
      none ? h('p', { class: 'hint' }, t('noResults', q)) : '',
      h('div', { class: 'search-results' },
        h('div', {}, found('sentencesFound', once(sentences).map(sentence))),
        h('div', {}, found('people', actors.map(one => known(actorLink(one), one))), found('placesFound', places.map(one => known(placeLink(one), one))),
          found('articlesFound', articles.map(articleLine)))),
    ],
  };
};
