import { expect, it } from 'vitest';
import { tableNumber, tableUnit } from '../../../src/format/table-number.ts';
import { UNITS } from './units.ts';

it.each([
  ['KRW billion', 13624.4, '136,244', '억 원', '13,624.4', 'KRW billion'],
  ['KRW billion', -0.05, '−0.5', '억 원', '−0.05', 'KRW billion'],
  ['USD million', 118600, '1,186', '억 달러', '118,600', 'USD million'],
  ['USD million', 63.9, '0.639', '억 달러', '63.9', 'USD million'],
  ['percent', 19.5, '19.5', '%', '19.5', 'percent'],
])('%s of %f: %s %s in Korean, %s %s in English', (code, value, ko, koUnit, en, enUnit) => {
  const unit = Object.values(UNITS).find((one) => one.code === code);
  if (!unit) throw new RangeError(`unknown unit: ${code}`);
  expect([tableNumber(value, unit, 'ko'), tableUnit(unit, 'ko')]).toEqual([ko, koUnit]);
  expect([tableNumber(value, unit, 'en'), tableUnit(unit, 'en')]).toEqual([en, enUnit]);
});
