import { METHOD } from '../../../scripts/terms/method.ts';
import type { ReportUse, Role } from '../../../src/model/observation.ts';
import type { Publication } from '../../../src/model/publication.ts';
import type { Report } from '../../../src/model/report.ts';
import { UNITS } from '../format/units.ts';
import { exportItems, observation, smeExports } from '../charts/indicators.ts';

const text = { ko: '시험, 문장', en: 'a test' };

const report = (id: string, record: number, rest: Partial<Report>): Report => ({
  id,
  record,
  indicator: 'sme-exports',
  measure: 'flow',
  period: '2024',
  area: 'KR',
  breakdown: '',
  value: '111000',
  unit: 'USD million',
  kind: 'observation',
  status: 'A',
  published: '2026-01-28',
  page: 'linked',
  read: 'page',
  note: '',
  corrected: [],
  unused: null,
  pledge: null,
  ...rest,
});
const use = (id: string, role: Role, vintage = 0): ReportUse => ({ report: id, role, vintage });
const page = {
  publisher: 'newsis',
  carrier: null,
  kind: 'press' as const,
  citation: '“수출, 사상 최대” 보도',
  published: '2026-01-28',
  reports: [],
  steps: [],
};

export const exportsWithSources = {
  ...smeExports,
  programme: 'exports',
  observations: [
    observation('2015', null, { reasons: [{ code: 'decision', text }] }),
    observation('2016', 99500, {
      low: 97000,
      high: 101500,
      reports: [use('r3', 'published')],
    }),
    observation('2024', 111000, { reports: [use('r1', 'published', 1), use('r2', 'revised')] }),
    observation('2024', 12.5, { breakdown: 'destination=US', origin: 'dataset', source: 'customs' }),
    observation('2025-H1', 25, {
      breakdown: 'destination=US',
      status: 'E',
      origin: 'derived',
      inputs: ['2025-Q1', '2025-Q2'],
      reasons: [{ code: 'decision', text }],
    }),
  ],
};

/** A publication of two indicators and one pledge, just enough to fill every column. */
export const publication: Publication = {
  method: { ...METHOD, moved: [] },
  overview: {
    asOf: '2026-11-22',
    method: '1.0',
    pledgeStates: [],
    programmes: [],
    recentRevisions: [],
    yardsticksDiffer: [],
    counts: {
      indicators: 2,
      observations: 5,
      reports: 4,
      reportsUsed: 4,
      pages: 2,
      publishers: 1,
      pagesLastHalfYear: 0,
      pledges: 1,
      statements: 1,
      silent: 1,
      contested: 1,
      missing: 1,
      revisions: 1,
    },
  },
  codelists: {
    provinces: [{ code: 'KR', ko: '전국', en: 'Korea', shortKo: '전국', shortEn: 'Korea', column: 0, row: 0 }],
    units: [...Object.values(UNITS)],
    dimensions: [{ code: 'destination', ko: '수출국', en: 'Destination' }],
    codes: [{ dimension: 'destination', code: 'US', ko: '미국', en: 'United States' }],
    tasks: [],
    programmes: [
      {
        code: 'exports',
        task: 'growth',
        ko: '수출',
        en: 'Exports',
        flagship: true,
        summaryKo: '수출',
        summaryEn: 'Exports',
      },
    ],
    publishers: [
      { code: 'newsis', ko: '뉴시스', en: 'Newsis' },
      { code: 'zum', ko: '줌', en: 'Zum' },
    ],
  },
  datasets: [
    {
      id: 'customs',
      title: text,
      publisher: { ko: '관세청', en: 'Korea Customs Service' },
      licence: text,
      landingPage: 'https://www.customs.go.kr/',
      publicCopy: null,
      retrieved: '2026-11-22',
      cadence: 'monthly',
      latestPeriod: null,
      fresh: true,
    },
  ],
  indicators: [exportsWithSources, { ...exportItems, programme: 'exports' }],
  plans: [{ id: 'work-report', name: text, day: '2025-12-17', page: 'linked' }],
  pledges: [
    {
      id: 'export-items',
      programme: 'exports',
      kind: 'choice',
      plan: 'work-report',
      pledged: '2025-12-17',
      name: { ko: '수출 전략품목 500개', en: '500 export strategy items' },
      value: 500,
      unit: 'items',
      due: '2030',
      wording: text,
      counts: text,
      countsNot: text,
      inForce: null,
      related: [],
      indicator: 'export-items',
      state: 'not-rated',
      firstFigure: text,
      statements: ['r1'],
      pages: [],
      silence: { daysSincePledge: 340, lastFigure: null, daysSinceFigure: null },
    },
  ],
  discrepancies: [
    {
      id: 'items-or-firms',
      pledge: 'export-items',
      indicator: null,
      about: { ko: '품목인가 기업인가', en: 'Items or firms' },
      sides: [
        { says: { ko: '품목', en: 'items' }, pages: ['linked'] },
        { says: { ko: '기업', en: 'firms' }, pages: ['linked'] },
      ],
      why: text,
      decided: '2026-11-20',
    },
  ],
  noPledges: [],
  steps: [],
  expected: [],
  ladders: [],
  searches: [],
  news: [],
  trackRecord: [
    {
      id: 'factories-2020',
      programme: 'exports',
      name: text,
      value: 10000,
      unit: 'factories',
      due: '2020',
      announced: '2017-04-21',
      reached: { period: '2020', value: 19799, reports: ['r1'], summed: false },
      knownBefore: 'yes',
      state: 'met',
      note: text,
      statements: ['r2'],
      indicator: null,
      earlier: [],
    },
  ],
  reports: [
    report('r1', 2, {}),
    report('r2', 3, {
      value: '115100',
      status: 'P',
      published: '2025-01-23',
      page: 'mirror',
      note: '=HYPERLINK("x")',
    }),
    report('r3', 4, { period: '2016', value: '99500', published: null }),
    report('r4', 5, { value: '111', unused: 'other-measure', note: '+1.2 percent' }),
  ],
  pages: [
    { id: 'linked', url: 'https://example.org/a?b=1,2', linked: true, whyUnlinked: null, ...page },
    { id: 'mirror', url: 'http://192.0.2.1/copy', linked: false, whyUnlinked: 'bare-address', ...page },
  ],
  revisions: [
    {
      indicator: 'sme-exports',
      period: '2024',
      area: 'KR',
      breakdown: '',
      from: 115100,
      to: 111000,
      change: -4100,
      changeShare: -0.035621,
      firstReport: 'r2',
      lastReport: 'r1',
      day: '2026-01-28',
      kind: 'provisional-to-final',
    },
  ],
  contradictions: [
    {
      indicator: 'sme-exports',
      period: '2016',
      area: 'KR',
      breakdown: '',
      decision: null,
      sides: [
        { value: 97000, reports: ['r2'] },
        { value: 101500, reports: ['r3', 'r1'] },
      ],
    },
  ],
  provinces: [],
  quality: { files: [], reports: [] },
  yardsticks: [],
};
