// What this computer keeps of a line until the server has it: under the person's own name, and no longer than a week. Signing out
// drops it (drafts.js), for the computer may be shared.
import { root, values, version } from './lines.js';

const LONGEST_MS = 7 * 24 * 3600 * 1000;
const user = document.querySelector('meta[name="user"]')?.content;
const mine = `duban:draft:${user}:sheet:`;
const keyOf = line => `${mine}${root.dataset.unit}:${root.dataset.period}:${line.dataset.line}`;

export const person = user;

// A browser that keeps nothing, or has no room, still sends what is typed.
const daring = action => {
  try {
    return action();
  } catch {
    return null;
  }
};

export const read = line => daring(() => JSON.parse(localStorage.getItem(keyOf(line))));
export const keep = line => daring(() =>
  localStorage.setItem(keyOf(line), JSON.stringify({ at: Date.now(), seen: version(line), values: values(line) })));

/** All that goes along with the whole form. */
export const markSent = line => {
  const local = read(line);
  if (local) daring(() => localStorage.setItem(keyOf(line), JSON.stringify({ ...local, sent: true })));
};

export const forget = line => daring(() => localStorage.removeItem(keyOf(line)));
forget.old = () => daring(() => Object.keys(localStorage)
  .filter(key => key.startsWith(mine) && Date.now() - JSON.parse(localStorage.getItem(key)).at > LONGEST_MS)
  .forEach(key => localStorage.removeItem(key)));
