import { expect, test } from 'vitest';
import type { Verdict } from '../../../../src/model/verdict.ts';
import { workingOf } from '../../../../src/page-model/parts/working.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { indicatorWith, publicationWith } from '../publication-with.ts';

const TARGET = {
  value: 40,
  due: '2030',
  countsFrom: '2025-12-17',
  kind: 'reach' as const,
  milestones: [],
  pledge: 'pledge',
};

const BEHIND: Partial<Verdict> = {
  state: 'behind',
  baseline: { period: '2021', value: 11.9 },
  latest: { period: '2024', value: 13.6, status: 'A', published: '2025-03-04' },
  target: { value: 40, due: '2030' },
  progress: (13.6 - 11.9) / (40 - 11.9),
  expected: 3 / 9,
  pace: (13.6 - 11.9) / (40 - 11.9) / (3 / 9),
  paceState: 'behind',
  yearsGone: 3,
  yearsAll: 9,
  needed: (40 - 13.6) / 6,
  lastYear: { from: { period: '2023', value: 13 }, to: { period: '2024', value: 13.6 }, change: 0.6 },
};

const lines = (verdict: Partial<Verdict>, rest: Parameters<typeof indicatorWith>[1], locale: 'ko' | 'en'): string => {
  const indicator = indicatorWith(verdict, rest);
  return workingOf(deskOf(publicationWith(indicator), locale), indicator)
    .map(({ text, formula }) => (formula ? `${text}\n    ${formula}` : text))
    .join('\n');
};

test('workingOf puts the figures into every step, in Korean', () => {
  expect(lines(BEHIND, { target: TARGET }, 'ko')).toMatchInlineSnapshot(`
    "기준점은 2021년 11.9%, 최근 수치는 2024년 13.6%, 목표는 2030년 40%입니다.
    P: 기준점에서 목표까지의 변화 가운데 이룬 비율
        P = (13.6 − 11.9) / (40 − 11.9) = 0.0604 (6%)
    E: 최근 수치의 때까지 이루었어야 할 비율. 기한까지의 시간 가운데 지난 비율
        E = 3년 / 9년 = 0.3333
    속도(R): P를 E로 나눈 값
        R = 0.0604 / 0.3333 = 0.18
    R이 0.95 이상이면 순항, 0.60 이상이면 가속 필요, 0 이상이면 뒤처짐, 0보다 작으면 역행입니다. R 0.18은 ‘뒤처짐’에 해당합니다.
    목표에 닿으려면 남은 기간에 해마다 4.4%p씩 늘어야 합니다.
    최근 한 해에는 2023년 13%에서 2024년 13.6%로 0.6%p 늘었습니다."
  `);
});

test('workingOf puts the figures into every step, in English', () => {
  expect(lines(BEHIND, { target: TARGET }, 'en')).toMatchInlineSnapshot(`
    "The baseline is 11.9% (2021), the latest figure 13.6% (2024), the target 40% (2030).
    P: how much of the change from the baseline to the target has come about
        P = (13.6 − 11.9) / (40 − 11.9) = 0.0604 (6%)
    E: how much was due by the time of the latest figure: the share of the time that had passed
        E = 3 years / 9 years = 0.3333
    Pace (R): P divided by E
        R = 0.0604 / 0.3333 = 0.18
    R of 0.95 or more is “on track”, 0.60 or more “speed up”, 0 or more “behind”, below 0 “moving away”. R 0.18 is “behind”.
    To reach the target, it has to rise by 4.4 percentage points in each remaining year.
    In the last year it rose from 13% (2023) to 13.6% (2024), by 0.6 percentage points."
  `);
});

test('workingOf names the milestones where they decide what is due', () => {
  const target = { ...TARGET, milestones: [{ period: '2026', value: 20 }] };
  expect(lines({ ...BEHIND, lastYear: null, needed: null }, { target }, 'en')).toContain(
    'milestones (20% (2026), 40% (2030))',
  );
});

test('workingOf says why a verdict was lowered and by which figures', () => {
  const lowered = {
    ...BEHIND,
    lastYear: null,
    needed: null,
    meanChange: 0.5,
    projected: { period: '2030', value: 16.6 },
    lowered: 'projected-gap' as const,
  };
  expect(lines(lowered, { target: TARGET }, 'en').split('\n').at(-1)).toMatchInlineSnapshot(
    `"But at the mean change of recent years (+0.5 percentage points a year) 2030 would end at 16.6%, short by more than 20% of the remaining change. The verdict is lowered for that."`,
  );
});

test('workingOf has nothing to compute before the first figure', () => {
  expect(
    lines({ state: 'not-rated', target: { value: 40, due: '2030' } }, { target: TARGET }, 'ko'),
  ).toMatchInlineSnapshot(`"약속한 뒤의 수치를 찾지 못해 계산할 것이 없습니다."`);
});

test('workingOf puts a negative figure in brackets', () => {
  const verdict = { ...BEHIND, baseline: { period: '2021', value: -3 } };
  expect(lines(verdict, { target: TARGET }, 'en')).toContain('P = (13.6 − (−3)) / (40 − (−3))');
});
