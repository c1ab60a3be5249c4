import { describe, expect, test } from 'vitest';
import { observeCustoms } from '../../../../scripts/indicators/cosmetics-exports-customs/observe-customs.ts';

const SKIN_CARE = '3304991000';
const OTHER = '3304999000';

type ItemRow = Parameters<typeof observeCustoms>[0][number];
type CountryRow = Parameters<typeof observeCustoms>[1][number];

const line = (month: string, hs10: string, exportsUsd: number): ItemRow => ({ month, hs10, exportsUsd });
const to = (month: string, country: string, exportsUsd: number): CountryRow => ({ month, country, exportsUsd });

/** Observations of one breakdown by period. */
function byPeriod(breakdown: string, items: readonly ItemRow[], countries: readonly CountryRow[] = []) {
  return Object.fromEntries(
    observeCustoms(items, countries)
      .filter((o) => o.breakdown === breakdown)
      .map((o) => [o.period, o]),
  );
}

describe('observeCustoms', () => {
  test('gives nothing for no rows', () => {
    expect(observeCustoms([], [])).toEqual([]);
  });

  test('adds dollars as whole numbers, so that no binary fraction is left in the millions', () => {
    const found = byPeriod('', [line('2024-01', SKIN_CARE, 100_001), line('2024-01', OTHER, 200_002)]);
    expect(found['2024-01']?.value).toBe(0.300003);
  });

  test('has no total for a month that lacks one of the lines', () => {
    const rows = [
      line('2024-01', SKIN_CARE, 1),
      line('2024-01', OTHER, 1),
      line('2024-02', SKIN_CARE, 1),
      line('2024-03', SKIN_CARE, 1),
      line('2024-03', OTHER, 1),
    ];
    expect(byPeriod('', rows)['2024-02']).toMatchObject({ value: null, status: 'M', origin: 'dataset' });
    expect(byPeriod(`hs10=${SKIN_CARE}`, rows)['2024-Q1']).toMatchObject({
      value: 0.000003,
      status: 'E',
      inputs: ['2024-01', '2024-02', '2024-03'],
    });
    expect(byPeriod(`hs10=${OTHER}`, rows)['2024-Q1']).toMatchObject({ value: null, status: 'M', inputs: ['2024-02'] });
  });

  test('counts a month without exports as zero, not as missing', () => {
    expect(byPeriod('', [line('2024-01', SKIN_CARE, 0)])['2024-01']).toMatchObject({ value: 0, status: 'P' });
  });

  test('follows the calendar from December to January', () => {
    const found = byPeriod('', [line('2023-12', SKIN_CARE, 1), line('2024-02', SKIN_CARE, 1)]);
    expect(Object.entries(found).map(([period, o]) => [period, o.status])).toEqual([
      ['2023-12', 'A'],
      ['2024-01', 'M'],
      ['2024-02', 'P'],
    ]);
  });

  test('says which month is missing and what the other table gives for it', () => {
    const rows = [line('2023-04', SKIN_CARE, 1), line('2023-06', SKIN_CARE, 1)];
    const found = byPeriod('', rows, [to('2023-05', 'US', 600_000_000), to('2023-05', 'CN', 9_699_847)]);
    const lacking = { code: 'no-rows', table: 'item', missing: ['2023-05'] };
    const elsewhere = [{ period: '2023-05', value: 609.699847 }];
    expect(found['2023-05']?.reasons).toEqual([{ ...lacking, total: false, elsewhere }]);
    expect(found['2023-Q2']?.reasons).toEqual([{ ...lacking, total: true, elsewhere }]);
    expect(byPeriod(`hs10=${SKIN_CARE}`, rows)['2023-Q2']?.reasons).toEqual([
      { ...lacking, total: true, elsewhere: [] },
    ]);
  });

  test('names what a sum was made of', () => {
    const rows = ['2024-01', '2024-02', '2024-03'].map((month) => line(month, SKIN_CARE, 1));
    expect(byPeriod('', rows)['2024-Q1']?.reasons).toEqual([
      { code: 'sum-of-rows', from: '2024-01', to: '2024-03', rows: 3 },
    ]);
  });
});
