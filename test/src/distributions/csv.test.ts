import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/distributions/csv.ts';

const one = (cell: string | null): string => csvText({ columns: [{ name: 'text', type: 'text' }], rows: [[cell]] });
const oneNumber = (cell: number | string | null): string =>
  csvText({ columns: [{ name: 'n', type: 'number' }], rows: [[cell]] });

test('csvText begins with a byte order mark and ends every line with CRLF for people, with neither for programs', () => {
  const table = {
    columns: [
      { name: 'a', type: 'text' as const },
      { name: 'b', type: 'number' as const },
    ],
    rows: [['값', 1.5]],
  };
  expect(csvText(table)).toBe('\uFEFFa,b\r\n값,1.5\r\n');
  expect(csvText(table, 'plain')).toBe('a,b\n값,1.5\n');
});

describe('text that a spreadsheet would run gets a leading quote', () => {
  test.each([
    ['=1+1', `"'=1+1"`],
    ['+1.2 percent', `"'+1.2 percent"`],
    ['-1.3', `"'-1.3"`],
    ['@name', `"'@name"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['\nx', `"'\nx"`],
    ["'=1", `"''=1"`],
    ["'90s", "'90s"],
    ['＝1', `"'＝1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠1', `"'＠1"`],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['a=1', 'a=1'],
    ['10%', '10%'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['', ''],
    [null, ''],
  ])('%j is written %s', (cell, written) => expect(one(cell)).toBe(`\uFEFFtext\r\n${written}\r\n`));
});

describe('numbers are written bare, in plain digits', () => {
  test.each([
    [0, '0'],
    [-4100, '-4100'],
    [13624.4, '13624.4'],
    [1e-7, '0.0000001'],
    ['87.0', '87.0'],
    [null, ''],
  ])('%s is written %s', (value, written) => {
    expect(oneNumber(value)).toBe(`\uFEFFn\r\n${written}\r\n`);
  });

  test.each([NaN, Infinity, '1,200', '+5', '1e5x'])('%s is refused', (value) => {
    expect(() => oneNumber(value)).toThrow(/^not a plain number in column n: /);
  });
});

test('whatever is written is read back, but for the quote before a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
      (rows) => {
        const csv = csvText({
          columns: [
            { name: 'a', type: 'text' },
            { name: 'b', type: 'text' },
          ],
          rows,
        });
        const read = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n' }).data.slice(1, -1);
        expect(read).toEqual(
          rows.map((row) => row.map((cell) => (/^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell))),
        );
      },
    ),
    { seed: 2030, numRuns: 300 },
  );
});
