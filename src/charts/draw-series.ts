import * as Plot from '@observablehq/plot';
import { scaleLinear, select } from 'd3';
import { formatTicks } from '../format/ticks.ts';
import { isPercent, type Unit } from '../format/unit.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { add, addHatching, HATCHING, TEXT, WIDTHS, type Drawing } from './canvas.ts';
import { findGaps, splitGaps, type Gap, type Series } from './choose-series.ts';
import { drawKey, keyHeight } from './draw-key.ts';
import { drawLabels } from './draw-labels.ts';
import { labelSeries, projectedWords, type LabelRoom } from './label-series.ts';
import { INK, MUTED, RULE, SERIES } from './palette.ts';
import type { Box } from './place-labels.ts';
import { figureMarks, historyMarks, wayMarks } from './plot-series.ts';
import { findFirstPublished, keyOf, marksOf, nameMarks, type Mark } from './series-marks.ts';
import { wayOf, type Way } from './series-way.ts';
import { textWidth } from './text-width.ts';
import { yearTicks } from './year-ticks.ts';

export interface SeriesInput {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly unit: Unit;
  /** The day of comparison: up to it a missing year is a gap. */
  readonly asOf: string;
  /** What stands under a figure for a pointer: how strong its ground is, and who said it. */
  readonly groundOf?: ((observation: Observation) => string) | undefined;
}

const HEIGHT = { wide: 380, narrow: 330 } as const;
/** Half the width of a bar: in years, and at most so many pixels. */
const HALF_BAR = { years: 0.36, pixels: 40 } as const;

/** Returns the words of the unit over the axis; percent says it on every tick. */
function unitWords(unit: Unit, locale: Locale): string {
  if (isPercent(unit)) return '';
  const { chart } = messagesIn(locale);
  if (unit.currency) return chart.unit(unit.currency === 'KRW' ? chart.won : chart.dollars);
  return chart.unit(locale === 'ko' ? unit.koCounter : unit.enMany);
}

/** Returns the lowest and highest value to be drawn, zero among them. */
function extentOfValues(marks: readonly Mark[], { path, projected, target }: Way): [number, number] {
  const figures = marks.flatMap(({ observation, value }) => [
    value,
    observation.low ?? value,
    observation.high ?? value,
    findFirstPublished(observation) ?? value,
  ]);
  const values = [0, ...figures, ...[...path, projected, target].flatMap((place) => place?.value ?? [])];
  return [Math.min(...values), Math.max(...values) || 1];
}

/** Returns the first and last place to be drawn; of years and levels, up to the end of the last year. */
function extentOfPlaces(
  marks: readonly Mark[],
  { path, projected, target }: Way,
  gaps: readonly Gap[],
  yearly: boolean,
  bars: boolean,
): [number, number] {
  const places = [...marks, ...path, projected].flatMap((place) => place?.x ?? []);
  // The margin beside bars holds half a year already.
  places.push(...gaps.flatMap(({ from, to }) => (bars ? [from + 0.5, to - 0.5] : [from, to])));
  if (target) places.push(target.from, target.to);
  const last = Math.max(...places);
  return [Math.min(...places), yearly ? Math.max(last, Math.ceil(last - 0.5)) : last];
}

/**
 * Draws the figures of one series as bars (flows by year) or as a line, with what was first published, what is contested,
 * what is missing, the target, the path needed and where the recent pace would lead. The value axis always holds zero.
 */
