import * as api from '../api.js';
import { t } from '../labels.js';
import { eventList, h, heading, marked, section } from '../parts.js';
import { link } from '../router.js';

/* Text or a file in, what Cumbre finds in it out. Only where the server takes articles. */
const TYPES = { html: 'text/html', htm: 'text/html', xhtml: 'text/html', json: 'application/json', jsonl: 'application/json' };
const DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const PLAIN = 'text/plain; charset=utf-8';

export default async (params, signal) => {
  const { upload } = await api.info();
  if (!upload) return { title: t('uploadView'), content: [heading(t('uploadTitle')), h('p', { class: 'hint' }, t('uploadOff'))] };
  return { title: t('uploadView'), content: [heading(t('uploadTitle'), { lead: t('uploadLead') }), ...form(signal)] };
};

const form = signal => {
  const text = h('textarea', { name: 'text', rows: 12, 'aria-label': t('uploadText'), placeholder: t('uploadText'), dir: 'auto' });
  const token = h('input', { name: 'token', type: 'password', autocomplete: 'off', required: true });
  const day = h('input', { name: 'published', pattern: DAY, placeholder: t('dayHint'), title: t('dayHint'), inputmode: 'numeric' });
  const answer = h('section', { 'aria-live': 'polite', class: 'answer' });
  const refuse = message => answer.replaceChildren(h('pre', { class: 'fault', role: 'alert' }, message));
  let waiting;

  const send = async (body, type) => {
    if (!day.reportValidity() || !token.reportValidity()) { waiting = [body, type]; return; }
    waiting = undefined;
    answer.replaceChildren(h('p', { class: 'loading', role: 'status' }, t('loading')));
    try { answer.replaceChildren(...found(await api.upload(body, type, token.value, signal))); } catch (fault) { refuse(api.complaint(fault).join('\n\n')); }
  };
  const written = () => (day.value ? send(JSON.stringify(record(text.value, day.value)), 'application/json') : send(text.value, PLAIN));
  const take = file => send(file, TYPES[file.name.split('.').pop().toLowerCase()] ?? PLAIN);
  const submit = () => {
    if (text.value.trim()) written(); else if (waiting) send(...waiting); else refuse(t('uploadNone'));
  };
  const drop = transfer => {
    if (transfer.files.length) { take(transfer.files[0]); return; }
    text.value = transfer.getData('text/plain');
    if (text.value.trim()) submit();
  };

  const file = h('input', { type: 'file', accept: '.txt,.html,.htm,.json,.jsonl', class: 'file', onchange: () => { if (file.files.length) take(file.files[0]); } });
  const area = h('form', { class: 'upload', novalidate: true, onsubmit: sent => { sent.preventDefault(); submit(); },
    ondragover: over => { over.preventDefault(); area.classList.add('over'); }, ondragleave: () => area.classList.remove('over'),
    ondrop: dropped => { dropped.preventDefault(); area.classList.remove('over'); drop(dropped.dataTransfer); } },
  text, h('p', { class: 'faint' }, h('label', { class: 'tool file-label' }, t('uploadChoose'), file), ' ', t('uploadDrop')),
  h('div', { class: 'fields' }, h('label', { class: 'field' }, h('span', {}, t('token')), token), h('label', { class: 'field' }, h('span', {}, t('uploadDay')), day)),
  h('p', {}, h('button', { type: 'submit', class: 'primary' }, t('uploadGo'))));
  return [area, answer];
};

/** A text with its day, as a record; a first line that is short and has no full stop is the headline. */
const record = (text, published) => {
  const [first, ...others] = text.trim().split(/\n+/);
  return others.length && first.length < 150 && !/[.!?]\s*$/.test(first) ? { text: text.trim(), title: first.trim(), published } : { text: text.trim(), published };
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
