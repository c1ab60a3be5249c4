import { compareText } from '../../model/order.ts';
import type { Search } from '../../model/search.ts';
import type { Desk } from '../desk.ts';
import type { Table } from './table.ts';

const searchesOf = (desk: Desk, programme: string): Search[] =>
  desk.publication.searches.filter(({ programmes }) => programmes.includes(programme));

/** Returns the last day which what we read for a programme covers; null when no search is recorded. */
export function lookedTo(desk: Desk, programme: string): string | null {
  const days = searchesOf(desk, programme).map(({ to }) => to);
  return days.sort(compareText).at(-1) ?? null;
}

/** Returns the places searched for a programme, the latest material first; null when no search is recorded. */
export function searchedTable(desk: Desk, programme: string): Table | null {
  const words = desk.words.pledge.searched;
  const searches = searchesOf(desk, programme).sort(
    (a, b) => compareText(b.to, a.to) || compareText(b.searched, a.searched),
  );
  if (searches.length === 0) return null;
  return {
    caption: '',
    columns: [{ text: words.place }, { text: words.covers }, { text: words.completeness }, { text: words.on }],
    rows: searches.map(({ place, from, to, completeness, searched }) => [
      { text: desk.text(place) },
      { text: words.span(desk.period(from, 'short'), desk.period(to, 'short')) },
      { text: words.completenessOf[completeness] },
      { text: desk.period(searched, 'short') },
    ]),
  };
}
