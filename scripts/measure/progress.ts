import type { Baseline, Measure, Target } from '../../src/model/indicator.ts';
import type { Status } from '../../src/model/observation.ts';
import { compareText } from '../../src/model/order.ts';
import { comparePeriods, endInYears, publishedBy, spanOf, yearOf } from '../../src/model/period.ts';
import type { Point as ModelPoint } from '../../src/model/point.ts';
import type { State, Verdict } from '../../src/model/verdict.ts';
import { METHOD } from '../terms/method.ts';
import { compoundPace } from './compound-pace.ts';
import { exact } from './exact.ts';
import { paceOf, valueOnPath, type Moment } from './pace.ts';
import { findBaseline, findLastWholeYear } from './find-baseline.ts';
import { findPartYear } from './part-year.ts';
import { findTwelveMonths } from './twelve-months.ts';

/** Decimals of P, E and R: all that is not the noise of binary fractions. */
const SHARE_DECIMALS = 12;

/** What a version of the method does in its own way; the formulas and cuts are those of every version. */
export interface Rules {
  readonly version: string;
  /** The baseline: the period that ends nearest to the pledge, or the last whole year of a flow that was over by then. */
  readonly baseline: 'nearest' | 'last-whole-year';
  /** The latest figure of a flow: its newest twelve months, or its newest whole year. */
  readonly latest: 'twelve-months' | 'whole-year';
  /** Before what no verdict is given: a year since the baseline, or a second figure. */
  readonly early: 'a-year' | 'two-figures';
}

/** The present method. */
const PRESENT: Rules = {
  version: METHOD.version,
  baseline: 'nearest',
  latest: 'twelve-months',
  early: 'a-year',
};
/** The method of the first edition, kept to say which verdicts moved. */
export const FIRST: Rules = { version: '1.0', baseline: 'last-whole-year', latest: 'whole-year', early: 'two-figures' };

/** One value of the total series. */
export interface Point {
  readonly period: string;
  readonly value: number;
  readonly status: Status;
  /** Day or month of publication; null where no page shows one. */
  readonly published: string | null;
  /** Whether sources contradict each other on it: no difference is taken to or from it. */
  readonly contested?: boolean;
  /** Whether a copy is all we hold: the verdict is computed again without it. */
  readonly copy?: boolean;
}

export interface ProgressInput {
  readonly measure: Measure;
  readonly target: Target | null;
  /** Where the pledge says what it counts from; null to take it from the figures. */
  readonly baseline: Pick<Baseline, 'period' | 'value'> | null;
  /** Day on which the pledge was made; null where it is not known. */
  readonly pledged: string | null;
  /** The total series, any order, without missing values. */
  readonly points: readonly Point[];
  /** Day of comparison. */
  readonly asOf: string;
}

const CLASSES: readonly State[] = ['on-track', 'speed-up', 'behind', 'moving-away'];

/** Returns the class that a pace gives. The cuts belong to the better class. */
export function classify(pace: number): State {
  const { cuts, noise } = METHOD;
  if (pace >= cuts.onTrack - noise) return 'on-track';
  if (pace >= cuts.speedUp - noise) return 'speed-up';
  return pace >= -noise ? 'behind' : 'moving-away';
}

const atMost = (state: State, limit: State): State => (CLASSES.indexOf(state) < CLASSES.indexOf(limit) ? limit : state);
const moment = (p: { period: string; value: number }): Moment => ({ at: endInYears(p.period), value: p.value });

/** A level stated for a year that was not over is the level of the day it was published, not of the year's end. */
function momentOf(point: Point, measure: Measure): Moment {
  const published = publishedBy(point.published);
  const early = measure !== 'flow' && published !== null && published < spanOf(point.period).end;
  return {
    at: early ? Math.max(endInYears(published), endInYears(spanOf(point.period).start)) : endInYears(point.period),
    value: point.value,
  };
}

const bare = (p: ModelPoint): ModelPoint => ({ period: p.period, value: p.value });

