import { line, scaleLinear } from 'd3';
import type { Unit } from '../format/unit.ts';
import { add, canvas } from './canvas.ts';
import type { Series } from './choose-series.ts';
import { MUTED, RULE, SERIES } from './palette.ts';
import { lookOf, marksOf, type Mark } from './series-marks.ts';

const WIDTH = 96;
const HEIGHT = 24;
/** Room for the years under the line. */
const YEARS = { size: 12, height: 15 } as const;

/** Draws a series as small as a word: a line that breaks where figures are missing, its last point marked, zero as its floor, its years. */
export function drawSparkline(series: Series, unit: Unit, locale: 'ko' | 'en', document: Document): SVGSVGElement {
  const svg = canvas(document, WIDTH, HEIGHT + YEARS.height);
  const marks = marksOf(series, unit, locale);
  const [first, last] = [marks[0], marks.at(-1)];
  add(svg, 'line', { x1: 2, x2: WIDTH - 2, y1: HEIGHT - 2, y2: HEIGHT - 2, stroke: RULE });
  if (!first || !last) return svg.node() as SVGSVGElement;
  const x = scaleLinear([first.x, Math.max(last.x, first.x + 1)], [5, WIDTH - 5]);
  const values = marks.map(({ value }) => value);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [HEIGHT - 2, 4]);
  const path = line<Mark>(
    (mark) => x(mark.x),
    (mark) => y(mark.value),
  );
  for (const stretch of new Set(marks.map((mark) => mark.stretch))) {
    const own = marks.filter((mark) => mark.stretch === stretch);
    const only = own.length === 1 ? own[0] : undefined;
    const stroke = { fill: 'none', stroke: SERIES[0], 'stroke-width': 2, 'stroke-linejoin': 'round' };
    if (only && only !== last) add(svg, 'circle', { cx: x(only.x), cy: y(only.value), r: 1.5, fill: SERIES[0] });
    else add(svg, 'path', { d: path(own), ...stroke });
  }
  add(svg, 'circle', {
    cx: x(last.x),
    cy: y(last.value),
    r: 3,
    fill: lookOf(last, SERIES[0]).fill,
    stroke: SERIES[0],
    'stroke-width': 1.5,
  });
  for (const [mark, at, anchor] of [
    [first, 2, 'start'],
    [last, WIDTH - 2, 'end'],
  ] as const) {
    add(svg, 'text', { x: at, y: HEIGHT + 12, 'text-anchor': anchor, 'font-size': YEARS.size, fill: MUTED }).text(
      mark.observation.period.slice(0, 4),
    );
  }
  return svg.node() as SVGSVGElement;
}
