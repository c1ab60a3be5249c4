import { publishedBy } from '../../src/model/period.ts';
import type { PublisherKind } from '../../src/model/report.ts';
import type { ReportRow } from '../datasets/published-figures.ts';
import type { Decision } from '../terms/decision.ts';
import { reportId } from './report-id.ts';

/** The ledger as it was known on a day. */
export interface Ledger {
  readonly rows: readonly (ReportRow & { readonly id: string; readonly publisherKind: PublisherKind })[];
  readonly decisions: readonly Decision[];
}

/**
 * Returns the ledger as it stood on `asOf`, from the reports' own dates. With `undated` false, reports without a date
 * are left out as well: nobody can show that they were public by then. Decisions taken later fall away.
 * Throws when a publisher has no kind in the code list or two rows are the same report.
 */
export function ledgerAsOf(
  rows: readonly ReportRow[],
  decisions: readonly Decision[],
  kinds: ReadonlyMap<string, PublisherKind>,
  asOf: string,
  undated: boolean,
): Ledger {
  const problems: string[] = [];
  const seen = new Map<string, number>();
  const named = rows.map((row) => {
    const publisherKind = kinds.get(row.publisher);
    if (!publisherKind)
      problems.push(
        `data/source/published-figures:${row.record} [publisher] expected a publisher of data/codelist/publisher.csv, got "${row.publisher}"\n  → Add the publisher with its kind.`,
      );
    const id = reportId(row);
    const twin = seen.get(id);
    if (twin)
      problems.push(
        `data/source/published-figures:${row.record} repeats the report of record ${twin}\n  → Keep one of the two rows.`,
      );
    seen.set(id, row.record);
    return { ...row, id, publisherKind: publisherKind ?? 'secondary' };
  });
  if (problems.length > 0) throw new Error([...new Set(problems)].join('\n'));
  const known = (published: string | null): boolean => {
    const day = publishedBy(published);
    return day === null ? undated : day <= asOf;
  };
  return {
    rows: named.filter((row) => known(row.published)).sort((a, b) => a.record - b.record),
    decisions: decisions.filter((d) => d.decided <= asOf),
  };
}
