import { describe, expect, it } from 'vitest';
import { derived, differences, fill, runningTotals } from '../../../scripts/measure/derive.ts';
import { sumToLongerPeriods } from '../../../scripts/measure/sum-to-longer-periods.ts';
import type { Observation } from '../../../src/model/observation.ts';

const note = { ko: '주', en: 'note' };
const blank = derived({ area: 'KR', breakdown: '', source: null } as Observation, '2020', 0, [], note);
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
      note: null,
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
    expect(differences(totals).map((o) => [o.area, o.breakdown, o.value, o.origin, o.report])).toEqual([
      ['KR', '', 5, 'derived', null],
      ['KR-11', '', 2, 'derived', null],
    ]);
  });

  it('have no noise of binary fractions, and keep six decimals', () => {
    expect(said(differences(series('2018: 0.1A, 2019: 0.3A, 2020: 0.300001A, 2021: 0.3000014A')))).toBe(
      '2019: 0.2E (2018 2019), 2020: 0.000001E (2019 2020), 2021: 0E (2020 2021)',
    );
    expect(differences(series('2018: 0.1A, 2019: 0.3000014A'))[0]?.note?.en).toContain('(0.300001 − 0.1)');
  });

  it('names both inputs in both languages', () => {
    expect(differences(series('2018: 7903A, 2019: 12660A'))[0]?.note).toMatchInlineSnapshot(`
      {
        "en": "Computed by us: the running total of 2019 less that of 2018 (12,660 − 7,903).",
        "ko": "직접 계산한 값입니다. 2019년 누적에서 2018년 누적을 뺐습니다(12,660 − 7,903).",
      }
    `);
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

  it('names what it added in both languages', () => {
    expect(runningTotals(series('2024: 3000A, 2025: 2A'), '2024').at(-1)?.note).toEqual({
      ko: '직접 계산한 값입니다. 2024년부터 해마다 발표된 수치를 더했습니다(3,000 + 2).',
      en: 'Computed by us: the yearly figures from 2024 on, added up (3,000 + 2).',
    });
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
  it('says in both languages what was added, and what is missing', () => {
    expect(sumToLongerPeriods(series('2023-H1: 1000.5A, 2023-H2: 11A, 2024-H1: 12A, 2025-Q4: 5P')).map((o) => o.note))
      .toMatchInlineSnapshot(`
      [
        {
          "en": "Computed by us: published figures added up (2023-H1: 1,000.5 + 2023-H2: 11).",
          "ko": "직접 계산한 값입니다. 발표된 수치를 더했습니다(2023-H1: 1,000.5 + 2023-H2: 11).",
        },
        {
          "en": "Not totalled: nothing published was found for 2024-H2.",
          "ko": "발표된 수치가 없는 기간이 있어 합계를 내지 않았습니다(없는 기간: 2024-H2).",
        },
        {
          "en": "Not totalled: nothing published was found for 2025-H1, 2025-Q3.",
          "ko": "발표된 수치가 없는 기간이 있어 합계를 내지 않았습니다(없는 기간: 2025-H1, 2025-Q3).",
        },
      ]
    `);
  });
  it('never replaces a published year', () => {
    expect(said(sumToLongerPeriods(series('2023: 20A, 2023-H1: 10A, 2023-H2: 11A')))).toBe('');
  });
});

it('fill never replaces what stands', () => {
  const [published] = series('2024: 5A');
  expect(fill([published as Observation], series('2024: 6A, 2025: 7A')).map((o) => o.value)).toEqual([5, 7]);
});
