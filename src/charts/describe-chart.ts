import { formatPeriod } from '../format/period.ts';
import { formatRange, formatValue } from '../format/value.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { findGaps, splitGaps } from './choose-series.ts';
import type { BarsInput } from './draw-bars.ts';
import type { SeriesInput } from './draw-series.ts';
import type { PanelsInput } from './draw-small-multiples.ts';
import type { TileMapInput } from './draw-tile-map.ts';
import type { StateCount } from './draw-verdict-strip.ts';
import { wayOf } from './series-way.ts';
import { targetOf, targetWords } from './target-words.ts';
import type { Track } from './track.ts';

/** An observation whose value is there. */
type Known = Observation & { readonly value: number };
const isKnown = (observation: Observation): observation is Known => observation.value !== null;

/** Says in sentences what a ladder track shows. */
export function describeTrack(track: Track, locale: Locale): string {
  const { latest, unit, state, lookedTo, milestones, start } = track;
  const { says } = messagesIn(locale).chart;
  const value = (number: number): string => formatValue(number, unit, locale);
  const standing = latest
    ? says.latest(value(latest.value), formatPeriod(latest.period, locale), messagesIn(locale).terms.states[state])
    : lookedTo === null
      ? says.none
      : says.noneTo(formatPeriod(lookedTo, locale));
  return [
    says.target(targetWords(track.target, unit, locale)),
    ...(start.period === null ? [] : [says.start(value(start.value), formatPeriod(start.period, locale))]),
    ...milestones.map((mark) => says.milestone(formatPeriod(mark.period, locale), value(mark.value))),
    standing,
  ].join(' ');
}

/** Says in sentences what a series shows: its trend, highest, lowest and latest figure, what is missing, the target. */
export function describeSeries({ indicator, series, unit, asOf }: SeriesInput, locale: Locale): string {
  const { says } = messagesIn(locale).chart;
  const known = series.observations.filter(isKnown);
  const at = ({ period, value }: Known): string =>
    says.at(formatValue(value, unit, locale), formatPeriod(period, locale));
  const contested = known.flatMap(({ period, low, high }) =>
    low === null || high === null
      ? []
      : says.contested(formatPeriod(period, locale), formatRange(low, high, unit, locale, 'exact')),
  );
  const lacking = splitGaps(findGaps(series, asOf), indicator, series);
  const named = (periods: readonly string[]): string =>
    periods.map((period) => formatPeriod(period, locale)).join(', ');
  const earlier = series.earlier.filter(isKnown).map(at);
  const { target } = indicator;
  return [
    ...trendSentences(known, at, locale),
    ...contested,
    ...(lacking.nothing.length > 0 ? [says.gaps(named(lacking.nothing))] : []),
    ...(lacking.parts.length > 0 ? [says.partsOnly(named(lacking.parts))] : []),
    ...(earlier.length > 0 ? [says.earlier(earlier.join(', '))] : []),
    ...(target && wayOf(indicator, series).target
      ? [says.target(targetWords(targetOf(indicator, target), unit, locale))]
      : []),
  ].join(' ');
}

/** Says from where to where the figures went, and their highest and lowest. */
function trendSentences(known: readonly Known[], at: (figure: Known) => string, locale: Locale): string[] {
  const { says } = messagesIn(locale).chart;
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [says.none];
  if (first === last) return [says.only(at(last))];
  const highest = known.reduce((a, b) => (b.value > a.value ? b : a));
  const lowest = known.reduce((a, b) => (b.value < a.value ? b : a));
  return [
    says.change(at(first), at(last), Math.sign(last.value - first.value)),
    says.extremes(at(highest), at(lowest)),
  ];
}

/** Says the first and latest figure of each panel. */
export function describePanels({ panels, unit }: PanelsInput, locale: Locale): string {
  return panels
    .map(({ name, series }) => {
      const known = series.observations.filter(isKnown);
      const [first, last] = [known[0], known.at(-1)];
      if (!first || !last) return `${name}: ${formatValue(null, unit, locale)}.`;
      const at = ({ period, value }: Known): string =>
        `${formatPeriod(period, locale, 'short')} ${formatValue(value, unit, locale)}`;
      return first === last ? `${name}: ${at(last)}.` : `${name}: ${at(first)} → ${at(last)}.`;
    })
    .join(' ');
}

/** Says every value of a list of bars, in the order drawn. */
export function describeBars({ items, unit }: BarsInput, locale: Locale): string {
  return `${items.map(({ name, value }) => `${name} ${formatValue(value, unit, locale)}`).join(', ')}.`;
}

/** Says the highest and lowest province and those without a figure. */
export function describeTileMap({ tiles, provinces, unit }: TileMapInput, locale: Locale): string {
  const nameOf = (area: string): string => provinces.find(({ code }) => code === area)?.[locale] ?? area;
  const known = tiles
    .flatMap(({ area, value }) => (value === null ? [] : [{ area, value }]))
    .sort((a, b) => b.value - a.value);
  const [highest, lowest] = [known[0], known.at(-1)];
  const without = tiles.filter(({ value }) => value === null).map(({ area }) => nameOf(area));
  const { says } = messagesIn(locale).chart;
  const at = ({ area, value }: { area: string; value: number }): string =>
    `${nameOf(area)} ${formatValue(value, unit, locale)}`;
  return [
    ...(highest && lowest ? [says.provinces(at(highest), at(lowest))] : []),
    ...(without.length > 0 ? [says.provincesWithout(without.join(', '))] : []),
  ].join(' ');
}

/** Says how many pledges stand where. */
export function describeVerdictStrip(counts: readonly StateCount[], locale: Locale): string {
  const words = counts.map(({ state, count }) => `${messagesIn(locale).terms.states[state]} ${count}`).join(', ');
  return messagesIn(locale).chart.says.verdicts(words);
}
