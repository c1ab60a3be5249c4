import { parseBreakdown } from './breakdown.ts';
import type { Indicator } from './indicator.ts';
import { isLead, isTotal, observationKey, type Observation } from './observation.ts';
import { compareText } from './order.ts';
import { comparePeriods, spanOf } from './period.ts';

/** Rows of one table that need no other page. Where a table is longer every year has its page, and fewer rows stand here. */
const ROWS = { alone: 24, besideYears: 12 };

/** Orders latest first; within a period the total of the country first, then by area and breakdown. */
export const latestFirst = (a: Observation, b: Observation): number =>
  comparePeriods(b.period, a.period) || compareText(a.area, b.area) || compareText(a.breakdown, b.breakdown);

/** Returns the year a figure is of, that of the last day of its period: `2025`. */
export const yearOf = ({ period }: Pick<Observation, 'period'>): string => spanOf(period).end.slice(0, 4);

/** The table of the whole country where an indicator is named for a part of it. */
export const WHOLE = 'whole';

/** Returns the table an observation stands in: the leading series by kind of period, parts by the dimensions they are split by. */
export function tableOf(indicator: Pick<Indicator, 'measure' | 'leads'>, o: Observation): string {
  if (isLead(o, indicator)) return indicator.measure === 'flow' ? spanOf(o.period).frequency : '';
  if (isTotal(o)) return WHOLE;
  return [...(o.area === 'KR' ? [] : ['province']), ...parseBreakdown(o.breakdown).keys()].join('+');
}

interface Shown {
  readonly keys: ReadonlySet<string>;
  readonly years: readonly string[];
}

const known = new WeakMap<Indicator, Shown>();

/** Returns what is shown of an indicator, computed once: every row of every page asks. */
function shownOf(indicator: Indicator): Shown {
  const found = known.get(indicator);
  if (found) return found;
  const { observations } = indicator;
  const tables = Map.groupBy([...observations].sort(latestFirst), (o) => tableOf(indicator, o));
  const isLong = [...tables.values()].some(({ length }) => length > ROWS.alone);
  const newest = [...tables.values()].flatMap((rows) => (isLong ? rows.slice(0, ROWS.besideYears) : rows));
  const shown = {
    keys: new Set(newest.map(observationKey)),
    years: isLong ? [...new Set(observations.map(yearOf))].sort(compareText).reverse() : [],
  };
  known.set(indicator, shown);
  return shown;
}

/** Returns the keys of the observations that stand on the page of their indicator: the newest of each table. */
export const shownFigures = (indicator: Indicator): ReadonlySet<string> => shownOf(indicator).keys;

/** Returns the years whose figures have a page of their own, latest first: all, or none where no table is long. */
export const figureYears = (indicator: Indicator): readonly string[] => shownOf(indicator).years;

/** Returns the page on which an observation has its row: that of its indicator, or that of its year. */
export const figureRoute = (
  indicator: Indicator,
  o: Pick<Observation, 'period' | 'area' | 'breakdown'>,
): `/${string}/` =>
  !figureYears(indicator).includes(yearOf(o)) || shownFigures(indicator).has(observationKey(o))
    ? `/indicators/${indicator.id}/`
    : `/figures/${indicator.id}/${yearOf(o)}/`;
