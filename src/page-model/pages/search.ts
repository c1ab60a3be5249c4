import type { Route } from '../../i18n/path.ts';
import { pathToAsset } from '../../i18n/path.ts';
import { compareText } from '../../model/order.ts';
import { SEARCH_KINDS, type SearchEntry, type SearchKind } from '../../search/make-search.ts';
import type { Desk } from '../desk.ts';
import { headOf, type Head } from '../parts/head.ts';
import { searchEntries } from '../parts/search-entries.ts';

/** Kinds that the list without scripts holds; steps stand on the pages of their pledges. */
const LISTED: readonly SearchKind[] = SEARCH_KINDS.filter((kind) => kind !== 'step' && kind !== 'publisher');

export interface SearchPage {
  readonly head: Head;
  readonly heading: string;
  readonly lead: string;
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  readonly examplesLabel: string;
  readonly examples: readonly { readonly text: string; readonly href: string }[];
  readonly listHeading: string;
  readonly noScript: string;
  /** Everything there is, by kind and in the order of the alphabet. */
  readonly list: readonly { readonly heading: string; readonly entries: readonly SearchEntry[] }[];
  /** What the script at the reader's needs: the two files and the words of its answers, as JSON. */
  readonly data: { readonly entries: string; readonly numbers: string; readonly words: string };
}

/** Returns the address of a file of the search, one a language. */
const searchFile = (name: 'entries' | 'numbers', locale: string): string =>
  pathToAsset(`/search/${name}.${locale}.json`);

/** Returns the page of the search: complete as a list, quick where scripts run. */
export function searchPage(desk: Desk, routes: Readonly<Record<string, Route>>): SearchPage {
  const { search: words } = desk.words;
  const entries = searchEntries(desk, routes);
  return {
    head: headOf(desk, '/search/', words),
    heading: words.heading,
    lead: words.lead,
    label: words.label,
    placeholder: words.placeholder,
    button: words.button,
    examplesLabel: words.examples,
    examples: words.exampleQueries.map((text) => ({ text, href: `?q=${encodeURIComponent(text)}` })),
    listHeading: words.list,
    noScript: words.noScript,
    list: LISTED.map((kind) => ({
      heading: words.kinds[kind],
      entries: entries.filter((entry) => entry.kind === kind).toSorted((a, b) => compareText(a.title, b.title)),
    })),
    data: {
      entries: searchFile('entries', desk.locale),
      numbers: searchFile('numbers', desk.locale),
      words: JSON.stringify({
        kinds: words.kinds,
        loading: words.loading,
        failed: words.failed,
        none: words.none,
        found: words.found,
        more: words.more,
        heading: words.number.heading,
        records: words.number.found,
        unknown: words.number.none,
        misses: words.number.misses,
        rounded: words.number.rounded,
        undated: words.number.undated,
      } satisfies SearchWords),
    },
  };
}

/** The words of the answers that the script at the reader's writes. */
export interface SearchWords {
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  readonly found: string;
  readonly more: string;
  readonly heading: string;
  readonly records: string;
  readonly unknown: string;
  readonly misses: string;
  readonly rounded: string;
  readonly undated: string;
}
