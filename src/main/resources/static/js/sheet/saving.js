// Sends a line soon after something was typed into it; what could not be sent stays on this computer and is tried again.
import { changes, form, isOpen, lines, markDoubts, markFaults, root, say, words } from './lines.js';
import { forget, keep } from './local.js';
import { showOther } from './other.js';
import { post, SignedOut, SomeoneElse } from './sending.js';

const WAIT_MS = 700;
const AGAIN_MS = 10_000;
const timers = new Map();
const busy = new Set();
const failing = new Set();

const later = (line, delay) => {
  clearTimeout(timers.get(line));
  timers.set(line, setTimeout(() => keepNow(line), delay));
};

export const keepLater = line => {
  keep(line);
  later(line, WAIT_MS);
};

const signIn = () => {
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = words('signIn');
  return link;
};

/** Says why a line was not taken; it is kept on this computer and sent again. */
export const failed = (line, error) => {
  keep(line);
  failing.add(line);
  later(line, AGAIN_MS);
  if (error instanceof SignedOut) say(line, words('signedOut'), signIn());
  else if (error instanceof SomeoneElse) say(line, words('someoneElse'));
  else say(line, words(navigator.onLine ? 'failed' : 'offline'));
};

const accept = (line, answer, before) => {
  const current = changes(line) === before;
  if (current) {
    markFaults(line, answer.faults);
    markDoubts(line, answer.doubts);
  }
  showOther(line, answer.other);
  if (!answer.at) {
    say(line, '');
    return;
  }
  line.querySelector('[data-version]').value = answer.version;
  const whole = Object.keys(answer.faults).length === 0;
  say(line, words(whole ? 'kept' : 'partly', answer.at));
  if (whole && current) forget(line);
};

/** Sends the line as it now is, one request after the other. */
export const keepNow = async line => {
  clearTimeout(timers.get(line));
  timers.delete(line);
  if (!line.isConnected || !isOpen(line) || line.hasAttribute('data-conflict')) return;
  if (busy.has(line)) {
    later(line, WAIT_MS);
    return;
  }
  busy.add(line);
  const before = changes(line);
  try {
    if (!failing.has(line)) say(line, words('keeping'));
    const response = await post(`${root.dataset.lineAddress}/draft`, line);
    failing.delete(line);
    accept(line, await response.json(), before);
  } catch (error) {
    failed(line, error);
  } finally {
    busy.delete(line);
  }
};

/** Whether nothing of the line waits or is on its way. */
export const isQuiet = line => !busy.has(line) && !timers.has(line);

/** Waits until nothing of the line is on its way. */
export const settled = async line => {
  clearTimeout(timers.get(line));
  timers.delete(line);
  while (busy.has(line)) await new Promise(resume => { setTimeout(resume, 50); });
};

export const keepAll = () => lines().filter(isOpen).forEach(keepNow);


window.addEventListener('online', () => [...timers.keys()].forEach(keepNow));
form?.addEventListener('change', event => {
  const line = event.target.closest('[data-line]');
  if (timers.has(line) && !failing.has(line)) keepNow(line);
});

