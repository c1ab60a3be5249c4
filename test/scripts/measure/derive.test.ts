import { describe, expect, it } from 'vitest';
import { derived, differences, fill, runningTotals } from '../../../scripts/measure/derive.ts';
import { sumToLongerPeriods } from '../../../scripts/measure/sum-to-longer-periods.ts';
import type { Observation } from '../../../src/model/observation.ts';

const blank = derived({ area: 'KR', breakdown: '', source: null } as Observation, '2020', 0, [], {
  code: 'sum',
  terms: [],
});
/** Writes observations as `2019: 12660A`, or `2019: 12660A!` when contested. */
const series = (text: string, place: Partial<Observation> = {}): Observation[] =>
  text.split(', ').map((part) => {
    const [, period = '', value = '', status = '', contested = ''] = /^(\S+): (\S+?)([APE])(!?)$/.exec(part) ?? [];
    return {
      ...blank,
      period,
      value: Number(value),
      status: status as Observation['status'],
      origin: 'report',
      reasons: [],
      ...(contested ? { low: 1, high: 2 } : {}),
      ...place,
    };
  });
const said = (list: readonly Observation[]): string =>
  list.map((o) => `${o.period}: ${o.value}${o.status} (${o.inputs.join(' ')})`).join(', ');

describe('differences', () => {
  it.each([
    [
      'consecutive exact years',
      '2018: 7903A, 2019: 12660A, 2020: 19799A',
      '2019: 4757E (2018 2019), 2020: 7139E (2019 2020)',
    ],
    ['never over a gap', '2014: 227A, 2018: 7903A', ''],
    ['never from or to a rounded figure', '2020: 19799A, 2021: 25000E, 2022: 30144A', ''],
    ['never from a contested figure', '2018: 7903A!, 2019: 12660A', ''],
    ['only whole years', '2018: 7903A, 2018-12: 7903A, 2019-06: 9000A', ''],
  ])('%s', (_, input, expected) => expect(said(differences(series(input)))).toBe(expected));

  it.each([
    ['from a missing figure', { value: null, status: 'A' as const }],
    ['from a provisional figure', { status: 'P' as const }],
  ])('are not taken %s', (_, change) => {
    const [from, to] = series('2018: 7903A, 2019: 12660A') as [Observation, Observation];
    expect(differences([{ ...from, ...change }, to])).toEqual([]);
    expect(differences([from, { ...to, ...change }])).toEqual([]);
  });

  it('are taken in order of time and within one area and breakdown only', () => {
    const totals = [
      ...series('2019: 9A, 2018: 4A'),
      ...series('2018: 1A, 2019: 3A', { area: 'KR-11' }),
      ...series('2019: 100A', { breakdown: 'size=small' }),
    ];
    expect(differences(totals).map((o) => [o.area, o.breakdown, o.value, o.origin, o.reports])).toEqual([
      ['KR', '', 5, 'derived', []],
      ['KR-11', '', 2, 'derived', []],
    ]);
  });

  it('have no noise of binary fractions, and keep six decimals', () => {
    expect(said(differences(series('2018: 0.1A, 2019: 0.3A, 2020: 0.300001A, 2021: 0.3000014A')))).toBe(
      '2019: 0.2E (2018 2019), 2020: 0.000001E (2019 2020), 2021: 0E (2020 2021)',
    );
    expect(differences(series('2018: 0.1A, 2019: 0.3000014A'))[0]?.reasons).toMatchObject([
      { from: { value: 0.1 }, to: { value: 0.300001 } },
    ]);
  });

  it('name both inputs', () => {
    expect(differences(series('2018: 7903A, 2019: 12660A'))[0]?.reasons).toEqual([
      { code: 'difference', from: { period: '2018', value: 7903 }, to: { period: '2019', value: 12660 } },
    ]);
  });
});

describe('runningTotals', () => {
  it('adds yearly figures from the first year and stops before a year without one', () => {
    expect(said(runningTotals(series('2024: 3A, 2025: 2A, 2027: 4A'), '2024'))).toBe(
      '2024: 3E (2024), 2025: 5E (2024 2025)',
    );
    expect(said(runningTotals(series('2025: 2A'), '2024'))).toBe('');
  });

  it('leaves out what is of before the first year, and quarters', () => {
    expect(said(runningTotals(series('2023: 100A, 2024: 3A, 2024-Q1: 50A, 2025: 2A'), '2024'))).toBe(
      '2024: 3E (2024), 2025: 5E (2024 2025)',
    );
  });

  it('names what it added', () => {
    const terms = [
      { period: '2024', value: 3000 },
      { period: '2025', value: 2 },
    ];
    expect(runningTotals(series('2024: 3000A, 2025: 2A'), '2024').at(-1)?.reasons).toEqual([
      { code: 'running-total', from: '2024', terms },
    ]);
  });
});

describe('sumToLongerPeriods', () => {
  it('sums complete parts and gives an incomplete year of the total as missing, with what it lacks', () => {
    expect(said(sumToLongerPeriods(series('2023-H1: 10A, 2023-H2: 11A, 2024-H1: 12A, 2025-H2: 5P')))).toBe(
      '2023: 21E (2023-H1 2023-H2), 2024: nullM (2024-H2), 2025: nullM (2025-H1)',
    );
  });
  it('leaves an incomplete breakdown alone', () => {
    expect(said(sumToLongerPeriods(series('2024-H1: 12A, 2025-H2: 5P', { breakdown: 'item=cosmetics' })))).toBe('');
  });
  it('does not sum a contested part', () => {
    expect(said(sumToLongerPeriods(series('2023-H1: 10A!, 2023-H2: 11A')))).toBe('');
  });
  it('gives an incomplete quarter or half of the total no row of its own, only the year', () => {
    expect(said(sumToLongerPeriods(series('2024-01: 1A, 2024-02: 2A, 2024-04: 4A, 2024-Q3: 5A, 2024-Q4: 6A')))).toBe(
      '2024: nullM (2024-03 2024-05 2024-06), 2024-H2: 11E (2024-Q3 2024-Q4)',
    );
  });
  it('sums the whole of a breakdown and of a province, and leaves their incomplete years alone', () => {
    const text = '2023-H1: 10A, 2023-H2: 11A, 2024-H1: 12A, 2025-H2: 5P';
    for (const place of [{ breakdown: 'item=cosmetics' }, { area: 'KR-11' }])
      expect(said(sumToLongerPeriods(series(text, place)))).toBe('2023: 21E (2023-H1 2023-H2)');
  });
  it('says what was added, and what is missing', () => {
    const terms = [
      { period: '2023-H1', value: 1000.5 },
      { period: '2023-H2', value: 11 },
    ];
    expect(
      sumToLongerPeriods(series('2023-H1: 1000.5A, 2023-H2: 11A, 2024-H1: 12A, 2025-Q4: 5P')).flatMap((o) => o.reasons),
    ).toEqual([
      { code: 'sum', terms },
      { code: 'incomplete', missing: ['2024-H2'] },
      { code: 'incomplete', missing: ['2025-H1', '2025-Q3'] },
    ]);
  });
  it('never replaces a published year', () => {
    expect(said(sumToLongerPeriods(series('2023: 20A, 2023-H1: 10A, 2023-H2: 11A')))).toBe('');
  });
});

it('fill never replaces what stands', () => {
  const [published] = series('2024: 5A');
  expect(fill([published as Observation], series('2024: 6A, 2025: 7A')).map((o) => o.value)).toEqual([5, 7]);
});
