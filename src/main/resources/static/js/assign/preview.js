// Shows what a change of several rows would do; Enter applies it.
import { element, root, words } from './words.js';
import { labels, sign } from './cells.js';

const dialog = root.querySelector('.preview');

const line = ({ cell, names }) => {
  const row = document.createElement('tr');
  row.append(element('th', `(${cell.number})`, { scope: 'row' }), element('td', cell.td.dataset.label),
    element('td', labels(cell.shown) + sign(cell) || '—'), element('td', labels(names) || '—'));
  return row;
};

/** Whether the person wants these changes. */
export const confirmed = (changes, note = '') => new Promise(answer => {
  dialog.querySelector('h2').textContent = words('changes', changes.length);
  dialog.querySelector('.note').textContent = note;
  dialog.querySelector('tbody').replaceChildren(...changes.map(line));
  dialog.returnValue = '';
  dialog.addEventListener('close', () => answer(dialog.returnValue === 'apply'), { once: true });
  dialog.showModal();
});
