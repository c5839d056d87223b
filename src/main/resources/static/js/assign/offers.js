// The list under the box: who is offered, and which of them is marked.
import { element, root, words } from './words.js';

const input = root.querySelector('.picker input');
const list = root.querySelector('.picker ul');
const hint = root.querySelector('.picker .hint');
let offers = [];
let marked = -1;

const mark = at => {
  marked = at;
  [...list.children].forEach((each, place) => each.setAttribute('aria-selected', String(place === at)));
  const option = list.children[at];
  if (option) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
  option?.scrollIntoView({ block: 'nearest' });
};

const option = (offer, at) => {
  const item = element('li', '', { role: 'option', id: `option-${at}`, class: offer.reason ? 'suggested' : '' });
  if (offer.reason) item.append(element('kbd', at + 1), ' ');
  item.append(element('span', offer.name.label), ' ', element('small', offer.detail));
  if (offer.reason) item.append(element('small', offer.reason, { class: 'reason' }));
  return item;
};

const show = (said, at) => {
  list.replaceChildren(...offers.map(option));
  list.hidden = !offers.length;
  input.setAttribute('aria-expanded', String(!list.hidden));
  hint.textContent = said;
  mark(at);
};

export const clear = () => {
  offers = [];
  show('', -1);
};

/** Offers these; suggestions stand first, under their numbers. */
export const offer = (some, first) => {
  offers = some;
  const said = some.length ? some[0].reason && words('take') : words('none');
  show(said ?? '', some.length ? first : -1);
};

export const step = by => mark(Math.min(Math.max(marked + by, 0), offers.length - 1));

/** Marks a suggestion by its number; tells whether there is one. */
export const markSuggested = number => {
  const there = Boolean(offers[number - 1]?.reason);
  if (there) mark(number - 1);
  return there;
};

/** Marks who stands at a place of the page; tells whether somebody does. */
export const markAt = place => {
  const item = place.closest('[role="option"]');
  if (item) mark([...list.children].indexOf(item));
  return Boolean(item);
};

/** Who would be taken now, if anyone. */
export const taking = () => offers[marked]?.name;
