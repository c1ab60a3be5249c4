import type { PublisherKind } from '../../src/model/report.ts';
import type { Read, Strength } from '../../src/model/strength.ts';
import type { LedgerRow } from './ledger.ts';

/** One page that tells a figure or a step, and how we read it. */
export interface Witness {
  readonly read: Read;
  readonly kind: PublisherKind;
  /** Publishers of one group tell one text: an agency, its reprints, a paper and its English edition. */
  readonly group: string;
  readonly published: string | null;
}

/**
 * Returns how strong the pages are that tell one thing, the first that holds: a page of the ministry or a statistics
 * office was read · pages of two or more independent publishers were · one was, with its date · without · none was,
 * a copy, a headline or a quotation is all we hold. Throws without a page. Rule: method, section "Strength".
 */
export function strengthOf(witnesses: readonly Witness[]): Strength {
  if (witnesses.length === 0) throw new RangeError('expected a page that tells it, got none');
  const pages = witnesses.filter(({ read }) => read === 'page');
  if (pages.length === 0) return 'copy';
  if (pages.some(({ kind }) => kind === 'official')) return 'official';
  if (new Set(pages.map(({ group }) => group)).size > 1) return 'several';
  return pages.some(({ published }) => published !== null) ? 'single' : 'undated';
}

/** Returns how strong rows of the ledger are together that tell one thing. Throws without a row. */
export const strengthOfRows = (rows: readonly LedgerRow[]): Strength =>
  strengthOf(rows.map(({ read, speaker: { kind, group }, published }) => ({ read, kind, group, published })));
