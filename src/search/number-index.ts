import type { NumberEntry } from './find-numbers.ts';

/**
 * Every report of the ledger as it is loaded for looking up a pasted number: words stand once, and the rows point to
 * them by their place.
 */
export interface NumberIndex {
  /** What was measured, its place on the site (empty: none), and the pledge it must not be taken for (empty: none). */
  readonly quantities: readonly (readonly [words: string, href: string, notPledge: string])[];
  /** `day` is ISO and empty when undated; the address is empty where the page is not linked. */
  readonly pages: readonly (readonly [
    publisher: string,
    title: string,
    day: string,
    dayInWords: string,
    url: string,
  ])[];
  readonly fates: readonly string[];
  readonly rows: readonly (readonly [
    printed: string,
    power: number,
    kind: NumberEntry['kind'],
    quantity: number,
    page: number,
    value: string,
    fate: number,
  ])[];
}

/** One report in words. */
export interface NumberRecord extends NumberEntry {
  readonly href: string;
  readonly notPledge: string;
  readonly publisher: string;
  readonly title: string;
  readonly dayInWords: string;
  readonly url: string;
  /** The value as the site prints it. */
  readonly value: string;
  /** What became of it. */
  readonly fate: string;
}

/** Returns the records of an index. */
export function unpackNumbers({ quantities, pages, fates, rows }: NumberIndex): NumberRecord[] {
  return rows.map(([printed, power, kind, quantityAt, pageAt, value, fateAt]) => {
    const [quantity, href, notPledge] = quantities[quantityAt] ?? ['', '', ''];
    const [publisher, title, day, dayInWords, url] = pages[pageAt] ?? ['', '', '', '', ''];
    const fate = fates[fateAt] ?? '';
    return { printed, power, kind, quantity, href, notPledge, publisher, title, day, dayInWords, url, value, fate };
  });
}
