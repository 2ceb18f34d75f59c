import * as api from '../api.js';
import { number, t } from '../labels.js';
import { eventList, h, section } from '../parts.js';
import { link } from '../router.js';

/* The front page: what there is, what is new, what is to come, what one can ask. */
const EXAMPLES = ['meetings', 'relations', 'changes', 'disputed', 'who-said', 'paths'];

const numbers = info => h('ul', { class: 'numbers' }, ...[['events', 'numberEvents'], ['articles', 'numberArticles'], ['claims', 'numberClaims'], ['actors', 'numberActors']]
  .map(([name, label]) => h('li', {}, h('strong', {}, number(info[name])), ' ', t(label))));

const column = (name, { events }, filter) => (events.length
  ? section(t(name), eventList(events), h('p', {}, h('a', { href: link('events', filter) }, t('all')))) : '');

const questions = queries => section(t('askExamples'), h('ul', { class: 'questions' }, ...EXAMPLES.flatMap(name => queries.filter(query => query.name === name))
  .map(query => h('li', {}, h('a', { href: link('sparql', { name: query.name }) }, h('strong', {}, query.title), h('span', { class: 'small' }, query.description))))));

export default async (params, signal) => {
  const [info, latest, planned, queries] = await Promise.all([api.info(), api.events({ limit: 7, status: 'occurred' }, signal),
    api.events({ limit: 7, status: 'planned' }, signal), api.queries()]);
  return {
    content: [
      h('div', { class: 'hero' }, h('h1', { tabindex: '-1' }, t('claim')), numbers(info)),
      h('div', { class: 'columns' }, column('latest', latest, { status: 'occurred' }), column('planned', planned, { status: 'planned' })),
      questions(queries),
    ],
  };
};
