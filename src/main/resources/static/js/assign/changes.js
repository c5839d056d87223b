// Every change goes through here: several are shown first, all can be undone until the page is left.
import { isUnconfirmed, labels } from './cells.js';
import { confirmed } from './preview.js';
import { set } from './saving.js';
import { say, words } from './words.js';

const done = [];

// The same names said again confirm those that were taken from elsewhere.
const differs = ({ cell, names }) => labels(cell.shown) !== labels(names) || cell.mine || isUnconfirmed(cell);

/** Sets the names of one or more cells; tells whether it did. */
export const apply = async (wanted, note) => {
  const changes = wanted.filter(differs);
  if (!changes.length && !note) return true;
  if ((changes.length > 1 || note) && !await confirmed(changes, note)) return false;
  if (changes.length) {
    const step = {};
    done.push(changes.map(({ cell }) => ({ cell, names: cell.shown, mark: cell.mark, step: cell.step, undone: step })));
    set(changes.map(change => ({ ...change, step })));
  }
  return true;
};

/** Takes the last step back, except where another person has written over it. */
export const undo = () => {
  const last = done.pop();
  if (!last) return say(words('nothingToUndo'));
  const own = last.filter(({ cell, undone }) => cell.step === undone);
  set(own);
  const left = last.length - own.length;
  say([words('undone', own.length), ...left ? [words('leftByUndo', left)] : []].join(' · '));
  return last[0].cell.td;
};
