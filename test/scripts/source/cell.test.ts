import { expect, test } from 'vitest';
import { findNumber, trimCell } from '../../../scripts/source/cell.ts';

test.each([
  ['12', 12],
  ['-12.5', -12.5],
  ['1,204', 1204],
  ['13,624,400,000,000', 13_624_400_000_000],
  ['１２３４', 1234],
  ['１，２０４．５', 1204.5],
  [' 12 ', 12],
  ['\u300012\u00a0', 12],
  ['△1,204', -1204],
  ['△ 12', -12],
  ['−12', -12],
  ['87576083100.0', 87_576_083_100],
  ['0010', 10],
  ['-0', -0],
])('findNumber(%j) reads %d', (cell, value) => {
  expect(findNumber(cell)).toBe(value);
});

test.each(['', '-', ' - ', '－', '–', '—', '\u3000'])('findNumber(%j) is a missing figure, never 0', (cell) => {
  expect(findNumber(cell)).toBeNull();
});

test.each([
  '1,2O4',
  '12,34',
  '1,20',
  ',120',
  '1e5',
  '12%',
  '12개',
  '1.2.3',
  '0x10',
  'NaN',
  'Infinity',
  '+5',
  '(12)',
  '--1',
  '12345678901234567890',
  '▲12',
  '1 204',
])('findNumber(%j) is no number', (cell) => {
  expect(findNumber(cell)).toBeUndefined();
});

test('trimCell takes blanks of every width from both ends and none from within', () => {
  expect(trimCell('\ufeff\u3000 강 원\u00a0\t')).toBe('강 원');
});
