import { readNumerals, type Numeral } from '../format/numeral.ts';
import type { SearchWords } from '../page-model/pages/search.ts';
import { findNumbers, type NumberMatch } from '../search/find-numbers.ts';
import { makeSearch, type SearchEntry } from '../search/make-search.ts';
import { unpackNumbers, type NumberIndex, type NumberRecord } from '../search/number-index.ts';
// Copies of its own: what two scripts share would be a file of its own, and one more request on every page.
import { focusSearch } from './focus-search.ts?own';
import { offerLanguage } from './offer-language.ts?own';

/**
 * Answers what is typed on the search page. The lists are loaded when first asked for, the one of numbers only when a
 * number is asked for; the question stays in the address. Without scripts the page is a list of everything.
 */
const MOST_QUANTITIES = 12;
const MOST_NUMERALS = 3;

type Child = Node | string;
function element(name: string, attributes: Readonly<Record<string, string>> = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
const link = (href: string, text: string): HTMLElement => element('a', { href }, text);
const withNumber = (words: string, n: number): string => words.replace('{n}', n.toLocaleString('en'));

/** Loads a list once. */
function lazily<Loaded>(address: string, prepare: (json: never) => Loaded): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () =>
    (loading ??= fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return prepare((await response.json()) as never);
    }));
}

function recordLine({ entry, how }: NumberMatch<NumberRecord>, words: SearchWords): HTMLElement {
  const { publisher, title, url, dayInWords, value, fate } = entry;
  const source = url ? link(url, title) : title;
  const facts = [publisher, dayInWords || words.undated, how === 'rounded' ? `${value} (${words.rounded})` : value];
  return element('li', {}, source, ' ', element('span', { class: 'muted' }, facts.join(' · ')), ' ', fate);
}

const quantityHeading = ({ quantity, href }: NumberRecord): HTMLElement =>
  element('h4', {}, href ? link(href, quantity) : quantity);

/** Everything that is known of one number. */
function numberAnswer(numeral: Numeral, records: readonly NumberRecord[], words: SearchWords): HTMLElement {
  const { matches, misses } = findNumbers(numeral, records);
  const byQuantity = Map.groupBy(matches, ({ entry }) => entry.quantity);
  const found = [...byQuantity.values()].slice(0, MOST_QUANTITIES).map((group) => {
    const [{ entry }] = group as [NumberMatch<NumberRecord>];
    return element(
      'div',
      { class: 'number-quantity' },
      quantityHeading(entry),
      ...(entry.notPledge ? [element('p', { class: 'note' }, entry.notPledge)] : []),
      element('ul', {}, ...group.map((match) => recordLine(match, words))),
    );
  });
  const rest = byQuantity.size - found.length;
  return element(
    'section',
    { class: 'number-answer' },
    element('h3', {}, words.heading.replace('{number}', numeral.text)),
    element('p', {}, matches.length === 0 ? words.unknown : withNumber(words.records, matches.length)),
    ...found,
    ...(rest > 0 ? [element('p', { class: 'muted' }, withNumber(words.more, rest))] : []),
    ...(misses.length === 0
      ? []
      : [
          element('h4', {}, words.misses),
          element(
            'ul',
            {},
            ...misses.map(({ quantity, href, value, publisher, notPledge }) =>
              element(
                'li',
                {},
                href ? link(href, quantity) : quantity,
                ` ${value} `,
                element('span', { class: 'muted' }, [publisher, notPledge].filter(Boolean).join(' · ')),
              ),
            ),
          ),
        ]),
  );
}

const entryLine = ({ title, fact, path }: SearchEntry): HTMLElement =>
  element('li', {}, link(path, title), ' ', element('span', { class: 'muted' }, fact));

function start(results: HTMLElement, input: HTMLInputElement): void {
  const words = JSON.parse(results.dataset['words'] ?? '{}') as SearchWords;
  const [status, answers] = [results.querySelector('[role=status]'), results.querySelector('.search-answers')];
  if (!status || !answers) return;
  const loadEntries = lazily(results.dataset['entries'] ?? '', (json: readonly SearchEntry[]) => makeSearch(json));
  const loadNumbers = lazily(results.dataset['numbers'] ?? '', (json: NumberIndex) => unpackNumbers(json));

  let asked = 0;
  const answer = async (): Promise<void> => {
    const query = input.value.trim();
    const mine = ++asked;
    results.hidden = query === '';
    if (query === '') return;
    status.textContent = words.loading;
    try {
      const numerals = readNumerals(query).slice(0, MOST_NUMERALS);
      const [search, records] = await Promise.all([loadEntries(), numerals.length > 0 ? loadNumbers() : []]);
      if (mine !== asked) return;
      const groups = search(query);
      const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
      answers.replaceChildren(
        ...numerals.map((numeral) => numberAnswer(numeral, records, words)),
        ...groups.map(({ kind, entries }) =>
          element('section', {}, element('h3', {}, words.kinds[kind]), element('ul', {}, ...entries.map(entryLine))),
        ),
      );
      status.textContent = count === 0 && numerals.length === 0 ? words.none : withNumber(words.found, count);
      if (count === 0 && numerals.length > 0) status.textContent = '';
    } catch {
      status.textContent = words.failed;
    }
  };

  let waiting = 0;
  const ask = (): void => {
    const url = new URL(location.href);
    if (input.value.trim()) url.searchParams.set('q', input.value.trim());
    else url.searchParams.delete('q');
    history.replaceState(null, '', url);
    void answer();
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(ask, 150);
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  void answer();
}

offerLanguage();
focusSearch();
const results = document.getElementById('search-results');
const input = document.getElementById('search-query');
if (results && input instanceof HTMLInputElement) start(results, input);
