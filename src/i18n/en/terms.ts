import type { Messages } from '../messages.ts';

/** Names of the codes of the publication: one word or sentence for each, wherever it is said. */
export const terms: Messages['terms'] = {
  /** The verdict: always sign, word and colour together, so that greyscale and colour blindness lose nothing. */
  states: {
    met: 'met',
    'in-force': 'in force',
    keeping: 'keeping',
    'on-track': 'on track',
    'speed-up': 'speed up',
    behind: 'behind',
    'moving-away': 'moving away',
    missed: 'missed',
    'too-early': 'too early to say',
    'not-rated': 'not yet rated',
    'no-target': 'no target',
  },

  /** One sentence each: what the verdict says and by what rule. */
  stateMeanings: {
    met: 'The target has been reached.',
    'in-force': 'The rule that was promised is in force.',
    keeping: 'The level promised for every year has been kept.',
    'on-track': 'At least 95% of the change due by the time of the latest figure has come about.',
    'speed-up':
      'Between 60% and 95% of the change due by the time of the latest figure has come about, or the recent trend falls short of the target.',
    behind:
      'Less than 60% of the change due by the time of the latest figure has come about, or there has been no recent movement towards the target.',
    'moving-away': 'It is further from the target than where it began.',
    missed: 'The due date has passed and the target was not reached.',
    'too-early': 'Less than a year has passed since the baseline, so no verdict is given yet.',
    'not-rated': 'In the places we searched we found no figure since the pledge was made.',
    'no-target': 'The ministry has set no target for it.',
  },

  /** What a pace alone says, where no trend has lowered the verdict. */
  paceMeanings: {
    'speed-up': 'Between 60% and 95% of the change due by the time of the latest figure has come about.',
    behind: 'Less than 60% of the change due by the time of the latest figure has come about.',
  },

  /** Why a verdict is lower than its pace alone would give. */
  lowered: {
    'projected-gap':
      'At the recent yearly average, more than 20% of the remaining way would still be missing at the due date.',
    'no-movement': 'The recent yearly average does not move towards the target.',
  },

  statuses: {
    A: 'as published',
    P: 'provisional',
    E: 'estimated or derived',
    B: 'break in series',
    M: 'missing',
  },

  /** What each status code says of a value, wherever it is explained. */
  statusMeanings: {
    A: 'The value as published',
    P: 'Called provisional by its publisher; may still change',
    E: 'Published rounded or as an estimate, or worked out by us from other figures',
    B: 'The basis of the count changed; not comparable with the values before',
    M: 'No published figure found, or the sum is incomplete',
  },

  /** What kind of period a value is of. */
  periodTypes: {
    year: 'year',
    half: 'half-year',
    quarter: 'quarter',
    month: 'month',
    day: 'day',
    'year-to-date': 'running total from January',
    interval: 'another stretch of time',
  },

  /** How a report was judged for one figure. */
  roles: {
    published: 'its value stands',
    agrees: 'states the same value',
    rounded: 'the same value, rounded or cut',
    finer: 'the same value in more digits, undated and so not chosen',
    revised: 'an earlier value, revised later',
    contested: 'contradicts, undecided',
    overruled: 'contradicts, decided against',
    input: 'used to derive a figure',
  },

  /** Why no figure rests on a report. */
  unused: {
    target: 'states a target',
    plan: 'states a plan',
    'growth-rate': 'states a growth rate only',
    'other-definition': 'of another definition',
    'other-measure': 'measures something else',
    'no-indicator': 'no indicator follows it',
  },

  reportKinds: {
    observation: 'observed figure',
    target: 'target',
    plan: 'plan',
  },

  publisherKinds: {
    official: 'ministries and statistics offices',
    agency: 'agencies and public bodies',
    press: 'press',
    reprint: 'reprints and copies',
    secondary: 'secondary sources',
  },

  measures: {
    flow: 'during the period',
    stock: 'at the end of the period',
    cumulative: 'running total',
    share: 'share',
  },

  /** The classes of the compound-growth yardstick, in the words of the national SDG sites. */
  compound: {
    target_achieved: 'target achieved',
    substantial_progress: 'substantial progress',
    moderate_progress: 'moderate progress',
    limited_progress: 'limited progress',
    deterioration: 'deterioration',
    not_available: 'not available',
  },

  /** How an earlier target ended. */
  pastStates: {
    met: 'met',
    missed: 'missed',
    replaced: 'replaced',
    dropped: 'dropped',
    running: 'still running',
    'no-figure': 'no figure found',
  },

  revisionKinds: {
    'provisional-to-final': 'provisional made final',
    revision: 'published value changed',
    correction: 'correction of an error',
  },
  contested: 'sources disagree',

  /** How strong the ground of a figure or a step is: one word beside it. */
  strengths: {
    official: 'official',
    several: 'several sources',
    single: 'single source',
    undated: 'undated',
    copy: 'copy',
  },
  reads: {
    page: 'the page itself',
    copy: 'a public copy',
    headline: 'title or first lines only',
    secondary: 'quoted by another page',
  },

  /** The rungs of the ladder. */
  rungs: {
    announced: 'announced',
    enacted: 'law or budget',
    opened: 'opened',
    applied: 'applied',
    chosen: 'chosen',
    delivered: 'delivered',
    counted: 'counted',
  },

  /** What an event was, in the record of steps. */
  stages: {
    announced: 'announced',
    proposed: 'proposed',
    legislated: 'law or rule',
    funded: 'budget',
    opened: 'call opened',
    applied: 'applications',
    chosen: 'selection',
    delivered: 'paid or delivered',
    reviewed: 'review',
    changed: 'change',
    stalled: 'standstill',
    related: 'related programme',
  },

  /** What a pledge promises. */
  pledgeKinds: {
    rule: 'rule',
    budget: 'budget',
    choice: 'selection',
    level: 'each year',
    outcome: 'outcome',
  },

  /** What became of what was expected. */
  expectedStates: {
    due: 'due',
    seen: 'seen',
    'not-seen': 'the day has passed and we found none',
  },
};
