import * as Plot from '@observablehq/plot';
import { pairs, scaleLinear, select } from 'd3';
import { formatPeriod } from '../format/period.ts';
import { formatTicks } from '../format/ticks.ts';
import { isPercent, type Unit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import { STATUS_WORDS } from '../format/words.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import { addHatching, TEXT, WIDTHS, type Drawing } from './canvas.ts';
import { findGaps, type Series } from './choose-series.ts';
import { drawKey, keyHeight } from './draw-key.ts';
import { drawLabels } from './draw-labels.ts';
import { INK, MUTED, NO_FIGURE, PAPER, RULE, SERIES } from './palette.ts';
import { boxOf, placeLabels, type Box, type Label } from './place-labels.ts';
import { findFirstPublished, keyOf, lookOf, marksOf, type Mark } from './series-marks.ts';
import { wayOf, type Way } from './series-way.ts';
import { textWidth, wrapText } from './text-width.ts';
import { yearTicks } from './year-ticks.ts';

export interface SeriesInput {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly unit: Unit;
  /** The day of comparison: up to it a missing year is a gap. */
  readonly asOf: string;
}

const HEIGHT = { wide: 380, narrow: 330 } as const;
const [COLOUR, PROJECTED] = SERIES;
/** Half the width of a bar: in years, and at most so many pixels. */
const HALF_BAR = { years: 0.36, pixels: 40 } as const;

/** Short strokes: across the end of a range, and for a milestone on the way. */
const CAP: Plot.SymbolImplementation = { draw: (path, area) => { path.moveTo(-Math.sqrt(area), 0); path.lineTo(Math.sqrt(area), 0); } };
const RUNG: Plot.SymbolImplementation = { draw: (path, area) => { path.moveTo(0, -Math.sqrt(area)); path.lineTo(0, Math.sqrt(area)); } };

/** From so many points on, those of a line as published are left out but for the last. */
const DENSE = 20;

/** Returns the Plot marks for the figures themselves, one mark for each look. */
function figureMarks(marks: readonly Mark[], halfBar: number | null): Plot.Markish[] {
  const dense = marks.length > DENSE;
  const hidden = ({ observation, x }: Mark): boolean => dense && observation.status === 'A' && x !== marks.at(-1)?.x;
  const looks = new Map<string, Mark[]>();
  for (const mark of marks) {
    const look = hidden(mark) ? 'hidden' : mark.observation.status;
    looks.set(look, [...(looks.get(look) ?? []), mark]);
  }
  return [...looks].map(([look, own]) => {
    const { fill, dash } = lookOf(own[0] as Mark, COLOUR);
    const style = { fill, stroke: COLOUR, strokeDasharray: dash ?? undefined, title: 'title' };
    if (halfBar !== null) return Plot.rect(own, { x1: ({ x }: Mark) => x - halfBar, x2: ({ x }: Mark) => x + halfBar, y1: 0, y2: 'value', strokeWidth: 1.5, ...style });
    // A hidden dot still says its value to a pointer.
    if (look === 'hidden') return Plot.dot(own, { x: 'x', y: 'value', r: 4, fill: COLOUR, fillOpacity: 0, title: 'title' });
    return Plot.dot(own, { x: 'x', y: 'value', r: dense ? 3 : 4.5, strokeWidth: 2, symbol: look === 'E' ? 'diamond' : 'circle', ...style, strokeDasharray: undefined });
  });
}

/** Returns the Plot marks of what surrounds the figures: contested ranges and first values. */
function historyMarks(marks: readonly Mark[]): Plot.Markish[] {
  const contested = marks.filter(({ observation }) => observation.low !== null);
  const revised = marks.filter(({ observation }) => findFirstPublished(observation) !== null);
  const [low, high] = [({ observation }: Mark) => observation.low, ({ observation }: Mark) => observation.high];
  const first = ({ observation }: Mark): number | null => findFirstPublished(observation);
  return [
    Plot.ruleX(contested, { x: 'x', y1: low, y2: high, stroke: PAPER, strokeWidth: 7 }),
    Plot.ruleX(contested, { x: 'x', y1: low, y2: high, stroke: INK, strokeWidth: 2 }),
    ...[low, high].map((y) => Plot.dot(contested, { x: 'x', y, symbol: CAP, r: 4, stroke: INK, strokeWidth: 2 })),
    Plot.ruleX(revised, { x: 'x', y1: first, y2: 'value', stroke: NO_FIGURE, strokeWidth: 1.5, strokeDasharray: '2 2' }),
    Plot.dot(revised, { x: 'x', y: first, r: 4.5, stroke: NO_FIGURE, strokeWidth: 1.8, fill: PAPER, title: 'title' }),
  ];
}

/** Returns the Plot marks of target, path and projection. None of them is data: none is drawn in a solid line. */
function wayMarks({ target, path, projected }: Way, latest: Mark | undefined): Plot.Markish[] {
  const trend = projected && latest ? [{ x: latest.x, value: latest.value }, projected] : [];
  return [
    Plot.line(path, { x: 'x', y: 'value', stroke: MUTED, strokeWidth: 1.5, strokeDasharray: '5 4' }),
    Plot.dot(path.slice(1, -1), { x: 'x', y: 'value', symbol: RUNG, r: 4, stroke: MUTED, strokeWidth: 3 }),
    Plot.line(trend, { x: 'x', y: 'value', stroke: PROJECTED, strokeWidth: 2, strokeDasharray: '0.1 5', strokeLinecap: 'round' }),
    target ? Plot.ruleY([target], { x1: 'from', x2: 'to', y: 'value', stroke: INK, strokeWidth: 2, strokeDasharray: '8 4' }) : null,
  ];
}

function targetWords({ target }: Indicator, unit: Unit, locale: Locale): string {
  if (!target) return '';
  const value = formatValue(target.value, unit, locale);
  if (target.kind === 'each-year') return locale === 'ko' ? `목표 해마다 ${value}` : `target: ${value} each year`;
  const due = target.due ? formatPeriod(target.due, locale) : '';
  if (locale === 'ko') return `목표 ${value}${due && ` · ${due}`}`;
  return `target: ${value}${due && ` by ${due}`}`;
}

/** Says where the recent mean change leads; its spaces inside the value do not break. */
function projectedWords(value: number, unit: Unit, locale: Locale): string {
  const words = formatValue(value, unit, locale).replaceAll(' ', '\u00a0');
  return locale === 'ko' ? `최근 평균이 이어지면 ${words} (실제\u00a0수치\u00a0아님)` : `if the recent average went on: ${words} (not\u00a0data)`;
}

/** Returns small boxes along a line, so that no label is put on it. */
function lineBoxes(points: readonly (readonly [number, number])[]): Box[] {
  return pairs([...points]).flatMap(([[x1, y1], [x2, y2]]) => {
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
    return Array.from({ length: steps + 1 }, (_, index) => {
      const [x, y] = [x1 + ((x2 - x1) * index) / steps, y1 + ((y2 - y1) * index) / steps];
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    });
  });
}

/** Returns the words of the unit over the axis; percent says it on every tick. */
function unitWords(unit: Unit, locale: Locale): string {
  if (isPercent(unit)) return '';
  if (locale === 'ko') return `단위: ${unit.currency === 'KRW' ? '원' : unit.currency === 'USD' ? '달러' : unit.koCounter}`;
  return unit.currency || unit.enMany;
}

/**
 * Draws the figures of one series as bars (flows by year) or as a line, with what was first published, what is contested,
 * what is missing, the target, the path needed and where the recent pace would lead. The value axis always holds zero.
 */
export function drawSeries({ indicator, series, unit, asOf }: SeriesInput, { document, locale, width }: Drawing): SVGSVGElement {
  const size = TEXT[width];
  const total = WIDTHS[width];
  const yearly = series.frequency === 'year' || series.frequency === 'point';
  const bars = series.frequency === 'year' && indicator.measure === 'flow';
  const marks = marksOf(series, unit, locale);
  const latest = marks.at(-1);
  const way = wayOf(indicator, series);
  const gaps = findGaps(series, asOf);
  const keys = keyOf(marks, gaps.length > 0, bars);

  const levels = [
    0,
    ...marks.flatMap(({ observation, value }) => [value, observation.low ?? value, observation.high ?? value, findFirstPublished(observation) ?? value]),
    ...[...way.path, way.projected, way.target].flatMap((place) => place?.value ?? []),
  ];
  const y = scaleLinear([Math.min(...levels), Math.max(...levels) || 1], [0, 1]).nice(width === 'wide' ? 5 : 4);
  const ticks = y.ticks(width === 'wide' ? 5 : 4);
  const tickWords = formatTicks(ticks, unit, locale);

  const margin = bars ? 0.5 : yearly ? 0.15 : 0;
  const places = [...marks.map(({ x }) => x), ...gaps.flatMap(({ from, to }) => (bars ? [from + 0.5, to - 0.5] : [from, to]))];
  places.push(...[...way.path, way.projected].flatMap((place) => place?.x ?? []), ...(way.target ? [way.target.from, way.target.to] : []));
  const domain = [Math.min(...places) - margin, Math.max(...places) + margin] as const;

  const height = HEIGHT[width];
  const left = Math.ceil(Math.max(...tickWords.map((word) => textWidth(word, size)))) + 10;
  const frame: Box = { left, right: total - 12, top: 44, bottom: height - 30 };
  const halfBar = Math.min(HALF_BAR.years, (HALF_BAR.pixels * (domain[1] - domain[0])) / (frame.right - frame.left));
  const svg = Plot.plot({
    document,
    width: total,
    height: height + keyHeight(keys, locale, size, total),
    marginLeft: frame.left,
    marginRight: total - frame.right,
    marginTop: frame.top,
    marginBottom: height - frame.bottom + keyHeight(keys, locale, size, total),
    x: { axis: null, domain },
    y: { axis: null, domain: y.domain() },
    marks: [
      Plot.rect(gaps, { x1: 'from', x2: 'to', fill: 'url(#hatching)' }),
      Plot.ruleY(ticks, { stroke: (tick: number) => (tick === 0 ? INK : RULE) }),
      bars ? null : Plot.line(marks, { x: 'x', y: 'value', z: 'stretch', stroke: COLOUR, strokeWidth: 2.5, curve: 'linear' }),
      ...wayMarks(way, latest),
      ...figureMarks(marks, bars ? halfBar : null),
      ...historyMarks(marks),
    ],
  }) as SVGSVGElement & Plot.Plot;

  const across = svg.scale('x')?.apply as (place: number) => number;
  const up = svg.scale('y')?.apply as (value: number) => number;
  const hatching = addHatching(svg);
  for (const rect of svg.querySelectorAll('[fill="url(#hatching)"]')) rect.setAttribute('fill', hatching);

  const axis = select(svg).append('g').attr('font-size', size).attr('fill', MUTED);
  ticks.forEach((tick, index) => axis.append('text').attr('text-anchor', 'end').attr('x', frame.left - 8).attr('y', up(tick)).attr('dy', '0.35em').text(tickWords[index] ?? ''));
  axis.append('text').attr('text-anchor', 'start').attr('x', 0).attr('y', 14).text(unitWords(unit, locale));
  for (const { year, at } of yearTicks(domain, frame.right - frame.left, size * 3.4, yearly)) {
    axis.append('text').attr('text-anchor', 'middle').attr('x', Math.min(across(at), total - size * 1.3)).attr('y', frame.bottom + 20).text(year);
  }

  const label = (text: string, x: number, at: number, rest: Partial<Label>): Label => ({
    lines: [text], x, y: at, anchor: 'middle', size, colour: MUTED, ...rest,
  });
  const valueLabel = ({ observation, x, value }: Mark, rest: Partial<Label>): Label => {
    const note = observation.status === 'P' ? ` (${STATUS_WORDS.P[locale]})` : '';
    const [at, top] = [across(x), up(observation.high ?? value)];
    const or = [
      { x: at + 8, y: top - 14, anchor: 'end' as const },
      { x: at - 8, y: top - 14, anchor: 'start' as const },
      ...(bars ? [] : [{ x: at + 10, y: up(value), anchor: 'start' as const }, { x: at - 10, y: up(value), anchor: 'end' as const }]),
    ];
    return label(`${formatValue(value, unit, locale)}${note}`, at, top - 14, { colour: COLOUR, bold: true, or, ...rest });
  };
  const labelFrame: Box = { left: frame.left - 6, right: total - 2, top: 2, bottom: frame.bottom };
  const figures = [
    { left: 0, right: textWidth(unitWords(unit, locale), size), top: 4, bottom: 20 },
    ...marks.map(({ x, value }): Box => {
      const wide = bars ? (across(x + halfBar) - across(x - halfBar)) / 2 : 5;
      return { left: across(x) - wide, right: across(x) + wide, top: up(value) - (bars ? 1 : 5), bottom: bars ? up(0) : up(value) + 5 };
    }),
    ...lineBoxes(bars ? [] : marks.map(({ x, value }) => [across(x), up(value)])),
  ];
  const important: Label[] = [];
  if (way.target) important.push(label(targetWords(indicator, unit, locale), across(way.target.to), up(way.target.value) - 12, { anchor: 'end', colour: INK, bold: true }));
  if (latest) important.push(valueLabel(latest, {}));
  // The latest value may stand on the path, which is no figure; what explains path and pace may not.
  const first = placeLabels(important, labelFrame, figures);
  const further: Label[] = [];
  if (way.projected && latest) {
    const lines = wrapText(projectedWords(way.projected.value, unit, locale), size, Math.max(size * 9, frame.right - across(latest.x) - 24));
    further.push(label('', across(way.projected.x), up(way.projected.value) + 16, { lines, anchor: 'end', colour: PROJECTED }));
  }
  const [start, next] = way.path;
  if (start && next) {
    const words = locale === 'ko' ? '목표까지 필요한 경로' : 'path needed to the target';
    further.push(label(words, across((start.x + next.x) / 2) + 10, up((start.value + next.value) / 2) + 18, { anchor: 'start', optional: true }));
  }
  if (marks[0] && marks[0] !== latest) further.push(valueLabel(marks[0], { optional: true }));
  const lines = [way.path, way.projected && latest ? [latest, way.projected] : []].flatMap((places) => lineBoxes(places.map(({ x, value }) => [across(x), up(value)])));
  drawLabels(svg, [...first, ...placeLabels(further, labelFrame, [...figures, ...lines, ...first.map(boxOf)])]);
  drawKey(svg, keys, { left: 2, top: height, width: total - 4, size, locale, hatching });
  return svg;
}
