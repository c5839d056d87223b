// Sends one line. The token against forged requests ends with the session: a new one is taken from the page, but only while the
// same person is signed in, so that nobody's words are kept under another name.
import { form } from './lines.js';
import { person } from './local.js';

export class SignedOut extends Error {}
export class SomeoneElse extends Error {}

const FORBIDDEN = 403;
const meta = (page, name) => page.querySelector(`meta[name="${name}"]`)?.content;

const body = (line, extra) => {
  const sent = new FormData();
  form.querySelectorAll('input[type="hidden"]:not([name^="lines"], [name="_csrf"])').forEach(each => sent.append(each.name, each.value));
  line.querySelectorAll('input[name^="lines"], textarea[name^="lines"]').forEach(each => sent.append(each.name, each.value));
  Object.entries(extra).forEach(([name, value]) => sent.append(name, value));
  return new URLSearchParams(sent);
};

const renew = async () => {
  const response = await fetch(location.href, { redirect: 'manual' });
  if (!response.ok) throw new SignedOut();
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (meta(page, 'user') !== person) throw new SomeoneElse();
  const token = meta(page, '_csrf');
  document.querySelector('meta[name="_csrf"]').content = token;
  document.querySelectorAll('input[name="_csrf"]').forEach(each => { each.value = token; });
};

const once = (address, line, extra) => fetch(address, {
  method: 'POST',
  redirect: 'manual',
  headers: { [meta(document, '_csrf_header')]: meta(document, '_csrf') },
  body: body(line, extra),
});

/** Gives the answer, or throws where there is none. */
export const post = async (address, line, extra = {}) => {
  let response = await once(address, line, extra);
  if (response.type === 'opaqueredirect' || response.status === FORBIDDEN) {
    await renew();
    response = await once(address, line, extra);
  }
  if (response.type === 'opaqueredirect') throw new SignedOut();
  if (!response.ok) throw new Error(`not taken: ${response.status}`);
  return response;
};
