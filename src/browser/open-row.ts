function showRow(): void {
  const name = decodeURIComponent(location.hash.slice(1)).replace(/^figure-/, '');
  if (!/^\d{4}/.test(name)) return;
  const row = document.getElementById(`figure-${name}`);
  if (!row) {
    const year = document.querySelector<HTMLAnchorElement>(`.figure-years a[href$="/${name.slice(0, 4)}/"]`);
    if (year) location.replace(`${year.href}#figure-${name}`);
    return;
  }
  // Only the browser marks a target, and only when the address changes.
  if (location.hash !== `#${row.id}`) location.replace(`#${row.id}`);
  row.querySelector('details')?.setAttribute('open', '');
  for (let fold = row.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  row.scrollIntoView({ block: 'center' });
}

/**
 * Opens the row of the figure that the address names: `#figure-2025-H1`, or shorter `#2025-H1`. Folds around it are opened,
 * and what it rests on; a figure that stands on the page of its year is looked up there.
 */
export function openRow(): void {
  addEventListener('hashchange', showRow);
  showRow();
}
