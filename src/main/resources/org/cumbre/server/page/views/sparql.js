import * as api from '../api.js';
import { editor } from '../editor.js';
import { t } from '../labels.js';
import { fields, filled, written } from '../parameters.js';
import { h, heading, tabs } from '../parts.js';
import * as results from '../results.js';
import { keep } from '../router.js';
import { prologue } from '../vocabulary.js';

/* Questions: prepared ones with fields to fill in, and SPARQL of one's own; the answer as table, timeline, graph or map. */
const VIEWS = ['table', 'timeline', 'graph', 'map'];
const START = `${prologue()}

SELECT ?begin ?event ?place WHERE {
  ?event a cu:Meeting ; cu:status cu:occurred .
  OPTIONAL { ?event cu:begin ?begin }
  OPTIONAL { ?event sem:hasPlace ?place }
}
ORDER BY DESC(?begin)
LIMIT 50`;

export default async (params, signal) => {
  const queries = await api.queries();
  const page = new Questions(queries, params, signal);
  return { title: t('sparqlTitle'), content: [heading(t('sparqlTitle'), { lead: t('sparqlLead') }), page.form, page.answer], drawn: () => page.start() };
};

class Questions {
  constructor(queries, params, signal) {
    Object.assign(this, { queries, params, signal, ids: {}, view: VIEWS.includes(params.get('view')) ? params.get('view') : 'table' });
    this.query = queries.find(({ name }) => name === params.get('name'));
    this.area = h('textarea', { name: 'query', class: 'sparql-text', rows: 14, spellcheck: 'false', 'aria-label': t('editor') }, params.get('query') ?? START);
    this.choice = h('select', { name: 'name', 'aria-label': t('prepared'), onchange: () => this.choose() }, h('option', { value: '' }, t('own')),
      ...queries.map(({ name, title }) => h('option', { value: name, selected: name === this.query?.name }, title)));
    this.about = h('div', { class: 'question' });
    this.own = h('div', { class: 'own' }, this.area, h('p', { class: 'small faint' }, t('runKeys')));
    this.toSparql = h('button', { type: 'button', class: 'tool', onclick: () => this.open() }, t('asSparql'));
    this.form = h('form', { class: 'ask', onsubmit: submit => { submit.preventDefault(); this.ask(); } },
      h('label', { class: 'field prepared' }, h('span', {}, t('prepared')), this.choice), this.about, this.own,
      h('p', { class: 'ask-row' }, h('button', { type: 'submit', class: 'primary' }, t('run')), this.toSparql));
    this.answer = h('section', { class: 'answer', 'aria-live': 'polite' });
  }

  async start() {
    await this.show(Object.fromEntries(this.params));
    this.editor = await editor(this.area, { change: () => {}, run: () => this.ask() }).catch(() => undefined);
    const ready = this.query ? this.query.parameters.every(({ name, required }) => !required || this.form.elements[name].value) : this.params.has('query');
    if (ready) await this.ask();
  }

  text() { return this.editor?.text() ?? this.area.value; }

  async choose() {
    this.query = this.queries.find(({ name }) => name === this.choice.value);
    await this.show({});
    this.answer.replaceChildren();
    this.remember();
  }

  async show(values) {
    this.own.hidden = Boolean(this.query);
    this.toSparql.hidden = !this.query;
    this.about.replaceChildren(...(this.query ? [h('p', { class: 'description' }, this.query.description), await fields(this.query, values, this.ids)] : []));
    this.editor?.refresh();
  }

  values() { return this.query ? filled(this.form, this.query) : {}; }

  remember() {
    const { lang, ...values } = this.values();
    keep('sparql', { ...(this.query ? { name: this.query.name, ...values } : { query: this.text() }), view: this.view, lang: this.params.get('lang') });
  }

  /** The prepared question as SPARQL, to be changed. */
  async open() {
    try {
      const text = await written(this.query, this.values(), this.ids, this.signal);
      this.query = undefined;
      this.choice.value = '';
      await this.show({});
      if (this.editor) this.editor.write(text); else this.area.value = text;
      await this.ask();
    } catch (fault) { this.fail(fault); }
  }

  async ask() {
    if (!this.form.reportValidity()) return;
    this.remember();
    this.answer.replaceChildren(h('p', { class: 'loading', role: 'status' }, t('running')));
    this.answer.setAttribute('aria-busy', 'true');
    this.asking?.abort();
    this.asking = new AbortController();
    const signal = AbortSignal.any([this.signal, this.asking.signal]), begun = performance.now();
    try {
      const response = await api.sparql(await this.sparql(signal), signal);
      await this.receive(response, Math.round(performance.now() - begun), signal);
    } catch (fault) {
      if (fault.name !== 'AbortError') this.fail(fault);
    } finally { this.answer.removeAttribute('aria-busy'); }
  }

  /** What is asked: a prepared question with what was filled in, or what stands in the editor. */
  async sparql(signal) { return this.query ? written(this.query, this.values(), this.ids, signal) : this.text(); }

  fail(fault) { this.answer.replaceChildren(h('pre', { class: 'fault', role: 'alert' }, api.complaint(fault).join('\n\n'))); }

  async receive(response, took, signal) {
    if (!/json/.test(response.headers.get('Content-Type') ?? '')) {
      this.answer.replaceChildren(h('pre', { class: 'turtle', tabindex: '0' }, await response.text()));
      return;
    }
    const answer = await response.json();
    if (typeof answer.boolean === 'boolean') {
      this.answer.replaceChildren(h('p', { class: 'yes-no' }, t(answer.boolean ? 'yes' : 'no')));
      return;
    }
    const result = { vars: answer.head.vars, rows: answer.results.bindings, columns: this.query?.columns };
    const stage = h('div', { role: 'tabpanel', class: 'stage-box' });
    const draw = async view => {
      this.view = view;
      this.remember();
      stage.setAttribute('aria-labelledby', `tab-${view}`);
      const made = await this.draw(view, result, signal);
      if (this.view !== view) return; // another one was chosen meanwhile
      stage.replaceChildren(made);
      made.draw?.();
      stage.dataset.view = view;
    };
    this.answer.replaceChildren(
      h('div', { class: 'tab-row' }, tabs(t('resultAs'), VIEWS.map(name => [name, t(name)]), this.view, name => draw(name).catch(fault => this.fail(fault))),
        h('p', { class: 'small faint' }, `${t('rows', result.rows.length)} · ${t('took', took)}`), this.downloads()),
      stage);
    await draw(this.view);
  }

  draw(view, result, signal) {
    if (!result.rows.length) return h('p', { class: 'hint' }, t('nothing'));
    switch (view) {
      case 'timeline': return results.timeline(result, signal);
      case 'graph': return results.ties(result, signal, this.query?.parameters.some(({ name }) => name === 'actor') ? this.values().actor : undefined);
      case 'map': return results.map(result, signal);
      default: return results.table(result, signal);
    }
  }

  downloads() {
    const button = (format, type) => h('button', { type: 'button', class: 'tool', 'data-format': format, onclick: () => this.download(format, type) }, `${t('download')} ${format.toUpperCase()}`);
    return h('div', { class: 'downloads' }, button('csv', 'text/csv'), button('json', 'application/sparql-results+json'));
  }

  async download(format, type) {
    const response = await api.sparql(await this.sparql(this.signal), this.signal, type);
    const address = URL.createObjectURL(await response.blob());
    h('a', { href: address, download: `cumbre-${this.query?.name ?? 'sparql'}.${format}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }
}
