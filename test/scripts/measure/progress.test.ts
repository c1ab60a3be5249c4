import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, judgeProgress, type Point, type ProgressInput } from '../../../scripts/measure/progress.ts';
import { paceOf, valueOnPath } from '../../../scripts/measure/pace.ts';
import type { Target } from '../../../src/model/indicator.ts';
import { STATES } from '../../../src/model/verdict.ts';

const seeded = { seed: 2030, numRuns: 300 };

/** Writes points as `2025: 13.6P`; published in February of the year after. */
const points = (text: string): Point[] =>
  text.split(', ').map((part) => {
    const [period = '', rest = ''] = part.split(': ');
    const status = /[PE]$/.exec(rest)?.[0] ?? 'A';
    return {
      period,
      value: Number(rest.replace(/[PE]$/, '')),
      status: status as Point['status'],
      published: `${Number(period.slice(0, 4)) + 1}-02-13`,
    };
  });

const target: Target = { value: 40, due: '2030', countsFrom: '2025-12-17', kind: 'reach', milestones: [], pledge: 'x' };
const given = (
  text: string,
  change: Partial<Target> = {},
  base: [string, number] | null = ['2024', 11.9457],
  asOf = '2026-11-22',
): ProgressInput => ({
  measure: 'flow',
  target: { ...target, ...change },
  baseline: base && { period: base[0], value: base[1] },
  pledged: null,
  points: text === '' ? [] : points(text),
  asOf,
});

