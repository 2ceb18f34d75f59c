import * as api from '../api.js';
import { t } from '../labels.js';
import { eventList, h, heading, marked, section } from '../parts.js';
import { link } from '../router.js';

/* Text or a file in, what Cumbre finds in it out. Only where the server takes articles. */
const TYPES = { html: 'text/html', htm: 'text/html', xhtml: 'text/html', json: 'application/json', jsonl: 'application/json' };

export default async (params, signal) => {
  const { upload } = await api.info();
  if (!upload) return { title: t('uploadView'), content: [heading(t('uploadTitle')), h('p', { class: 'hint' }, t('uploadOff'))] };
  const text = h('textarea', { name: 'text', rows: 12, 'aria-label': t('uploadText'), placeholder: t('uploadText'), dir: 'auto' });
  const token = h('input', { name: 'token', type: 'password', autocomplete: 'off', required: true });
  const answer = h('section', { 'aria-live': 'polite', class: 'answer' });
  const send = async (body, type) => {
    if (!form.reportValidity() || !(body.size ?? body.trim().length)) return;
    answer.replaceChildren(h('p', { class: 'loading', role: 'status' }, t('loading')));
    try { answer.replaceChildren(...found(await api.upload(body, type, token.value, signal))); } catch (fault) { answer.replaceChildren(h('pre', { class: 'fault', role: 'alert' }, fault.message)); }
  };
  const file = h('input', { type: 'file', accept: '.txt,.html,.htm,.json,.jsonl', 'aria-label': t('uploadChoose'), onchange: () => take(file.files) });
  const take = ([first]) => { if (first) send(first, TYPES[first.name.split('.').pop().toLowerCase()] ?? 'text/plain; charset=utf-8'); };
  const form = h('form', { class: 'upload', onsubmit: submit => { submit.preventDefault(); send(text.value, 'text/plain; charset=utf-8'); },
    ondragover: over => { over.preventDefault(); form.classList.add('over'); }, ondragleave: () => form.classList.remove('over'),
    ondrop: drop => { drop.preventDefault(); form.classList.remove('over'); take(drop.dataTransfer.files); } },
  text, h('p', { class: 'faint' }, t('uploadDrop'), ' ', file),
  h('label', { class: 'field' }, h('span', {}, t('token')), token), h('p', {}, h('button', { type: 'submit', class: 'primary' }, t('uploadGo'))));
  return { title: t('uploadView'), content: [heading(t('uploadTitle'), { lead: t('uploadLead') }), form, answer] };
};

const found = ({ article, claims, events }) => [
  h('h2', {}, t('uploadDone', claims.length)),
  h('p', {}, h('a', { href: link('article', { id: article }) }, t('openArticle'))),
  events.length ? section(t('eventsView'), eventList(events)) : '',
  ...claims.map(({ evidence, trigger, rule }) => h('figure', { class: 'claim' }, h('blockquote', { dir: 'auto' }, ...marked(evidence.quote, [place(evidence.quote, trigger)])),
    h('figcaption', { class: 'small faint' }, `${t('rule')} `, h('code', {}, rule)))),
];
const place = (quote, trigger) => {
  const at = trigger ? quote.indexOf(trigger) : -1;
  return at < 0 ? undefined : [at, at + trigger.length];
};