/** Keeps what years can be compared by: whole years of a flow, any dated level of the rest; never an interval. */
function comparable(points: readonly Point[], measure: Measure): Point[] {
  return points
    .filter((p) => {
      const { frequency } = spanOf(p.period);
      return measure === 'flow' ? frequency === 'year' : frequency !== 'interval';
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** Returns one point a year: the year itself or the level at its end. */
function yearly(points: readonly Point[], measure: Measure): Point[] {
  const byYear = new Map<number, Point>();
  for (const p of points) {
    const { at } = momentOf(p, measure);
    if (Number.isInteger(at)) byYear.set(at, p);
  }
  return [...byYear.values()];
}

const EMPTY: Omit<Verdict, 'state' | 'method'> = {
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

/** A figure counts for a pledge when it was published, and its period ends, on or after the day the pledge counts from. */
function countsFor(point: Point, target: Target): boolean {
  const published = publishedBy(point.published);
  return spanOf(point.period).end >= target.countsFrom && (published === null || published >= target.countsFrom);
}

/** A change between two points, where neither is contested and both are final or both provisional; else null. */
function changeOf(from: Point, to: Point): { from: ModelPoint; to: ModelPoint; change: number } | null {
  const mixed = from.contested || to.contested || (from.status === 'P') !== (to.status === 'P');
  return mixed ? null : { from: bare(from), to: bare(to), change: exact(to.value - from.value) };
}

/** What the last year brought: the change between its two yearly points, where it is the last year that is over. */
function lastYear(points: readonly Point[], asOf: string): Verdict['lastYear'] {
  const to = points.at(-1);
  if (!to || endInYears(to.period) < yearOf(asOf)) return null;
  const from = points.find((p) => endInYears(p.period) === endInYears(to.period) - 1);
  return from ? changeOf(from, to) : null;
}

/** What this year has brought so far, beside the same part of the year before. */
function partYear(points: readonly Point[]): Verdict['partYear'] {
  const { from, to } = findPartYear(points.filter((p) => !p.contested)) ?? {};
  if (!from || !to) return null;
  const [before, now] = [from, to].map(({ inputs }) => new Set(inputs.map(({ status }) => status === 'P')));
  // The month published last may be provisional; a part that is so as a whole is not set against a final one.
  if (!before?.has(true) && now?.size === 1 && now.has(true)) return null;
  const change = exact(to.value - from.value);
  return {
    from: bare(from),
    to: bare(to),
    change,
    share: from.value === 0 ? null : exact(change / Math.abs(from.value)),
    copy: [...from.inputs, ...to.inputs].some(({ copy }) => copy),
    stated: null,
  };
}

/** Mean change a year over the last changes, five at most; null with fewer than four yearly points. */
function meanChange(points: readonly Point[]): number | null {
  if (points.length < METHOD.yearlyPointsNeeded) return null;
  const recent = points.slice(-METHOD.changesAveraged - 1);
  const [first, last] = [moment(recent[0] as Point), moment(recent.at(-1) as Point)];
  return exact((last.value - first.value) / (last.at - first.at));
}

/**
 * Returns the verdict on one pledge with everything needed to recompute it. Pure; the day of comparison comes in.
 * States before any maths: no-target, not-rated, met, keeping, missed, too-early. Then the pace R decides, and the
 * recent years can only lower it. Provisional figures and copies are left out once more, to say whether the class
 * rests on them. Rule: method, section "Progress".
 */
export function judgeProgress(input: ProgressInput, rules: Rules = PRESENT): Verdict {
  const verdict = judge(input, rules);
  const firm = input.points.filter((p) => p.status !== 'P' && !p.copy);
  if (firm.length === input.points.length) return verdict;
  const { state, latest } = judge({ ...input, points: firm }, rules);
  return state === verdict.state || !latest ? verdict : { ...verdict, firm: { state, latest: bare(latest) } };
}

/** The newest twelve months of a flow as a point like the others; a level to hold each year is judged by whole years. */
function twelveMonths({ measure, target, points }: ProgressInput, { latest }: Rules): Point[] {
  if (latest === 'whole-year' || measure !== 'flow' || target?.kind === 'each-year') return [];
  const made = findTwelveMonths(points.filter((p) => !p.contested));
  if (!made) return [];
  const { period, value, inputs } = made;
  const published = inputs.flatMap((p) => p.published ?? []).sort(compareText);
  return [
    { period, value, status: 'E', published: published.at(-1) ?? null, copy: inputs.some(({ copy }) => copy ?? false) },
  ];
}

/** Where the pledge starts from: by its own words, or by the figure that the rule names. */
function baselineOf(
  { measure, baseline, pledged, points }: Pick<ProgressInput, 'measure' | 'baseline' | 'pledged' | 'points'>,
  rules: Rules = PRESENT,
): ModelPoint | null {
  if (baseline) return { period: baseline.period, value: baseline.value };
  if (pledged === null) return null;
  const series = comparable(points, measure);
  const found =
    rules.baseline === 'last-whole-year' && measure === 'flow'
      ? findLastWholeYear(series, pledged)
      : findBaseline(series, pledged, (p) => momentOf(p, measure).at);
  return found && bare(found);
}

function judge(input: ProgressInput, rules: Rules): Verdict {
  const { measure, target, points, asOf } = input;
  const series = comparable(points, measure);
  const years = yearly(series, measure);
  const empty = {
    ...EMPTY,
    method: rules.version,
    lastYear: lastYear(years, asOf),
    partYear: measure === 'flow' ? partYear(points) : null,
  };
  if (!target) return { ...empty, state: 'no-target', latest: latestOf(series.at(-1)) };

  const base = baselineOf(input, rules);
  const known: Verdict = {
    ...empty,
    state: 'not-rated',
    baseline: base,
    target: { value: target.value, due: target.due },
    path: base && target.due ? [base, ...target.milestones, { period: target.due, value: target.value }] : [],
  };
  const latest = [...series, ...twelveMonths(input, rules)].filter((p) => countsFor(p, target)).at(-1);
  if (!latest) return known;

  const now = momentOf(latest, measure);
  const seen: Verdict = { ...known, latest: latestOf(latest), meanChange: meanChange(years) };
  const measured: Verdict = { ...seen, ...shares(seen, now) };
  // The target of a flow is the amount of a year, not of any twelve months.
  const isYear = measure !== 'flow' || spanOf(latest.period).frequency === 'year';
  const direction = base ? Math.sign(target.value - base.value) || 1 : 1;
  const reached = isYear && direction * (latest.value - target.value) >= 0;
  const over = target.due !== null && spanOf(target.due).end < asOf;
  if (reached) return { ...measured, state: target.kind === 'reach' ? 'met' : 'keeping' };
  if (target.kind === 'reach' && over) return { ...measured, state: 'missed' };

  // A level to hold each year is due in full each year: the whole way is expected at once.
  const expected = target.kind === 'each-year' && measured.expected !== null ? 1 : measured.expected;
  const pace = target.kind === 'each-year' ? measured.progress : measured.pace;
  const reading: Verdict = { ...measured, expected, pace };
  if (pace === null || isEarly(reading, series, rules))
    return { ...reading, state: 'too-early', ...readingOf(reading), firstJudged: base && firstJudged(base.period) };
  return lower({ ...reading, paceState: classify(pace), state: classify(pace) }, now);
}

/** Of the other yardstick too, a reading from which no class is drawn; from zero nothing grows by a rate. */
const readingOf = ({ baseline, compound }: Verdict): Pick<Verdict, 'compound'> => ({
  compound: compound?.ratio == null || !baseline?.value ? null : { ratio: compound.ratio, status: 'not_available' },
});

/** Whether it is too early for a verdict: less than a year since the baseline; by the first method a single figure. */
function isEarly({ baseline, yearsGone }: Verdict, series: readonly Point[], { early }: Rules): boolean {
  if (!baseline || yearsGone === null) return true;
  if (early === 'a-year') return yearsGone < METHOD.yearsBeforeVerdict - METHOD.noise;
  return yearsGone <= 0 || series.filter((p) => comparePeriods(p.period, baseline.period) >= 0).length < 2;
}

/** The period a year after the baseline: with its figure the first verdict is given. */
const firstJudged = (period: string): string | null => {
  const { frequency, end } = spanOf(period);
  if (frequency === 'year' || frequency === 'half' || frequency === 'quarter' || frequency === 'month')
    return period.replace(/^\d{4}/, (year) => String(Number(year) + 1));
  return `${Number(end.slice(0, 4)) + 1}${end.slice(4, 7)}`;
};

const latestOf = (p: Point | undefined): Verdict['latest'] =>
  p ? { period: p.period, value: p.value, status: p.status, published: p.published } : null;

/** P, E and R with the years and the change still needed, where baseline and due date are known. */
function shares(verdict: Verdict, latest: Moment): Partial<Verdict> {
  const { baseline, target, path } = verdict;
  if (!baseline || !target?.due || baseline.value === target.value) return {};
  const [start, end] = [endInYears(baseline.period), endInYears(target.due)];
  const { progress, expected, pace } = paceOf(latest, path.map(moment));
  return {
    progress: exact(progress, SHARE_DECIMALS),
    expected: exact(expected, SHARE_DECIMALS),
    onPath: exact(valueOnPath(path.map(moment), latest.at)),
    pace: pace === null ? null : exact(pace, SHARE_DECIMALS),
    yearsGone: latest.at - start,
    yearsAll: end - start,
    needed: end > latest.at ? exact((target.value - latest.value) / (end - latest.at)) : null,
    compound: compoundPace({
      baseValue: baseline.value,
      baseYear: start,
      currentValue: latest.value,
      currentYear: latest.at,
      direction: Math.sign(target.value - baseline.value),
      target: target.value,
      targetYear: end,
    }),
  };
}

/** The recent years can lower a verdict and never raise it; the reason is kept. */
function lower(verdict: Verdict, latest: Moment): Verdict {
  const { target, meanChange: mean, baseline } = verdict;
  if (mean === null || !target?.due || !baseline) return verdict;
  const left = endInYears(target.due) - latest.at;
  if (left <= 0) return verdict;
  const projected = { period: target.due, value: exact(latest.value + mean * left) };
  const direction = Math.sign(target.value - baseline.value);
  const gap = (direction * (target.value - projected.value)) / Math.abs(target.value - latest.value);
  const limit: State | null =
    direction * mean <= 0 ? 'behind' : gap > METHOD.gapAllowed + METHOD.noise ? 'speed-up' : null;
  const state = limit ? atMost(verdict.state, limit) : verdict.state;
  const reason = limit === 'behind' ? 'no-movement' : 'projected-gap';
  return { ...verdict, projected, state, lowered: state === verdict.state ? null : reason };
}
