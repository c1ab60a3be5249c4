import type { Ledger } from '../ledger/ledger.ts';
import type { StatementMatch } from '../editorial/read-editorial.ts';

type Row = Ledger['rows'][number];

/** Returns the rows that a match names: every column it gives must be equal. */
export const findStatements = (rows: readonly Row[], match: StatementMatch): Row[] =>
  rows.filter((row) =>
    Object.entries(match).every(([column, wanted]) => (row[column as keyof StatementMatch] ?? '') === wanted),
  );
