import { describe, expect, it } from 'vitest';
import { judgeProgress, type Point, type ProgressInput } from '../../../scripts/measure/progress.ts';
import type { Target } from '../../../src/model/indicator.ts';

const target: Target = {
  value: 100,
  due: '2030',
  countsFrom: '2021-01-01',
  kind: 'reach',
  milestones: [],
  pledge: 'x',
};
const base = (period: string, value: number) => ({ period, value });

/** Writes points as `2025: 13.6P@2026-02-13`; published in February of the next year unless said, `@` for undated. */
const points = (text: string): Point[] =>
  text === ''
    ? []
    : text.split(', ').map((part) => {
        const [, period = '', value = '', status = '', published] =
          /^(\S+): (-?[\d.]+)([APE]?)(?:@(\S*))?$/.exec(part) ?? [];
        return {
          period,
          value: Number(value),
          status: (status || 'A') as Point['status'],
          published: published === undefined ? `${Number(period.slice(0, 4)) + 1}-02-13` : published || null,
        };
      });
const judge = (text: string, change: Partial<Target> = {}, rest: Partial<ProgressInput> = {}) =>
  judgeProgress({
    measure: 'stock',
    baseline: base('2020', 0),
    pledged: null,
    asOf: '2026-11-22',
    target: { ...target, ...change },
    ...rest,
    points: points(text),
  });

describe('a figure counts for a pledge', () => {
  it.each([
    ['when it is of the year of the pledge and published after it', '2025: 5@2026-02-13', true],
    ['when it is published on the very day', '2025: 5@2025-12-17', true],
    ['not when it was published the day before', '2025: 5@2025-12-16', false],
    ['when it was published in the month, whose last day is after it', '2025: 5@2025-12', true],
    ['when nobody says when it was published', '2025: 5@', true],
    ['not when its year was over before', '2024: 5@2026-02-13', false],
    ['when its period ends on the very day', '2025-12-17: 5@2026-02-13', true],
    ['not when its period ends the day before, dated or not', '2025-12-16: 5@', false],
  ])('%s', (_, text, counts) => {
    expect(judge(text, { countsFrom: '2025-12-17' }).latest).toEqual(counts ? points(text)[0] : null);
  });

  it('and the latest of those is judged, whatever order they come in', () => {
    expect(judge('2025: 50, 2023: 30, 2024: 40').latest).toMatchObject({ period: '2025', value: 50 });
  });
});

describe('a figure stands', () => {
  it.each([
    ['at the end of its year', 'stock', '2024: 5', 4],
    ['at the end of its year when nobody says when it was published', 'stock', '2024: 5@', 4],
    ['on the day it was published, when its year was not over', 'stock', '2024: 5@2024-06-30', 3.5],
    ['on the last day of the month it was published in', 'cumulative', '2024: 5@2024-06', 3.5],
    ['on the day it was published, for a share too', 'share', '2024: 5@2024-09-30', 3.75],
    ['at the end of its year for a flow, which is of the whole year', 'flow', '2024: 5@2024-06-30', 4],
    ['on the first day of its year when it was published before', 'stock', '2024: 5@2023-06-30', 3 + 1 / 31 / 12],
    ['at the end of its month', 'stock', '2024-06: 5@2024-08-01', 3.5],
  ] as const)('%s', (_, measure, text, years) => {
    expect(judge(`2021: 1, ${text}`, {}, { measure }).yearsGone).toBeCloseTo(years, 12);
  });

  it.each([
    ['stock', '2025-01/2025-09: 90', '2024'],
    ['stock', '2025-06: 50', '2025-06'],
    ['cumulative', '2025-Q3: 50', '2025-Q3'],
    ['flow', '2025-Q3: 50', '2024'],
    ['flow', '2025-06: 50', '2024'],
    ['flow', '2025-01/2025-09: 90', '2024'],
  ] as const)('in a %s beside whole years: of 2024 and %s, %s is judged', (measure, text, period) => {
    expect(judge(`2023: 30, 2024: 40, ${text}@2025-12-01`, {}, { measure }).latest?.period).toBe(period);
  });
});

