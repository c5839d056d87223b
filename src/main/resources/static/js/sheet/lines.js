// The lines of the sheet: one target each, its boxes known by their field.
export const root = document.querySelector('.sheet');
export const form = document.querySelector('form#sheet');

export const words = (key, ...values) =>
  values.reduce((text, value, at) => text.replace(`{${at}}`, value), root.dataset[key]);

export const lines = () => [...form.querySelectorAll('[data-line]')];
export const lineOf = part => part?.closest?.('[data-line]');
export const boxes = line => [...line.querySelectorAll('[data-field]')];
export const values = line => Object.fromEntries(boxes(line).map(box => [box.dataset.field, box.value]));
export const version = line => Number(line.querySelector('[data-version]')?.value);
export const isOpen = line => line.dataset.open === 'true';

export const put = (line, given) => boxes(line).forEach(box => { box.value = given[box.dataset.field] ?? ''; });

export const same = (one, other) =>
  Object.keys({ ...one, ...other }).every(field => (one[field] ?? '').trim() === (other[field] ?? '').trim());

/** Says how a line is kept, where a screen reader hears it too. */
export const say = (line, text, link) => {
  const place = line.querySelector('.saving');
  if (!place || (text && place.firstChild?.textContent === text)) return;
  place.textContent = text;
  if (link) place.append(' ', link);
};

/** Shows sentences beside their boxes; those without a sentence lose theirs. */
export const mark = (line, kind, sentences) => {
  line.querySelectorAll(`[data-${kind}]`).forEach(place => {
    const text = sentences[place.dataset[kind]] ?? '';
    place.textContent = text;
    if (place.dataset[kind] === 'line') place.hidden = !text;
  });
};

export const markFaults = (line, faults) => {
  mark(line, 'fault', faults);
  boxes(line).forEach(box => {
    box.classList.toggle('is-invalid', box.dataset.field in faults);
    box.toggleAttribute('aria-invalid', box.dataset.field in faults);
  });
};

/** A reason is asked for as long as a figure is odd, and stays where one was given. */
export const markDoubts = (line, doubts) => {
  mark(line, 'doubt', doubts);
  const explain = line.querySelector('[data-explain]');
  explain.hidden = Object.keys(doubts).length === 0 && !explain.querySelector('input').value;
};

/** Counts what is typed, so that an answer knows whether more was typed since it was asked for. */
const counts = new WeakMap();
export const changed = line => counts.set(line, (counts.get(line) ?? 0) + 1);
export const changes = line => counts.get(line) ?? 0;
