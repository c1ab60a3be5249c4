import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../scripts/source/read-workbook.ts';
import { makeWorkbook, textCell } from './make-workbook.ts';

async function read(...parts: Parameters<typeof makeWorkbook>) {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  try {
    const path = join(folder, 'book.xlsx');
    await writeFile(path, makeWorkbook(...parts));
    const { faults, ...sheet } = await readWorkbook(path, undefined);
    return { ...sheet, faults: Object.fromEntries(faults) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('rows and cells without an address follow the one before', async () => {
  const { rows } = await read(
    `<row>${textCell('이름')}${textCell('값')}</row><row><c r="B2"><v>1</v></c><c><v>2</v></c></row><row>${textCell('x')}</row>`,
  );
  expect(rows).toEqual([
    ['이름', '값', ''],
    ['', '1', '2'],
    ['x', '', ''],
  ]);
});

test('a lone cell far out is named and makes no rows', async () => {
  const { rows, far } = await read(
    `<row r="1">${textCell('이름', 'A1')}</row><row r="2"><c r="A2"><v>1</v></c><c r="ZZ2"><v>8</v></c></row><row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`,
  );
  expect({ rows, far }).toEqual({ rows: [['이름'], ['1']], far: ['ZZ2: 8', 'XFD1048576: 9'] });
});

test('an error keeps its name, and a formula without a result is told: both are faults of their row', async () => {
  const { rows, faults } = await read(
    '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row><row r="2"><c r="A2"><f>1+1</f></c></row><row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>',
  );
  expect(rows).toEqual([['#N/A'], [''], ['2']]);
  expect(faults).toEqual({
    0: { problem: 'spreadsheet-error', text: 'A1: #N/A' },
    1: { problem: 'formula-without-result', text: 'A2' },
  });
});

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m&quot;월&quot;"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
  [0, 14, 22, 20, 165, 164, 9].map((id) => `<xf numFmtId="${id}"/>`).join('') +
  '</cellXfs>';

test.each([
  ['a number', 0, '46000.75', '46000.75'],
  ['a day', 1, '46000', '2025-12-09'],
  ['a day with its time', 2, '46000.75', '2025-12-09T18:00:00'],
  ['a day whose time its style hides', 1, '46000.75', '2025-12-09T18:00:00'],
  ['a time of day', 3, '0.75', '18:00:00'],
  ['hours beyond a day', 4, '1.5', '36:00:00'],
  ['a Korean month', 5, '46000', '2025-12-09'],
  ['a share', 6, '0.125', '0.125'],
  ['the first day of the calendar', 1, '1', '1900-01-01'],
])('%s is read by its style', async (_, style, digits, text) => {
  const { rows } = await read(`<row><c s="${style}"><v>${digits}</v></c></row>`, { styles: STYLES });
  expect(rows).toEqual([[text]]);
});

test('a workbook that counts days from 1904 says so, and is read so', async () => {
  const options = { styles: STYLES, book: '<workbookPr date1904="1"/>' };
  expect((await read('<row><c s="1"><v>44538</v></c></row>', options)).rows).toEqual([['2025-12-09']]);
});

test('hidden rows and columns are read, and told with merged cells', async () => {
  const { rows, hiddenRows, merged } = await read(
    `<row r="1">${textCell('이름')}</row><row r="2" hidden="1">${textCell('숨김')}</row>`,
    { besideRows: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' },
  );
  expect({ rows, hiddenRows, merged }).toEqual({ rows: [['이름'], ['숨김']], hiddenRows: [2], merged: ['A1:B1'] });
});
