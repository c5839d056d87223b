// The cells of the grid: who stands in each, as the server has it (saved) and as it is shown.
import { element, root, words } from './words.js';

const ROLES = ['LEADER', 'LEAD', 'SUPPORT'];
const FIRST = 2;
const TO_CONFIRM = ['INHERITED', 'CARRIED'];
const cells = new WeakMap();

const read = td => [...td.querySelectorAll('span, em')].map(each =>
  ({ key: each.dataset.key ?? each.textContent, label: each.textContent, known: each.tagName === 'SPAN' }));

const make = td => {
  const names = read(td);
  const mark = td.querySelector('i')?.className ?? 'SETTLED';
  return { td, mark, saved: names, shown: names, mine: null, step: null,
    number: Number(td.parentElement.dataset.number), role: ROLES[td.cellIndex - FIRST] };
};

export const cellOf = td => {
  if (!cells.has(td)) cells.set(td, make(td));
  return cells.get(td);
};

export const cellIn = (row, column) => cellOf(row.cells[FIRST + column]);
export const labels = names => names.map(name => name.label).join('、');
/** Where a cell stands: the number of its target, its column. */
export const heading = cell => `(${cell.number}) ${cell.td.dataset.label}`;

const nameElement = name => name.known ? element('span', name.label, { 'data-key': name.key }) : element('em', name.label);

const signs = { INHERITED: 'inherited', CARRIED: 'carried', LOST: 'lost' };
/** What stands beside the names as long as they are not confirmed, or were lost. */
export const sign = cell => signs[cell.mark] ? words(signs[cell.mark]) : '';
const markElements = cell => sign(cell) ? [element('i', sign(cell), { class: cell.mark })] : [];

const askElements = cell => {
  if (!cell.mine) return [];
  const ask = document.querySelector('#ask').content.cloneNode(true);
  ask.querySelector('b').textContent = words('conflict', labels(cell.mine) || '—');
  return [ask];
};

/** Whether its names were taken from elsewhere and nobody confirmed them yet. */
export const isUnconfirmed = cell => TO_CONFIRM.includes(cell.mark);

const draw = cell => cell.td.replaceChildren(...cell.shown.map(nameElement), ...markElements(cell), ...askElements(cell));

/** What a person says in a step that can be undone; the server does not know it yet. Only an undo brings a mark back. */
export const write = (cell, names, step, mark = 'SETTLED') => {
  Object.assign(cell, { shown: names, mark, mine: null, step });
  cell.td.classList.add('waiting');
  draw(cell);
};

const keys = names => names.map(name => name.key).join('\n');

/** What the server says: the person's own words as it understood them, or what another person wrote. */
export const settle = (cell, fresh, own, mine) => {
  const step = own || keys(fresh.names) === keys(cell.saved) ? cell.step : null;
  Object.assign(cell, { saved: fresh.names, shown: fresh.names, mark: fresh.mark, mine, step });
  cell.td.classList.remove('waiting');
  draw(cell);
};

/** Keeps beside what now stands in the cell what the person wanted to write over something else. */
export const contest = (cell, mine) => {
  cell.mine = mine;
  draw(cell);
};

export const rows = () => [...root.querySelectorAll('.grid tbody tr')];
