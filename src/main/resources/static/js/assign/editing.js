// What a person does to the cells that are chosen: set, clear, fill, take back, settle a contest.
import { cellOf, contest, labels } from './cells.js';
import { apply, undo } from './changes.js';
import { beside, chosen, current, goTo, move, unselect } from './cursor.js';
import { pick } from './picker.js';

export const cellsOf = lines => lines.flat().map(cellOf);

export const applyAndReturn = async (changes, note) => {
  const td = current();
  const applied = await apply(changes, note);
  goTo(td);
  return applied;
};

const setAll = async (cells, names) => {
  if (await applyAndReturn(cells.map(cell => ({ cell, names })))) unselect();
};

const open = how => {
  const td = current();
  const cell = cellOf(td);
  const cells = cellsOf(chosen());
  const several = cells.length > 1;
  const asOpened = labels(cell.shown);
  const set = (names, down, right) => {
    if (labels(cell.shown) !== asOpened && labels(names) !== asOpened) return contest(cell, names);
    apply([{ cell, names }]);
    move(down, right);
  };
  const done = (names, ...onward) => {
    goTo(td);
    if (several) setAll(cells, names);
    else set(names, ...onward);
  };
  pick(cell, { ...how, several, done, left: () => goTo(td) });
};

/** Opens the box for the letter that follows. */
export const type = () => open({ typed: true });

/** Opens the box with the likeliest first. */
export const suggest = () => open({ likely: true });

/** Opens the box, or goes to the question that stands in the cell. */
export const edit = () => {
  const question = current().querySelector('.ask button');
  if (question) question.focus();
  else open({});
};

export const clear = () => applyAndReturn(cellsOf(chosen()).map(cell => ({ cell, names: [] })));

export const takeOff = () => {
  const cells = cellsOf(chosen());
  return cells.length > 1 ? clear() : applyAndReturn([{ cell: cells[0], names: cells[0].shown.slice(0, -1) }]);
};

/** One cell, or one line of cells, is filled from the line above it; more lines from their first. */
export const fill = () => {
  const lines = chosen();
  const model = lines.length > 1 ? lines[0] : lines[0].map(td => beside(td, -1, 0));
  if (!model[0]) return;
  const filled = lines.length > 1 ? lines.slice(1) : lines;
  applyAndReturn(filled.flatMap(line => line.map((td, at) => ({ cell: cellOf(td), names: cellOf(model[at]).shown }))));
};

export const back = () => {
  const td = undo();
  if (td) goTo(td);
};

/** Theirs, mine, or both: what stands from now on in a cell that two persons wrote. */
export const answer = button => {
  const cell = cellOf(button.closest('td'));
  const { mine, shown } = cell;
  const added = mine.filter(name => !shown.some(each => each.label === name.label));
  const kept = { theirs: shown, mine, both: [...shown, ...added] }[button.value];
  contest(cell, null);
  apply([{ cell, names: kept }]);
  goTo(cell.td);
};