export function drawSeries(
  { indicator, series, unit, asOf, groundOf }: SeriesInput,
  { document, locale, width }: Drawing,
): SVGSVGElement {
  const size = TEXT[width];
  const total = WIDTHS[width];
  const { partYear } = indicator.verdict;
  const yearly = series.frequency === 'year' || series.frequency === 'point';
  const bars = series.frequency === 'year' && indicator.measure === 'flow';
  const marks = marksOf(series, unit, locale, groundOf);
  const latest = marks.at(-1);
  const way = wayOf(indicator, series);
  const gaps = findGaps(series, asOf);
  const split = splitGaps(gaps, indicator, series).parts.length > 0;
  const roomy = width === 'wide';
  const keys = [
    ...keyOf(marks, gaps.length === 0 ? null : !yearly ? 'parts' : split ? 'totals' : 'years', bars, locale),
    ...(way.projected && !roomy
      ? [{ shape: 'trend' as const, text: projectedWords(way.projected.value, unit, locale) }]
      : []),
  ];

  const y = scaleLinear(extentOfValues(marks, way), [0, 1]).nice(width === 'wide' ? 5 : 4);
  const ticks = y.ticks(width === 'wide' ? 5 : 4);
  const tickWords = formatTicks(ticks, unit, locale);
  const [first, last] = extentOfPlaces(marks, way, gaps, yearly, bars);
  const margin = bars ? 0.5 : yearly ? 0.15 : 0;
  const domain = [first - margin, last + margin] as const;

  const height = HEIGHT[width];
  const below = keyHeight(keys, size, total);
  const left = Math.ceil(Math.max(...tickWords.map((word) => textWidth(word, size)))) + 10;
  const frame: Box = { left, right: total - 12, top: 44, bottom: height - 30 };
  const halfBar = bars
    ? Math.min(HALF_BAR.years, (HALF_BAR.pixels * (domain[1] - domain[0])) / (frame.right - frame.left))
    : null;
  const svg = Plot.plot({
    document,
    width: total,
    height: height + below,
    marginLeft: frame.left,
    marginRight: total - frame.right,
    marginTop: frame.top,
    marginBottom: height - frame.bottom + below,
    x: { axis: null, domain },
    y: { axis: null, domain: y.domain() },
    marks: [
      Plot.rect(gaps, { x1: 'from', x2: 'to', fill: HATCHING }),
      Plot.ruleY(ticks, { stroke: (tick: number) => (tick === 0 ? INK : RULE) }),
      bars ? null : Plot.line(marks, { x: 'x', y: 'value', z: 'stretch', stroke: SERIES[0], strokeWidth: 2.5 }),
      ...wayMarks(way, latest),
      ...figureMarks(marks, halfBar),
      ...historyMarks(marks),
    ],
  }) as SVGSVGElement & Plot.Plot;
  addHatching(svg);
  // The drawings of one chart hold the same figures: one of the two says them to the script of the page.
  if (roomy) nameMarks(svg, marks, partYear?.stated ? partYear.to.period : null);

  const across = svg.scale('x')?.apply as (place: number) => number;
  const up = svg.scale('y')?.apply as (value: number) => number;
  const axis = add(select(svg), 'g', { 'font-size': size, fill: MUTED });
  const write = (text: string, x: number, at: number, anchor: string) =>
    add(axis, 'text', {
      'text-anchor': anchor,
      x,
      y: at,
    }).text(text);
  ticks.forEach((tick, index) => write(tickWords[index] ?? '', frame.left - 8, up(tick), 'end').attr('dy', '0.35em'));
  for (const { year, at } of yearTicks(domain, frame.right - frame.left, size * 3.4, yearly)) {
    write(String(year), Math.min(across(at), total - size * 1.3), frame.bottom + 20, 'middle');
  }
  const heading = unitWords(unit, locale);
  write(heading, 0, 14, 'start');
  const room: LabelRoom = {
    across,
    up,
    halfBar,
    size,
    locale,
    roomy,
    frame: { left: frame.left - 6, right: total - 2, top: 2, bottom: frame.bottom },
    written: [{ left: 0, right: textWidth(heading, size), top: 4, bottom: 20 }],
  };
  drawLabels(svg, labelSeries(indicator, unit, marks, way, room));
  drawKey(svg, keys, { left: 2, top: height, width: total - 4, size });
  return svg;
}
