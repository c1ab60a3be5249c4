import { formatDays } from '../format/days.ts';
import { withParticle } from '../format/particle.ts';
import { formatPeriod } from '../format/period.ts';
import type { Unit } from '../format/unit.ts';
import { formatRange, formatValue } from '../format/value.ts';
import { STATE_WORDS } from '../format/words.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { findGaps } from './choose-series.ts';
import type { BarsInput } from './draw-bars.ts';
import type { SeriesInput } from './draw-series.ts';
import type { PanelsInput } from './draw-small-multiples.ts';
import type { TileMapInput } from './draw-tile-map.ts';
import type { StateCount } from './draw-verdict-strip.ts';
import type { Track } from './track.ts';

/** An observation whose value is there. */
type Known = Observation & { readonly value: number };
const isKnown = (observation: Observation): observation is Known => observation.value !== null;

function targetSentence(
  target: { value: number; due: string | null; eachYear: boolean },
  unit: Unit,
  locale: Locale,
): string {
  const value = formatValue(target.value, unit, locale);
  if (locale === 'ko') {
    const when = target.eachYear ? '해마다' : target.due ? `${formatPeriod(target.due, 'ko')}까지` : '';
    return `목표는 ${when} ${value}입니다.`.replace('  ', ' ');
  }
  const when = target.eachYear ? ' each year' : target.due ? ` by ${formatPeriod(target.due, 'en')}` : '';
  return `The target is ${value}${when}.`;
}

/** Says in sentences what a ladder track shows. */
export function describeTrack(track: Track, locale: Locale): string {
  const { latest, unit, state, silentDays, milestones } = track;
  const sentences = [targetSentence(track.target, unit, locale)];
  const verdict = STATE_WORDS[state][locale];
  for (const { period, value } of milestones) {
    const words = formatValue(value, unit, locale);
    sentences.push(
      locale === 'ko'
        ? `중간 목표는 ${formatPeriod(period, 'ko')} ${words}입니다.`
        : `A milestone of ${words} is set for ${formatPeriod(period, 'en')}.`,
    );
  }
  if (latest) {
    const [value, period] = [formatValue(latest.value, unit, locale), formatPeriod(latest.period, locale)];
    sentences.push(
      locale === 'ko'
        ? `최신 수치는 ${period} ${value}, 판정은 ‘${verdict}’입니다.`
        : `The latest figure is ${value} (${period}); the verdict is “${verdict}”.`,
    );
  } else if (silentDays !== null) {
    sentences.push(
      locale === 'ko'
        ? `약속한 뒤 ${formatDays(silentDays, 'ko')} 동안 발표된 수치가 없습니다.`
        : `No figure has been published in the ${formatDays(silentDays, 'en')} since the pledge.`,
    );
  } else sentences.push(locale === 'ko' ? '발표된 수치가 없습니다.' : 'No figure has been published.');
  return sentences.join(' ');
}

/** Says in sentences what a series shows: its trend, highest, lowest and latest figure, what is missing, the target. */
export function describeSeries({ indicator, series, unit, asOf }: SeriesInput, locale: Locale): string {
  const known = series.observations.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  const at = ({ period, value }: Known): string =>
    locale === 'ko'
      ? `${formatPeriod(period, 'ko')} ${formatValue(value, unit, 'ko')}`
      : `${formatValue(value, unit, 'en')} in ${formatPeriod(period, 'en')}`;
  const sentences: string[] = [];
  if (!first || !last) sentences.push(locale === 'ko' ? '발표된 수치가 없습니다.' : 'No figure has been published.');
  else if (first === last)
    sentences.push(locale === 'ko' ? `수치는 하나로, ${at(last)}입니다.` : `There is one figure: ${at(last)}.`);
  else {
    const [highest, lowest] = [
      known.reduce((a, b) => (b.value > a.value ? b : a)),
      known.reduce((a, b) => (b.value < a.value ? b : a)),
    ];
    const rose = Math.sign(last.value - first.value);
    if (locale === 'ko') {
      const turn = rose > 0 ? '늘었습니다' : rose < 0 ? '줄었습니다' : '같습니다';
      sentences.push(
        rose === 0
          ? `${withParticle(at(first), '과/와')} ${withParticle(at(last), '이/가')} ${turn}.`
          : `${at(first)}에서 ${withParticle(at(last), '으로/로')} ${turn}.`,
      );
      sentences.push(`가장 높은 값은 ${at(highest)}, 가장 낮은 값은 ${at(lowest)}입니다.`);
    } else {
      const turn = rose > 0 ? 'It rose' : rose < 0 ? 'It fell' : 'It is unchanged';
      sentences.push(`${turn} from ${at(first)} to ${at(last)}.`, `Highest: ${at(highest)}. Lowest: ${at(lowest)}.`);
    }
  }
  const contested = known.filter(({ low }) => low !== null);
  for (const { period, low, high } of contested) {
    const range = formatRange(low ?? 0, high ?? 0, unit, locale, 'exact');
    sentences.push(
      locale === 'ko'
        ? `${formatPeriod(period, 'ko')} 수치는 출처에 따라 ${withParticle(range, '으로/로')} 엇갈립니다.`
        : `Sources disagree on ${formatPeriod(period, 'en')}: ${range}.`,
    );
  }
  const gaps = findGaps(series, asOf).map(({ first: from, last: to }) =>
    formatPeriod(from === to ? from : `${from}/${to}`, locale),
  );
  if (gaps.length > 0) {
    sentences.push(
      locale === 'ko' ? `발표된 수치가 없는 기간: ${gaps.join(', ')}.` : `No figure published for: ${gaps.join(', ')}.`,
    );
  }
  const earlier = series.earlier.filter(isKnown).map(at);
  if (earlier.length > 0)
    sentences.push(
      locale === 'ko' ? `그림에 없는 이전 수치: ${earlier.join(', ')}.` : `Earlier, not drawn: ${earlier.join(', ')}.`,
    );
  const { target } = indicator;
  if (target)
    sentences.push(
      targetSentence({ value: target.value, due: target.due, eachYear: target.kind === 'each-year' }, unit, locale),
    );
  return sentences.join(' ');
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
  const sentences: string[] = [];
  const at = ({ area, value }: { area: string; value: number }): string =>
    `${nameOf(area)} ${formatValue(value, unit, locale)}`;
  if (highest && lowest) {
    sentences.push(
      locale === 'ko'
        ? `가장 높은 곳은 ${at(highest)}, 가장 낮은 곳은 ${at(lowest)}입니다.`
        : `Highest: ${at(highest)}. Lowest: ${at(lowest)}.`,
    );
  }
  if (without.length > 0) {
    sentences.push(
      locale === 'ko'
        ? `발표된 수치가 없는 곳: ${without.join(', ')}.`
        : `No figure published for: ${without.join(', ')}.`,
    );
  }
  return sentences.join(' ');
}

/** Says how many pledges stand where. */
export function describeVerdictStrip(counts: readonly StateCount[], locale: Locale): string {
  const words = counts.map(({ state, count }) => `${STATE_WORDS[state][locale]} ${count}`).join(', ');
  return locale === 'ko' ? `약속의 판정별 수: ${words}.` : `Pledges by verdict: ${words}.`;
}
