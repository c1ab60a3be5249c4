import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { bytesOf } from '../../../scripts/source/read-bytes.ts';
import { readTable } from '../../../scripts/source/read-table.ts';
import { makeWorkbook, textCell } from './make-workbook.ts';
import { forms, readSample } from './read-sample.ts';

const CSV = '연도,지역,기업수\n2023,강원도,"1,204"\n2024,51,-0\n';
const ROWS = ['2023 KR-42 1204', '2024 KR-42 0'];

const XML = `<?xml version="1.0" encoding="UTF-8"?><response><header><resultCode>00</resultCode></header><body><items>
  <item><연도>2023</연도><지역>강원도</지역><기업수>1,204</기업수></item>
  <item><연도>총계</연도><지역>-</지역><기업수>1,204</기업수></item>
  <item><연도>2024</연도><지역>51</지역><기업수><![CDATA[0]]></기업수></item></items></body></response>`;

const JSON_ROWS = [
  { 연도: '2023', 지역: '강원도', 기업수: '1,204' },
  { 기업수: 0, 연도: '2024', 지역: '51' },
];

/** The same table as a workbook, texts in line and numbers. */
const WORKBOOK = makeWorkbook(
  [
    ['연도', '지역', '기업수'],
    ['2023', '강원도', 1204],
    ['2024', '51', 0],
  ]
    .map((row, i) => {
      const cells = row.map((value, j) => {
        const at = `${'ABC'[j]}${i + 1}`;
        return typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : textCell(value, at);
      });
      return `<row r="${i + 1}">${cells.join('')}</row>`;
    })
    .join(''),
);

test.each([
  ['UTF-8', CSV, forms.csv],
  ['UTF-8 with a byte-order mark', `\ufeff${CSV}`, { ...forms.csv, encoding: 'utf-8-bom' }],
  ['UTF-16', Buffer.from(`\ufeff${CSV}`, 'utf16le'), { ...forms.csv, encoding: 'utf-16' }],
  ['CP949', iconv.encode(CSV, 'cp949'), { ...forms.csv, encoding: 'cp949' }],
  ['CP949 that nobody declared', iconv.encode(CSV, 'cp949'), { ...forms.csv, encoding: undefined }],
  [
    'semicolons and another quote',
    CSV.replaceAll('"1,204"', "'1,204'").replaceAll(/,(?!2)/g, ';'),
    { ...forms.csv, delimiter: ';', quote: "'" },
  ],
  ['gzip', gzipSync(CSV), { ...forms.csv, compression: 'gzip' }],
  ['zip', zipSync({ 'a/b.csv': strToU8(CSV) }), { ...forms.csv, compression: 'zip' }],
  [
    'one file of a zip',
    zipSync({ 'read.me': strToU8('x'), 'b.csv': strToU8(CSV) }),
    { ...forms.csv, compression: 'zip', member: 'b.csv' },
  ],
  ['JSON', JSON.stringify(JSON_ROWS), forms.json],
  [
    'JSON rows inside an answer',
    JSON.stringify({ page: 1, data: JSON_ROWS, totalCount: 2 }),
    { ...forms.json, rows_at: ['data'] },
  ],
  [
    'XML with a grand total',
    XML,
    { ...forms.xml, exclude: [{ rule: 'grand-total', column: '연도', equals: ['총계'] }] },
  ],
  ['a workbook', WORKBOOK, forms.xlsx],
  ['a named sheet of a workbook', WORKBOOK, { ...forms.xlsx, sheet: '기업' }],
])('the same rows come out of %s', async (_, content, form) => {
  const { rows, problems, accounts } = await readSample({ files: { 'sample-2024': content }, form });
  expect(problems).toEqual([]);
  expect(rows.map(({ year, area, companies }) => `${year} ${area} ${companies + 0}`)).toEqual(ROWS);
  expect(accounts[0]).toMatchObject({ accepted: 2, quarantined: 0 });
});

test.each([
  ['gzip', 'gzip-bomb.csv.gz'],
  ['zip', 'zip-bomb.csv.zip'],
] as const)('a %s bomb ends in a message once it has unpacked to too much', async (compression, file) => {
  const path = fileURLToPath(new URL(`./packed-with-problems/${file}`, import.meta.url));
  const reading = (async () => {
    let bytes = 0;
    for await (const chunk of bytesOf(path, { compression, unpacksTo: 5_000_000 })()) bytes += chunk.length;
    return bytes;
  })();
  await expect(reading).rejects.toMatchObject({
    expected: 'a file that unpacks to at most 5,000,000 bytes',
    got: 'more',
  });
});

test.each(['json', 'xml'] as const)('a value of %s without end ends in a message', async (format) => {
  const start = { json: '[{"연도":"', xml: '<response><item><연도>' }[format];
  const { problems } = await readSample({
    files: { 'endless-2024': start + 'x'.repeat(3 << 20) },
    form: forms[format],
  });
  expect(problems.at(-1)?.got).toMatch(/more than 1,048,576 characters/);
});

test('a file that is not there and one that was changed are told', async () => {
  const root = await mkdtemp(join(tmpdir(), 'sample-'));
  try {
    await mkdir(join(root, 'source', 'sample'), { recursive: true });
    await writeFile(join(root, 'source', 'sample', 'changed.csv'), CSV);
    const distribution = (file: string, describes: string) => ({
      file,
      describes,
      retrieved: '2026-11-22',
      sha256: '0'.repeat(64),
    });
    const { problems } = await readTable({
      root,
      dataset: 'sample',
      table: 'companies',
      description: {
        ...forms.csv,
        exclude: [],
        distributions: [distribution('gone.csv', '2023'), distribution('changed.csv', '2024')],
      },
      contract: { columns: {}, key: null, period: null, alsoAllowed: ['연도', '지역', '기업수'] },
      corrections: { corrections: [], columns: [] },
      quarantineShare: 0,
    });
    expect(problems.map(({ file, expected }) => `${file}: ${expected}`)).toEqual([
      `data/source/sample/changed.csv: sha256 ${'0'.repeat(64)}`,
      'data/source/sample/gone.csv: a file',
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
});
