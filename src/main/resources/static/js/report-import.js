'use strict';

// Dropping a file, refusing one that is too large before it travels, and the progress of the upload.
(() => {
  const form = document.getElementById('import');
  const file = document.getElementById('file');
  const drop = document.getElementById('drop');
  const tooLarge = document.getElementById('import-too-large');
  const progress = document.getElementById('import-progress');

  const fits = () => {
    const large = file.files.length > 0 && file.files[0].size > Number(form.dataset.largest);
    tooLarge.hidden = !large;
    return !large;
  };

  const show = xhr => {
    const page = new DOMParser().parseFromString(xhr.responseText, 'text/html');
    const refusal = page.getElementById('import-refusal') || page.querySelector('main h1');
    const alert = document.createElement('div');
    alert.className = 'alert alert-danger';
    alert.id = 'import-refusal';
    alert.setAttribute('role', 'alert');
    alert.append(...(refusal ? refusal.childNodes : [xhr.status]));
    document.getElementById('import-refusal')?.remove();
    form.querySelector('h2').after(alert);
    progress.hidden = true;
    form.querySelector('button').disabled = false;
  };

  const send = event => {
    event.preventDefault();
    if (!fits()) {
      return;
    }
    const xhr = new XMLHttpRequest();
    const bar = progress.querySelector('progress');
    const words = progress.querySelector('[role=status]');
    xhr.upload.addEventListener('progress', step => { bar.value = 100 * step.loaded / step.total; });
    xhr.upload.addEventListener('load', () => { bar.removeAttribute('value'); words.textContent = words.dataset.reading; });
    xhr.addEventListener('load', () => { if (xhr.status < 300) { location.assign(xhr.responseURL); } else { show(xhr); } });
    xhr.addEventListener('error', () => form.submit());
    xhr.open('POST', form.action);
    xhr.send(new FormData(form));
    progress.hidden = false;
    form.querySelector('button').disabled = true;
  };

  ['dragover', 'dragleave', 'drop'].forEach(type => drop.addEventListener(type, event => {
    event.preventDefault();
    drop.classList.toggle('over', type === 'dragover');
    if (type === 'drop' && event.dataTransfer.files.length > 0) {
      file.files = event.dataTransfer.files;
      fits();
    }
  }));
  file.addEventListener('change', fits);
  form.addEventListener('submit', send);
})();
