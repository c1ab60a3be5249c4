import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { UnreadableFile } from '../../../scripts/source/record.ts';
import { LONGEST_RECORD, splitRecords } from '../../../scripts/source/split-records.ts';
import { writeRecord } from '../../../scripts/source/write-record.ts';

const COMMA = { delimiter: ',', quote: '"' };

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function split(text: string, size = text.length || 1, dialect = COMMA) {
  const rows: string[][] = [];
  const faults: Array<[number, string]> = [];
  for await (const batch of splitRecords(pieces(text, size), dialect)) {
    for (const [at, { problem }] of batch.faults) faults.push([rows.length + at + 1, problem]);
    rows.push(...batch.rows);
  }
  return { rows, faults };
}

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('', ' ', '"', '""', ',', '\n', '\r\n', '강원', 'a"b', '__proto__', '001', '=1+1'),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

test('splitRecords gives back the cells that were written, wherever the file is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 20 }),
      async (rows, lineEnd, ends, size) => {
        fc.pre(!rows.flat().some((text) => text.includes('\0')) && (rows.length > 1 || rows[0]?.join('') !== ''));
        const text =
          rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join(lineEnd) +
          (ends ? lineEnd : '');
        expect(await split(text, size)).toEqual({ rows, faults: [] });
      },
    ),
    { seed: 20_261_122, numRuns: 500 },
  );
});

test('splitRecords agrees with PapaParse on well-formed files', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 20 }), async (rows, size) => {
      fc.pre(!rows.flat().some((text) => /[\0\r]/.test(text)));
      const text = `${rows.map((row) => writeRecord(row, ',')).join('\n')}\n`;
      fc.pre(text.trim() !== '');
      const { data } = Papa.parse<string[]>(text.slice(0, -1), { delimiter: ',', newline: '\n' });
      expect((await split(text, size)).rows).toEqual(data);
    }),
    { seed: 20_261_122, numRuns: 500 },
  );
});

test('splitRecords reads any text to its end or says why not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', '\0'), maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        const whole = await split(text).catch((error: Error) => error);
        const cut = await split(text, size).catch((error: Error) => error);
        if (whole instanceof Error) expect(whole).toBeInstanceOf(UnreadableFile);
        expect(String(cut instanceof Error ? cut : JSON.stringify(cut))).toBe(
          String(whole instanceof Error ? whole : JSON.stringify(whole)),
        );
      },
    ),
    { seed: 20_261_122, numRuns: 2000 },
  );
});

test.each([
  [
    'mixed line ends',
    'a,b\r\n1,2\n3,4\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'carriage returns alone',
    'a,b\r1,2\r3,4',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'a line break inside quotes',
    'a,b\n"1\r\n2",3\n',
    [
      ['a', 'b'],
      ['1\r\n2', '3'],
    ],
  ],
  [
    'blank trailing fields',
    'a,b,c\n1,,\n',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
    ],
  ],
  ['a blank line', 'a\n\n1\n', [['a'], [''], ['1']]],
  ['leading zeros and blanks', 'a\n 001 \n', [['a'], [' 001 ']]],
  ['a quoted carriage return at the end of a cell', '"a\r"\n1\n', [['a\r'], ['1']]],
])('splitRecords keeps %s', async (_, text, rows) => {
  expect(await split(text)).toEqual({ rows, faults: [] });
});

test('splitRecords names the record whose quote is never closed', async () => {
  await expect(split('a,b\n1,2\n"3,4\n5,6\n')).rejects.toMatchObject({
    record: 3,
    expected: 'a closing quote before the end of the file',
  });
});

test('text after a closing quote spoils its own record and not the next', async () => {
  expect(await split('a,b\n"1"x,2\n3,4\n')).toEqual({
    rows: [
      ['a', 'b'],
      ['1x', '2'],
      ['3', '4'],
    ],
    faults: [[2, 'text-after-closing-quote']],
  });
});

test.each([
  ['without quotes', 'x'],
  ['inside a quote', '"x'],
])('a line of 2 GB %s ends in a message after the first megabyte', async (_, start) => {
  let told = 0;
  async function* endless(): AsyncGenerator<string> {
    yield `a,b\n${start}`;
    for (const piece = 'x'.repeat(1 << 16); told < 2 ** 31; told += piece.length) yield piece;
  }
  const reading = (async () => {
    for await (const batch of splitRecords(endless(), COMMA)) void batch;
  })();
  await expect(reading).rejects.toMatchObject({ record: 2, expected: 'a record of at most 1,048,576 characters' });
  expect(told).toBeLessThan(2 * LONGEST_RECORD);
});
