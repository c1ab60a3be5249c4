/** Keeps the choice of the list when its order changes: the address of the other order gets it too. */
export function keepChoice(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.pledge-orders a')) {
    link.addEventListener('click', () => {
      if (document.querySelector('.filter-note:target')) link.hash = location.hash;
    });
  }
}
