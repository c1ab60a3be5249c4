import { describe, expect, test } from 'vitest';
import { formatPeriod, formatPublished } from '../../../src/format/period.ts';

describe('formatPeriod says a period in words', () => {
  test.each([
    ['2024', '2024년', '2024', '2024', '2024'],
    ['2025-Q3', '2025년 3분기', 'third quarter of 2025', '2025 3분기', 'Q3 2025'],
    ['2025-H1', '2025년 상반기', 'first half of 2025', '2025 상반기', 'H1 2025'],
    ['2025-H2', '2025년 하반기', 'second half of 2025', '2025 하반기', 'H2 2025'],
    ['2026-01', '2026년 1월', 'January 2026', '2026.1', 'Jan 2026'],
    ['2025-12-17', '2025년 12월 17일', '17 December 2025', '2025.12.17', '17 Dec 2025'],
    ['2025-01/2025-09', '2025년 1~9월', 'January to September 2025', '2025.1~9', 'Jan–Sep 2025'],
    [
      '2024-11/2025-02',
      '2024년 11월~2025년 2월',
      'November 2024 to February 2025',
      '2024.11~2025.2',
      'Nov 2024 – Feb 2025',
    ],
    ['2014/2024', '2014~2024년', '2014 to 2024', '2014~2024', '2014–2024'],
    [
      '2018-01-01/2018-12-10',
      '2018년 1월 1일~12월 10일',
      '1 January to 10 December 2018',
      '2018.1.1~12.10',
      '1 Jan – 10 Dec 2018',
    ],
    [
      '2025-Q1/2025-Q3',
      '2025년 1분기~2025년 3분기',
      'first quarter of 2025 to third quarter of 2025',
      '2025 1분기~2025 3분기',
      'Q1 2025 – Q3 2025',
    ],
  ])('%s: %s · %s · %s · %s', (period, ko, en, shortKo, shortEn) => {
    expect(formatPeriod(period, 'ko')).toBe(ko);
    expect(formatPeriod(period, 'en')).toBe(en);
    expect(formatPeriod(period, 'ko', 'short')).toBe(shortKo);
    expect(formatPeriod(period, 'en', 'short')).toBe(shortEn);
  });

  test('text that is not a period is refused', () => {
    expect(() => formatPeriod('2025-Q5', 'ko')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: not a period: 2025-Q5]`,
    );
  });
});

test('formatPublished says that a page shows no date', () => {
  expect(formatPublished(null, 'ko')).toBe('날짜 없음');
  expect(formatPublished(null, 'en')).toBe('undated');
  expect(formatPublished('2026-01', 'en')).toBe('January 2026');
});
