/** A slash typed anywhere but in a field goes to the search box of the page, or to the page that has one. */
export function focusSearch(): void {
  addEventListener('keydown', (event) => {
    const field = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || field) return;
    event.preventDefault();
    const box = document.querySelector<HTMLInputElement>('input[type=search][name=q]');
    if (box) box.select();
    else document.querySelector<HTMLAnchorElement>('.search-link')?.click();
  });
}
