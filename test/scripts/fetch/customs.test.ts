import { describe, expect, test } from 'vitest';
import type { Query, Row } from '../../../scripts/fetch/recipe.ts';
import { countryQueries, customs, itemQueries, tradeRows } from '../../../scripts/fetch/services/customs.ts';
import { customsXml, itemRows } from './replay/customs.ts';

const [query] = itemQueries('330499', { from: '2020-01', to: '2020-12' }) as [Query];
const [withCountry] = countryQueries('330499', 'US', { from: '2020-01', to: '2020-12' }) as [Query];
const row = {
  year: '2020.01',
  hsCode: '3304991000',
  statKor: '기초화장용 제품류',
  expDlr: '10',
  expWgt: '3',
  impDlr: '5',
  impWgt: '2',
};
const grand = { ...row, year: '총계', hsCode: '-', statKor: '-' };
const of = (rows: readonly Row[], total: number | null = null) => tradeRows({ query, rows, total });

describe('itemQueries', () => {
  test('asks for one year at a time and for no month outside the period', () => {
    expect(
      itemQueries('330499', { from: '2020-11', to: '2022-02' }).map(({ parameters }) => [
        parameters['strtYymm'],
        parameters['endYymm'],
      ]),
    ).toEqual([
      ['202011', '202012'],
      ['202101', '202112'],
      ['202201', '202202'],
    ]);
  });
});

describe('tradeRows', () => {
  test('leaves out the grand total, wherever it stands, and counts it', () => {
    expect(of([grand, row])).toEqual(of([row, grand]));
    expect(of([grand, row])).toMatchObject({
      totals: 1,
      lines: [{ month: '2020-01', hs: '3304991000', expDlr: '10' }],
    });
  });

  test('reads the answer of a whole year, of which the total says twice the lines if it is counted', () => {
    const xml = customsXml(itemRows(new URL('https://x/?strtYymm=202001&endYymm=202012')), 'hsCode');
    const { rows } = customs.read({ status: 200, bytes: Buffer.from(xml), retryAfter: 0 });
    const { lines, totals } = of(rows);
    const all = rows.reduce((sum, { expDlr }) => sum + Number(expDlr), 0);
    expect([rows.length, lines.length, totals]).toEqual([49, 48, 1]);
    expect(all).toBe(2 * lines.reduce((sum, { expDlr }) => sum + Number(expDlr), 0));
  });

  test('keeps a negative weight and a short code as received', () => {
    expect(of([{ ...row, expWgt: '-4', hsCode: '330499' }]).lines).toMatchObject([{ expWgt: '-4', hs: '330499' }]);
  });

  test('admits a grand total of kilograms that differs by rounding, not one of dollars', () => {
    expect(of([row, { ...grand, expWgt: '4' }]).lines).toHaveLength(1);
    expect(() => of([row, { ...grand, expDlr: '11' }])).toThrow(
      'does not add up: expDlr of its rows is 10, its grand total says "11"',
    );
    expect(() => of([row, { ...grand, expWgt: '5' }])).toThrow(
      'does not add up: expWgt of its rows is 3, its grand total says "5"',
    );
  });

  test.each<[string, readonly Row[], string]>([
    ['a month that is none', [{ ...row, year: '2020.13' }], 'has a row of the month "2020.13"'],
    ['a month that was not asked for', [{ ...row, year: '2021.01' }], 'has a row of 2021-01, which was not asked for'],
    ['another heading', [{ ...row, hsCode: '3305101000' }], 'has a row of the code "3305101000"'],
    ['the same line twice', [row, row], 'has two rows of 3304991000 in 2020-01'],
    [
      'a value that is no number',
      [{ ...row, impWgt: '1,2O4' }],
      'has "1,2O4" for impWgt of 3304991000 in 2020-01, where a whole number belongs',
    ],
    ['a value that is missing', [{ ...row, expDlr: '' }], 'has "" for expDlr'],
  ])('refuses %s', (_fault, rows, message) => {
    expect(() => of(rows)).toThrow(message);
  });

  test('refuses the rows of another country and an answer shorter than announced', () => {
    expect(() => tradeRows({ query: withCountry, rows: [{ ...row, statCd: 'CN' }], total: null })).toThrow(
      'has a row of the country "CN"',
    );
    expect(() => of([row], 9)).toThrow('holds 1 rows of 9');
  });
});
