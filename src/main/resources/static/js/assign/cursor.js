// Where the person stands in the grid, and which cells are selected.
import { rows } from './cells.js';

const FIRST = 2;
const LAST = 4;
let active = null;
let anchor = null;
let selected = [];

const between = (value, least, most) => Math.min(Math.max(value, least), most);
const rowOf = td => td.parentElement.sectionRowIndex;

const rectangle = () => {
  const [top, bottom] = [rowOf(anchor), rowOf(active)].sort((one, other) => one - other);
  const [left, right] = [anchor.cellIndex, active.cellIndex].sort((one, other) => one - other);
  return rows().slice(top, bottom + 1).map(row => [...row.cells].slice(left, right + 1));
};

const mark = () => {
  selected.forEach(td => td.removeAttribute('aria-selected'));
  selected = active === anchor ? [] : rectangle().flat();
  selected.forEach(td => td.setAttribute('aria-selected', 'true'));
};

export const current = () => active;

export const goTo = (td, extend = false) => {
  if (active) active.tabIndex = -1;
  active = td;
  if (!extend || !anchor) anchor = td;
  td.tabIndex = 0;
  mark();
  td.focus({ preventScroll: true });
  td.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

export const move = (down, right, extend = false) => {
  const all = rows();
  const row = all[between(rowOf(active) + down, 0, all.length - 1)];
  goTo(row.cells[between(active.cellIndex + right, FIRST, LAST)], extend);
};

export const toEdge = (last, ofTable, extend) => {
  const all = rows();
  const row = ofTable ? all[last ? all.length - 1 : 0] : active.parentElement;
  goTo(row.cells[ofTable ? active.cellIndex : last ? LAST : FIRST], extend);
};

const ticked = () => rows().filter(row => row.querySelector('input').checked);

/** What is to be set: the ticked rows in this column, else the selected block; rows of cells. */
export const chosen = () => {
  const lines = ticked();
  return lines.length ? lines.map(row => [row.cells[active.cellIndex]]) : rectangle();
};

export const tick = () => {
  const box = active.parentElement.querySelector('input');
  box.checked = !box.checked;
};

export const unselect = () => {
  ticked().forEach(row => { row.querySelector('input').checked = false; });
  goTo(active);
};

/** The cell so many places below and to the right of one; nothing beyond the grid. */
export const beside = (td, down, right) =>
  td.cellIndex + right <= LAST ? rows()[rowOf(td) + down]?.cells[td.cellIndex + right] : undefined;

/** Where to begin: the first row that nobody leads. */
export const start = () => {
  const unled = rows().find(row => !row.cells[3].querySelector('span, em')) ?? rows()[0];
  goTo(unled.cells[3]);
};
