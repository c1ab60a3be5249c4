import type { Search } from '../../src/model/search.ts';
import type { SearchRow } from '../datasets/searches.ts';
import { quoteCell } from '../terms/problem.ts';
import { Problems } from '../terms/problems.ts';

const ALL = 'all';

/**
 * Lists where we looked, in the order of the record, with the programmes of each search written out.
 * Throws `ProblemsFound` with every row that names an unknown programme or whose days are out of order.
 */
export function assembleSearches(rows: readonly SearchRow[], programmes: readonly string[], asOf: string): Search[] {
  const problems = new Problems();
  const searches = rows.map((row): Search => {
    const named = row.programmes === ALL ? [...programmes] : row.programmes.split(';');
    const at = { file: row.file, record: row.record };
    for (const unknown of named.filter((code) => !programmes.includes(code)))
      problems.add({
        ...at,
        column: 'programmes',
        expected: 'all, or codes of data/codelist/programme.csv joined with ;',
        got: quoteCell(unknown),
        todo: 'Correct the code.',
      });
    if (row.from > row.to || row.to > row.searched)
      problems.add({
        ...at,
        column: 'to',
        expected: `a day from ${row.from} to ${row.searched}`,
        got: quoteCell(row.to),
        todo: 'Material begins before it ends, and ends no later than we looked.',
      });
    return {
      searched: row.searched,
      programmes: named,
      place: { ko: row.ko, en: row.en },
      from: row.from,
      to: row.to,
      completeness: row.completeness,
      note: row.note,
    };
  });
  problems.throwIfAny();
  return searches.filter(({ searched }) => searched <= asOf);
}
