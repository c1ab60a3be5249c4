import { z } from 'zod';
import { Breakdown, Area } from './observation.ts';
import { Discrepancy } from './discrepancy.ts';
import { Finding } from './finding.ts';
import { Day, Period } from './period.ts';
import { Report, SourcePage, UNUSED } from './report.ts';
import { Method } from './method.ts';
import { NoPledge, PastTarget, Plan, Pledge } from './pledge.ts';
import { Indicator } from './indicator.ts';
import { NewsItem } from './news.ts';
import { ProvincePage } from './province.ts';
import { Search } from './search.ts';
import { Expected, Ladder, Step } from './step.ts';
import { Strength } from './strength.ts';
import { Text } from './text.ts';
import { State } from './verdict.ts';

/** A change of a published figure. */
export const Revision = z.strictObject({
  indicator: z.string(),
  period: Period,
  area: Area,
  breakdown: Breakdown,
  from: z.number(),
  to: z.number(),
  change: z.number(),
  changeShare: z.number().nullable().describe('Change as a share of the earlier value; null when that was zero.'),
  firstReport: z.string().describe('First report of the earlier value.'),
  lastReport: z.string().describe('First report of the later value.'),
  day: z.string().nullable().describe('When the later value was first published.'),
  strengthBefore: Strength.describe('How strong the ground of the earlier value is.'),
  strength: Strength.describe('How strong that of the later value is.'),
  kind: z
    .enum(['provisional-to-final', 'revision', 'correction'])
    .describe(
      'provisional-to-final: the earlier value was marked provisional or rounded · revision: a published value changed · correction: recorded in corrections.yaml.',
    ),
});
export type Revision = z.infer<typeof Revision>;

/** A quantity on which reports contradict each other. */
export const Contradiction = z.strictObject({
  indicator: z.string(),
  period: Period,
  area: Area,
  breakdown: Breakdown,
  sides: z.array(z.strictObject({ value: z.number(), reports: z.array(z.string()), strength: Strength })),
  decision: z.strictObject({ value: z.number(), reason: Text, decided: Day }).nullable(),
});
export type Contradiction = z.infer<typeof Contradiction>;

/** Row accounting of one file: read = header + blank + accepted + the excluded + quarantined. */
export const FileAccount = z.strictObject({
  dataset: z.string(),
  table: z.string(),
  file: z.string(),
  sha256: z.string(),
  read: z.int(),
  header: z.int(),
  blank: z.int(),
  accepted: z.int(),
  excluded: z.array(z.strictObject({ rule: z.string(), rows: z.int() })),
  quarantined: z.int(),
  /** Checks of meaning, with how often each spoke. */
  findings: z.array(Finding),
  corrections: z.array(
    z.strictObject({
      record: z.int(),
      column: z.string(),
      wrong: z.string(),
      right: z.string(),
      reason: Text,
      source: z.string(),
    }),
  ),
});
export type FileAccount = z.infer<typeof FileAccount>;

export const Dataset = z.strictObject({
  id: z.string(),
  title: Text,
  publisher: Text,
  licence: Text,
  landingPage: z
    .string()
    .nullable()
    .describe('Where its publisher offers it; null for what this site gathered from many pages.'),
  publicCopy: z.string().nullable().describe('The public copy the files were read from.'),
  retrieved: Day,
  cadence: z.string(),
  latestPeriod: Period.nullable(),
  fresh: z.boolean().describe('Whether the latest period is within the declared cadence on the day of comparison.'),
});
export type Dataset = z.infer<typeof Dataset>;