describe('the state before any pace', () => {
  it.each([
    [
      'no-target, with the newest figure and what the last year brought',
      '2025: 40, 2024: 30, 2023: 25',
      { target: null },
      { state: 'no-target', latest: { period: '2025', value: 40 }, lastYear: { change: 10 }, target: null, path: [] },
    ],
    ['no-target, with nothing published', '', { target: null }, { state: 'no-target', latest: null, lastYear: null }],
    [
      'not-rated, with the path that lies ahead',
      '',
      {},
      {
        state: 'not-rated',
        latest: null,
        path: [
          { period: '2020', value: 0 },
          { period: '2030', value: 100 },
        ],
        method: '1.1',
      },
    ],
    [
      'met without a baseline, when the target is passed upwards',
      '2025: 100',
      { baseline: null },
      { state: 'met', progress: null, path: [] },
    ],
    [
      'too-early without a baseline, when it is not',
      '2025: 99',
      { baseline: null },
      { state: 'too-early', progress: null },
    ],
    [
      'too-early without a baseline, however many figures there are',
      '2023: 10, 2024: 20, 2025: 99',
      { baseline: null },
      { state: 'too-early', progress: null },
    ],
    [
      'met when the baseline is the target and is held',
      '2025: 100',
      { baseline: base('2020', 100) },
      { state: 'met', progress: null, pace: null },
    ],
    [
      'too-early when the baseline is the target and is not held: no way can be measured',
      '2024: 98, 2025: 99',
      { baseline: base('2020', 100) },
      { state: 'too-early', progress: null },
    ],
    [
      'a pace a year after the baseline, even from one figure',
      '2025: 50',
      { baseline: base('2024', 0) },
      { state: 'on-track', pace: 3 },
    ],
    [
      'too-early before a year has passed, with the reading and the period that ends the wait',
      '2025: 0, 2026-06: 20',
      { baseline: base('2025', 0) },
      { state: 'too-early', pace: 2, paceState: null, onPath: 10, firstJudged: '2026', compound: null },
    ],
    [
      'a pace when a figure of the baseline year stands beside the latest',
      '2020: 0, 2025: 50',
      {},
      { state: 'on-track', pace: 1 },
    ],
    [
      'too-early when the latest figure stands where the baseline does',
      '2025: 9, 2025-12: 10',
      { baseline: base('2025', 0) },
      { state: 'too-early', progress: 0.1, expected: 0, pace: null },
    ],
    [
      'missed on the day after the due year',
      '2029: 90, 2030: 99',
      { asOf: '2031-01-01' },
      { state: 'missed', progress: 0.99, needed: null, yearsAll: 10, yearsGone: 10 },
    ],
    [
      'not yet missed on its last day',
      '2029: 90, 2030: 99@2030-12-31',
      { asOf: '2030-12-31' },
      { state: 'on-track', needed: null, projected: null },
    ],
  ] as [string, string, Partial<ProgressInput>, object][])('is %s', (_, text, rest, expected) => {
    expect(judge(text, {}, rest)).toMatchObject(expected);
  });

  it('of a level to hold each year is never missed: the pace goes on', () => {
    expect(judge('2029: 80, 2030: 97', { kind: 'each-year' }, { asOf: '2031-06-01' })).toMatchObject({
      state: 'on-track',
      expected: 1,
      pace: 0.97,
    });
  });

  it.each([
    ['no due year', { due: null }, { state: 'too-early', path: [], target: { value: 100, due: null } }],
    [
      'a due year',
      {},
      {
        state: 'speed-up',
        path: [
          { period: '2020', value: 0 },
          { period: '2030', value: 100 },
        ],
      },
    ],
    [
      'a milestone',
      { milestones: [{ period: '2026', value: 50 }] },
      {
        path: [
          { period: '2020', value: 0 },
          { period: '2026', value: 50 },
          { period: '2030', value: 100 },
        ],
      },
    ],
    [
      'a path that is flat at first: nothing was due yet',
      { milestones: [{ period: '2027', value: 0 }] },
      { state: 'too-early', progress: 0.4, expected: 0, pace: null },
    ],
  ])('with %s', (_, change, expected) => {
    expect(judge('2024: 30, 2025: 40', change)).toMatchObject(expected);
  });

  it('gives the baseline as a point, without the words about it', () => {
    expect(judge('2025: 40').baseline).toEqual({ period: '2020', value: 0 });
  });
});

describe('what the years brought', () => {
  it.each([
    [
      'the change between two years one apart',
      '2023: 30, 2024: 40, 2025: 55',
      { from: { period: '2024', value: 40 }, to: { period: '2025', value: 55 }, change: 15 },
    ],
    ['nothing where a year lies between', '2023: 30, 2025: 55', null],
    ['nothing from a single figure', '2025: 55', null],
    [
      'the change between whole years, leaving a later month alone',
      '2024: 40, 2025: 55, 2026-06: 60',
      { from: { period: '2024', value: 40 }, to: { period: '2025', value: 55 }, change: 15 },
    ],
    ['nothing of a year before the last that is over', '2023: 30, 2024: 40', null],
    ['nothing between a final figure and a provisional one', '2024: 40, 2025: 55P', null],
    ['nothing from a level of before the end of its year', '2023: 30, 2024: 40@2024-06-30', null],
  ])('last year: %s', (_, text, expected) => {
    expect(judge(text).lastYear).toEqual(expected);
  });

  it.each([
    ['none with three yearly points', '2023: 10, 2024: 20, 2025: 30', null],
    ['of four yearly points', '2022: 0, 2023: 10, 2024: 20, 2025: 30', 10],
    ['of the last five changes', '2019: 0, 2020: 40, 2021: 41, 2022: 42, 2023: 43, 2024: 44, 2025: 45', 1],
    ['of six points, which are five changes', '2020: 0, 2021: 41, 2022: 42, 2023: 43, 2024: 44, 2025: 45', 9],
    ['a year, where years are missing', '2018: 0, 2022: 40, 2024: 60, 2025: 70', 10],
    ['none when months fill up to four points', '2023: 10, 2024: 20, 2024-06: 15, 2025: 30, 2025-06: 25', null],
  ])('mean change: %s', (_, text, expected) => {
    expect(judge(text).meanChange).toBe(expected);
  });
});

