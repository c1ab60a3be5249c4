import type { Ledger } from '../ledger/ledger.ts';
import type { StatementMatch } from '../editorial/read-editorial.ts';

type Row = Ledger['rows'][number];

/** Returns the rows that a match names, in the order of the record: every column it gives must be equal. */
export const findStatements = (byIndicator: ReadonlyMap<string, readonly Row[]>, match: StatementMatch): Row[] =>
  (byIndicator.get(match.indicator) ?? []).filter((row) =>
    Object.entries(match).every(([column, wanted]) => (row[column as keyof StatementMatch] ?? '') === wanted),
  );
