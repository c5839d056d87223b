'use strict';

// The list of suggested units by keyboard: 1, 2, 3 take a unit for the target in hand, the arrows go to another one, U takes back.
const list = [...document.querySelectorAll('.lead-choices')].filter(form => form.querySelector('button'));
const from = Number(document.currentScript.dataset.from);
const take = form => form && form.querySelector('button').focus();
const inHand = () => list.find(form => form.contains(document.activeElement));

take(list.find(form => Number(form.elements.number.value) > from) || list[0]);
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key.toLowerCase() === 'u') document.querySelector('.undo button')?.click();
  const form = inHand();
  if (!form) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    take(list[list.indexOf(form) + step]);
    event.preventDefault();
  }
  const button = form.querySelectorAll('button')[Number(event.key) - 1];
  if (button) button.click();
});
