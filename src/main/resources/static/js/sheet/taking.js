// A line is handed in, or said to be unchanged, while the others stay as they are.
import { form, lines, root } from './lines.js';
import { forget } from './local.js';
import { post } from './sending.js';
import { failed, settled } from './saving.js';

const focusNext = number => {
  const all = lines();
  const from = all.findIndex(line => line.dataset.line === number);
  const next = [...all.slice(from), ...all.slice(0, from)].flatMap(line => [...line.querySelectorAll('[data-field]')]);
  (next.find(box => box.offsetParent) ?? form.querySelector('button')).focus();
};

const replace = (line, html) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-line]');
  line.replaceWith(parsed);
  window.htmx?.process(parsed);
  return parsed;
};

/** Does what the button says; where the server cannot be asked, what is typed stays as it is. */
export const take = async (line, button) => {
  await settled(line);
  const extra = { [button.name]: button.value };
  try {
    const response = await post(root.dataset.lineAddress, line, extra);
    const fresh = replace(line, await response.text());
    if (fresh.dataset.refused === 'true') fresh.querySelector('.is-invalid, [data-explain]:not([hidden]) input, [data-field]')?.focus();
    else {
      forget(fresh);
      focusNext(fresh.dataset.line);
    }
  } catch (error) {
    failed(line, error);
  }
};

