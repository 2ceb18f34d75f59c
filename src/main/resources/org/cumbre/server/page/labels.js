import { en } from './labels-en.js';
import { es } from './labels-es.js';

/* The language of the page: what the address says, else what was chosen before, else the browser's. */
const LANGUAGES = { es, en };
const KEY = 'cumbre.language';
const known = tag => (tag in LANGUAGES ? tag : undefined);

const remembered = () => {
  try { return known(localStorage.getItem(KEY)); } catch { return undefined; }
};
let current = remembered() ?? (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'es');

export const language = () => current;
export const speak = tag => {
  if (!known(tag)) return;
  current = tag;
  try { localStorage.setItem(KEY, tag); } catch { /* private windows keep nothing */ }
};

/** A phrase; phrases that take values are functions of them. */
export const t = (key, ...values) => {
  const phrase = LANGUAGES[current][key];
  if (phrase === undefined) throw new Error(`no phrase ${key} in ${current}`);
  return typeof phrase === 'function' ? phrase(...values) : phrase;
};

export const knows = key => key in LANGUAGES[current];

/** Why a claim was joined: the server gives it in English. */
export const reason = words => LANGUAGES[current].reasons.reduce((text, [english, own]) => text.replace(english, own), words);

export const number = value => new Intl.NumberFormat(current).format(value);
export const percent = value => new Intl.NumberFormat(current, { style: 'percent', maximumFractionDigits: 0 }).format(value);

/* ---- Dates are ISO, cut to what is known: 2000, 2024-06, 2024-06-18 ---- */
const FORMATS = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'short', year: 'numeric' },
};
export const date = iso => {
  const first = firstDay(iso);
  return first ? new Intl.DateTimeFormat(current, { ...FORMATS[iso.length] ?? FORMATS[10], timeZone: 'UTC' }).format(new Date(first)) : String(iso ?? '');
};

export const period = ({ begin, end }) => {
  if (!begin && !end) return t('undated');
  const [first, last] = [begin ?? end, end ?? begin];
  if (first === last || !firstDay(first) || !firstDay(last)) return date(first);
  return new Intl.DateTimeFormat(current, { ...FORMATS[Math.min(first.length, last.length)], timeZone: 'UTC' }).formatRange(new Date(firstDay(first)), new Date(lastDay(last)));
};

export const firstDay = iso => (/^\d{4}(-\d\d){0,2}$/.test(iso ?? '') ? `${iso}-01-01`.slice(0, 10) : undefined);

/** The last day of a year or month, the day itself of a day. */
export const lastDay = iso => {
  if (!firstDay(iso) || iso.length === 10) return firstDay(iso);
  const [year, month = 12] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};
