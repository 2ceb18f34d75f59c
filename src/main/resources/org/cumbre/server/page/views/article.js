import * as api from '../api.js';
import { date, t } from '../labels.js';
import { badge, commas, h, heading, marked, outward, section, swatch } from '../parts.js';
import { link } from '../router.js';

/* An article: its text with what Cumbre found in it; links to its events, and from the sentences of events to here. */
export default async (params, signal) => {
  const article = await api.article(params.get('id') ?? '', signal);
  const at = Number(params.get('at') ?? -1);
  const text = article.text === null || article.text === undefined ? sentencesOnly(article) : fullText(article, at);
  return {
    title: article.title ?? article.source,
    content: [
      heading(article.title ?? article.source, { kicker: article.publisher ?? t('article'), lead: origin(article) }),
      article.text ? key(article) : '',
      h('div', { class: 'two' },
        h('div', {}, text),
        h('aside', { class: 'side' }, told(article), named(article))),
    ],
    drawn: () => document.querySelector('.sentence.here')?.scrollIntoView({ block: 'center' }),
  };
};

const origin = ({ published, publishedBasis, source, url }) => [
  [published ? t('publishedOn', date(published)) : t('basis_unknown'), published && BASES.includes(publishedBasis) ? t(`basis_${publishedBasis}`) : ''].filter(Boolean).join(' · '),
  ' · ', outward(url, t('original')) ?? h('span', { class: 'source' }, source ?? ''),
];
const BASES = ['metadata', 'dateline', 'address', 'inferred'];

const key = ({ noise }) => h('p', { class: 'text-key small faint', 'aria-label': t('marks') },
  h('span', { class: 'mention' }, t('markActor')), h('span', { class: 'time' }, t('markTime')), h('mark', {}, t('markTrigger')),
  noise.length ? h('span', { class: 'noise' }, t('markNoise')) : '');

/** The events of an article in the order in which it tells of them. */
const ordered = ({ claims }) => [...claims].sort((a, b) => a.start - b.start);

const told = article => {
  const events = new Map(ordered(article).map(claim => [claim.event, claim]));
  if (!events.size) return h('p', { class: 'hint' }, t('foundNothing'));
  return section(t('found'), h('ol', { class: 'told' }, ...[...events.values()].map(claim => h('li', { 'data-event': claim.event },
    h('a', { href: link('event', { id: claim.event }), dir: 'auto' }, swatch(claim.type), claim.eventLabel), ' ', claim.statusLabel ? badge(claim.status, claim.statusLabel) : ''))));
};

const named = ({ mentions }) => {
  const all = new Map(mentions.filter(({ id }) => id).map(mention => [mention.id, mention]));
  return all.size ? section(t('mentioned'), h('p', { class: 'named' }, ...commas([...all.values()].map(mention => h('a', { href: target(mention), dir: 'auto' }, mention.label))))) : '';
};
const PLACES = ['Place', 'City', 'Region', 'Site', 'Sea', 'Continent', 'place'];
const target = ({ id, kind }) => (PLACES.includes(kind) ? link('events', { place: id }) : link('actor', { id }));

const sentencesOnly = article => h('div', { class: 'article-text' }, h('p', { class: 'hint' }, t('noText')),
  ...ordered(article).filter(({ sentence }) => sentence).map(claim => h('p', { dir: 'auto' }, h('a', { class: 'quote', href: link('event', { id: claim.event }) }, ...marked(claim.sentence, [claim.trigger])))));

/**
 * The text, cut wherever a mark begins or ends. A sentence that tells of an event is an element of its own, with a link to each event behind it; actors are links
 * within, dates and trigger words are marked.
 */
const fullText = (article, at) => {
  const { text, noise, mentions, times } = article;
  const sentences = grouped(ordered(article));
  const triggers = article.claims.filter(({ trigger }) => trigger).map(({ start, trigger }) => ({ start: start + trigger[0], end: start + trigger[1] }));
  const outer = [...sentences.map(sentence => ({ ...sentence, make: pieces => telling(sentence, at, pieces) })),
    ...noise.map(([start, end]) => ({ start, end, make: pieces => [h('span', { class: 'noise', title: t('markNoise') }, ...pieces)] }))];
  const marks = { mentions, times, triggers };
  let from = 0;
  return h('div', { class: 'article-text' }, ...text.split(/\n+/).flatMap(words => {
    const start = text.indexOf(words, from), end = start + words.length;
    from = end;
    return words.trim() ? [h('p', { dir: 'auto' }, ...within(text, start, end, outer, marks))] : [];
  }));
};

const grouped = claims => {
  const sentences = new Map();
  for (const claim of claims) {
    const name = `${claim.start} ${claim.end}`;
    if (!sentences.has(name)) sentences.set(name, { start: claim.start, end: claim.end, claims: [] });
    sentences.get(name).claims.push(claim);
  }
  return [...sentences.values()];
};

const telling = ({ start, claims }, at, pieces) => {
  const events = [...new Map(claims.map(claim => [claim.event, claim])).values()];
  const here = start === at;
  return [h('span', { class: `sentence${here ? ' here' : ''}`, 'data-start': start, 'data-scrolled': here }, ...pieces),
    ...events.map(claim => h('a', { class: `note t-${claim.type}`, href: link('event', { id: claim.event }), title: claim.eventLabel, 'aria-label': claim.eventLabel }, h('span', { class: 'swatch', 'aria-hidden': 'true' })))];
};

/** What stands from start to end: sentences and noise first, what lies in none of them as it is. */
const within = (text, start, end, outer, marks) => {
  const parts = [];
  let at = start;
  for (const part of outer.filter(part => part.start < end && part.end > start).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(part.start, at), to = Math.min(part.end, end);
    if (from >= to) continue;
    parts.push(...inline(text, at, from, marks), ...part.make(inline(text, from, to, marks)));
    at = to;
  }
  return [...parts, ...inline(text, at, end, marks)];
};

const inline = (text, start, end, { mentions, times, triggers }) => {
  const all = [...mentions, ...times, ...triggers].filter(mark => mark.start < end && mark.end > start);
  const cuts = [...new Set([start, end, ...all.flatMap(mark => [mark.start, mark.end])])].filter(cut => cut >= start && cut <= end).sort((a, b) => a - b);
  const over = (list, from, to) => list.find(mark => mark.start <= from && mark.end >= to);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i];
    let piece = text.slice(from, to);
    const time = over(times, from, to), mention = over(mentions, from, to);
    if (over(triggers, from, to)) piece = h('mark', {}, piece);
    if (time) piece = h('span', { class: 'time', title: time.value }, piece);
    if (mention?.id) piece = h('a', { class: 'mention', href: target(mention), title: mention.label }, piece);
    return piece;
  });
};
