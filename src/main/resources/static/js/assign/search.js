// Asks whom to offer for what stands in the box.
import { directory, suggestions } from './choices.js';
import { offer } from './offers.js';

const unsaid = (offers, said) => offers.filter(each => !said.includes(each.name.label));
const labelsOf = names => names.map(name => name.label);

const offersFor = async (asked, letters) => {
  const held = labelsOf(asked.names);
  const first = asked.likely && !letters ? unsaid(await suggestions(asked.cell), held) : [];
  const known = [...held, ...labelsOf(first.map(each => each.name))];
  return [...first, ...unsaid(await directory(asked.cell.role, letters), known)];
};

const breath = () => new Promise(resolve => { setTimeout(resolve, 20); });

/** Only the last letters are asked for, once the person draws breath; who waits for the answer waits for the turn. */
export const search = (asked, input) => {
  const isLast = () => asked.turn === turn;
  const turn = breath().then(async () => {
    if (!isLast()) return;
    const letters = input.value.trim();
    const offers = await offersFor(asked, letters);
    if (isLast()) offer(offers, letters ? 0 : -1);
  });
  asked.turn = turn;
};

/** What was asked for is not wanted any more. */
export const drop = asked => { asked.turn = null; };
