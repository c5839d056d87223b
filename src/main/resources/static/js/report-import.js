'use strict';

// Dropping a file, refusing one that is too large before it travels, and the progress of the upload, which htmx makes.
(() => {
  const form = document.getElementById('import');
  const file = document.getElementById('file');
  const drop = document.getElementById('drop');
  const tooLarge = document.getElementById('import-too-large');
  const failed = document.getElementById('import-failed');
  const progress = document.getElementById('import-progress');
  const bar = progress.querySelector('progress');
  const words = progress.querySelector('[role=status]');

  const fits = () => {
    tooLarge.hidden = file.files.length === 0 || file.files[0].size <= Number(form.dataset.largest);
    return tooLarge.hidden;
  };

  const work = busy => {
    progress.hidden = !busy;
    form.querySelector('button').disabled = busy;
  };

  form.addEventListener('htmx:beforeRequest', event => {
    failed.hidden = true;
    if (fits()) {
      work(true);
    } else {
      event.preventDefault();
    }
  });
  form.addEventListener('htmx:xhr:progress', event => {
    if (event.detail.lengthComputable && event.detail.loaded < event.detail.total) {
      bar.value = 100 * event.detail.loaded / event.detail.total;
    } else {
      bar.removeAttribute('value');
      words.textContent = words.dataset.reading;
    }
  });
  form.addEventListener('htmx:sendError', () => {
    failed.hidden = false;
    work(false);
  });

  // A refusal comes as a page with what was typed.
  document.body.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.requestConfig.elt.id === 'import') {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  ['dragover', 'dragleave', 'drop'].forEach(type => drop.addEventListener(type, event => {
    event.preventDefault();
    drop.classList.toggle('over', type === 'dragover');
    if (type === 'drop' && event.dataTransfer.files.length > 0) {
      file.files = event.dataTransfer.files;
      fits();
    }
  }));
  file.addEventListener('change', fits);
})();
