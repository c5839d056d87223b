// What the server has of a line beside what stands in its boxes: never overwritten without a word, never taken over without one.
import { markDoubts, put, values, words } from './lines.js';

const others = new WeakMap();
const panel = line => line.querySelector('.other');
const part = (line, name) => panel(line).querySelector(`[data-other="${name}"]`);

const fields = other => ({
  ...other.claim.readings, percent: other.claim.percent, narrative: other.claim.narrative, explanation: other.explanation,
});

/** Shows what someone else wrote, with what can be done; hides it where there is nothing. */
export const showOther = (line, other) => {
  panel(line).hidden = !other;
  line.toggleAttribute('data-conflict', Boolean(other));
  if (!other) return;
  others.set(line, other);
  part(line, 'said').textContent = other.by ? words('other', other.by, other.at) : words('onServer');
  part(line, 'figures').textContent = other.figures.join('；');
  part(line, 'narrative').textContent = other.claim.narrative || (other.figures.length ? '' : words('empty'));
  panel(line).querySelectorAll('[data-do]').forEach(button => { button.hidden = false; });
};

const joined = (theirs, mine) => ({
  ...theirs,
  ...Object.fromEntries(Object.entries(mine).filter(([, value]) => value.trim())),
  narrative: [...new Set([theirs.narrative, mine.narrative].map(each => (each ?? '').trim()))].filter(Boolean).join('\n'),
});

/** Whether the button settled the line, which then can be sent. */
export const settleConflict = (button, line) => {
  const other = line && others.get(line);
  if (!other || !['theirs', 'join'].includes(button.dataset.do)) return false;
  put(line, button.dataset.do === 'theirs' ? fields(other) : joined(fields(other), values(line)));
  line.querySelector('[data-version]').value = other.version;
  showOther(line, null);
  markDoubts(line, {});
  return true;
};
