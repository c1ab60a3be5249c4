import { expect, test } from 'vitest';
import { OBSERVATION_DEFAULTS, type Observation } from '../../../../src/model/observation.ts';
import type { Verdict } from '../../../../src/model/verdict.ts';
import { findingOf } from '../../../../src/page-model/parts/finding.ts';
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
const LATEST = { period: '2025', value: 13.6, status: 'A' as const, published: '2026-03-04' };
const SEEN: Partial<Verdict> = {
  latest: LATEST,
  target: { value: 40, due: '2030' },
  baseline: { period: '2021', value: 11.9 },
  pace: 0.1815,
};

const CASES: readonly [Verdict['state'], Partial<Verdict>][] = [
  ['not-rated', {}],
  ['met', SEEN],
  ['keeping', SEEN],
  ['missed', SEEN],
  ['too-early', SEEN],
  ['moving-away', SEEN],
  ['behind', SEEN],
];

test.each(['ko', 'en'] as const)('findingOf says in one headline what is known of each state, in %s', (locale) => {
  const headlines = CASES.map(([state, verdict]) => {
    const indicator = indicatorWith({ ...verdict, state }, { target: TARGET });
    return `${state}: ${findingOf(deskOf(publicationWith(indicator), locale), indicator)}`;
  });
  if (locale === 'ko')
    expect(headlines).toMatchInlineSnapshot(`
      [
        "not-rated: AI 활용률, 약속한 지 340일, 찾아본 자료에 수치가 없습니다",
        "met: AI 활용률 13.6%, 목표 40% 달성",
        "keeping: AI 활용률 13.6%, 약속한 40% 유지",
        "missed: AI 활용률 13.6%, 목표 40% 미달",
        "too-early: AI 활용률, 2025년 13.6%, 판정하기에는 아직 이릅니다",
        "moving-away: AI 활용률 13.6%, 2021년보다 목표에서 멀어졌습니다",
        "behind: AI 활용률 13.6%, 목표에 필요한 속도의 18%",
      ]
    `);
  else
    expect(headlines).toMatchInlineSnapshot(`
      [
        "not-rated: AI use: no figure in what we searched, 340 days after the pledge",
        "met: AI use: 13.6%, the target of 40% is met",
        "keeping: AI use: 13.6%, the promised 40% is being held",
        "missed: AI use: 13.6%, short of the target of 40%",
        "too-early: AI use: 13.6% (2025), too early for a verdict",
        "moving-away: AI use: 13.6%, further from the target than in 2021",
        "behind: AI use: 13.6%, 18% of the pace the target needs",
      ]
    `);
});

const observation = (period: string, value: number, status: Observation['status']): Observation => ({
  ...OBSERVATION_DEFAULTS,
  period,
  area: 'KR',
  breakdown: '',
  value,
  status,
  origin: 'report',
});
const LAST_YEAR = { from: { period: '2024', value: 13 }, to: { period: '2025', value: 13.6 }, change: 0.6 };

test('findingOf says what the last year brought where there is no target', () => {
  const observations = [observation('2024', 13, 'A'), observation('2025', 13.6, 'A')];
  const indicator = indicatorWith({ latest: LATEST, lastYear: LAST_YEAR }, { observations });
  expect(findingOf(deskOf(publicationWith(indicator), 'en'), indicator)).toBe(
    'AI use: 13.6% (2025), up 0.6\u00a0percentage\u00a0points in a year',
  );
});
