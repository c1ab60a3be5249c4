function openTarget(): void {
  const details = document
    .getElementById(location.hash.slice(1))
    ?.querySelector<HTMLDetailsElement>('.cited > details');
  if (details) details.open = true;
}

/** A link from an indicator page opens the figures of the cited page it leads to. */
export function openSource(): void {
  addEventListener('hashchange', openTarget);
  openTarget();
}
