'use strict';

// Says on hover, focus and touch why a light is as it is: the same sentence that the target's page and the interface say.
const tip = document.createElement('div');
tip.id = 'why';
tip.className = 'why-tip';
tip.setAttribute('role', 'tooltip');
tip.hidden = true;
document.body.append(tip);

const sentences = new Map();
let shown = null;

const ask = async light => {
  const address = light.dataset.why;
  if (!sentences.has(address)) {
    const answer = await fetch(address, { headers: { Accept: 'text/plain' } });
    if (!answer.ok || answer.redirected) return '';
    sentences.set(address, await answer.text());
  }
  return sentences.get(address);
};

const place = light => {
  const box = light.getBoundingClientRect();
  tip.style.top = `${window.scrollY + box.bottom + 4}px`;
  tip.style.left = `${Math.max(8, Math.min(window.scrollX + box.left, window.scrollX + document.documentElement.clientWidth - tip.offsetWidth - 8))}px`;
};

const hide = () => {
  if (shown) shown.removeAttribute('aria-describedby');
  shown = null;
  tip.hidden = true;
};

const show = async light => {
  if (shown === light) return;
  hide();
  shown = light;
  const sentence = await ask(light);
  if (shown !== light || !sentence) return;
  tip.textContent = sentence;
  tip.hidden = false;
  light.setAttribute('aria-describedby', tip.id);
  place(light);
};

const lightOf = event => event.target instanceof Element && event.target.closest('[data-why]');
let touched = false;

document.addEventListener('pointerdown', event => { touched = event.pointerType === 'touch'; });
document.addEventListener('pointerover', event => {
  const light = lightOf(event);
  if (light) show(light);
  else if (shown && !tip.contains(event.target) && document.activeElement !== shown) hide();
});
document.addEventListener('focusin', event => {
  const light = lightOf(event);
  if (light) show(light);
  else hide();
});
document.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
window.addEventListener('resize', hide);
// The first touch explains, the second follows the link.
document.addEventListener('click', event => {
  const light = lightOf(event);
  if (light && touched && light.dataset.touched !== 'yes') {
    event.preventDefault();
    light.dataset.touched = 'yes';
    show(light);
  } else if (!light) hide();
});
