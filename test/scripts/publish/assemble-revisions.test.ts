import { describe, expect, it } from 'vitest';
import { assembleRevisions } from '../../../scripts/publish/assemble-revisions.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation, Vintage } from '../../../src/model/observation.ts';

type Stated = Vintage & { readonly stated: readonly string[] };
/** Reports are named by their day: `r2025-01-10`; `r-` is undated. */
const vintage = (value: number, reports: readonly string[], status: Vintage['status'] = 'A'): Stated => {
  const days = reports
    .filter((r) => r !== 'r-')
    .map((r) => r.slice(1))
    .toSorted();
  return { value, status, from: days[0] ?? null, to: days.at(-1) ?? null, stated: [...reports] };
};
const observation = (vintages: readonly Stated[], place: Partial<Observation> = {}) => ({
  period: '2024',
  area: 'KR',
  breakdown: '',
  vintages: vintages.map(({ value, status, from, to }) => ({ value, status, from, to })),
  reports: vintages.flatMap(({ stated }, i) => stated.map((report) => ({ report, role: 'agrees', vintage: i }))),
  ...place,
});
const indicator = (id: string, ...observations: object[]): Indicator => ({ id, observations }) as unknown as Indicator;
const assemble = (indicators: Indicator[], corrected: readonly string[] = []) => {
  const ids = indicators.flatMap((i) => i.observations.flatMap((o) => o.reports.map(({ report }) => report)));
  return assembleRevisions(
    indicators,
    new Map(ids.map((id) => [id, id === 'r-' ? null : id.slice(1)])),
    new Set(corrected),
    (reports) => (reports.length > 1 ? 'several' : 'single'),
  );
};
const one = (vintages: readonly Stated[], corrected: readonly string[] = []) =>
  assemble([indicator('tips', observation(vintages))], corrected);

describe('assembleRevisions', () => {
  it('says what changed, from which report to which, when and by how much', () => {
    expect(one([vintage(120, ['r2025-01-10']), vintage(90, ['r2025-06-01', 'r2025-07-01'])])).toEqual([
      {
        indicator: 'tips',
        period: '2024',
        area: 'KR',
        breakdown: '',
        from: 120,
        to: 90,
        change: -30,
        changeShare: -0.25,
        firstReport: 'r2025-01-10',
        lastReport: 'r2025-06-01',
        day: '2025-06-01',
        strengthBefore: 'single',
        strength: 'several',
        kind: 'revision',
      },
    ]);
  });

  it('lists no value that never changed', () => {
    expect(one([vintage(120, ['r2025-01-10', 'r2025-06-01'])])).toEqual([]);
    expect(one([])).toEqual([]);
  });

  it('lists one entry a step of three values', () => {
    expect(
      one([vintage(1, ['r2025-01-10']), vintage(2, ['r2025-06-01']), vintage(4, ['r2026-01-01'])]).map((r) => [
        r.from,
        r.to,
      ]),
    ).toEqual([
      [2, 4],
      [1, 2],
    ]);
  });

  it.each([
    ['P', 'A', 'provisional-to-final'],
    ['E', 'A', 'provisional-to-final'],
    ['A', 'A', 'revision'],
    ['P', 'P', 'revision'],
    ['E', 'P', 'revision'],
    ['A', 'P', 'revision'],
    ['B', 'A', 'revision'],
  ] as const)('calls a change from %s to %s %s', (from, to, kind) => {
    expect(one([vintage(1, ['r2025-01-10'], from), vintage(2, ['r2025-06-01'], to)])[0]?.kind).toBe(kind);
  });

  it.each([
    ['the later value rests on a corrected report', ['r2025-07-01'], 'correction'],
    ['only the earlier value does', ['r2025-01-10'], 'provisional-to-final'],
  ])('looks for a recorded correction: %s', (_, corrected, kind) => {
    expect(
      one([vintage(1, ['r2025-01-10'], 'P'), vintage(2, ['r2025-06-01', 'r2025-07-01'])], corrected)[0]?.kind,
    ).toBe(kind);
  });

  it.each([
    ['of a positive value', 100, 115, 15, 0.15],
    ['of a negative value, by its size', -100, -50, 50, 0.5],
    ['from zero, which has no share', 0, 5, 5, null],
    ['to zero', 5, 0, -5, -1],
    ['without the noise of binary fractions', 0.1, 0.3, 0.2, 2],
  ])('gives the change as a share: %s', (_, from, to, change, share) => {
    expect(one([vintage(from, ['r2025-01-10']), vintage(to, ['r2025-06-01'])])[0]).toMatchObject({
      change,
      changeShare: share,
    });
  });

  it.each([
    ['the first published, though later in the ledger', ['r2025-03-01', 'r2025-01-10'], 'r2025-01-10'],
    ['a dated one before an undated one', ['r-', 'r2025-03-01'], 'r2025-03-01'],
    ['a month by its last day', ['r2025-01', 'r2025-01-30'], 'r2025-01-30'],
    ['the earlier in the ledger where the days are equal', ['r2025-01-31', 'r2025-01'], 'r2025-01-31'],
  ])('names as the first report %s', (_, reports, first) => {
    const [revision] = one([vintage(1, reports), vintage(2, ['r2026-01-01'])]);
    expect(revision?.firstReport).toBe(first);
    expect(one([vintage(3, ['r2024-01-01']), vintage(1, reports)])[0]?.lastReport).toBe(first);
  });

  it('orders by the day of the change, latest first, undated last; then by indicator, area, breakdown and latest period', () => {
    const step = (days: string[], place: Partial<Observation> = {}) =>
      observation([vintage(1, ['r2020-01-01']), vintage(2, days)], place);
    const made = assemble([
      indicator('b', step(['r2025-01-10']), step(['r-'], { period: '2021' })),
      indicator(
        'a',
        step(['r2025-01-10'], { area: 'KR-11' }),
        step(['r2025-01-10'], { breakdown: 'size=small' }),
        step(['r2025-01-10'], { period: '2023' }),
        step(['r2025-01-10']),
        step(['r2026-01-10'], { period: '2022' }),
        step(['r2024-12-31'], { period: '2025' }),
      ),
    ]);
    expect(made.map((r) => `${r.indicator} ${r.area} ${r.breakdown} ${r.period}`)).toEqual([
      'a KR  2022',
      'a KR  2024',
      'a KR  2023',
      'a KR size=small 2024',
      'a KR-11  2024',
      'b KR  2024',
      'a KR  2025',
      'b KR  2021',
    ]);
  });

  it('orders the steps of one figure on one day by their first reports, so that no run differs from another', () => {
    const made = one(
      [vintage(1, ['r2024-02-01']), vintage(2, ['r2024-01-01', 'r2025-01-10']), vintage(3, ['r2025-01-10'])].map(
        (v) => ({ ...v, from: '2025-01-10' }),
      ),
    );
    expect(made.map((r) => r.firstReport)).toEqual(['r2024-01-01', 'r2024-02-01']);
  });
});
