import { formatPeriod } from '../../format/period.ts';
import { formatNumber, formatValue } from '../../format/value.ts';
import { spanOf } from '../../model/period.ts';
import type { Point } from '../../model/point.ts';
import type { ReasonWords } from '../reason-words.ts';

/** A period in a sentence: the second half of 2016, May 2023. */
const period = (text: string): string => {
  const words = formatPeriod(text, 'en');
  return /^[a-z]/.test(words) ? `the ${words}` : words;
};
const periods = (list: readonly string[]): string => list.map(period).join(', ');
const named = (points: readonly Point[]): string =>
  points.map((p) => `${formatPeriod(p.period, 'en', 'short')}: ${formatNumber(p.value)}`).join(' + ');
/** The month a total since January ends with: September. */
const lastMonth = (text: string): string => formatPeriod(spanOf(text).end.slice(0, 7), 'en').replace(/ \d+$/, '');
const endOf = (text: string): string => formatPeriod(spanOf(text).end.slice(0, 7), 'en');

const TABLES: Readonly<Record<string, string>> = { item: 'The table by item', country: 'The table by country' };
const PARTS: Readonly<Record<string, string>> = { sector: 'sectors' };

/** Why an observation is as it is. */
export const reasons: ReasonWords = {
  sum: ({ terms }) => `Computed by us: published figures added up (${named(terms)}).`,
  'twelve-months': ({ year, part, before }) =>
    `Computed by us, the newest twelve months: ${period(year.period)}, plus ${period(part.period)}, less ${period(before.period)} (${formatNumber(year.value)} + ${formatNumber(part.value)} − ${formatNumber(before.value)}).`,
  'sum-of-rows': ({ from, to, rows }) =>
    `Computed by us: the ${formatNumber(rows)} monthly values from ${period(from)} to ${period(to)}, added up.`,
  incomplete: ({ missing }) => `Not totalled: we found no figure for ${periods(missing)}.`,
  'no-rows': ({ table, missing, total, elsewhere }, unit) =>
    [
      `${TABLES[table] ?? table} lacks ${periods(missing)}${total ? ', and an incomplete sum is not a total' : ''}.`,
      ...elsewhere.map(
        (p) =>
          `Another table of the same statistics gives ${formatValue(p.value, unit, 'en')} for ${period(p.period)}.`,
      ),
    ].join(' '),
  difference: ({ from, to }) =>
    `Computed by us: the running total of ${period(to.period)} less that of ${period(from.period)} (${formatNumber(to.value)} − ${formatNumber(from.value)}).`,
  'running-total': ({ from, terms }) =>
    `Computed by us: the yearly figures from ${period(from)} on, added up (${terms.map(({ value }) => formatNumber(value)).join(' + ')}).`,
  'within-year': ({ from, to }) =>
    `Computed by us: the total to ${endOf(to.period)} less the total to ${lastMonth(from.period)} (${formatNumber(to.value)} − ${formatNumber(from.value)}).`,
  'fallen-total': ({ total, before }) =>
    `In the source the total to ${endOf(total.period)} (${formatNumber(total.value)}) is below that to ${lastMonth(before.period)} (${formatNumber(before.value)}). A running total cannot fall, so no value is given.`,
  'parts-differ': ({ dimension, period: of, sum, total }) =>
    `In the source the ${PARTS[dimension] ?? dimension} up to ${endOf(of)} do not add up to the total (sum ${formatNumber(sum)}, total ${formatNumber(total)}).`,
  decision: ({ text }) => text.en,
  'not-found': ({ pledged, days }) =>
    `We found no page that states a figure for this pledge, ${formatNumber(days)} days after it was made on ${period(pledged)}.`,
};
