/** The key / goes to the search from wherever nobody is writing: to its field, or to the page that has it. */
export function startSlashKey(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (key !== '/' || altKey || ctrlKey || metaKey || event.defaultPrevented) return;
    if (target instanceof Element && target.closest('input, select, textarea')) return;
    const way = document.querySelector<HTMLElement>('[data-search-field], [href$="/search/"]');
    if (!way) return;
    event.preventDefault();
    way.focus();
    // A field takes a click as it takes the focus; a link goes where it leads.
    way.click();
  });
}
