'use strict';

// Keeps what is typed into a form until it is known to be saved.
//
// For a form of any module:  <form data-draft="unique-key" ...>
//   - unique-key names the thing that is edited, e.g. data-draft="unit-01890f…"; the same key on every page that shows the form
//   - what is typed is kept in this browser for this person, also over a crash, a failed save and an expired session
//   - it is dropped when the form was sent and the next page (or htmx content) has an element with data-saved: the notice that the
//     flash attribute "saved" brings forth has it; also on sign-out, after a week, and when the person discards it
//   - when the form is shown again before that, the values are put back and a notice above them says so
// Passwords, files and hidden fields are never kept. Restored controls fire input and change, as if typed.
(() => {
  const PREFIX = 'duban:draft:';
  const LONGEST_MS = 7 * 24 * 3600 * 1000;
  const user = document.querySelector('meta[name="user"]')?.content;

  const keyOf = form => `${PREFIX}${user}:${form.dataset.draft}`;
  const read = key => JSON.parse(localStorage.getItem(key) ?? 'null');
  const write = (key, draft) => localStorage.setItem(key, JSON.stringify(draft));
  const keys = () => Object.keys(localStorage).filter(key => key.startsWith(`${PREFIX}${user}:`));
  const controls = form => [...form.elements].filter(control =>
    control.name && !['password', 'file', 'hidden', 'submit', 'button'].includes(control.type));

  const valueOf = control => {
    if (control.type === 'checkbox' || control.type === 'radio') return control.checked;
    if (control.type === 'select-multiple') return [...control.selectedOptions].map(option => option.value);
    return control.value;
  };

  const setValue = (control, value) => {
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = value;
    else if (control.type === 'select-multiple') [...control.options].forEach(option => { option.selected = value.includes(option.value); });
    else control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };

  // Controls of one name (a group of checkboxes, a list of rows) are told apart by their place among them.
  const named = form => {
    const counts = {};
    return controls(form).map(control => {
      counts[control.name] = (counts[control.name] ?? -1) + 1;
      return [`${control.name}#${counts[control.name]}`, control];
    });
  };

  const snapshot = form => Object.fromEntries(named(form).map(([name, control]) => [name, valueOf(control)]));
  const keep = form => write(keyOf(form), { at: Date.now(), sent: false, values: snapshot(form) });

  const apply = (form, values) => named(form)
    .filter(([name, control]) => name in values && JSON.stringify(values[name]) !== JSON.stringify(valueOf(control)))
    .map(([name, control]) => setValue(control, values[name])).length;

  const tell = (form, draft, shown) => {
    const template = document.getElementById('draft-notice');
    const notice = template.content.firstElementChild.cloneNode(true);
    notice.querySelector('time').textContent = new Date(draft.at).toLocaleString(document.documentElement.lang);
    notice.querySelector('button').addEventListener('click', () => {
      apply(form, shown);
      localStorage.removeItem(keyOf(form));
      notice.remove();
    });
    form.prepend(notice);
  };

  const restore = form => {
    const draft = read(keyOf(form));
    if (!draft || form.querySelector('.draft')) return;
    const shown = snapshot(form);
    if (Date.now() - draft.at > LONGEST_MS || apply(form, draft.values) === 0) localStorage.removeItem(keyOf(form));
    else {
      write(keyOf(form), { ...draft, sent: false });
      tell(form, draft, shown);
    }
  };

  const dropSent = () => keys().filter(key => read(key).sent).forEach(key => localStorage.removeItem(key));

  const look = part => {
    if (part.matches?.('[data-saved]') || part.querySelector('[data-saved]')) dropSent();
    const forms = [...part.querySelectorAll('form[data-draft]')];
    if (part.matches?.('form[data-draft]')) forms.push(part);
    forms.forEach(restore);
  };

  const send = event => {
    const form = event.target.closest?.('form');
    if (form?.getAttribute('action')?.endsWith('/logout')) keys().forEach(key => localStorage.removeItem(key));
    else if (form?.dataset.draft) write(keyOf(form), { at: Date.now(), sent: true, values: snapshot(form) });
  };

  if (!user) return;
  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form?.dataset.draft && event.isTrusted) keep(form);
  });
  document.addEventListener('submit', send);
  document.addEventListener('htmx:beforeRequest', send);
  document.addEventListener('htmx:load', event => look(event.detail.elt));
  if (!window.htmx) look(document.body);
})();
