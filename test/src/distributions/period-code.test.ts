import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/distributions/period-code.ts';

/** What spreadsheets take for a date, a number or a fraction: a code must be none of these. */
const CHANGED_BY_SPREADSHEETS = /^\d+$|^\d{4}-\d{1,2}(-\d{1,2})?$|^\d+\/\d+(\/\d+)?$/;

describe('periodCode', () => {
  it.each([
    ['2024', '2024-A1'],
    ['2025-H1', '2025-H1'],
    ['2024-Q3', '2024-Q3'],
    ['2017-12', '2017-M12'],
    ['2025-12-17', '2025-M12-D17'],
    ['2025-01/2025-09', '2025-M01/2025-M09'],
    ['2014/2024', '2014-A1/2024-A1'],
    ['2018-01-01/2018-12-10', '2018-M01-D01/2018-M12-D10'],
  ])('writes %s as %s, which no spreadsheet changes', (period, code) => {
    expect(periodCode(period)).toBe(code);
    expect(code).not.toMatch(CHANGED_BY_SPREADSHEETS);
  });

  it('refuses what is no period', () => {
    expect(() => periodCode('2024-13')).toThrowErrorMatchingInlineSnapshot(`[RangeError: not a period: 2024-13]`);
  });
});
