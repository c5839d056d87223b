// Keys for a whole sheet without the mouse. Keys that belong to an input method are left alone.
import { form, lineOf } from './lines.js';
import { keepAll } from './saving.js';
import { take } from './taking.js';

const reachable = selector => [...form.querySelectorAll(selector)].filter(box => box.offsetParent);
const BOXES = '[data-field]';
const FIGURES = 'input.number[data-field]';

const go = (from, selector, step) => {
  const all = reachable(selector);
  const to = all[all.indexOf(from) + step];
  to?.focus();
  to?.select();
};

const handIn = () => form.requestSubmit(form.querySelector('button[name="submit"][value="all"]'));

const unchanged = box => {
  const line = lineOf(box);
  const button = line?.querySelector('[data-send="unchanged"]');
  if (button) take(line, button);
};

const isFigure = box => box.matches(FIGURES);

const action = event => {
  const control = event.ctrlKey || event.metaKey;
  if (control && event.key === 'Enter') return handIn;
  if (control && event.key === 's') return keepAll;
  if (event.key === 'F8') return unchanged;
  if (!event.target.matches(BOXES) || control || event.altKey || event.shiftKey) return null;
  if (event.key === 'Enter') return box => go(box, BOXES, 1);
  if (event.key === 'ArrowDown' && isFigure(event.target)) return box => go(box, FIGURES, 1);
  if (event.key === 'ArrowUp' && isFigure(event.target)) return box => go(box, FIGURES, -1);
  return null;
};

export const onKey = event => {
  const act = event.isComposing ? null : action(event);
  if (!act) return;
  event.preventDefault();
  act(event.target);
};
