// The grid by keyboard, by mouse and by clipboard.
import { goTo, start } from './cursor.js';
import { answer, back, edit, fill, suggest } from './editing.js';
import { onKey, onQuestion, showKeys } from './keys.js';
import { copied, paste } from './pasting.js';
import { root } from './words.js';

const grid = root.querySelector('.grid');
const doing = { suggest, fill, undo: back, keys: showKeys };
const isInCell = () => document.activeElement.matches('.cell');

if (grid) {
  grid.addEventListener('keydown', event => {
    if (event.target.matches('.cell')) onKey(event);
    else if (event.target.matches('.ask button')) onQuestion(event);
  });
  grid.addEventListener('mousedown', event => {
    const td = event.target.closest('.cell');
    if (!td || event.target.closest('button')) return;
    event.preventDefault();
    goTo(td, event.shiftKey);
  });
  grid.addEventListener('dblclick', event => { if (event.target.closest('.cell')) edit(); });
  grid.addEventListener('click', event => {
    const button = event.target.closest('.ask button');
    if (button) answer(button);
  });
  document.addEventListener('copy', event => {
    if (!isInCell()) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied());
  });
  document.addEventListener('paste', event => {
    if (!isInCell()) return;
    event.preventDefault();
    paste(event.clipboardData.getData('text/plain'));
  });
  root.querySelectorAll('[data-do]').forEach(button => {
    const does = doing[button.dataset.do];
    if (does) button.addEventListener('click', does);
  });
  start();
}