export const Codelists = z.strictObject({
  provinces: z.array(
    z.strictObject({
      code: Area,
      ko: z.string(),
      en: z.string(),
      shortKo: z.string(),
      shortEn: z.string(),
      column: z.int(),
      row: z.int(),
    }),
  ),
  units: z.array(
    z.strictObject({
      code: z.string(),
      ko: z.string(),
      en: z.string(),
      koCounter: z.string(),
      enOne: z.string(),
      enMany: z.string(),
      scale: z.number(),
      currency: z.enum(['', 'KRW', 'USD']),
      place: z.boolean().describe('Whether it counts places: a pledge in it chooses among the regions.'),
    }),
  ),
  dimensions: z.array(z.strictObject({ code: z.string(), ko: z.string(), en: z.string() })),
  codes: z.array(z.strictObject({ dimension: z.string(), code: z.string(), ko: z.string(), en: z.string() })),
  tasks: z.array(z.strictObject({ code: z.string(), ko: z.string(), en: z.string() })),
  programmes: z.array(
    z.strictObject({
      code: z.string(),
      task: z.string(),
      ko: z.string(),
      en: z.string(),
      flagship: z.boolean(),
      summaryKo: z.string(),
      summaryEn: z.string(),
    }),
  ),
  publishers: z.array(z.strictObject({ code: z.string(), ko: z.string(), en: z.string() })),
});
export type Codelists = z.infer<typeof Codelists>;

/** The home page's numbers: computed here, printed there. */
export const Overview = z.strictObject({
  asOf: Day,
  method: z.string(),
  counts: z.strictObject({
    indicators: z.int(),
    observations: z.int(),
    reports: z.int(),
    reportsUsed: z.int(),
    pages: z.int(),
    publishers: z.int(),
    pagesLastHalfYear: z.int(),
    pledges: z.int(),
    statements: z.int(),
    silent: z.int(),
    contested: z.int(),
    missing: z.int(),
    revisions: z.int(),
  }),
  pledgeStates: z
    .array(z.strictObject({ state: State, pledges: z.array(z.string()) }))
    .describe('Every state with at least one pledge, best first.'),
  programmes: z.array(
    z.strictObject({
      programme: z.string(),
      lead: z.string().nullable().describe('The indicator of its flagship pledge.'),
      indicators: z.array(z.string()),
      pledges: z.array(z.string()),
    }),
  ),
  recentRevisions: z.array(z.int()).describe('Indices into the revisions, latest first.'),
  yardsticksDiffer: z
    .array(z.string())
    .describe('Indicators on which our verdict and the compound one fall into different classes.'),
});
export type Overview = z.infer<typeof Overview>;

/** The files behind the door; each is `data/published/<name>.json`, indicators `data/published/indicators/<id>.json`. */
export const Publication = z.strictObject({
  overview: Overview,
  codelists: Codelists,
  datasets: z.array(Dataset),
  indicators: z.array(Indicator),
  plans: z.array(Plan),
  pledges: z.array(Pledge),
  noPledges: z.array(NoPledge),
  steps: z.array(Step).describe('By pledge, then by date; the latest last.'),
  expected: z.array(Expected).describe('By due date.'),
  ladders: z.array(Ladder).describe('One for every pledge, in the order of the pledges.'),
  searches: z.array(Search),
  news: z.array(NewsItem).describe('The latest first.'),
  trackRecord: z.array(PastTarget),
  reports: z.array(Report),
  pages: z.array(SourcePage),
  revisions: z.array(Revision),
  contradictions: z.array(Contradiction),
  discrepancies: z.array(Discrepancy),
  provinces: z.array(ProvincePage),
  quality: z.strictObject({
    files: z.array(FileAccount),
    reports: z
      .array(z.strictObject({ judgement: z.enum(['used', ...UNUSED]), rows: z.int() }))
      .describe('What became of the reports of the ledger; adds up to its accepted rows.'),
  }),
  method: Method,
  yardsticks: z
    .array(
      z.strictObject({
        id: z.string(),
        title: Text,
        figures: Text,
        ours: State,
        pace: z.number().nullable(),
        compound: z.string(),
        ratio: z.number().nullable(),
        why: Text,
      }),
    )
    .describe('Ten worked situations with both verdicts, for the methods page.'),
});
export type Publication = z.infer<typeof Publication>;
