// The box over a cell: typing narrows the directory, Enter takes the marked one.
import { labels } from './cells.js';
import { directory, suggestions } from './choices.js';
import { element, root, words } from './words.js';

const box = root.querySelector('.picker');
const input = box.querySelector('input');
const list = box.querySelector('ul');
const hint = box.querySelector('.hint');
const PARTS = ['、', ',', '，'];

// of the cell that the box is open for: whom it holds so far, what is offered, which of that is marked
let open = null;

const mark = at => {
  open.marked = at;
  [...list.children].forEach((each, place) => each.setAttribute('aria-selected', String(place === at)));
  const option = list.children[at];
  input.setAttribute('aria-activedescendant', option?.id ?? '');
  option?.scrollIntoView({ block: 'nearest' });
};

const option = (offer, at) => {
  const item = element('li', '', { role: 'option', id: `option-${at}`, class: offer.reason ? 'suggested' : '' });
  item.append(element('span', offer.name.label), ' ', element('small', offer.detail));
  if (offer.reason) item.append(element('small', offer.reason, { class: 'reason' }));
  item.addEventListener('mousedown', event => { event.preventDefault(); mark(at); finish(1, 0); });
  return item;
};

const offer = (offers, marked) => {
  open.offers = offers;
  list.replaceChildren(...offers.map(option));
  hint.textContent = offers.length ? '' : words('none');
  mark(marked);
};

const unsaid = (offers, first) => offers.filter(each => !first.some(other => other.name.label === each.name.label));

const offersFor = async (asked, letters) => {
  const empty = !letters && !asked.names.length && !asked.several;
  const first = empty ? await suggestions(asked.cell) : [];
  return [...first, ...unsaid(await directory(asked.cell.role, letters), first)];
};

const breath = () => new Promise(resolve => { setTimeout(resolve, 20); });

// Only the last letters are asked for, once the person draws breath; Enter waits for the answer.
const search = () => {
  const asked = open;
  const isLast = () => open === asked && asked.turn === turn;
  const turn = breath().then(async () => {
    if (!isLast()) return;
    const letters = input.value.trim();
    const offers = await offersFor(asked, letters);
    if (isLast()) offer(offers, letters && offers.length ? 0 : -1);
  });
  asked.turn = turn;
};

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
  box.hidden = true;
  return closed;
};

// An unknown name that nobody was found for stays as it is; letters that mean nobody keep the box open.
const taken = async () => {
  const asked = open;
  await asked.turn;
  if (open !== asked) return false;
  const chosen = asked.offers[asked.marked];
  if (chosen) add(chosen.name);
  else if (asked.matching?.label === input.value) add(asked.matching);
  else if (input.value.trim()) return false;
  return true;
};

const finish = async (down, right) => {
  if (!await taken()) return;
  const { done, names } = close();
  done(names, down, right);
};

const several = async () => { if (await taken()) search(); };

const takeOff = () => {
  open.names.pop();
  drawNames();
  search();
};

const leave = () => close().left();

const step = by => mark(Math.min(Math.max(open.marked + by, 0), open.offers.length - 1));

const keys = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  Enter: () => finish(1, 0),
  Tab: event => finish(0, event.shiftKey ? -1 : 1),
  Escape: leave,
};

const actionOf = event => PARTS.includes(event.key) ? several
  : event.key === 'Backspace' && !input.value ? takeOff : keys[event.key];

// Who types faster than the directory answers loses no key: those that come meanwhile are done after it, in their order.
let held = null;
const isInputMethod = event => event.isComposing || event.keyCode === 229;
const isLetter = event => event.key.length === 1 && !event.ctrlKey && !event.metaKey;

const write = letter => {
  input.setRangeText(letter, input.selectionStart, input.selectionEnd, 'end');
  search();
};

const repeat = event => {
  if (!open) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', event));
  else if (actionOf(event)) return actionOf(event)(event);
  if (open && isLetter(event)) write(event.key);
};

const holding = async work => {
  held = [];
  await work();
  while (held.length) await repeat(held.shift());
  held = null;
};

document.addEventListener('keydown', event => {
  if (!held || !event.isTrusted || isInputMethod(event)) return;
  event.preventDefault();
  event.stopPropagation();
  held.push(event);
}, true);

input.addEventListener('keydown', event => {
  if (!open || isInputMethod(event)) return;
  event.stopPropagation();
  const does = actionOf(event);
  if (does) {
    event.preventDefault();
    holding(() => does(event));
  }
});
input.addEventListener('input', event => { if (open && !event.isComposing) search(); });
input.addEventListener('compositionend', () => { if (open) search(); });
// Who goes elsewhere keeps what was taken so far.
input.addEventListener('blur', () => {
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
 * @param typed whether a letter follows at once, so that there is nothing to offer yet
 * @param several whether what is chosen goes into many cells, whatever they hold
 * @param done called with the names and where to go on
 * @param left called where nothing is to change
 */
export const pick = (cell, typed, several, done, left) => {
  const matching = several ? null : cell.shown.find(name => !name.known) ?? null;
  const names = several ? [] : cell.shown.filter(name => name !== matching);
  open = { cell, several, names, matching, done, left, offers: [], marked: -1, turn: null,
    began: labels(names) };
  place(cell.td);
  box.hidden = false;
  list.replaceChildren();
  hint.textContent = '';
  input.value = matching?.label ?? '';
  input.setAttribute('aria-description', labels(cell.shown));
  drawNames();
  input.focus({ preventScroll: true });
  input.select();
  if (!typed) search();
};
