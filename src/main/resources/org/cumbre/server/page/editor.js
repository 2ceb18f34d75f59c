import { library, style } from './library.js';
import { KEYWORDS, PREFIXES, TERMS } from './vocabulary.js';

/* The editor for SPARQL: CodeMirror, with completion of prefixes, terms, keywords and the query's own variables. */
const FOLDER = '/lib/codemirror/';

/**
 * @param area the textarea that it stands in for; remains where the editor cannot be loaded
 * @param change called when the text is another one
 * @param run called on Ctrl+Enter
 */
export const editor = async (area, { change, run }) => {
  await Promise.all([style(`${FOLDER}lib/codemirror.css`), style(`${FOLDER}addon/hint/show-hint.css`),
    library(...['lib/codemirror.js', 'mode/sparql/sparql.js', 'addon/edit/matchbrackets.js', 'addon/edit/closebrackets.js', 'addon/hint/show-hint.js'].map(file => FOLDER + file))]);
  const { CodeMirror } = globalThis;
  const mirror = CodeMirror.fromTextArea(area, {
    mode: 'application/sparql-query', lineNumbers: true, lineWrapping: true, matchBrackets: true, autoCloseBrackets: true, viewportMargin: Infinity,
    // Tab leaves the editor, as it leaves every other field.
    extraKeys: { Tab: false, 'Shift-Tab': false, 'Ctrl-Enter': run, 'Cmd-Enter': run, 'Ctrl-Space': editing => editing.showHint({ hint: complete, completeSingle: false }) },
    screenReaderLabel: area.getAttribute('aria-label'),
  });
  mirror.on('change', (editing, { origin }) => { if (origin !== 'setValue') change(); });
  mirror.on('inputRead', (editing, { text }) => { if (/[\w:?]/.test(text[0]) && editing.getTokenAt(editing.getCursor()).string.length > 1) editing.showHint({ hint: complete, completeSingle: false }); });
  return { text: () => mirror.getValue(), write: text => mirror.setValue(text), refresh: () => mirror.refresh() };
};

const complete = editing => {
  const cursor = editing.getCursor(), line = editing.getLine(cursor.line).slice(0, cursor.ch);
  const [begun] = line.match(/[?$]?[\w:-]*$/);
  const variables = [...new Set(editing.getValue().match(/\?\w+/g) ?? [])];
  const all = [...variables, ...TERMS, ...Object.keys(PREFIXES).map(prefix => `${prefix}:`), ...KEYWORDS];
  const list = begun ? all.filter(word => word !== begun && word.toLowerCase().startsWith(begun.toLowerCase())) : [];
  return { list: list.slice(0, 30), from: { line: cursor.line, ch: cursor.ch - begun.length }, to: cursor };
};
