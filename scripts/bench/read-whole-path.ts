import { Acceptance } from '../source/acceptance.ts';
import { number, oneOf, pattern, period, text, words } from '../source/column.ts';
import { defineContract } from '../source/contract.ts';
import type { Encoding } from '../source/encoding.ts';
import { openTable } from '../source/open-table.ts';

const contract = defineContract({
  columns: {
    month: period('기준월', 'month'),
    area: words('시도'),
    industry: words('업종'),
    number: pattern('사업자번호', /^\d{10}$/, 'ten digits'),
    companies: number('기업수', { min: 0, whole: true }),
    workers: number('종사자수', { min: 0, whole: true }),
    sales: number('매출액', { min: 0, whole: true }),
    exports: number('수출액', { min: 0 }),
    supported: oneOf('지원여부', ['Y', 'N']),
    note: text('비고'),
  },
  // Two million keys would be kept to find a repeated one; the bench measures what does not grow with the file.
  key: null,
  period: (row) => row.month,
});

const FORM = {
  format: 'csv',
  delimiter: ',',
  quote: '"',
  skip_rows: 0,
} as const;

/** Reads a generated file as `npm run data` reads one: decodes, splits, types, accounts for every row, and adds up by year and province. */
export async function readWholePath(path: string, encoding: Encoding): Promise<{ rows: number; sum: number }> {
  const table = await openTable(path, { ...FORM, encoding });
  const acceptance = new Acceptance(table, {
    dataset: 'bench',
    table: 'rows',
    file: 'generated.csv',
    contract,
    corrections: { corrections: [], columns: [] },
    describes: '2024',
    newest: true,
    exclude: [],
    lineBreaks: false,
    quarantineShare: 0,
  });
  const sums = new Map<string, number>();
  let accepted = 0;
  for await (const rows of acceptance.rows()) {
    accepted += rows.length;
    for (const row of rows) {
      const group = row.month.slice(0, 4) + row.area;
      sums.set(group, (sums.get(group) ?? 0) + row.companies);
    }
  }
  const problems = acceptance.close();
  if (problems.length > 0)
    throw new Error(
      `the generated file has ${problems.length} problems: ${problems[0]?.expected}, got ${problems[0]?.got}`,
    );
  return { rows: accepted, sum: [...sums.values()].reduce((a, b) => a + b, 0) };
}
