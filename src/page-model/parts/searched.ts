import { compareText } from '../../model/order.ts';
import type { Search } from '../../model/search.ts';
import type { Desk } from '../desk.ts';
import type { Table } from './table.ts';

/** Returns the searches made for a programme, the latest material first. */
export const searchesOf = (desk: Desk, programme: string): Search[] =>
  desk.publication.searches
    .filter(({ programmes }) => programmes.includes(programme))
    .sort((a, b) => compareText(b.to, a.to) || compareText(b.searched, a.searched));

/** Returns the last day which what we read for a programme covers; null when no search is recorded. */
export const lookedTo = (desk: Desk, programme: string): string | null => searchesOf(desk, programme)[0]?.to ?? null;

/** Returns the place on the page "where we looked" that speaks of a pledge. */
export const searchedLink = (desk: Desk, pledge: string): string => desk.link(`/searched/#${pledge}`);

/** Returns the places searched for a programme, the latest material first; null when no search is recorded. */
export function searchedTable(desk: Desk, programme: string): Table | null {
  const words = desk.words.pledge.searched;
  const searches = searchesOf(desk, programme);
  if (searches.length === 0) return null;
  return {
    caption: '',
    columns: [{ text: words.place }, { text: words.covers }],
    rows: searches.map(({ place, from, to, completeness, searched }) => [
      { text: desk.text(place), notes: [words.on(desk.period(searched, 'short'))] },
      {
        text: words.span(desk.period(from, 'short'), desk.period(to, 'short')),
        notes: [words.completenessOf[completeness]],
      },
    ]),
  };
}
