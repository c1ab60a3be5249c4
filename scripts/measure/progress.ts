import type { Baseline, Measure, Target } from '../../src/model/indicator.ts';
import type { Status } from '../../src/model/observation.ts';
import { comparePeriods, endInYears, publishedBy, spanOf } from '../../src/model/period.ts';
import type { State, Verdict } from '../../src/model/verdict.ts';
import { compoundPace } from './compound-pace.ts';
import { exact } from './exact.ts';
import { paceOf, type Moment } from './pace.ts';

/** Version of the published method; the methods page tells what each version changed. */
export const METHOD_VERSION = '1.0';

/** The cuts of the pace R. */
export const ON_TRACK_FROM = 0.95;
export const SPEED_UP_FROM = 0.6;
/** A projected gap above this share of the remaining way lowers the verdict. */
const GAP_ALLOWED = 0.2;
const YEARLY_POINTS_NEEDED = 4;
/** Decimals of P, E and R: all that is not the noise of binary fractions. */
const SHARE_DECIMALS = 12;
const CHANGES_AVERAGED = 5;

/** One value of the total series. */
export interface Point {
  readonly period: string;
  readonly value: number;
  readonly status: Status;
  /** Day or month of publication; null where no page shows one. */
  readonly published: string | null;
}

export interface ProgressInput {
  readonly measure: Measure;
  readonly target: Target | null;
  readonly baseline: Baseline | null;
  /** The total series, any order, without missing values. */
  readonly points: readonly Point[];
  /** Day of comparison. */
  readonly asOf: string;
}

const CLASSES: readonly State[] = ['on-track', 'speed-up', 'behind', 'moving-away'];

/** A pace that equals a cut on paper must not miss it by the noise of binary fractions. */
const NOISE = 1e-9;

/** Returns the class that a pace gives. The cuts belong to the better class. */
export function classify(pace: number): State {
  if (pace >= ON_TRACK_FROM - NOISE) return 'on-track';
  if (pace >= SPEED_UP_FROM - NOISE) return 'speed-up';
  return pace >= -NOISE ? 'behind' : 'moving-away';
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

const bare = (p: Point): { period: string; value: number } => ({ period: p.period, value: p.value });

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

const EMPTY: Omit<Verdict, 'state'> = {
  method: METHOD_VERSION,
  baseline: null,
  latest: null,
  target: null,
  progress: null,
  expected: null,
  pace: null,
  paceState: null,
  yearsGone: null,
  yearsAll: null,
  needed: null,
  lastYear: null,
  meanChange: null,
  projected: null,
  lowered: null,
  withoutProvisional: null,
  path: [],
  compound: null,
};

/** A figure counts for a pledge when it was published, and its period ends, on or after the day the pledge counts from. */
function countsFor(point: Point, target: Target): boolean {
  const published = publishedBy(point.published);
  return spanOf(point.period).end >= target.countsFrom && (published === null || published >= target.countsFrom);
}

/** What the last year brought: the change between two yearly points exactly one year apart. */
function lastYear(points: readonly Point[]): Verdict['lastYear'] {
  const to = points.at(-1);
  const from = to && points.find((p) => endInYears(p.period) === endInYears(to.period) - 1);
  return to && from ? { from: bare(from), to: bare(to), change: exact(to.value - from.value) } : null;
}

/** Mean change a year over the last changes, five at most; null with fewer than four yearly points. */
function meanChange(points: readonly Point[]): number | null {
  if (points.length < YEARLY_POINTS_NEEDED) return null;
  const recent = points.slice(-CHANGES_AVERAGED - 1);
  const [first, last] = [moment(recent[0] as Point), moment(recent.at(-1) as Point)];
  return exact((last.value - first.value) / (last.at - first.at));
}

/**
 * Returns the verdict on one pledge with everything needed to recompute it. Pure; the day of comparison comes in.
 * States before any maths: no-target, not-rated, met, keeping, missed, too-early. Then the pace R decides,
 * and the recent years can only lower it. Rule: method, section "Progress".
 */
export function judgeProgress(input: ProgressInput): Verdict {
  const verdict = judge(input);
  if (!input.points.some((p) => p.status === 'P')) return verdict;
  const firm = judge({ ...input, points: input.points.filter((p) => p.status !== 'P') });
  if (firm.state === verdict.state || !firm.latest) return verdict;
  return {
    ...verdict,
    withoutProvisional: { state: firm.state, latest: { period: firm.latest.period, value: firm.latest.value } },
  };
}

function judge({ measure, target, baseline, points, asOf }: ProgressInput): Verdict {
  const series = comparable(points, measure);
  const newest = series.at(-1);
  if (!target)
    return { ...EMPTY, state: 'no-target', latest: newest ?? null, lastYear: lastYear(yearly(series, measure)) };

  const base = baseline && { period: baseline.period, value: baseline.value };
  const known: Verdict = {
    ...EMPTY,
    state: 'not-rated',
    baseline: base,
    target: { value: target.value, due: target.due },
    path: base && target.due ? [base, ...target.milestones, { period: target.due, value: target.value }] : [],
  };
  const latest = series.filter((p) => countsFor(p, target)).at(-1);
  if (!latest) return known;

  const direction = base ? Math.sign(target.value - base.value) || 1 : 1;
  const reached = direction * (latest.value - target.value) >= 0;
  const over = target.due !== null && spanOf(target.due).end < asOf;
  const years = yearly(series, measure);
  const now = momentOf(latest, measure);
  const seen: Verdict = { ...known, latest, lastYear: lastYear(years), meanChange: meanChange(years) };
  if (target.kind === 'reach' && reached) return { ...seen, ...shares(seen, now), state: 'met' };
  if (target.kind === 'each-year' && reached) return { ...seen, ...shares(seen, now), state: 'keeping' };
  if (target.kind === 'reach' && over) return { ...seen, ...shares(seen, now), state: 'missed' };

  const since = series.filter((p) => !base || comparePeriods(p.period, base.period) >= 0).length;
  if (!base || !target.due || since < 2 || now.at <= endInYears(base.period)) return { ...seen, state: 'too-early' };

  const measured: Verdict = { ...seen, ...shares(seen, now) };
  // A level to hold each year is due in full each year: the whole way is expected at once.
  const expected = target.kind === 'each-year' ? 1 : measured.expected;
  const pace =
    expected !== null && expected > 0 && measured.progress !== null
      ? exact(measured.progress / expected, SHARE_DECIMALS)
      : null;
  if (pace === null) return { ...measured, state: 'too-early' };
  return lower({ ...measured, expected, pace, paceState: classify(pace), state: classify(pace) }, now);
}

/** P, E and R with the years and the change still needed, where baseline and due date are known. */
function shares(verdict: Verdict, latest: Moment): Partial<Verdict> {
  const { baseline, target, path } = verdict;
  if (!baseline || !target?.due || baseline.value === target.value) return {};
  const [start, end] = [endInYears(baseline.period), endInYears(target.due)];
  const { progress, expected, pace } = paceOf(latest, path.map(moment));
  return {
    progress: exact(progress, SHARE_DECIMALS),
    expected: exact(expected, SHARE_DECIMALS),
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
  const limit: State | null = direction * mean <= 0 ? 'behind' : gap > GAP_ALLOWED + NOISE ? 'speed-up' : null;
  const state = limit ? atMost(verdict.state, limit) : verdict.state;
  const reason = limit === 'behind' ? 'no-movement' : 'projected-gap';
  return { ...verdict, projected, state, lowered: state === verdict.state ? null : reason };
}
