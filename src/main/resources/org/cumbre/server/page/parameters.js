import * as api from './api.js';
import { language, t } from './labels.js';
import { h } from './parts.js';
import { suggest } from './suggest.js';
import { literal } from './vocabulary.js';

/* The fields of a named query, and the query with what was filled in. */
const PATTERNS = { date: '\\d{4}-\\d\\d-\\d\\d', month: '\\d{4}-\\d\\d', integer: '\\d+' };

/** @param ids the IRIs of actors that were chosen, by parameter; what is only written stays a name */
export const fields = async (query, values, ids) => {
  const { types, statuses } = await api.info();
  const choice = (parameter, value, options) => h('select', { name: parameter.name }, h('option', { value: '' }, '—'), ...options.map(({ label, id }) => h('option', { value: label, selected: label === value || id === value }, label)));
  const field = parameter => {
    const value = values[parameter.name] ?? (parameter.name === 'lang' ? language() : parameter.default ?? '');
    if (parameter.name === 'lang') return h('input', { type: 'hidden', name: 'lang', value: language() });
    const label = h('span', {}, parameter.label, parameter.required ? h('em', { class: 'small' }, ` ${t('required')}`) : '');
    const needed = { name: parameter.name, required: parameter.required };
    if (parameter.type === 'actor') {
      const box = suggest({ label: parameter.label, value, places: false, attributes: needed, choose: ({ id, label: name }) => { ids[parameter.name] = { id, name }; } });
      return h('div', { class: 'field' }, label, box);
    }
    return h('label', { class: 'field' }, label, parameter.type === 'type' ? choice(parameter, value, types) : parameter.type === 'status' ? choice(parameter, value, statuses)
      : h('input', { ...needed, value, pattern: PATTERNS[parameter.type], inputmode: parameter.type === 'integer' ? 'numeric' : undefined, placeholder: { date: '2024-06-18', month: '2024-06' }[parameter.type] }));
  };
  return h('div', { class: 'fields' }, ...query.parameters.map(field));
};

/** What stands in the fields, without those that are empty. */
export const filled = (form, query) => Object.fromEntries(query.parameters.map(({ name }) => [name, form.elements[name]?.value.trim() ?? '']).filter(([, value]) => value));

/** The query in SPARQL with values in the place of parameters, as the server itself puts them in. */
export const written = async (query, values, ids, signal) => {
  let text = query.sparql;
  for (const parameter of query.parameters) {
    const value = values[parameter.name];
    text = text.replaceAll(new RegExp(`\\bBOUND\\(\\?${parameter.name}\\)`, 'gi'), String(Boolean(value)));
    if (value) {
      const term = await termOf(parameter, value, ids, signal);
      text = text.replaceAll(new RegExp(`[?$]${parameter.name}\\b`, 'g'), () => term);
    }
  }
  return text;
};

const termOf = async ({ name, type }, value, ids, signal) => {
  if (type === 'actor') return `<${ids[name]?.name === value ? ids[name].id : await actorNamed(value, signal)}>`;
  if (type === 'iri') return `<${value.replace(/^<|>$/g, '')}>`;
  if (type === 'date') return `"${value}"^^<http://www.w3.org/2001/XMLSchema#date>`;
  if (type === 'integer') return value;
  if (type === 'type' || type === 'status') {
    const info = await api.info();
    const found = [...info.types, ...info.statuses].find(({ id, label }) => id === value || label === value);
    return `<https://w3id.org/cumbre/ns#${found?.id ?? value}>`;
  }
  return literal(value);
};

const actorNamed = async (value, signal) => {
  if (/^https?:/.test(value)) return value;
  const { actors } = await api.search(value, 1, signal);
  if (!actors.length) throw new api.Refusal(404, t('noResults', value));
  return actors[0].id;
};
