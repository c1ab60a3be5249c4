import { FetchProblem } from '../fetch-problem.ts';
import type { Answer, Joined, Recipe, Span } from '../recipe.ts';
import { yearsOf } from '../months.ts';
import { assertAsked, kosis, latestChange, tableQueries } from '../services/kosis.ts';
import { writeCsv } from '../write-csv.ts';

/** The three tables in the order of the file, and what each counts. */
const TITLES: Readonly<Record<string, string>> = { DT_BR_A001: '기업수', DT_BR_B001: '종사자수', DT_BR_C001: '매출액' };
/** All industries and manufacturing; the whole country; every size, of which the file keeps two. */
const CLASSES = [['IM', 'IM_C'], ['15142C501'], ['16142T209', 'T002', 'T003']] as const;
const SIZES: Readonly<Record<string, 'total' | 'sme'>> = { 전체기업: 'total', 중소기업: 'sme' };

interface Line {
  readonly title: string;
  readonly unit: string;
  readonly industry: string;
  readonly year: string;
  total: string;
  sme: string;
}

/**
 * Turns the rows of the three tables into one line for each title, industry and year; a size that is not there stays
 * empty.
 */
function joinProfile(answers: readonly Answer[], span: Span): Joined {
  const lines = new Map<string, Line>();
  let otherSizes = 0;
  for (const { query, rows } of answers) {
    for (const row of rows) {
      assertAsked(row, query);
      const text = (name: string): string => String(row[name] ?? '').trim();
      const size = SIZES[text('C3_NM')];
      if (!size) {
        otherSizes += 1;
        continue;
      }
      const title = TITLES[text('TBL_ID')] as string;
      const key = `${title} ${text('C1_NM')} ${text('PRD_DE')}`;
      const line = lines.get(key) ?? {
        title,
        unit: text('UNIT_NM'),
        industry: text('C1_NM'),
        year: text('PRD_DE'),
        total: '',
        sme: '',
      };
      if (line[size] !== '' || line.unit !== text('UNIT_NM'))
        throw new FetchProblem(
          `the answer for ${query.name} has two values of ${key} ${text('C3_NM')}, or two units`,
          'Nothing was written. Look at the table on kosis.kr.',
        );
      line[size] = text('DT') === '-' ? '' : text('DT');
      lines.set(key, line);
    }
  }
  const titles = Object.values(TITLES);
  const years = yearsOf(span).map(({ year }) => year);
  const whole = years.filter((year) =>
    titles.every((title) => [...lines.values()].some((line) => line.title === title && line.year === year)),
  );
  const describes = whole.at(-1);
  if (describes === undefined)
    throw new FetchProblem(
      `KOSIS has no year between ${span.from} and ${span.to} in all three tables`,
      'An empty answer is not zero: nothing was written.',
    );
  const kept = [...lines.values()].filter((line) => whole.includes(line.year));
  const industries = [...new Set(kept.map((line) => line.industry))];
  const rank = (line: Line): number =>
    (titles.indexOf(line.title) * industries.length + industries.indexOf(line.industry)) * 10_000 + Number(line.year);
  const text = writeCsv(
    ['title', 'unit_label_in_file', 'industry', 'year', 'total', 'sme'],
    kept
      .toSorted((a, b) => rank(a) - rank(b))
      .map((line) => [line.title, line.unit, line.industry, line.year, line.total, line.sme]),
  );
  const gaps = years
    .filter((year) => !whole.includes(year))
    .map((period) => ({
      period,
      reason: period > describes ? 'not published yet in all three tables' : 'missing in one of the three tables',
    }));
  return {
    text,
    describes,
    rows: kept.length,
    excluded: [{ rule: 'other-size', rows: otherSizes }],
    vintage: latestChange(answers),
    gaps,
  };
}

export const smeProfile: Recipe = {
  dataset: 'sme-profile',
  hosts: [kosis.host],
  from: '2019-01',
  tables: [
    {
      table: 'profile',
      service: kosis,
      extension: 'csv',
      method:
        'One answer a year and table; all enterprises (전체기업) and SMEs (중소기업) side by side; other sizes left out; ' +
        'a year missing in one of the tables left out whole.',
      queries: (asked) =>
        Object.keys(TITLES).flatMap((tblId) =>
          tableQueries({ orgId: '142', tblId, frequency: 'Y', itmId: ['T001'], classes: CLASSES }, asked),
        ),
      join: joinProfile,
    },
  ],
};
