import { METHOD } from '../../../scripts/terms/method.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Publication } from '../../../src/model/publication.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

const VERDICT: Verdict = {
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
};

/** Returns an indicator of a share in percent, with the given parts of its verdict and whatever else a test needs. */
export function indicatorWith(verdict: Partial<Verdict>, rest: Partial<Indicator> = {}): Indicator {
  const text = { ko: '글', en: 'text' };
  return {
    id: 'ai-use',
    programme: 'programme',
    name: { ko: 'AI 활용률', en: 'AI use' },
    unit: 'percent',
    measure: 'share',
    definition: text,
    counts: text,
    countsNot: text,
    caution: null,
    firstFigure: null,
    target: null,
    baseline: null,
    datasets: [],
    slices: [],
    comparisons: [],
    leads: '',
    headline: null,
    plans: [],
    observations: [],
    ...rest,
    verdict: { ...VERDICT, ...verdict },
  };
}

/** Returns a publication that knows one indicator, its unit and its pledge, made on 17 December 2025. */
export function publicationWith(indicator: Indicator): Publication {
  const text = { ko: '글', en: 'text' };
  const provinces = [{ code: 'KR', ko: '전국', en: 'Korea', shortKo: '전국', shortEn: 'Korea', column: 0, row: 0 }];
  const units = [
    {
      code: 'percent',
      ko: '%',
      en: 'percent',
      koCounter: '%',
      enOne: 'percent',
      enMany: 'percent',
      scale: 1,
      currency: '' as const,
      place: false,
    },
  ];
  return {
    method: { ...METHOD, moved: [] },
    overview: {
      asOf: '2026-11-22',
      method: METHOD.version,
      pledgeStates: [],
      programmes: [],
      recentRevisions: [],
      yardsticksDiffer: [],
      counts: {
        indicators: 1,
        observations: 0,
        reports: 0,
        reportsUsed: 0,
        pages: 0,
        publishers: 0,
        pagesLastHalfYear: 0,
        pledges: 1,
        statements: 0,
        silent: 1,
        contested: 0,
        missing: 0,
        revisions: 0,
      },
    },
    codelists: { provinces, units, dimensions: [], codes: [], tasks: [], programmes: [], publishers: [] },
    datasets: [],
    indicators: [indicator],
    noPledges: [],
    steps: [],
    expected: [],
    ladders: [],
    searches: [],
    news: [],
    trackRecord: [],
    reports: [],
    pages: [],
    revisions: [],
    contradictions: [],
    discrepancies: [],
    provinces: [],
    quality: { files: [], reports: [] },
    yardsticks: [],
    plans: [{ id: 'work-report', name: text, day: '2025-12-17', page: 'linked' }],
    pledges: [
      {
        id: 'pledge',
        programme: 'programme',
        kind: 'outcome',
        plan: 'work-report',
        pledged: '2025-12-17',
        name: { ko: 'AI 활용률 40%', en: '40% of AI use' },
        value: 40,
        unit: 'percent',
        due: '2030',
        wording: text,
        counts: text,
        countsNot: text,
        inForce: null,
        related: [],
        indicator: indicator.id,
        state: indicator.verdict.state,
        firstFigure: text,
        statements: [],
        pages: [],
        silence: { daysSincePledge: 340, lastFigure: null, daysSinceFigure: null },
      },
    ],
  };
}
