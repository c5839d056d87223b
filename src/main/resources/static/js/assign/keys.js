// Which key does what in a cell, and between the answers to a question.
import { current, goTo, move, tick, toEdge, unselect } from './cursor.js';
import { back, clear, edit, fill, suggest, takeOff, type } from './editing.js';
import { root } from './words.js';

const PAGE = 10;
const legend = root.querySelector('.keys');

export const showKeys = () => legend.showModal();
legend.addEventListener('close', () => goTo(current()));

const moves = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-PAGE, 0], PageDown: [PAGE, 0],
};
const plain = {
  Enter: edit, F2: edit, Delete: clear, Backspace: takeOff, Escape: unselect, ' ': tick, '?': showKeys, '？': showKeys,
};
const withControl = { d: fill, z: back };
const withAlt = { ArrowDown: suggest };

const actionOf = ({ key, ctrlKey, metaKey, altKey }) => {
  if (altKey) return withAlt[key];
  return ctrlKey || metaKey ? withControl[key.toLowerCase()] : plain[key];
};

const onMove = ({ key, shiftKey, ctrlKey, metaKey, altKey }) => {
  if (altKey) return false;
  if (moves[key]) move(...moves[key], shiftKey);
  else if (key === 'Home' || key === 'End') toEdge(key === 'End', ctrlKey || metaKey, shiftKey);
  else return false;
  return true;
};

// A letter, or the first key of an input method, goes into the box, which is opened before the browser writes it.
const isWriting = ({ key, altKey, ctrlKey, metaKey }) =>
  !altKey && !ctrlKey && !metaKey && (key.length === 1 || key === 'Process');

export const onKey = event => {
  const does = actionOf(event);
  if (onMove(event)) event.preventDefault();
  else if (does) {
    event.preventDefault();
    does();
  } else if (isWriting(event)) type();
};

export const onQuestion = event => {
  const buttons = [...event.target.parentElement.querySelectorAll('button')];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length].focus();
  else if (event.key === 'Escape') goTo(event.target.closest('td'));
  else return;
  event.preventDefault();
};
