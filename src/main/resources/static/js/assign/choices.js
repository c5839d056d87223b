// Whom the box offers: from the directory by what is typed, and for an empty cell the suggestions first.
import { root, words } from './words.js';

const read = async address => {
  const response = await fetch(address, { headers: { Accept: 'application/json' } });
  return response.ok && !response.redirected ? response.json() : [];
};

const found = each => ({
  name: { key: each.id, label: each.name, known: true },
  detail: [each.fullName === each.name ? '' : each.fullName, each.kind === 'GROUP' ? words('group') : ''].filter(Boolean).join(' · '),
});

/** Those of the directory who answer to the letters. */
export const directory = async (role, letters) => {
  const address = role === 'LEADER' ? root.dataset.posts : root.dataset.units;
  return (await read(`${address}?q=${encodeURIComponent(letters)}`)).map(found);
};

const ofCell = { LEADER: 'leaders', LEAD: 'lead', SUPPORT: 'support' };
const row = each => words('row', each.year, each.number, each.text);
const suggested = each => ({
  name: { key: each.id, label: each.unit, known: true },
  detail: words('suggested'),
  reason: words('rests', [...each.remit, ...each.rows.map(row)].join('；')),
});

/** The likeliest for a cell, with the earlier rows they rest on. */
export const suggestions = async cell => {
  const likely = await read(`${root.dataset.suggestions}${cell.number}/suggestions`);
  return (likely[ofCell[cell.role]] ?? []).slice(0, 3).map(suggested);
};
