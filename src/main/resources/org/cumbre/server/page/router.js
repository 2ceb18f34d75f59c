/* The fragment of the address says what is shown: #/actor?id=…&lang=en. Every view is a link that can be kept and sent. */

/** The view's name and its parameters, as they stand in the address. */
export const place = () => {
  const [path, query = ''] = location.hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return { view: path || 'home', params: new URLSearchParams(query) };
};

/** The link to a view. A parameter may have several values; those that are empty or absent are left out. */
export const link = (view, params = {}) => {
  const query = new URLSearchParams();
  for (const [name, value] of params instanceof URLSearchParams ? params : Object.entries(params)) {
    for (const each of [value].flat()) if (each !== undefined && each !== null && each !== '') query.append(name, each);
  }
  const text = query.toString();
  return `#/${view === 'home' ? '' : view}${text ? `?${text}` : ''}`;
};

/** Goes to a view. */
export const go = (view, params) => { location.hash = link(view, params); };

/** The address follows what has been chosen within a view, without showing the view anew. */
export const keep = (view, params) => history.replaceState(null, '', link(view, params));

/** Calls back now and whenever the address changes; the signal ends what the former view still awaits. */
export const follow = show => {
  let current = new AbortController();
  const next = () => {
    current.abort();
    current = new AbortController();
    show({ ...place(), signal: current.signal });
  };
  addEventListener('hashchange', next);
  next();
  return next;
};