describe('the recent years', () => {
  // Half the time is gone and 60 of 100 reached: R 1.2. A mean change of 6.4 a year leaves 8 of the remaining 40 open.
  it.each([
    [
      'leave the verdict when a fifth of the remaining way stays open',
      '2021: 34.4, 2022: 40, 2023: 50, 2024: 55, 2025: 60',
      'on-track',
      null,
      92,
    ],
    [
      'lower it when more than a fifth does',
      '2021: 34.41, 2022: 40, 2023: 50, 2024: 55, 2025: 60',
      'speed-up',
      'projected-gap',
      91.9875,
    ],
    ['lower it when they stood still', '2021: 60, 2022: 70, 2023: 65, 2024: 62, 2025: 60', 'behind', 'no-movement', 60],
    [
      'lower it to "behind" when they fell back',
      '2021: 70, 2022: 70, 2023: 65, 2024: 62, 2025: 60',
      'behind',
      'no-movement',
      47.5,
    ],
    [
      'do not name a reason when the pace says the same',
      '2021: 36, 2022: 36, 2023: 36.2, 2024: 37, 2025: 38',
      'speed-up',
      null,
      40.5,
    ],
    ['never raise a worse verdict', '2021: 5, 2022: 6, 2023: 7, 2024: 8, 2025: 9', 'behind', null, 14],
    ['leave moving away as it is', '2021: 5, 2022: 4, 2023: 3, 2024: 0, 2025: -2', 'moving-away', null, -10.75],
  ])('%s', (_, text, state, lowered, projected) => {
    const verdict = judge(text);
    expect(verdict).toMatchObject({ state, lowered, projected: { period: '2030' } });
    expect(verdict.projected?.value).toBeCloseTo(projected, 9);
  });

  it('count towards a target below the baseline when they fall', () => {
    expect(
      judge('2021: 65.59, 2022: 60, 2023: 50, 2024: 45, 2025: 40', { value: 0 }, { baseline: base('2020', 100) }),
    ).toMatchObject({ state: 'speed-up', paceState: 'on-track', lowered: 'projected-gap' });
    expect(
      judge('2021: 40, 2022: 35, 2023: 36, 2024: 39, 2025: 40', { value: 0 }, { baseline: base('2020', 100) }),
    ).toMatchObject({ state: 'behind', lowered: 'no-movement' });
  });
});

describe('the verdict without provisional figures', () => {
  it.each([
    ['is not given when no figure is provisional', '2024: 10, 2025: 50', null],
    ['is not given when the class stays', '2023: 30, 2024: 40, 2025: 50P', null],
    ['is not given when nothing else was published', '2025: 50P', null],
    ['is not given when what else was published does not count', '2020: 0, 2025: 50P', null, '2025-12-17'],
    [
      'is given when the class changes',
      '2023: 5, 2024: 10, 2025: 50P',
      { state: 'behind', latest: { period: '2024', value: 10 } },
    ],
    ['leaves an estimate in', '2024: 10, 2025: 50E', null],
  ])('%s', (_, text, expected, countsFrom = '2021-01-01') => {
    expect(judge(text, { countsFrom }).firm).toEqual(expected);
  });
});

describe('the working', () => {
  it('names years, need and the other yardstick from the same points', () => {
    expect(judge('2024: 30, 2025: 40', {}, { baseline: base('2020', 20) })).toMatchObject({
      progress: 0.25,
      expected: 0.5,
      pace: 0.5,
      paceState: 'behind',
      state: 'behind',
      yearsGone: 5,
      yearsAll: 10,
      needed: 12,
      compound: { status: 'moderate_progress' },
    });
  });

  it('goes by the direction of the target for the other yardstick too', () => {
    expect(judge('2024: 80, 2025: 50', { value: 20 }, { baseline: base('2020', 100) }).compound?.status).toBe(
      'moderate_progress',
    );
    expect(judge('2024: 80, 2025: 110', { value: 20 }, { baseline: base('2020', 100) })).toMatchObject({
      state: 'moving-away',
      compound: { status: 'deterioration' },
    });
  });
});
