import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openTable } from '../../../scripts/source/open-table.ts';

const samples = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const CSV = {
  format: 'csv',
  delimiter: ',',
  quote: '"',
  skip_rows: 0,
} as const;

async function readAll(file: string) {
  const table = await openTable(samples + file, CSV);
  const rows: Array<Record<string, string>> = [];
  for await (const batch of table.batches) {
    expect(batch.faults.size).toBe(0);
    for (const cells of batch.rows) rows.push(Object.fromEntries(cells.map((cell, i) => [table.header[i], cell])));
  }
  return { encoding: table.encoding, header: table.header, rows };
}

/** Real files that may not be copied here: they are read where they lie, when they are there. */
describe.skipIf(!existsSync(samples))('real files to the byte', () => {
  test('a dump of customs rows in CP949 keeps the line breaks and commas of its names, and its grand total', async () => {
    const { encoding, rows } = await readAll('nackta_ex_getNitemtradeList.cp949.csv');
    expect([encoding, rows.length]).toEqual(['cp949', 13]);
    expect(rows[0]?.['statKor']).toMatch(/^미용이나 메이크업용 제품류와 .*,[^]*\n/);
    const sum = rows.slice(0, -1).reduce((total, row) => total + Number(row['expDlr']), 0);
    expect([rows.at(-1)?.['year'], rows.at(-1)?.['expDlr']]).toEqual(['총계', String(sum)]);
  });

  test('the seventeen provinces in CP949', async () => {
    const { encoding, rows } = await readAll('korea_sido_17_centroid_2017.cp949.csv');
    expect([encoding, rows.length, rows[0]?.['CTP_KOR_NM'], rows.some((row) => row['CTPRVN_CD'] === '42')]).toEqual([
      'cp949',
      17,
      '서울특별시',
      true,
    ]);
  });

  test('a list of tables in UTF-8 with a byte-order mark begins with its first column', async () => {
    const { encoding, header } = await readAll('kosis_gunsan_startup_tables.utf8bom.csv');
    expect([encoding, header[0]]).toEqual(['utf-8-bom', 'stat_id']);
  });
});
