import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from './serve-replay.ts';

type Row = Record<string, string>;

const FOLDER = join(import.meta.dirname, '../../../../data/source');

/** Trade with all partners together, and the same again with one of them. */
const all = JSON.parse(readFileSync(join(FOLDER, 'trade-by-firm-size/2025-Q4.json'), 'utf8')) as Row[];
const trade: Row[] = [...all, ...all.map((row) => ({ ...row, C2_NM: '중국' }))];

const TABLES: Readonly<Record<string, string>> = { 기업수: 'DT_BR_A001', 종사자수: 'DT_BR_B001', 매출액: 'DT_BR_C001' };
const profile: Row[] = readFileSync(join(FOLDER, 'sme-profile/2023.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [title = '', unit = '', industry = '', year = '', total = '', sme = ''] = line.split(',');
    const row = {
      ORG_ID: '142',
      TBL_ID: TABLES[title] ?? '',
      C1_NM: industry,
      C2_NM: '전국',
      UNIT_NM: unit,
      PRD_SE: 'A',
      PRD_DE: year,
      LST_CHN_DE: '2025-08-28',
    };
    const sizes = [
      ['전체기업', total],
      ['중소기업', sme],
      ['소상공인', '1'],
    ];
    return sizes
      .filter(([, value]) => value !== '')
      .map(([size = '', value = '']) => ({ ...row, C3_NM: size, DT: value }));
  });

/** Answers as KOSIS would from the committed files: an array of rows, or code 30 as an object. */
export function playKosis(url: URL): Scene {
  const { tblId = '', startPrdDe = '', endPrdDe = '' } = Object.fromEntries(url.searchParams);
  const rows = [...trade, ...profile].filter(
    (row) => row['TBL_ID'] === tblId && (row['PRD_DE'] ?? '') >= startPrdDe && (row['PRD_DE'] ?? '') <= endPrdDe,
  );
  return { body: rows.length > 0 ? JSON.stringify(rows) : '{"err":"30","errMsg":"데이터가 존재하지 않습니다."}' };
}
