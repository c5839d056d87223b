// The box over a cell: typing narrows the directory, Enter takes the marked one.
import { heading, labels } from './cells.js';
import { holding, isInputMethod } from './held.js';
import { clear, markAt, markSuggested, offer, step, taking } from './offers.js';
import { drop, search } from './search.js';
import { element, root } from './words.js';

const box = root.querySelector('.picker');
const input = box.querySelector('input');
const PARTS = ['、', ',', '，'];

// of the cell that the box is open for: whom it holds so far, and what was asked for last
let open = null;
let composing = false;

const ask = () => search(open, input);

const drawNames = () => box.querySelector('.picked').replaceChildren(
  ...open.names.map(name => element(name.known ? 'span' : 'em', name.label)));

const add = name => {
  if (!open.names.some(each => each.label === name.label)) open.names.push(name);
  input.value = '';
  open.matching = null;
  drawNames();
};

const close = () => {
  const closed = open;
  open = null;
  drop(closed);
  box.hidden = true;
  clear();
  return closed;
};

// An unknown name that nobody was found for stays as it is; letters that mean nobody keep the box open.
const taken = async () => {
  const asked = open;
  await asked.turn;
  if (open !== asked) return false;
  const chosen = taking();
  if (chosen) add(chosen);
  else if (asked.matching?.label === input.value) add(asked.matching);
  else if (input.value.trim()) return false;
  return true;
};

const finish = async (down, right) => {
  if (!await taken()) return;
  const { done, names } = close();
  done(names, down, right);
};

const several = async () => { if (await taken()) ask(); };

const takeOff = () => {
  open.names.pop();
  drawNames();
  ask();
};

const write = letter => {
  input.setRangeText(letter, input.selectionStart, input.selectionEnd, 'end');
  ask();
};

// A digit means a suggestion; where there is none of that number it is a letter like others.
const takeNumbered = async ({ key }) => {
  await open.turn;
  if (open && !markSuggested(Number(key))) write(key);
};

const suggest = () => {
  open.likely = true;
  input.value = '';
  ask();
};

const keys = {
  ArrowDown: event => (event.altKey ? suggest() : step(1)),
  ArrowUp: () => step(-1),
  Enter: () => finish(1, 0),
  Tab: event => finish(0, event.shiftKey ? -1 : 1),
  Escape: () => close().left(),
};

const actionOf = event => {
  if (PARTS.includes(event.key)) return several;
  if (!input.value && event.key === 'Backspace') return takeOff;
  if (!input.value && open.likely && /^[1-9]$/.test(event.key)) return takeNumbered;
  return keys[event.key];
};

const isLetter = event => event.key.length === 1 && !event.ctrlKey && !event.metaKey;

const repeat = event => {
  if (!open) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', event));
  else if (actionOf(event)) return actionOf(event)(event);
  if (open && isLetter(event)) write(event.key);
};

input.addEventListener('keydown', event => {
  if (!open) return;
  event.stopPropagation();
  if (composing || isInputMethod(event)) return;
  const does = actionOf(event);
  if (does) {
    event.preventDefault();
    holding(() => does(event), repeat);
  }
});
input.addEventListener('input', event => { if (open && !composing && !event.isComposing) ask(); });
// What an input method still composes is nobody's name: nothing is looked for, and what was asked before is dropped.
input.addEventListener('compositionstart', () => {
  composing = true;
  if (open) drop(open);
});
input.addEventListener('compositionend', () => {
  composing = false;
  if (open) ask();
});
box.addEventListener('mousedown', event => {
  if (event.target === input) return;
  event.preventDefault();
  if (open && markAt(event.target)) finish(1, 0);
});
// Who goes elsewhere keeps what was taken so far.
input.addEventListener('blur', () => {
  composing = false;
  if (!open) return;
  const { done, names, began } = close();
  if (began !== labels(names)) done(names, 0, 0);
});

const place = td => {
  const at = td.getBoundingClientRect();
  const frame = root.getBoundingClientRect();
  const width = Math.max(at.width, 320);
  Object.assign(box.style, {
    left: `${Math.min(at.left, frame.right - width) - frame.left}px`,
    top: `${at.top - frame.top}px`,
    width: `${width}px`,
  });
};

window.addEventListener('resize', () => { if (open) place(open.cell.td); });

/**
 * Opens the box for a cell. The first name that the directory does not know stands in it, to be matched.
 *
 * @param how.typed whether a letter follows at once, so that there is nothing to offer yet
 * @param how.several whether what is chosen goes into many cells, whatever they hold
 * @param how.likely whether the likeliest are offered first
 * @param how.done called with the names and where to go on
 * @param how.left called where nothing is to change
 */
export const pick = (cell, { typed, several: many, likely, done, left }) => {
  const matching = many || likely ? null : cell.shown.find(name => !name.known) ?? null;
  const names = many ? [] : cell.shown.filter(name => name !== matching);
  open = { cell, names, matching, likely: likely || !cell.shown.length && !many, done, left, turn: null, began: labels(names) };
  place(cell.td);
  box.hidden = false;
  clear();
  input.value = matching?.label ?? '';
  input.setAttribute('aria-label', heading(cell));
  input.setAttribute('aria-description', labels(cell.shown));
  drawNames();
  input.focus({ preventScroll: true });
  input.select();
  if (!typed) ask();
};
