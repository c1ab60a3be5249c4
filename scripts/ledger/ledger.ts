import { publishedBy } from '../../src/model/period.ts';
import type { ReportRow } from '../datasets/published-figures.ts';
import type { Decision } from '../terms/decision.ts';
import { quoteCell } from '../terms/problem.ts';
import { Problems } from '../terms/problems.ts';
import { UNKNOWN_SPEAKER, type Speaker, type Speakers } from '../terms/speaker.ts';
import { contentOf, pageId, reportId } from './report-id.ts';

const MORE_DIGITS = 'Give names more digits, in scripts/ledger/report-id.ts.';

/** A report with its name and who speaks. */
export type LedgerRow = ReportRow & { readonly id: string; readonly speaker: Speaker };

/** The ledger as it was known on a day. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  /** The same rows by the ledger's word for what they count. */
  readonly byIndicator: ReadonlyMap<string, readonly LedgerRow[]>;
  readonly byId: ReadonlyMap<string, LedgerRow>;
  readonly decisions: readonly Decision[];
}

/** Returns a ledger of rows, in the order of their records. */
export function ledgerOf(rows: readonly LedgerRow[], decisions: readonly Decision[]): Ledger {
  const inOrder = [...rows].sort((a, b) => a.record - b.record);
  return {
    rows: inOrder,
    byIndicator: Map.groupBy(inOrder, ({ indicator }) => indicator),
    byId: new Map(inOrder.map((row) => [row.id, row])),
    decisions,
  };
}

/**
 * Returns the ledger as it stood on `asOf`, from the reports' own dates. With `undated` false, reports without a date
 * are left out as well: nobody can show that they were public by then. Decisions taken later fall away.
 * Throws when the code lists know no publisher of a name, two rows are the same report, or two reports or two pages
 * would bear one name.
 */
export function ledgerAsOf(
  rows: readonly ReportRow[],
  decisions: readonly Decision[],
  speakers: Speakers,
  asOf: string,
  undated: boolean,
  names = { reportId, pageId },
): Ledger {
  const problems = new Problems();
  const seen = new Map<string, ReportRow>();
  const pages = new Map<string, string>();
  const named = rows.flatMap((row): LedgerRow[] => {
    const speaker = speakers.get(row.publisher);
    if (!speaker)
      problems.add({
        file: row.file,
        record: row.record,
        ...UNKNOWN_SPEAKER,
        got: quoteCell(row.publisher),
      });
    const id = names.reportId(row);
    const twin = seen.get(id);
    if (twin) {
      const same = contentOf(twin) === contentOf(row);
      problems.add({
        file: row.file,
        record: row.record,
        expected: same ? 'a report of its own' : 'a name of its own',
        got: same ? `the report of record ${twin.record} again` : `${id}, which names record ${twin.record}`,
        todo: same ? 'Keep one of the two rows.' : MORE_DIGITS,
      });
    }
    seen.set(id, row);
    const page = names.pageId(row.url);
    const other = pages.get(page) ?? row.url;
    if (other !== row.url)
      problems.add({
        file: row.file,
        record: row.record,
        column: 'url',
        expected: 'a page with a name of its own',
        got: `${page}, which names ${other}`,
        todo: MORE_DIGITS,
      });
    pages.set(page, row.url);
    return speaker ? [{ ...row, id, speaker }] : [];
  });
  problems.throwIfAny();
  const known = (published: string | null): boolean => {
    const day = publishedBy(published);
    return day === null ? undated : day <= asOf;
  };
  return ledgerOf(
    named.filter((row) => known(row.published)),
    decisions.filter((d) => d.decided <= asOf),
  );
}
