/* Elements of the page. All texts go in as text, never as markup. */
const fill = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter(child => child !== undefined && child !== null && child !== ''));
  return element;
};
export const h = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);
export const svg = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

export const toolButton = (label, name, click) =>
  h('button', { type: 'button', class: 'tool', 'aria-label': name, title: name, onclick: click }, label);

/** Without case and accents: what searches compare. */
export const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();

/* ---- Dates: days since 1970, always UTC ---- */
export const DAY = 864e5;
export const dayOf = iso => Date.parse(iso + 'T00:00:00Z') / DAY;
export const isoOf = day => new Date(day * DAY).toISOString().slice(0, 10);
