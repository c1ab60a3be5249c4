import { METHOD } from '../../../scripts/terms/method.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { OBSERVATION_DEFAULTS, type Observation } from '../../../src/model/observation.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

const text = { ko: '시험', en: 'test' };

export const observation = (period: string, value: number | null, rest: Partial<Observation> = {}): Observation => ({
  ...OBSERVATION_DEFAULTS,
  period,
  area: 'KR',
  breakdown: '',
  value,
  status: value === null ? 'M' : 'A',
  origin: 'report',
  ...rest,
});

const verdict = (rest: Partial<Verdict> = {}): Verdict => ({
  state: 'no-target',
  method: METHOD.version,
  baseline: null,
  latest: null,
  target: null,
  progress: null,
  expected: null,
  onPath: null,
  pace: null,
  paceState: null,
  yearsGone: null,
  yearsAll: null,
  firstJudged: null,
  needed: null,
  lastYear: null,
  partYear: null,
  meanChange: null,
  projected: null,
  lowered: null,
  firm: null,
  path: [],
  compound: null,
  ...rest,
});

const indicator = (id: string, name: { ko: string; en: string }, rest: Partial<Indicator>): Indicator => ({
  id,
  programme: 'test',
  name,
  unit: 'companies',
  measure: 'flow',
  definition: text,
  counts: text,
  countsNot: text,
  caution: null,
  firstFigure: null,
  target: null,
  baseline: null,
  verdict: verdict(),
  datasets: [],
  slices: [],
  comparisons: [],
  leads: '',
  headline: null,
  plans: [],
  observations: [],
  ...rest,
});

const first = (value: number) => ({ value, status: 'P' as const, from: null, to: null, reports: [] });

/** A yearly flow with a target years away, a path and a projection. */
export const ventureInvestment = indicator(
  'venture-investment',
  { ko: '벤처투자', en: 'Venture investment' },
  {
    unit: 'KRW billion',
    target: {
      value: 40000,
      due: '2030',
      countsFrom: '2025-12-18',
      kind: 'reach',
      milestones: [],
      pledge: 'venture-investment',
    },
    baseline: { period: '2024', value: 11945.7, origin: 'observation', reason: text },
    verdict: verdict({
      state: 'behind',
      expected: 1 / 6,
      progress: 0.0598,
      latest: { period: '2025', value: 13624.4, status: 'A', published: '2026-02-13' },
      projected: { period: '2030', value: 12741 },
      path: [
        { period: '2024', value: 11945.7 },
        { period: '2030', value: 40000 },
      ],
    }),
    observations: [
      observation('2020', 8100, { status: 'E' }),
      observation('2021', 15937.1),
      observation('2022', 12470.6),
      observation('2023', 10913.3),
      observation('2024', 11945.7),
      observation('2025', 13624.4),
    ],
  },
);

/** A running total with a year nobody published and an estimated one. */
export const smartFactories = indicator(
  'smart-factories',
  { ko: '스마트공장 누적 지원', en: 'Smart factories supported so far' },
  {
    unit: 'factories',
    measure: 'cumulative',
    observations: [
      observation('2014', 227),
      observation('2018', 7903),
      observation('2019', 12660),
      observation('2020', 19799),
      observation('2021', 25000, { status: 'E' }),
      observation('2022', 30144),
      observation('2024', 35282),
    ],
  },
);

/** A yearly flow without target: revised, provisional, contested. */
export const smeExports = indicator(
  'sme-exports',
  { ko: '중소기업 수출', en: 'Exports of SMEs' },
  {
    unit: 'USD million',
    observations: [
      observation('2012', 102872),
      observation('2013', 95998),
      observation('2014', 103300),
      observation('2015', null),
      observation('2016', 99500, { low: 97000, high: 101500 }),
      observation('2017', 106100),
      observation('2018', 105200, { vintages: [first(114600), first(108700), first(105200)] }),
      observation('2019', 100900),
      observation('2020', 100700),
      observation('2021', 115500, { vintages: [first(117100), first(115500)] }),
      observation('2022', 114500, { vintages: [first(117500), first(114500)] }),
      observation('2023', 109700, { vintages: [first(111800), first(109700)] }),
      observation('2024', 111000, { vintages: [first(115100), first(111000)] }),
      observation('2025', 118600, { status: 'P' }),
    ],
  },
);

/** Levels on irregular days, with a target. */
export const unicorns = indicator(
  'unicorns',
  { ko: '유니콘 기업', en: 'Unicorns' },
  {
    measure: 'stock',
    target: { value: 50, due: '2030', countsFrom: '2025-12-18', kind: 'reach', milestones: [], pledge: 'unicorns' },
    verdict: verdict({
      state: 'too-early',
      latest: { period: '2025-12', value: 27, status: 'A', published: '2026-02-13' },
      path: [
        { period: '2025-12', value: 27 },
        { period: '2030', value: 50 },
      ],
    }),
    observations: [
      observation('2017-12', 3),
      observation('2020-10', 13),
      observation('2020-12', 13),
      observation('2021-12', 18),
      observation('2022-12', 22),
      observation('2025-12', 27),
    ],
  },
);

