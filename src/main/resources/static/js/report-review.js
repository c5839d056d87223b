'use strict';

// Scrolls the two panes of the review page together: a sentence shows its target, a target its sentences.
(() => {
  const marked = 'shown';

  const scroll = element => {
    const pane = element.closest('.pane');
    const inside = pane && pane.scrollHeight > pane.clientHeight;
    if (inside) {
      const offset = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollBy({ top: offset - pane.clientHeight / 3 });
    } else {
      element.scrollIntoView({ block: 'center' });
    }
  };

  const show = element => {
    const target = element.dataset.target;
    const all = target ? document.querySelectorAll(`[data-target="${target}"]`) : [element];
    document.querySelectorAll('.' + marked).forEach(each => each.classList.remove(marked));
    all.forEach(each => each.classList.add(marked));
    const first = new Map();
    all.forEach(each => first.has(each.closest('.pane')) || first.set(each.closest('.pane'), each));
    first.forEach(scroll);
    const { top, bottom } = first.get(element.closest('.pane')).getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) {
      element.scrollIntoView({ block: 'center' });
    }
  };

  const showHash = () => {
    const element = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (element && element.closest('.pane')) {
      show(element);
      element.focus({ preventScroll: true });
    }
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('a.s, a[data-show]');
    const element = link && document.getElementById(link.hash.slice(1));
    if (element) {
      event.preventDefault();
      history.replaceState(null, '', link.hash);
      show(element);
      element.focus({ preventScroll: true });
    }
  });

  // Steps through what a person should look at; one that was confirmed makes way for the next.
  let last = null;

  const step = by => {
    const all = [...document.querySelectorAll('#proposals .proposal')];
    const shown = document.querySelector('#proposals .proposal.shown');
    const from = shown ? all.indexOf(shown) : by > 0 ? -1 : all.length;
    const order = by > 0
      ? [...all.slice(from + 1), ...all.slice(0, Math.max(from, 0))]
      : [...all.slice(0, from).reverse(), ...all.slice(from + 1).reverse()];
    const next = order.find(each => each.classList.contains('doubtful'));
    if (next) {
      history.replaceState(null, '', '#' + next.id);
      show(next);
      next.focus({ preventScroll: true });
    }
  };

  const keys = {
    n: () => step(1),
    p: () => step(-1),
    y: () => document.querySelector('#proposals .proposal.shown [data-confirm]')?.click(),
  };

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  document.addEventListener('click', event => {
    if (event.target.closest('#next-unsure')) {
      event.preventDefault();
      step(1);
    }
    const confirmed = event.target.closest('[data-confirm]');
    last = confirmed ? confirmed.closest('.proposal').id : null;
  });

  document.addEventListener('htmx:afterSettle', () => {
    const confirmed = last && document.getElementById(last);
    last = null;
    if (confirmed && confirmed.closest('#proposals')) {
      show(confirmed);
      confirmed.focus({ preventScroll: true });
      step(1);
    }
  });

  const say = words => {
    const alert = document.createElement('div');
    alert.className = 'alert alert-danger';
    alert.setAttribute('role', 'alert');
    alert.textContent = words;
    document.querySelectorAll('.review > .alert').forEach(each => each.remove());
    document.querySelector('.review .page-head').after(alert);
    alert.scrollIntoView({ block: 'center' });
  };

  // A cancelled edit leaves the page as it was.
  document.addEventListener('click', event => {
    const editor = event.target.closest('.edit-slot [data-cancel]')?.closest('.editor');
    if (editor) {
      event.preventDefault();
      editor.remove();
    }
  });

  // A refused form comes back into its place with what was typed; a saved one makes room before the new state comes in.
  document.addEventListener('htmx:beforeSwap', event => {
    const editor = event.detail.requestConfig.elt.closest('.editor');
    if ([409, 422].includes(event.detail.xhr.status) && editor && event.detail.serverResponse.includes('id="editor"')) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
      event.detail.target = editor;
      event.detail.selectOverride = '#editor';
    } else if (event.detail.xhr.status >= 400) {
      say(new DOMParser().parseFromString(event.detail.serverResponse, 'text/html').querySelector('main h1')?.textContent);
    } else if (!/id="(review|editor)"/.test(event.detail.serverResponse)) {
      event.detail.shouldSwap = false;
      say(document.getElementById('review').dataset.expired);
    } else {
      // a slot without its id is not preserved, and so goes with the old state
      editor?.closest('.edit-slot')?.removeAttribute('id');
    }
  });

  window.addEventListener('hashchange', showHash);
  showHash();
})();