describe('judgeProgress', () => {
  it.each([
    ['nothing published yet', given(''), 'not-rated', null],
    ['only figures of before the pledge', given('2023: 10.9, 2024: 11.9457'), 'not-rated', null],
    ['venture investment of 2025', given('2024: 11.9457, 2025: 13.6244'), 'behind', 0.359],
    ['on the path exactly', given('2024: 11.9457, 2025: 16.62141'), 'on-track', 1],
    ['no baseline', given('2025: 13.6', {}, null), 'too-early', null],
    ['no due date', given('2024: 11.9457, 2025: 13.6', { due: null }), 'too-early', null],
    ['the baseline is the only point', given('2025: 27', { value: 50 }, ['2025', 27]), 'too-early', null],
    [
      'a count from zero with one figure',
      given('2026: 500', { value: 12000 }, ['2025', 0], '2027-11-22'),
      'behind',
      0.2083,
    ],
    ['reached', given('2024: 11.9457, 2025: 40'), 'met', 6],
    ['reached on the way down', given('2024: 50, 2025: 39', {}, ['2024', 50]), 'met', 1.1 / (1 / 6)],
    ['past due and short', given('2024: 11.9457, 2030: 39.9', {}, ['2024', 11.9457], '2031-03-01'), 'missed', 0.996],
    [
      'on the last day of the due year it is not yet missed',
      given('2024: 11.9457, 2029: 20', {}, ['2024', 11.9457], '2030-12-31'),
      'behind',
      0.3445,
    ],
    [
      'a level held',
      given(
        '2025: 850, 2026: 1250',
        { value: 1200, kind: 'each-year', countsFrom: '2026-01-01' },
        ['2025', 850],
        '2027-11-22',
      ),
      'keeping',
      null,
    ],
    [
      'a level not reached: the whole way was due',
      given(
        '2025: 850, 2026: 1060',
        { value: 1200, kind: 'each-year', countsFrom: '2026-01-01' },
        ['2025', 850],
        '2027-11-22',
      ),
      'speed-up',
      0.6,
    ],
    ['moving away', given('2024: 11.9457, 2025: 10'), 'moving-away', -0.416],
  ] as [string, ProgressInput, string, number | null][])('%s', (_, input, state, pace) => {
    const verdict = judgeProgress(input);
    expect(verdict.state).toBe(state);
    if (pace !== null) expect(verdict.pace).toBeCloseTo(pace, 3);
  });

  it('goes by the milestones where the ministry named them', () => {
    const input = given(
      '2025: 0, 2026: 150',
      { value: 500, milestones: [{ period: '2026', value: 180 }] },
      ['2025', 0],
      '2027-11-22',
    );
    const { progress, expected, pace, state } = judgeProgress(input);
    expect([progress, expected]).toEqual([0.3, 0.36]);
    expect(pace).toBeCloseTo(0.8333, 4);
    expect(state).toBe('speed-up');
  });

  it('says what is needed a year and what the last year brought', () => {
    const { needed, lastYear } = judgeProgress(given('2024: 11.9457, 2025: 13.6244'));
    expect(needed).toBeCloseTo(5.27512, 5);
    expect(lastYear?.change).toBeCloseTo(1.6787, 4);
  });

  it('lowers to "speed up" when the recent years leave more than a fifth of the way open, and says so', () => {
    const flat = given(
      '2019: 100, 2020: 170, 2021: 190, 2022: 190, 2023: 190, 2024: 190, 2025: 190, 2026: 191',
      { value: 220 },
      ['2019', 100],
      '2027-06-30',
    );
    const { state, paceState, lowered, projected } = judgeProgress(flat);
    expect({ state, paceState, lowered }).toEqual({
      state: 'speed-up',
      paceState: 'on-track',
      lowered: 'projected-gap',
    });
    expect(projected?.value).toBeCloseTo(191.8, 6);
  });

  it('lowers to "behind" when the recent years did not move towards the target', () => {
    const back = given('2019: 100, 2020: 195, 2021: 195, 2022: 194, 2023: 193, 2024: 192, 2025: 191', { value: 220 }, [
      '2019',
      100,
    ]);
    expect(judgeProgress(back)).toMatchObject({ state: 'behind', paceState: 'on-track', lowered: 'no-movement' });
  });

  it('does not look at recent years with fewer than four yearly points', () => {
    const short = given('2023: 100, 2024: 190, 2025: 189', { value: 220 }, ['2023', 100]);
    expect(judgeProgress(short)).toMatchObject({ state: 'on-track', meanChange: null, lowered: null });
  });

  it('says when the class rests on a provisional figure', () => {
    const input = given('2023: 100, 2024: 101, 2025: 140P', { value: 180, countsFrom: '2024-01-01' }, ['2023', 100]);
    expect(judgeProgress(input)).toMatchObject({
      state: 'on-track',
      firm: { state: 'behind', latest: { period: '2024', value: 101 } },
    });
    expect(judgeProgress({ ...input, points: input.points.map((p) => ({ ...p, status: 'A' })) }).firm).toBeNull();
  });

  it('compares whole years of a flow and its newest twelve months, never a part of a year', () => {
    const input = given('2024: 11.9457, 2025: 13.6244');
    const part: Point = { period: '2026-Q1', value: 99, status: 'A', published: '2026-05-01' };
    expect(judgeProgress({ ...input, points: [...input.points, part] })).toEqual(judgeProgress(input));
    const before: Point = { period: '2025-Q1', value: 90, status: 'A', published: '2025-05-01' };
    expect(judgeProgress({ ...input, points: [...input.points, part, before] }).latest).toEqual({
      period: '2025-04/2026-03',
      value: 22.6244,
      status: 'E',
      published: '2026-05-01',
    });
  });
});

describe('classify', () => {
  it.each([
    [1.2, 'on-track'],
    [0.95, 'on-track'],
    [0.2 / (1 / 3), 'speed-up'],
    [0.9499, 'speed-up'],
    [0.5999, 'behind'],
    [0, 'behind'],
    [-0.001, 'moving-away'],
  ])('%s is %s', (pace, state) => {
    expect(classify(pace)).toBe(state);
  });
});

const value = fc.double({ min: 1, max: 1e6, noNaN: true });
const rank = (state: string): number => STATES.indexOf(state as (typeof STATES)[number]);
const series = (base: number, middle: number, last: number): ProgressInput => ({
  ...given('', { value: 0 }),
  measure: 'stock',
  baseline: { period: '2022', value: base },
  points: points(`2022: ${base}, 2023: ${middle}, 2024: ${middle}, 2025: ${last}`),
});
const towards = (input: ProgressInput, end: number): ProgressInput => ({
  ...input,
  target: { ...target, value: end, countsFrom: '2023-01-01' },
});

