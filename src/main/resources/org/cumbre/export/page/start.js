import { network } from './network.js';
import { surface } from './page.js';
import { timeline } from './timeline.js';

/* Draws what the page has room for. */
const page = surface(JSON.parse(document.getElementById('data').textContent));
document.querySelectorAll('[data-draw]').forEach(root => {
  const compact = root.dataset.compact === 'yes';
  ({ timeline, network })[root.dataset.draw](root, page, { compact });
});
document.documentElement.dataset.ready = 'yes';
