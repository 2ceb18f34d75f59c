'use strict';
/* Draws what the page has room for. */
document.querySelectorAll('[data-draw]').forEach(root => {
  const compact = root.dataset.compact === 'yes';
  ({ timeline, network })[root.dataset.draw](root, { compact });
});
document.documentElement.dataset.ready = 'yes';
