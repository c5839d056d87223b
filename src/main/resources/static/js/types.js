// Enter in the choice of a number confirms that number; the page comes back with the next one in focus.
document.addEventListener('keydown', event => {
  const choice = event.key === 'Enter' && event.target.closest('form[data-confirm] select');
  if (choice) {
    event.preventDefault();
    choice.closest('tr').querySelector('button[name=only]').click();
  }
});
