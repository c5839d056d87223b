'use strict';

// The filter of a list: what is typed is looked for in the rows themselves, Latin letters also by the directory's search, which knows pinyin.
const LATIN = /^[a-z0-9\s]+$/i;
const plain = words => words.toLowerCase().replace(/\s/g, '');

const filter = box => {
  const input = box.querySelector('input');
  const rows = [...document.querySelectorAll(box.dataset.rows)];
  const words = new Map(rows.map(row =>
    [row, plain([...row.querySelectorAll('th, td:not(.order), label')].map(part => part.textContent).join(' '))]));
  let latest = 0;
  const show = wanted => {
    rows.forEach(row => { row.hidden = !wanted(row); });
    box.querySelector('output').textContent = input.value ? `${rows.filter(row => !row.hidden).length} / ${rows.length}` : '';
  };
  const narrow = async () => {
    const turn = ++latest;
    const typed = plain(input.value);
    const said = row => words.get(row).includes(typed);
    if (!typed || !LATIN.test(typed)) { show(said); return; }
    const answers = await Promise.all(['', '&former=true'].map(which =>
      fetch(`${box.dataset.search}?most=1000&q=${encodeURIComponent(typed)}${which}`).then(answer => answer.json())));
    const found = new Set(answers.flat().map(each => each.id));
    if (turn === latest) show(row => found.has(row.dataset.id) || said(row));
  };
  input.addEventListener('input', narrow);
  input.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
  box.hidden = false;
};
document.querySelectorAll('.filter[data-rows]').forEach(filter);

// A row is dragged by its grip to another place; the form of the row says so to the server.
let dragged = null;
const rowOf = event => event.target.closest('.directory tbody tr');
document.querySelectorAll('.directory .grip').forEach(grip => {
  grip.draggable = true;
  grip.addEventListener('dragstart', event => {
    dragged = grip.closest('tr');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.id);
  });
});
const unmark = () => document.querySelectorAll('.drop-here').forEach(each => each.classList.remove('drop-here'));
document.addEventListener('dragend', () => { dragged = null; unmark(); });
document.addEventListener('dragover', event => {
  const row = dragged && rowOf(event);
  if (!row) return;
  event.preventDefault();
  unmark();
  row.classList.add('drop-here');
});
document.addEventListener('drop', event => {
  const row = dragged && rowOf(event);
  if (!row || row === dragged) return;
  event.preventDefault();
  const form = dragged.querySelector('.order form');
  form.elements.place.value = row.querySelector('.order input[name=place]').defaultValue;
  form.submit();
});
