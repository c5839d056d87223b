// A unit's sheet: what is typed is kept on this computer at once and on the server soon after, and keys do what the mouse does.
import { forget, markSent } from './local.js';
import { onKey } from './keys.js';
import { changed, form, lineOf, lines, say, words } from './lines.js';
import { settleConflict } from './other.js';
import { restore } from './restore.js';
import { isQuiet, keepAll, keepLater, keepNow, settled } from './saving.js';
import { take } from './taking.js';

const act = async event => {
  const button = event.target.closest('button');
  const line = lineOf(button);
  if (!button || event.defaultPrevented) return;
  if (button.dataset.do === 'save') {
    event.preventDefault();
    keepAll();
  } else if (button.dataset.send && line) {
    event.preventDefault();
    await take(line, button);
  } else if (settleConflict(button, line)) keepNow(line);
};

// What is on its way arrives first: the form goes with the versions that follow from it.
const send = async event => {
  if (navigator.onLine && lines().every(isQuiet)) {
    lines().forEach(markSent);
    return;
  }
  event.preventDefault();
  if (!navigator.onLine) {
    lines().forEach(line => say(line, words('offline')));
    return;
  }
  await Promise.all(lines().map(settled));
  form.requestSubmit(event.submitter);
};

if (form) {
  forget.old();
  lines().forEach(restore);
  form.addEventListener('input', event => {
    const line = lineOf(event.target);
    if (line && event.target.dataset.field) {
      changed(line);
      keepLater(line);
    }
  });
  form.addEventListener('click', act);
  form.addEventListener('submit', send);
  form.addEventListener('keydown', onKey);
  // Whoever has a keyboard can type at once, unless already at work in a box; on a telephone it would hide the page.
  const idle = document.activeElement === document.body;
  if (idle && matchMedia('(pointer: fine)').matches && !location.hash) form.querySelector('[data-field]')?.focus({ preventScroll: true });
}
