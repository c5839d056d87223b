// The sentences of the page, which the server wrote in the reader's language.
export const root = document.querySelector('.assigning');

export const words = (key, ...values) =>
  values.reduce((text, value, at) => text.replace(`{${at}}`, value), root.dataset[key]);

/** Says it under the heading, where a screen reader hears it too. */
export const say = text => { root.querySelector('.saved').textContent = text; };

export const element = (tag, text, attributes = {}) => {
  const made = document.createElement(tag);
  made.textContent = text;
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
};
