/**
 * Shows only the cited pages whose publisher, title, date or figures contain every word typed.
 * The list is complete without it; the box appears only where scripts run.
 */
const box = document.getElementById('source-filter');
const input = box?.querySelector('input');
const output = box?.querySelector('output');

if (box && input && output) {
  const kinds = [...document.querySelectorAll<HTMLElement>('.source-kind')];
  const publishers = [...document.querySelectorAll<HTMLElement>('.publisher')].map((section) => ({
    section,
    pages: [...section.querySelectorAll<HTMLElement>('.cited')].map((item) => ({
      item,
      text: `${section.querySelector('h3')?.textContent} ${item.textContent}`.toLowerCase(),
    })),
  }));

  const filter = (): void => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { section, pages } of publishers) {
      let shown = 0;
      for (const { item, text } of pages) {
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      section.hidden = shown === 0;
      found += shown;
    }
    for (const kind of kinds) kind.hidden = kind.querySelector('.publisher:not([hidden])') === null;
    const { one = '', many = '', none = '' } = box.dataset;
    output.textContent =
      words.length === 0 ? '' : found === 0 ? none : found === 1 ? one : many.replace('{n}', String(found));
  };

  let waiting = 0;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(filter, 120);
  });
  box.hidden = false;
}

/** A link from an indicator page opens the figures of the page it leads to. */
function openTarget(): void {
  const details = document
    .getElementById(location.hash.slice(1))
    ?.querySelector<HTMLDetailsElement>('.cited > details');
  if (details) details.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();