describe('the verdict', () => {
  it('never gets worse when the latest value is nearer to the target', () => {
    fc.assert(
      fc.property(value, value, value, value, (base, way, middle, more) => {
        const end = base + way + 1;
        const [low, high] = [base + middle * 0.5, base + middle * 0.5 + more];
        expect(rank(judgeProgress(towards(series(base, base + middle, high), end)).state)).toBeLessThanOrEqual(
          rank(judgeProgress(towards(series(base, base + middle, low), end)).state),
        );
      }),
      seeded,
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(value, value, value, fc.constantFrom(0.001, 0.1, 10, 1000), (base, last, end, unit) => {
        fc.pre(Math.abs(end - base) > 1);
        const one = judgeProgress(towards(series(base, base, last), end));
        const other = judgeProgress(towards(series(base * unit, base * unit, last * unit), end * unit));
        expect(other.state).toBe(one.state);
        if (one.pace !== null) expect(other.pace).toBeCloseTo(one.pace, 6);
      }),
      seeded,
    );
  });

  it('treats falling towards a target as it treats rising towards one', () => {
    fc.assert(
      fc.property(value, value, value, (base, last, end) => {
        fc.pre(Math.abs(end - base) > 1);
        const up = judgeProgress(towards(series(base, base, last), end));
        const mirrored = judgeProgress(towards(series(-base, -base, -last), -end));
        expect(mirrored.state).toBe(up.state);
        if (up.pace !== null) expect(mirrored.pace).toBeCloseTo(up.pace, 9);
      }),
      seeded,
    );
  });
});

describe('paceOf', () => {
  it('gives the same R when time runs in other units or from another origin', () => {
    fc.assert(
      fc.property(
        value,
        value,
        fc.double({ min: 1, max: 19, noNaN: true }),
        fc.constantFrom(1, 4, 12, 365),
        fc.double({ min: -100, max: 100, noNaN: true }),
        (start, latest, at, scale, shift) => {
          const path = [
            { at: 0, value: start },
            { at: 8, value: start + 3 },
            { at: 20, value: start + 10 },
          ];
          const time = (t: number): number => t * scale + shift;
          const plain = paceOf({ at, value: latest }, path);
          const scaled = paceOf(
            { at: time(at), value: latest },
            path.map((p) => ({ at: time(p.at), value: p.value })),
          );
          expect(scaled.pace).toBeCloseTo(plain.pace ?? NaN, 5);
        },
      ),
      seeded,
    );
  });

  it('gives no R while the path asks for nothing, or for a step back', () => {
    expect(
      paceOf({ at: 1, value: 5 }, [
        { at: 0, value: 0 },
        { at: 2, value: 0 },
        { at: 4, value: 10 },
      ]),
    ).toEqual({ progress: 0.5, expected: 0, pace: null });
    expect(
      paceOf({ at: 1, value: 5 }, [
        { at: 0, value: 0 },
        { at: 2, value: -4 },
        { at: 4, value: 10 },
      ]),
    ).toEqual({ progress: 0.5, expected: -0.2, pace: null });
  });

  it('refuses a path that leads nowhere', () => {
    expect(() =>
      paceOf({ at: 1, value: 5 }, [
        { at: 0, value: 7 },
        { at: 2, value: 7 },
      ]),
    ).toThrowErrorMatchingInlineSnapshot(`[RangeError: baseline equals target: 7]`);
  });
});

describe('valueOnPath', () => {
  it.each([
    [-1, 10],
    [0, 10],
    [1, 15],
    [2, 20],
    [3, 60],
    [4, 100],
    [9, 100],
  ])('at %s it is %s', (at, expected) => {
    expect(
      valueOnPath(
        [
          { at: 0, value: 10 },
          { at: 2, value: 20 },
          { at: 4, value: 100 },
        ],
        at,
      ),
    ).toBe(expected);
  });
});
