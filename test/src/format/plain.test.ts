import { expect, test } from 'vitest';
import { formatBytes } from '../../../src/format/bytes.ts';
import { formatDays } from '../../../src/format/days.ts';

test.each([
  [0, '0일', '0 days'],
  [1, '1일', '1 day'],
  [340, '340일', '340 days'],
  [4321, '4,321일', '4,321 days'],
])('formatDays(%s) is %s · %s', (days, ko, en) => {
  expect(formatDays(days, 'ko')).toBe(ko);
  expect(formatDays(days, 'en')).toBe(en);
});

test.each([
  [1, '1바이트', '1 byte'],
  [999, '999바이트', '999 bytes'],
  [12_345, '12.3kB', '12.3 kB'],
  [4_000_000, '4MB', '4 MB'],
  [2_150_000_000, '2.2GB', '2.2 GB'],
])('formatBytes(%s) is %s · %s', (bytes, ko, en) => {
  expect(formatBytes(bytes, 'ko')).toBe(ko);
  expect(formatBytes(bytes, 'en')).toBe(en);
});
