// The grid by keyboard: which key does what.
import { cellOf, contest, labels } from './cells.js';
import { apply, undo } from './changes.js';
import { format, names, parse } from './clipboard.js';
import { beside, chosen, current, goTo, move, start, tick, toEdge, unselect } from './cursor.js';
import { pick } from './picker.js';
import { root, say, words } from './words.js';

const LONGEST = 100;
const PAGE = 10;
const grid = root.querySelector('.grid');
const legend = root.querySelector('.keys');
const cellsOf = lines => lines.flat().map(cellOf);

const applyAndReturn = async (changes, note) => {
  const td = current();
  const applied = await apply(changes, note);
  goTo(td);
  return applied;
};

const edit = typed => {
  const td = current();
  const cell = cellOf(td);
  const targets = cellsOf(chosen());
  const several = targets.length > 1;
  const asOpened = labels(cell.shown);
  pick(cell, typed, several, async (picked, down, right) => {
    goTo(td);
    if (several) {
      if (await applyAndReturn(targets.map(each => ({ cell: each, names: picked })))) unselect();
    } else if (labels(cell.shown) !== asOpened && labels(picked) !== asOpened) {
      contest(cell, picked);
    } else {
      apply([{ cell, names: picked }]);
      move(down, right);
    }
  }, () => goTo(td));
};

const open = () => {
  const ask = current().querySelector('.ask button');
  if (ask) ask.focus();
  else edit(false);
};

const clear = () => applyAndReturn(cellsOf(chosen()).map(cell => ({ cell, names: [] })));

const takeOff = () => {
  const cells = cellsOf(chosen());
  return cells.length > 1 ? clear() : applyAndReturn([{ cell: cells[0], names: cells[0].shown.slice(0, -1) }]);
};

// One cell, or one line of cells, is filled from the line above it; more lines from their first.
const fill = () => {
  const lines = chosen();
  const model = lines.length > 1 ? lines[0] : lines[0].map(td => beside(td, -1, 0));
  if (!model[0]) return;
  const filled = lines.length > 1 ? lines.slice(1) : lines;
  applyAndReturn(filled.flatMap(line => line.map((td, at) => ({ cell: cellOf(td), names: cellOf(model[at]).shown }))));
};

const back = () => {
  const td = undo();
  if (td) goTo(td);
};

const answer = button => {
  const cell = cellOf(button.closest('td'));
  const { mine, shown } = cell;
  const added = mine.filter(name => !shown.some(each => each.label === name.label));
  const kept = { theirs: shown, mine, both: [...shown, ...added] }[button.value];
  contest(cell, null);
  apply([{ cell, names: kept }]);
  goTo(cell.td);
};

// One copied cell goes into all that are selected; a block goes where the person stands.
const pasted = lines => {
  const single = lines.length === 1 && lines[0].length === 1;
  if (single) return cellsOf(chosen()).map(cell => ({ cell, names: names(lines[0][0]) }));
  const corner = chosen()[0][0];
  return lines.flatMap((line, down) => line.flatMap((text, right) => {
    const td = beside(corner, down, right);
    return td ? [{ cell: cellOf(td), names: names(text) }] : [];
  }));
};

const paste = text => {
  const lines = parse(text);
  const long = lines.findIndex(line => line.some(each => names(each).some(name => name.label.length > LONGEST)));
  if (long >= 0) return say(words('tooLong', long + 1));
  const beyond = lines.length === 1 ? 0 : lines.filter((line, down) => !beside(chosen()[0][0], down, 0)).length;
  return applyAndReturn(pasted(lines), beyond ? words('beyond', beyond) : '');
};

const moves = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-PAGE, 0], PageDown: [PAGE, 0],
};
const plain = {
  Enter: open, F2: open, Delete: clear, Backspace: takeOff, Escape: unselect, ' ': tick,
  '?': () => legend.showModal(), '？': () => legend.showModal(),
};
const withControl = { d: fill, z: back };

const onMove = event => {
  const { key, shiftKey, ctrlKey, metaKey } = event;
  if (moves[key]) move(...moves[key], shiftKey);
  else if (key === 'Home' || key === 'End') toEdge(key === 'End', ctrlKey || metaKey, shiftKey);
  else return false;
  return true;
};

// A letter, or the first key of an input method, goes into the box, which is opened before the browser writes it.
const isWriting = ({ key, altKey }) => !altKey && (key.length === 1 || key === 'Process');

const onKey = event => {
  const control = event.ctrlKey || event.metaKey;
  const does = control ? withControl[event.key.toLowerCase()] : plain[event.key];
  if (onMove(event)) event.preventDefault();
  else if (does) {
    event.preventDefault();
    does();
  } else if (!control && isWriting(event)) edit(true);
};

const onAsk = event => {
  const buttons = [...event.target.parentElement.querySelectorAll('button')];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length].focus();
  else if (event.key === 'Escape') goTo(event.target.closest('td'));
  else return;
  event.preventDefault();
};

const doing = { fill, undo: back, keys: () => legend.showModal() };

if (grid) {
  grid.addEventListener('keydown', event => {
    if (event.target.matches('.cell')) onKey(event);
    else if (event.target.matches('.ask button')) onAsk(event);
  });
  grid.addEventListener('mousedown', event => {
    const td = event.target.closest('.cell');
    if (!td || event.target.closest('button')) return;
    event.preventDefault();
    goTo(td, event.shiftKey);
  });
  grid.addEventListener('dblclick', event => { if (event.target.closest('.cell')) open(); });
  grid.addEventListener('click', event => {
    const button = event.target.closest('.ask button');
    if (button) answer(button);
  });
  document.addEventListener('copy', event => {
    if (!document.activeElement.matches('.cell')) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', format(chosen().map(line => line.map(td => labels(cellOf(td).shown)))));
  });
  document.addEventListener('paste', event => {
    if (!document.activeElement.matches('.cell')) return;
    event.preventDefault();
    paste(event.clipboardData.getData('text/plain'));
  });
  root.querySelectorAll('[data-do]').forEach(button => {
    const does = doing[button.dataset.do];
    if (does) button.addEventListener('click', does);
  });
  legend.addEventListener('close', () => goTo(current()));
  start();
}
