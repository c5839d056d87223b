// A unit's sheet: what is typed is kept on this computer at once and on the server soon after, and keys do what the mouse does.
import { forget, markSent } from './local.js';
import { onKey } from './keys.js';
import { changed, form, lineOf, lines, say, words } from './lines.js';
import { settleConflict } from './other.js';
import { restore } from './restore.js';
import { keepAll, keepLater, keepNow } from './saving.js';
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
  form.addEventListener('submit', event => {
    if (!navigator.onLine) event.preventDefault();
    lines().forEach(navigator.onLine ? markSent : line => say(line, words('offline')));
  });
  form.addEventListener('keydown', onKey);
}
