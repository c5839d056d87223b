'use strict';

// Spring Security's CSRF token goes along with every request that htmx makes.
document.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('meta[name="_csrf"]');
  const header = document.querySelector('meta[name="_csrf_header"]');
  if (token && header) {
    event.detail.headers[header.content] = token.content;
  }
});

// The menus of the bar close when the person goes on elsewhere.
document.addEventListener('click', event => {
  document.querySelectorAll('details[data-close-outside][open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && event.target.closest('details[data-close-outside][open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