/** Months with one missing in the middle and the last one provisional. */
export const customsExports = indicator(
  'cosmetics-exports-customs',
  { ko: '기초화장품 통관 수출', en: 'Skin-care exports through customs' },
  {
    unit: 'USD million',
    observations: Array.from({ length: 44 }, (_, index) => {
      const period = `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      const value = period === '2023-05' ? null : Math.round((430 + index * 6 + 70 * Math.sin(index * 1.7)) * 10) / 10;
      return observation(period, value, index === 43 ? { status: 'P' } : {});
    }),
  },
);

/** A pledge with a milestone and no figure at all. */
export const exportItems = indicator(
  'export-items',
  { ko: '수출 전략품목', en: 'Export strategy items' },
  {
    unit: 'items',
    measure: 'cumulative',
    target: {
      value: 500,
      due: '2030',
      countsFrom: '2025-12-17',
      kind: 'reach',
      milestones: [
        { period: '2026', value: 180 },
        { period: '2030', value: 500 },
      ],
      pledge: 'export-items',
    },
    baseline: { period: '2025', value: 0, origin: 'definition', reason: text },
    verdict: verdict({
      state: 'not-rated',
      path: [
        { period: '2025', value: 0 },
        { period: '2026', value: 180 },
        { period: '2030', value: 500 },
      ],
    }),
  },
);

/** A share with a step in the yearly level to hold. */
export const adoption = indicator(
  'manufacturing-ai-adoption',
  { ko: '제조업 AI 도입률', en: 'AI adoption in manufacturing' },
  {
    unit: 'percent',
    measure: 'share',
    target: { value: 10, due: '2030', countsFrom: '2025-10-24', kind: 'reach', milestones: [], pledge: 'ai' },
    verdict: verdict({
      state: 'too-early',
      latest: { period: '2024', value: 1, status: 'A', published: null },
      path: [
        { period: '2024', value: 1 },
        { period: '2030', value: 10 },
      ],
    }),
    observations: [observation('2023', 0.8), observation('2024', 1)],
  },
);

/** A target that was passed. */
export const reached = indicator(
  'tasks',
  { ko: '과제', en: 'Tasks' },
  {
    unit: 'factories',
    measure: 'cumulative',
    target: {
      value: 12000,
      due: '2030',
      countsFrom: '2025-01-01',
      kind: 'reach',
      milestones: [{ period: '2026', value: 3000 }],
      pledge: 'tasks',
    },
    baseline: { period: '2024', value: 0, origin: 'definition', reason: text },
    verdict: verdict({
      state: 'met',
      expected: 0.4,
      latest: { period: '2027-Q2', value: 12450, status: 'P', published: null },
    }),
  },
);

/** A target downwards, and a figure that went up. */
export const movingAway = indicator(
  'closures',
  { ko: '폐업', en: 'Closures' },
  {
    unit: 'people',
    target: { value: 800000, due: '2030', countsFrom: '2025-01-01', kind: 'reach', milestones: [], pledge: 'closures' },
    baseline: { period: '2024', value: 1000000, origin: 'observation', reason: text },
    verdict: verdict({
      state: 'moving-away',
      expected: 0.17,
      latest: { period: '2025', value: 1010000, status: 'A', published: null },
    }),
  },
);

const years = (code: string, from: number, values: readonly (number | null)[]) =>
  values.flatMap((value, index) =>
    value === null ? [] : [observation(String(from + index), value, { breakdown: `grade=${code}` })],
  );

/** A breakdown through time, some codes shorter than others. */
export const grades = indicator(
  'grades',
  { ko: '동반성장지수', en: 'Shared growth index' },
  {
    observations: [
      ...years('best', 2013, [14, 19, 25, 25, 28, 31, 35, 36, 38, 41, 44, 40]),
      ...years('excellent', 2011, [6, 9, 36, 37, 41, 50, 62, 64, null, 63, 65, 62, 65, 70]),
      ...years('good', 2011, [20, 29, 36, 42, 46, 58, 61, 68, null, 70, 70, 73, 69, 80]),
      ...years('average', 2011, [23, 27, 14, 14, 21, 12, 15, 19, null, 19, 29, 23, 32, 28]),
      ...years('poor', 2016, [10, 15, 7, null, 10, 7, 9, 8, 12]),
    ],
  },
);

/** A breakdown of a single survey, one code without a figure. */
export const adoptionBySize = indicator(
  'adoption-by-size',
  { ko: '도입률', en: 'Adoption' },
  {
    unit: 'percent',
    measure: 'share',
    observations: [
      observation('2023', 28.5, { breakdown: 'size=small' }),
      observation('2023', 54.2, { breakdown: 'size=medium', status: 'P' }),
      observation('2023', null, { breakdown: 'size=large' }),
      observation('2022', 80, { breakdown: 'size=large' }),
    ],
  },
);

/** Figures of some provinces and not of others. */
export const byProvince = indicator(
  'exports-by-province',
  { ko: '시·도별 수출', en: 'Exports by province' },
  {
    unit: 'USD million',
    observations: [
      ['KR-11', 2366.35],
      ['KR-44', 1742.21],
      ['KR-50', 88.8],
      ['KR-48', 402.07],
    ].map(([area, value]) => observation('2025-Q2', value as number, { area: area as string })),
  },
);

export const STATE_COUNTS = [
  { state: 'met', count: 1 },
  { state: 'on-track', count: 4 },
  { state: 'speed-up', count: 3 },
  { state: 'behind', count: 2 },
  { state: 'too-early', count: 3 },
  { state: 'not-rated', count: 29 },
] as const;
