/* Libraries that are scripts, no modules: loaded when a view first needs them, one after the other, once. */
const loaded = new Map();

const script = address => new Promise((done, failed) => {
  const element = document.createElement('script');
  element.src = address;
  element.async = false;
  element.onload = done;
  element.onerror = () => { loaded.delete(address); failed(new Error(`${address} cannot be loaded`)); };
  document.head.append(element);
});

const once = (address, load) => {
  if (!loaded.has(address)) loaded.set(address, load(address));
  return loaded.get(address);
};

export const style = address => once(address, () => {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = address;
  document.head.prepend(element);
});

/** Loads scripts in the order given. */
export const library = async (...addresses) => {
  for (const address of addresses) await once(address, script);
};
