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

// A form that is on its way is not sent twice; htmx sends its forms itself.
document.addEventListener('submit', event => {
  const form = event.target.closest('form[data-once]');
  if (form && !event.defaultPrevented) {
    if (form.hasAttribute('aria-busy')) event.preventDefault();
    form.setAttribute('aria-busy', 'true');
  }
});
window.addEventListener('pageshow', () =>
  document.querySelectorAll('form[aria-busy]').forEach(form => form.removeAttribute('aria-busy')));

// Long targets fold after four lines (by the style sheet) and unfold in place.
const unfolder = words => {
  const button = document.createElement('button');
  const { more, less } = words.closest('table').dataset;
  const toggle = open => {
    words.classList.toggle('open', open);
    button.textContent = open ? less : more;
    button.setAttribute('aria-expanded', open);
  };
  button.type = 'button';
  button.className = 'unfold';
  button.addEventListener('click', () => toggle(!words.classList.contains('open')));
  toggle(false);
  return button;
};
const folded = [...document.querySelectorAll('.fold')].filter(words => words.scrollHeight > words.clientHeight + 1);
folded.forEach(words => words.after(unfolder(words)));

document.querySelectorAll('[data-print]').forEach(button => button.addEventListener('click', () => window.print()));
