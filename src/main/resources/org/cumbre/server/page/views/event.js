import * as api from '../api.js';
import { date, period, reason, t } from '../labels.js';
import { actorLink, badge, commas, eventList, facts, h, heading, marked, outward, placeLink, section, sureness, swatch } from '../parts.js';
import { link } from '../router.js';

/* An event: its status through time, who and where, each claim with its sentence, and who disputes it. */
const MOST = 12;

export default async (params, signal) => {
  const event = await api.event(params.get('id') ?? '', signal);
  const disputes = event.claims.filter(claim => claim.disputes), says = event.claims.filter(claim => !claim.disputes);
  const related = await between(event, signal);
  return {
    title: event.label,
    content: [
      heading(event.label, { kicker: [swatch(event.type), event.typeLabel],
        lead: [badge(event.status, event.statusLabel), event.disputed ? h('span', { class: 'status disputed-mark' }, t('disputed')) : '', ' ', h('strong', {}, period(event))] }),
      h('div', { class: 'two' },
        h('div', {},
          says.length ? section(t('evidence'), ...says.map(claimed)) : '',
          disputes.length ? h('section', { class: 'disputes' }, h('h2', {}, t('disputers')), ...disputes.map(claimed)) : ''),
        h('aside', { class: 'side' }, about(event), steps(event), joined(event), data(event))),
      related.length ? section(t('related'), eventList(related)) : '',
    ],
  };
};

const about = event => facts([
  [t('who'), some(event.sources.map(actorLink))],
  [t('whom'), some(event.targets.map(actorLink))],
  [t('where'), some(event.places.map(placeLink))],
  [t('when'), period(event)],
  [t('confidence'), [sureness(event.confidence)]],
  [t('articlesFound'), t('articles', new Set(event.claims.map(({ article }) => article.id)).size)],
]);

/** The first of many; the others can be opened. */
const some = links => (links.length <= MOST ? commas(links)
  : [...commas(links.slice(0, MOST)), h('details', {}, h('summary', {}, t('andMore', links.length - MOST)), h('p', {}, ...commas(links.slice(MOST))))]);

/** The label of a stage is ours; of a status, the server's. */
const steps = ({ steps: all, claims }) => {
  if (!all.length) return '';
  const sentence = id => claims.find(claim => claim.id === id);
  return section(t('statusTime'), h('ol', { class: 'steps' }, ...all.map(step => {
    const claim = sentence(step.claim);
    return h('li', { class: `s-${step.status ?? claim?.status ?? 'occurred'}` },
      h('strong', {}, stage(step.stage) ?? claim?.statusLabel ?? step.status ?? ''),
      h('span', { class: 'small faint' }, [step.date && date(step.date)].filter(Boolean).join('')),
      claim ? h('a', { class: 'small', href: link('article', { id: claim.article.id, at: claim.start }), dir: 'auto' }, claim.article.title ?? claim.article.source) : '');
  })));
};
const STAGES = ['announced', 'confirmed', 'postponed', 'cancelled', 'held', 'alleged', 'denied', 'considered'];
const stage = name => (STAGES.includes(name) ? t(`stage_${name}`) : undefined);

const claimed = claim => h('figure', { class: `claim${claim.disputes ? ' disputing' : ''}`, 'data-claim': claim.id },
  h('blockquote', { dir: 'auto', lang: claim.article.language ?? undefined }, ...marked(claim.sentence, [claim.trigger])),
  h('figcaption', {},
    h('p', {}, h('a', { href: link('article', { id: claim.article.id, at: claim.start }), dir: 'auto', class: 'article-title' }, claim.article.title ?? claim.article.source),
      h('span', { class: 'faint' }, claim.article.published ? ` · ${date(claim.article.published)}` : '')),
    h('p', { class: 'small claim-facts' }, badge(claim.status, claim.statusLabel), sureness(claim.confidence),
      claim.attribution.length ? h('span', {}, `${t('saidBy')} `, ...commas(claim.attribution.map(actorLink))) : '',
      claim.modes.length ? h('span', { class: 'mode' }, `${t('mode')}: `, labels(claim.modes)) : '',
      claim.contexts.length ? h('span', { class: 'contexts' }, `${t('contexts')}: `, labels(claim.contexts)) : '',
      claim.timeWords ? h('span', {}, t('timeWords', claim.timeWords)) : '',
      claim.rule ? h('span', { class: 'faint' }, `${t('rule')} `, h('code', {}, claim.rule)) : '',
      outward(claim.article.url, t('original')) ?? '')));

const labels = concepts => concepts.map(({ label }) => label).join(', ');

const joined = ({ joined: reasons }) => (reasons.length
  ? h('details', {}, h('summary', {}, t('joined')), h('ul', {}, ...reasons.map(({ article, because }) => h('li', {}, h('span', { dir: 'auto' }, article), ': ', because.map(reason).join('; '))))) : '');

const data = ({ id }) => h('p', { class: 'small' }, `${t('asData')}: `, h('a', { href: `${api.dataAddress(id)}?format=ttl` }, 'Turtle'), ', ', h('a', { href: `${api.dataAddress(id)}?format=jsonld` }, 'JSON-LD'));

/** Other events of the first two of those who take part. */
const between = async (event, signal) => {
  const [actor, other] = event.participants;
  if (!other) return [];
  const { events } = await api.events({ actor: actor.id, other: other.id, limit: 6 }, signal);
  return events.filter(({ id }) => id !== event.id).slice(0, 5);
};
