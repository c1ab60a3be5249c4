import { FetchProblem } from '../fetch-problem.ts';
import type { Answer, Joined, Recipe, Span } from '../recipe.ts';
import { comtrade, exportQueries } from '../services/comtrade.ts';

const HS = '3304';

/** Joins the months; one that is not published is absent from its answer, which is a gap and not a zero. */
function joinMonths(answers: readonly Answer[], span: Span): Joined {
  const rows = answers.flatMap((answer) => answer.rows);
  const months: string[] = [];
  for (const { query, rows: received } of answers) {
    const { period, ...asked } = query.parameters;
    for (const row of received) {
      const other = Object.entries({ ...asked, period }).find(([name, value]) => String(row[name]) !== value);
      if (other)
        throw new FetchProblem(
          `the answer for ${query.name} has a row with ${other[0]} "${String(row[other[0]])}"`,
          'Nothing was written. Look at https://comtradedeveloper.un.org/.',
        );
    }
    if (received.length > 0) months.push(query.name.slice(-7));
  }
  const describes = months.at(-1);
  if (describes === undefined)
    throw new FetchProblem(
      `UN Comtrade has no month of ${HS} between ${span.from} and ${span.to}`,
      'An empty answer is not zero: nothing was written.',
    );
  const gaps = answers
    .filter((answer) => answer.rows.length === 0)
    .map(({ query }) => ({
      period: query.name.slice(-7),
      reason: query.name.slice(-7) > describes ? 'not published yet' : 'no row in the answer',
    }));
  return { text: `${JSON.stringify(rows, null, 1)}\n`, describes, rows: rows.length, excluded: [], gaps };
}

export const comtradeExports3304: Recipe = {
  dataset: 'comtrade-exports-3304',
  hosts: [comtrade.host],
  from: '2020-01',
  tables: [
    {
      table: 'exports',
      service: comtrade,
      extension: 'json',
      method: 'One answer a month; the rows as received, in one array.',
      queries: (asked) => exportQueries(HS, asked),
      join: joinMonths,
    },
  ],
};
