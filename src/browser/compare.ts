const pages = new Map<string, Promise<Document | null>>();

/** Loads a page, once however often it is asked for; null when it cannot be had. The content policy lets no text become markup. */
function load(page: string): Promise<Document | null> {
  const loading =
    pages.get(page) ??
    new Promise<Document | null>((loaded) => {
      const request = new XMLHttpRequest();
      request.responseType = 'document';
      request.open('GET', page);
      request.addEventListener('load', () => loaded(request.response as Document | null));
      request.addEventListener('error', () => loaded(null));
      request.send();
    });
  pages.set(page, loading);
  return loading;
}

/** Chooses in the lists of a form what the address names, and returns it. */
function chosenIn(form: HTMLFormElement): HTMLOptionElement[] {
  const asked = new URLSearchParams(location.search);
  return [...form.querySelectorAll('select')].flatMap((select) => {
    const option = [...select.options].find(({ value }) => value !== '' && value === asked.get(select.name));
    if (option) option.selected = true;
    return option ?? [];
  });
}

async function show(options: readonly HTMLOptionElement[], section: HTMLElement): Promise<void> {
  section.hidden = false;
  const { oneMore = '', failed = '' } = section.dataset;
  const wanted = new Map(options.map((option) => [option.value, option]));
  const cards = await Promise.all(
    [...wanted].map(async ([id, { parentElement }]) => {
      const page = await load(parentElement?.dataset['page'] ?? '');
      return page?.getElementById(id) ?? null;
    }),
  );
  section.querySelector('ul')?.replaceChildren(...cards.filter((card) => card !== null));
  const told = section.querySelector('p');
  if (told) told.textContent = cards.includes(null) ? failed : wanted.size < 2 ? oneMore : '';
}

/**
 * Puts the two that the address names beside each other: `?a=tips&b=unicorns`. Their cards stand on the pages of their
 * sets and are taken from there; the form asks by its address, so that a choice can be kept and passed on. Without scripts
 * those pages are linked below.
 */
export function compare(): void {
  const root = document.getElementById('compared');
  for (const form of document.querySelectorAll<HTMLFormElement>('.compare-form')) {
    form.hidden = false;
    const options = chosenIn(form);
    if (root && options.length > 0) void show(options, root);
  }
}
