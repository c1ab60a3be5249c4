import MiniSearch from 'minisearch';
import { forgiven, termsOf } from './terms.ts';

/** The groups of results, in the order they are shown. */
export const SEARCH_KINDS = [
  'pledge',
  'indicator',
  'programme',
  'province',
  'step',
  'page',
  'publisher',
  'term',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found, in the language of the page. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: string;
  /** What else it goes by: other names, abbreviations, the name in the other language. */
  readonly also: string;
  /** The latest fact about it, one line; empty where there is none. */
  readonly fact: string;
  readonly path: string;
}

export interface SearchGroup {
  readonly kind: SearchKind;
  readonly entries: readonly SearchEntry[];
}

const isWordFound = (terms: readonly string[], matched: ReadonlySet<string>): boolean =>
  terms.filter((term) => matched.has(term)).length * 2 >= terms.length;

/**
 * Makes a search over some entries. It returns those in which every word of the query is found, at least half of the
 * pairs of syllables of a Korean word and with a wrong letter forgiven, best first, in groups by kind.
 */
export function makeSearch(entries: readonly SearchEntry[]): (query: string, most?: number) => SearchGroup[] {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'also', 'fact'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, also: 3, fact: 0.5 },
      prefix: true,
      fuzzy: (term) => forgiven(term),
      weights: { fuzzy: 0.2, prefix: 0.6 },
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));

  return (query, most = 8) => {
    const words = query
      .split(/\s+/)
      .map(termsOf)
      .filter((terms) => terms.length > 0);
    const found = index
      .search(query)
      .filter(({ queryTerms }) => words.every((terms) => isWordFound(terms, new Set(queryTerms))))
      .map(({ id }) => entries[Number(id)] as SearchEntry);
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    return kinds.map((kind) => ({ kind, entries: found.filter((entry) => entry.kind === kind).slice(0, most) }));
  };
}
