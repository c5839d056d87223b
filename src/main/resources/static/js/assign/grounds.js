// Why an issued table is changed, and on which basis: said once for all changes until the page is left.
import { root } from './words.js';

const dialog = root.querySelector('.grounds-dialog');
const form = dialog.querySelector('form');

/** As the parameters of an address; empty until somebody said it. */
export const grounds = () => new URLSearchParams(dialog.returnValue ? new FormData(form) : []);

/** Whether the person gave both. */
export const askForGrounds = () => new Promise(answer => {
  const before = document.activeElement;
  dialog.returnValue = '';
  dialog.addEventListener('close', () => {
    before.focus();
    answer(dialog.returnValue === 'given');
  }, { once: true });
  dialog.showModal();
});
