/**
 * Shows only the publishers whose name contains every word typed.
 * The list is complete without it; the box appears only where scripts run.
 */
export function filterSources(): void {
  const box = document.getElementById('source-filter');
  const input = box?.querySelector('input');
  const output = box?.querySelector('output');

  if (!box || !input || !output) return;
  const kinds = [...document.querySelectorAll<HTMLElement>('.source-kind')].map((section) => ({
    section,
    publishers: [...section.querySelectorAll('li')].map((item) => ({
      item,
      name: item.querySelector('a')?.textContent.toLowerCase() ?? '',
    })),
  }));

  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = new Set<string>();
    for (const { section, publishers } of kinds) {
      for (const { item, name } of publishers) {
        item.hidden = !words.every((word) => name.includes(word));
        if (!item.hidden) found.add(name);
      }
      section.hidden = publishers.every(({ item }) => item.hidden);
    }
    const { one = '', many = '', none = '' } = box.dataset;
    const told = found.size === 0 ? none : found.size === 1 ? one : many.replace('{n}', String(found.size));
    output.textContent = words.length === 0 ? '' : told;
  });
  box.hidden = false;
}
