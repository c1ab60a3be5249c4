import { periodAround } from '../../../src/model/period.ts';
import { FetchProblem } from '../fetch-problem.ts';
import type { Answer, Joined, Recipe, Row, Span } from '../recipe.ts';
import { monthsOf } from '../months.ts';
import { assertAsked, kosis, latestChange, tableQueries } from '../services/kosis.ts';

/** Exports (01), every partner and every size: only names tell which code of the partners is their total. */
const TABLE = {
  orgId: '101',
  tblId: 'DT_1TEC_P227',
  frequency: 'Q',
  itmId: ['T10', 'T20'],
  classes: [['01'], ['ALL'], ['ALL']],
} as const;

const ALL_PARTNERS = '계';

const identity = (row: Row): string =>
  JSON.stringify(['PRD_DE', 'ITM_ID', 'C1_NM', 'C2_NM', 'C3_NM'].map((name) => row[name]));
/** `202504` is the fourth quarter of 2025, not April. */
const quarterOf = (row: Row): string => String(row['PRD_DE']).replace(/^(\d{4})0([1-4])$/, '$1-Q$2');

function joinRows(answers: readonly Answer[], span: Span): Joined {
  const seen = new Set<string>();
  for (const { query, rows } of answers) {
    for (const row of rows) {
      assertAsked(row, query);
      if (seen.has(identity(row)))
        throw new FetchProblem(
          `the answer for ${query.name} has two rows of ${identity(row)}`,
          'Nothing was written. Look at the table on kosis.kr.',
        );
      seen.add(identity(row));
    }
  }
  const received = answers.flatMap((answer) => answer.rows);
  const rows = received.filter((row) => row['C2_NM'] === ALL_PARTNERS);
  const quarters = new Set(rows.map(quarterOf));
  const describes = [...quarters].sort().at(-1);
  if (describes === undefined)
    throw new FetchProblem(
      `KOSIS has no row of ${TABLE.tblId} for all partners (${ALL_PARTNERS}) between ${span.from} and ${span.to}`,
      'An empty answer is not zero: nothing was written.',
    );
  const asked = new Set(monthsOf(span).map((month) => periodAround(`${month}-01`, 'quarter')));
  const gaps = [...asked]
    .filter((period) => !quarters.has(period))
    .map((period) => ({ period, reason: period > describes ? 'not published yet' : 'no row in the answer' }));
  return {
    text: `${JSON.stringify(rows, null, 1)}\n`,
    describes,
    rows: rows.length,
    excluded: [{ rule: 'single-partner', rows: received.length - rows.length }],
    vintage: latestChange(answers),
    gaps,
  };
}

export const tradeByFirmSize: Recipe = {
  dataset: 'trade-by-firm-size',
  hosts: [kosis.host],
  from: '2015-01',
  tables: [
    {
      table: 'trade',
      service: kosis,
      extension: 'json',
      method:
        'One answer a year; the rows for all partners together as received, in one array; single partners left out.',
      queries: (asked) => tableQueries(TABLE, asked),
      join: joinRows,
    },
  ],
};
