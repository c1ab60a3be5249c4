import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTable } from '../../../scripts/source/open-table.ts';
import { DATA } from '../../committed-data.ts';

const CSV = {
  format: 'csv',
  delimiter: ',',
  quote: '"',
  skip_rows: 0,
} as const;

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'korean-files-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes rows as Korean offices export them (CRLF, an encoding) and reads them as the intake does. */
async function throughTheIntake(rows: readonly Readonly<Record<string, string>>[], encoding: string, addBOM = false) {
  const path = join(folder, `${encoding}.csv`);
  writeFileSync(path, iconv.encode(Papa.unparse([...rows]), encoding, { addBOM }));
  const table = await openTable(path, CSV);
  const read: Record<string, string>[] = [];
  for await (const batch of table.batches) {
    expect(batch.faults.size).toBe(0);
    for (const cells of batch.rows)
      read.push(Object.fromEntries(cells.map((cell, i) => [table.header[i] ?? '', cell])));
  }
  return { encoding: table.encoding, header: table.header, rows: read };
}

const committed = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(DATA, name), 'utf8').trimEnd(), { header: true }).data;

/** The heading of the customs tariff for HS 3304, which offices print over several lines in one cell. */
const HEADING =
  '미용이나 메이크업용 제품류와 기초화장용 제품류[의약품은 제외하며,\n선스크린과 선탠 제품류를 포함한다],\n매니큐어용 제품류와 페디큐어용 제품류';

/* Files as Korean public services give them, laid out anew from public figures: nothing of anybody's file is copied. */
describe('files as Korean public services give them', () => {
  test('a dump of customs rows in CP949 keeps line breaks and commas of its names, and its grand total', async () => {
    const months = committed('source/customs-exports-330499/country/2026-08.csv')
      .filter((row) => row['country_code'] === 'US' && row['year_month']?.startsWith('2020-'))
      .map((row) => ({ year: row['year_month']?.replace('-', '.') ?? '', expDlr: row['exports_usd'] ?? '' }));
    const sum = months.reduce((total, { expDlr }) => total + Number(expDlr), 0);
    const dump = [
      ...months.map((row) => ({ ...row, hsCd: '3304', statKor: HEADING, statCd: 'US' })),
      { year: '총계', expDlr: String(sum), hsCd: '-', statKor: '-', statCd: '-' },
    ];
    const { encoding, rows } = await throughTheIntake(dump, 'cp949');
    expect([encoding, rows.length]).toEqual(['cp949', 13]);
    expect(rows).toEqual(dump);
  });

  test('the seventeen provinces in CP949, under the codes of 2017', async () => {
    const provinces = committed('codelist/province.csv')
      .filter(({ code, valid_to: ended }) => code !== 'KR' && ended === '')
      .map(({ admin_code: code = '', ko = '', en = '' }) => ({
        CTPRVN_CD: { 51: '42', 52: '45' }[code] ?? code,
        CTP_ENG_NM: en,
        CTP_KOR_NM: ko,
      }));
    const { encoding, rows } = await throughTheIntake(provinces, 'cp949');
    expect([encoding, rows.length, rows[0]?.['CTP_KOR_NM']]).toEqual(['cp949', 17, '서울특별시']);
    expect(rows).toEqual(provinces);
  });

  test('a list of tables in UTF-8 with a byte-order mark begins with its first column', async () => {
    const tables = [{ stat_id: 'DT_BR_A001', stat_name: '중소기업 기본통계' }];
    const { encoding, header, rows } = await throughTheIntake(tables, 'utf-8', true);
    expect([encoding, header[0], rows]).toEqual(['utf-8-bom', 'stat_id', tables]);
  });
});
