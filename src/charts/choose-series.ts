import type { Indicator, Measure } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, endInYears, periodAt, spanOf, startInYears, type Frequency } from '../model/period.ts';

/** What one line or row of bars shows: observations of one area and breakdown, one kind of period, earliest first. */
export interface Series {
  /** `point` for levels and running totals: each stands at the day it speaks of, however long its period is called. */
  readonly frequency: 'year' | 'half' | 'quarter' | 'month' | 'point';
  readonly observations: readonly Observation[];
  /** Single early figures before a long silence: in the table, not in the drawing, which they would leave mostly empty. */
  readonly earlier: readonly Observation[];
}

const isLevel = (measure: Measure): boolean => measure === 'stock' || measure === 'cumulative';

/** Monthly figures make a line of their own from two years on; fewer say less than the years do. */
const ENOUGH_MONTHS = 24;

const FINER = ['half', 'quarter', 'month'] as const satisfies readonly Frequency[];

/** Keeps one observation a day: of a year and its December, the year. */
function oneAtATime(sorted: readonly Observation[]): Observation[] {
  return sorted.filter((observation, index) => {
    const before = sorted[index - 1];
    return !before || spanOf(before.period).end !== spanOf(observation.period).end;
  });
}

/** A silence longer than this many years, before at least as many figures, is not drawn. */
const LONG_SILENCE = { years: 5, figures: 4 } as const;

/** Splits off what lies before the last long silence. */
function seriesFrom(frequency: Series['frequency'], all: readonly Observation[]): Series {
  const starts = all.filter((observation, index) => {
    const before = all[index - 1];
    const known = all.slice(index).filter(({ value }) => value !== null);
    return (
      before &&
      known.length >= LONG_SILENCE.figures &&
      endInYears(observation.period) - endInYears(before.period) > LONG_SILENCE.years
    );
  });
  const start = starts.at(-1);
  const cut = start ? all.indexOf(start) : 0;
  return { frequency, observations: all.slice(cut), earlier: all.slice(0, cut) };
}

/** Returns every series that can be drawn for a breakdown and an area, of what the indicator is named for where none is given, the most telling first; empty when there is no figure. */
export function chooseSeries(indicator: Indicator, breakdown = indicator.leads, area = 'KR'): Series[] {
  const own = indicator.observations
    .filter((observation) => observation.breakdown === breakdown && observation.area === area)
    .sort((a, b) => comparePeriods(a.period, b.period));
  if (isLevel(indicator.measure)) {
    const points = oneAtATime(own.filter((observation) => !observation.period.includes('/')));
    return points.some(({ value }) => value !== null) ? [seriesFrom('point', points)] : [];
  }
  const of = (frequency: 'year' | (typeof FINER)[number]): Series =>
    seriesFrom(
      frequency,
      own.filter((observation) => spanOf(observation.period).frequency === frequency),
    );
  const figures = ({ observations }: Series): number => observations.filter(({ value }) => value !== null).length;
  const year = of('year');
  const finer = FINER.map(of).sort((a, b) => figures(b) - figures(a));
  const monthsFirst = !indicator.target && figures(of('month')) >= ENOUGH_MONTHS;
  const ordered = monthsFirst
    ? [of('month'), year, ...finer.filter(({ frequency }) => frequency !== 'month')]
    : [year, ...finer];
  const single = ordered.filter((series) => figures(series) > 0);
  const telling = single.filter((series) => figures(series) > 1);
  return telling.length > 0 ? telling : single.slice(0, 1);
}

/**
 * Returns where a period stands on the line of years. Years and levels stand at their end, with the end of 2024 at 2024;
 * shorter flows stand in the middle of their months, with January 2024 beginning at 2024.
 */
export function placeInYears(period: string, frequency: Series['frequency']): number {
  const end = endInYears(period);
  if (frequency === 'year' || frequency === 'point') return end - 1;
  return (startInYears(period) + end) / 2;
}

/** How long one step of a series is, in years. */
export const STEP = { year: 1, point: 1, half: 1 / 2, quarter: 1 / 4, month: 1 / 12 } as const;

/** A stretch for which we found nothing: as places on the line of years, and as the first and last period of it. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly last: string;
}

/** Names the step whose middle (or, for years and levels, whose end) lies at a place. */
const stepAt = (place: number, frequency: Series['frequency']): string =>
  frequency === 'year' || frequency === 'point' ? String(Math.round(place)) : periodAt(place, frequency);

/**
 * Returns the gaps between the first and the last figure, and for years and levels those up to the last whole year
 * before the day of comparison.
 */
export function findGaps({ frequency, observations }: Series, asOf: string): Gap[] {
  const step = STEP[frequency];
  const known = observations.filter(({ value }) => value !== null).map(({ period }) => placeInYears(period, frequency));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wholeYears = step === 1;
  const start = wholeYears ? Math.ceil(first) : first;
  const steps = Math.round(((wholeYears ? Math.max(last, Number(asOf.slice(0, 4)) - 1) : last) - start) / step);
  const gaps: Gap[] = [];
  for (let index = 0; index <= steps; index += 1) {
    const place = start + index * step;
    // A level of October stands for its year when December was not published.
    const covered = known.some((at) =>
      wholeYears ? at > place - 1 + 1e-6 && at <= place + 1e-6 : Math.abs(at - place) < step / 2,
    );
    if (covered) continue;
    const period = stepAt(place, frequency);
    const before = gaps.at(-1);
    const grows = before !== undefined && Math.abs(before.to + step / 2 - place) < step / 4;
    if (grows) gaps[gaps.length - 1] = { ...before, to: place + step / 2, last: period };
    else gaps.push({ from: place - step / 2, to: place + step / 2, first: period, last: period });
  }
  return gaps;
}

/** What is known of the years a series has no figure for. */
export interface Lacking {
  /** Stretches of years of which we hold nothing, as periods. */
  readonly nothing: readonly string[];
  /** Years of which we hold parts: of a breakdown, or of a half or a quarter. */
  readonly parts: readonly string[];
}

const stretch = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);

/** The years a figure speaks of: of a flow all in its period, of a level and a running total the last. */
function yearsOf({ period }: Pick<Observation, 'period'>, measure: Indicator['measure']): number[] {
  const end = Number(spanOf(period).end.slice(0, 4));
  const start = measure === 'flow' ? Number(spanOf(period).start.slice(0, 4)) : end;
  return Array.from({ length: end - start + 1 }, (_, at) => start + at);
}

/**
 * Splits the gaps of a series by years into those of which the indicator holds nothing and those of which it holds parts,
 * so that no year is said to lack what stands below it. Gaps of shorter steps are all of the first kind.
 */
export function splitGaps(gaps: readonly Gap[], { observations, measure }: Indicator, series: Series): Lacking {
  if (STEP[series.frequency] < 1) return { nothing: gaps.map(({ first, last }) => stretch(first, last)), parts: [] };
  const held = new Set(observations.filter(({ value }) => value !== null).flatMap((o) => yearsOf(o, measure)));
  const nothing: string[] = [];
  const parts: string[] = [];
  for (const { first, last } of gaps) {
    let open: string | null = null;
    for (let year = Number(first); year <= Number(last) + 1; year += 1) {
      const lacks = year <= Number(last) && !held.has(year);
      if (!lacks && open !== null) nothing.push(stretch(open, String(year - 1)));
      open = lacks ? (open ?? String(year)) : null;
      if (year <= Number(last) && !lacks) parts.push(String(year));
    }
  }
  return { nothing, parts };
}
