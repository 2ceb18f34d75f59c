import * as api from './api.js';
import { t } from './labels.js';
import { h } from './parts.js';

/* Choosing events by type, status and date. */
export const NAMES = ['type', 'status', 'from', 'to'];
const DATE = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/** What the address says of filters. */
export const chosen = params => Object.fromEntries(NAMES.map(name => [name, params.get(name) ?? '']));

/** @param change called with the filter when it is another one */
export const filters = async (values, change, { status = true } = {}) => {
  const { types, statuses } = await api.info();
  const choice = (name, any, options) => h('label', {}, h('span', {}, t(name)), h('select', { name, onchange: send },
    h('option', { value: '' }, any), ...options.map(({ id, label }) => h('option', { value: id, selected: id === values[name] }, label))));
  const day = name => h('label', {}, h('span', {}, t(name)),
    h('input', { name, value: values[name], pattern: DATE, placeholder: t('dateHint'), title: t('datePattern'), size: 12, onchange: send }));
  const form = h('form', { class: 'filters', 'aria-label': t('filters'), onsubmit: submit => { submit.preventDefault(); send(); } },
    choice('type', t('anyType'), types), status ? choice('status', t('anyStatus'), statuses) : '', day('from'), day('to'),
    h('button', { type: 'button', class: 'tool', onclick: () => { for (const name of NAMES) if (form.elements[name]) form.elements[name].value = ''; send(); } }, t('clear')));
  const current = () => Object.fromEntries(NAMES.map(name => [name, form.elements[name]?.value.trim() ?? '']));
  function send() { if (form.reportValidity()) change(current()); }
  form.current = current;
  return form;
};
