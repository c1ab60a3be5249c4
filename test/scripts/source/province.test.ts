import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findProvince } from '../../../scripts/source/province.ts';

test.each([
  ['강원도', 'KR-42'],
  ['강원특별자치도', 'KR-42'],
  ['강원', 'KR-42'],
  ['42', 'KR-42'],
  ['51', 'KR-42'],
  ['전라북도', 'KR-45'],
  ['전북특별자치도', 'KR-45'],
  ['전북', 'KR-45'],
  ['45', 'KR-45'],
  ['52', 'KR-45'],
  ['제주도', 'KR-49'],
  ['제주특별자치도', 'KR-49'],
  ['세종특별자치시', 'KR-50'],
  ['36', 'KR-50'],
  ['서울특별시', 'KR-11'],
  ['충청남도', 'KR-44'],
  ['경상 북도', 'KR-47'],
  ['전국', 'KR'],
])('findProvince(%j) is %s', (name, code) => {
  expect(findProvince(name)).toBe(code);
});

test.each(['', '화성', '강원남도', '광주시', '99', '계'])('findProvince(%j) is unknown', (name) => {
  expect(findProvince(name)).toBeUndefined();
});

test('every province of the code list is found by its code and by its Korean names', async () => {
  const [header = '', ...lines] = (await readFile('data/codelist/province.csv', 'utf8')).trim().split(/\r?\n/);
  const columns = header.replace(/^\ufeff/, '').split(',');
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i], cell])));
  expect(rows.length).toBeGreaterThanOrEqual(17);
  for (const row of rows.filter(({ code }) => code?.startsWith('KR-'))) {
    expect([findProvince(row['code'] as string), findProvince(row['ko'] as string)]).toEqual([
      row['code'],
      row['code'],
    ]);
  }
});
