// Who types faster than the directory answers loses no key: those that come meanwhile are done after it, in their order.
let held = null;

/** Whether the key belongs to an input method, which has not yet said what it writes. */
export const isInputMethod = event => event.isComposing || event.keyCode === 229;

/** Does the work, then what `repeat` makes of each key that came meanwhile. */
export const holding = async (work, repeat) => {
  held = [];
  await work();
  while (held.length) await repeat(held.shift());
  held = null;
};

document.addEventListener('keydown', event => {
  if (!held || !event.isTrusted || isInputMethod(event)) return;
  event.preventDefault();
  event.stopPropagation();
  held.push(event);
}, true);
