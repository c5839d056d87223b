// Puts back what this computer kept of a line and the server does not have, and says so; nothing of it is lost or slipped in silently.
import { changed, isOpen, put, same, say, values, version, words } from './lines.js';
import { forget, read } from './local.js';
import { showOther } from './other.js';
import { keepLater } from './saving.js';

const time = at => new Date(at).toLocaleString(document.documentElement.lang, { dateStyle: 'short', timeStyle: 'short' });

const shown = line => {
  const { percent = '', narrative = '', explanation = '', ...readings } = values(line);
  const figures = [...line.querySelectorAll('.box')]
    .map(box => [box.querySelector('label'), box.querySelector('[data-field]')])
    .filter(([, box]) => box?.value)
    .map(([label, box]) => `${label.textContent} ${box.value}`);
  return { by: null, at: null, figures, claim: { percent, narrative, readings }, explanation, version: version(line) };
};

const leftOver = (line, local) => {
  const note = document.createElement('p');
  note.className = 'alert alert-warning mb-0 mt-2';
  note.textContent = `${words('leftOver', time(local.at))} ${Object.values(local.values).filter(Boolean).join('；')}`;
  line.append(note);
};

const bringBack = (line, local) => {
  const server = shown(line);
  put(line, local.values);
  changed(line);
  if (local.seen === version(line)) keepLater(line);
  else showOther(line, server);
  say(line, words('restored', time(local.at)));
};

// The page that answers a form has a notice that all was taken, or lines that were not.
const isAnswer = () => document.querySelector('[data-saved], [data-refused="true"]');

// Whoever saves such a line again is asked what is to become of the other's words, which the plain form would replace.
const askAgain = line => {
  if (!line.querySelector('.other').hidden) line.querySelector('[data-version]').value = -2;
};

export const restore = line => {
  const local = read(line);
  if (line.dataset.refused === 'true') askAgain(line);
  else if (!local) return;
  else if (local.sent && isAnswer()) forget(line);
  else if (!isOpen(line)) leftOver(line, local);
  else if (same(local.values, values(line))) forget(line);
  else bringBack(line, local);
};
