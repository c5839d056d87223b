// Sends what changed, one request after the other; what could not be sent stays and goes along with the next.
import { cellIn, heading, labels, rows, settle, write } from './cells.js';
import { askForGrounds, grounds } from './grounds.js';
import { root, say, words } from './words.js';

const waiting = new Set();
const versions = Object.fromEntries(rows().map(row => [row.dataset.number, Number(row.dataset.version)]));
let busy = false;

const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;
const keys = names => names.map(name => name.key);
const edit = cell => ({ number: cell.number, role: cell.role, seen: keys(cell.saved), names: keys(cell.shown), mark: cell.mark });

const send = body => fetch(`${root.dataset.save}?${grounds()}`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json', [meta('_csrf_header')]: meta('_csrf') },
  body,
});

const UNGROUNDED = 422;

// An issued table wants to know why it is changed: the person is asked once, and again where that did not do.
const post = async cells => {
  const body = JSON.stringify({ cells: cells.map(edit), versions });
  let response = await send(body);
  while (response.status === UNGROUNDED && await askForGrounds()) response = await send(body);
  if (!response.ok || response.redirected) throw new Error(`not saved: ${response.status}`);
  return response.json();
};

const refusedIn = answer => {
  const refused = new Set(answer.refused.map(each => `${each.number} ${each.role}`));
  return cell => refused.has(`${cell.number} ${cell.role}`);
};

// A cell that was written to again meanwhile keeps what is written; only what the server has of it is noted.
const hear = (cell, fresh, sent, refused) => {
  const own = sent.includes(cell) && !refused(cell);
  if (!waiting.has(cell)) settle(cell, fresh, own, refused(cell) ? cell.shown : cell.mine);
  else if (own) cell.saved = fresh.names;
};

const what = cells => cells.length > 1 ? [words('several', cells.length)]
  : cells.map(cell => words('set', heading(cell), labels(cell.shown) || '—'));

const accept = (answer, sent) => {
  const refused = refusedIn(answer);
  answer.rows.forEach(row => {
    const line = document.querySelector(`#row-${row.number}`);
    versions[row.number] = row.version;
    row.cells.forEach((fresh, column) => hear(cellIn(line, column), fresh, sent, refused));
  });
  const lost = sent.filter(cell => refused(cell) && cell.mine);
  const open = sent.filter(cell => cell.shown.some(name => !name.known));
  const kept = sent.filter(cell => !refused(cell));
  const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hour12: false });
  say([...what(kept), words('saved', time), ...lost.map(cell => words('conflict', labels(cell.mine))),
    ...open.length ? [words('open', open.length)] : []].join(' · '));
};

const retry = root.querySelector('[data-do="retry"]');
const sendWaiting = async () => {
  const sent = [...waiting];
  waiting.clear();
  try {
    accept(await post(sent), sent);
    retry.hidden = true;
    return true;
  } catch (problem) {
    sent.forEach(cell => waiting.add(cell));
    say(words('failed', waiting.size));
    retry.hidden = false;
    return false;
  }
};

export const flush = async () => {
  if (busy) return;
  busy = true;
  while (waiting.size && await sendWaiting());
  busy = false;
};

/** Shows the names in the cells and saves them, as one step. */
export const set = changes => {
  changes.forEach(({ cell, names, step, mark }) => { write(cell, names, step, mark); waiting.add(cell); });
  say(words('saving'));
  flush();
};

window.addEventListener('beforeunload', event => { if (waiting.size || busy) event.preventDefault(); });
retry.addEventListener('click', flush);
