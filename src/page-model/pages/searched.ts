import { compareText } from '../../model/order.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Search } from '../../model/search.ts';
import type { Desk } from '../desk.ts';
import { headOf, type Head } from '../parts/head.ts';
import { pledgeOrder } from '../parts/pledge-order.ts';
import { pledgeRow } from '../parts/pledge-row.ts';
import { lookedTo, searchedTable, searchesOf } from '../parts/searched.ts';
import type { Table } from '../parts/table.ts';

/** What was found of one pledge in the places searched. */
interface SearchedPledge {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly known: 'figure' | 'step' | 'none';
  /** The latest that was found, or that nothing was. */
  readonly found: string;
}

export interface SearchedPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly tell: { readonly href: string; readonly text: string };
  readonly programmes: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    /** To which day, and in how many places. */
    readonly looked: string;
    readonly places: Table | null;
    readonly placesLabel: string;
    readonly pledges: readonly SearchedPledge[];
  }[];
}

function searchedPledge(desk: Desk, pledge: Pledge): SearchedPledge {
  const { id, name, href, known, fact } = pledgeRow(desk, pledge);
  return { id, name, href, known, found: known === 'none' ? desk.words.searched.nothing : fact };
}

/** Returns where we looked for each pledge and to which day, and the latest that was found there. */
export function searchedPage(desk: Desk): SearchedPage {
  const { searched: words, pledge: pledgeWords } = desk.words;
  const { codelists, pledges, searches } = desk.publication;
  const placesOf = (of: readonly Search[]): number => new Set(of.map(({ place }) => desk.text(place))).size;
  const last = searches.map(({ to }) => to).sort(compareText);
  const order = pledgeOrder(desk);
  return {
    head: headOf(desk, '/searched/', words),
    kicker: words.title,
    heading: words.heading(placesOf(searches), desk.period(last.at(-1) ?? desk.publication.overview.asOf)),
    lead: words.lead,
    tell: { href: desk.link('/about/#contact'), text: pledgeWords.searched.tell },
    programmes: codelists.programmes.map((programme) => {
      const places = searchedTable(desk, programme.code);
      const looked = lookedTo(desk, programme.code);
      return {
        id: programme.code,
        name: desk.text(programme),
        href: desk.link(`/programmes/${programme.code}/`),
        looked:
          places === null || looked === null
            ? pledgeWords.searched.none
            : words.looked(placesOf(searchesOf(desk, programme.code)), desk.period(looked)),
        places,
        placesLabel: words.places,
        pledges: pledges
          .filter((pledge) => pledge.programme === programme.code)
          .sort(order)
          .map((pledge) => searchedPledge(desk, pledge)),
      };
    }),
  };
}
