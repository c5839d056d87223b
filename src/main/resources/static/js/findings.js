'use strict';

// The list of findings by keyboard: the arrows go from one to the next, a digit presses the button that shows it, U takes back.
const list = [...document.querySelectorAll('.finding-choices')];
const at = document.currentScript.dataset.place;
const take = choices => choices && choices.querySelector('button').focus();
const inHand = () => list.find(choices => choices.contains(document.activeElement));
const button = (choices, key) => choices && [...choices.querySelectorAll('button')].find(each => each.querySelector('kbd')?.textContent === key);

if (at) take(list[Math.min(Number(at), list.length - 1)]);
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input')) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const choices = inHand();
  if (step) {
    take(choices ? list[list.indexOf(choices) + step] : list[0]);
    event.preventDefault();
  }
  const pressed = event.key.toLowerCase() === 'u' ? document.querySelector('.undo button') : button(choices, event.key);
  if (pressed) pressed.click();
});
