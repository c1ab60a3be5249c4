import { resolve } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { indicatorXlsx } from '../../../src/distributions/indicator-xlsx.ts';
import { readPublication } from '../../../src/door/read-publication.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { LOCALES, type Locale } from '../../../src/model/text.ts';
import { hasLibreOffice, recalculate } from './recalculate.ts';

const publication = readPublication(resolve('data/published'));
const withTarget = publication.indicators.filter(({ target }) => target !== null);
const bookOf = (indicator: Indicator, locale: Locale): Uint8Array => indicatorXlsx(indicator, publication, locale);

/** The named cells of the sheet of a verdict, as a reader other than our writer finds them. */
async function verdictIn(book: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  const sheets = await readXlsxFile(Buffer.from(book));
  const rows = sheets.find(({ sheet }) => sheet === '판정 Verdict')?.data ?? [];
  return new Map(rows.filter((row) => row[4]).map((row) => [String(row[4]), row[2]]));
}

test('the verdict of every workbook is the published one to another reader', async () => {
  for (const indicator of withTarget)
    expect([indicator.id, (await verdictIn(bookOf(indicator, 'ko'))).get('state')]).toEqual([
      indicator.id,
      indicator.verdict.state,
    ]);
});

describe.skipIf(!hasLibreOffice)('LibreOffice, where it is installed,', () => {
  test.each(LOCALES)(
    'computes every published verdict from the workbooks in %s, without an error',
    async (locale) => {
      expect(withTarget.length).toBeGreaterThan(20);
      const computed = recalculate(new Map(withTarget.map((one) => [`${one.id}.xlsx`, bookOf(one, locale)])));
      for (const { id, verdict } of withTarget) {
        const book = computed.get(`${id}.xlsx`) as Buffer;
        const cells = await verdictIn(book);
        expect([id, cells.get('state')]).toEqual([id, verdict.state]);
        expect([id, cells.get('pace_state') ?? null]).toEqual([id, verdict.paceState]);
        const { progress, expected, pace, needed, projected } = verdict;
        for (const [name, published] of Object.entries({
          progress,
          expected,
          pace,
          needed,
          projected: projected?.value,
        })) {
          if (published == null) expect([id, name, cells.get(name) ?? '']).toEqual([id, name, '']);
          else expect(cells.get(name), `${id} ${name}`).toBeCloseTo(published, 4);
        }
        const errors = (await readXlsxFile(book)).flatMap(({ sheet, data }) =>
          data
            .flat()
            .filter((cell) => typeof cell === 'string' && /^#(REF|NAME|VALUE|DIV|N\/A)/.test(cell))
            .map(() => sheet),
        );
        expect([id, errors]).toEqual([id, []]);
      }
    },
    240_000,
  );

  test('gives another verdict when somebody changes the figure on the data sheet', async () => {
    const companies = withTarget.find(({ id }) => id === 'jump-up') as Indicator;
    const { state, latest } = companies.verdict;
    expect([state, latest?.period]).toEqual(['too-early', '2025']);
    const book = new Map([['jump-up.xlsx', bookOf(companies, 'en')]]);
    const changed = recalculate(book, (name, sheet) =>
      name === 'xl/worksheets/sheet2.xml' ? sheet.replace(`<v>${latest?.value}</v>`, '<v>100000</v>') : sheet,
    );
    const cells = await verdictIn(changed.get('jump-up.xlsx') as Buffer);
    expect([cells.get('latest_value'), cells.get('state')]).toEqual([100_000, 'met']);
  }, 120_000);
});
