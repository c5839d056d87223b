'use strict';

// The filter of a list: Chinese is looked for in the rows themselves, Latin letters by the directory's search, which knows pinyin.
const LATIN = /^[a-z0-9\s]+$/i;

const filter = box => {
  const input = box.querySelector('input');
  const rows = [...document.querySelector(box.dataset.rows).children].flatMap(part =>
    part.tagName === 'THEAD' ? [] : part.tagName === 'TBODY' ? [...part.children] : [part]);
  let latest = 0;
  const show = wanted => {
    rows.forEach(row => { row.hidden = !wanted(row); });
    box.querySelector('output').textContent = input.value ? `${rows.filter(row => !row.hidden).length} / ${rows.length}` : '';
  };
  const byWords = words => show(row => row.textContent.toLowerCase().replace(/\s/g, '').includes(words));
  const bySound = async words => {
    const turn = ++latest;
    const answer = await fetch(`${box.dataset.search}?most=500&q=${encodeURIComponent(words)}`);
    const found = new Set((await answer.json()).map(each => `row-${each.id}`));
    if (turn === latest) show(row => found.has(row.id));
  };
  const narrow = () => {
    const words = input.value.toLowerCase().replace(/\s/g, '');
    if (box.dataset.search && LATIN.test(words)) bySound(words);
    else { latest += 1; byWords(words); }
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
document.addEventListener('dragover', event => {
  const row = dragged && rowOf(event);
  if (!row) return;
  event.preventDefault();
  document.querySelectorAll('.drop-here').forEach(each => each.classList.remove('drop-here'));
  row.classList.add('drop-here');
});
document.addEventListener('drop', event => {
  const row = dragged && rowOf(event);
  if (!row || row === dragged) return;
  event.preventDefault();
  const form = dragged.querySelector('.order form');
  form.elements.place.value = row.querySelector('.order input').defaultValue;
  form.submit();
});
