import { line, scaleLinear } from 'd3';
import type { Unit } from '../format/unit.ts';
import { canvas } from './canvas.ts';
import type { Series } from './choose-series.ts';
import { RULE, SERIES } from './palette.ts';
import { lookOf, marksOf, type Mark } from './series-marks.ts';

const WIDTH = 96;
const HEIGHT = 24;

/** Draws a series as small as a word: a line that breaks where figures are missing, its last point marked, zero as its floor. */
export function drawSparkline(series: Series, unit: Unit, locale: 'ko' | 'en', document: Document): SVGSVGElement {
  const svg = canvas(document, WIDTH, HEIGHT);
  const marks = marksOf(series, unit, locale);
  const [first, last] = [marks[0], marks.at(-1)];
  svg.append('line').attr('x1', 2).attr('x2', WIDTH - 2).attr('y1', HEIGHT - 2).attr('y2', HEIGHT - 2).attr('stroke', RULE);
  if (!first || !last) return svg.node() as SVGSVGElement;
  const x = scaleLinear([first.x, Math.max(last.x, first.x + 1)], [5, WIDTH - 5]);
  const values = marks.map(({ value }) => value);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [HEIGHT - 2, 4]);
  const path = line<Mark>((mark) => x(mark.x), (mark) => y(mark.value));
  for (const stretch of new Set(marks.map((mark) => mark.stretch))) {
    const own = marks.filter((mark) => mark.stretch === stretch);
    const only = own.length === 1 ? own[0] : undefined;
    if (only && only !== last) svg.append('circle').attr('cx', x(only.x)).attr('cy', y(only.value)).attr('r', 1.5).attr('fill', SERIES[0]);
    else svg.append('path').attr('d', path(own)).attr('fill', 'none').attr('stroke', SERIES[0]).attr('stroke-width', 2).attr('stroke-linejoin', 'round');
  }
  svg.append('circle').attr('cx', x(last.x)).attr('cy', y(last.value)).attr('r', 3).attr('fill', lookOf(last, SERIES[0]).fill).attr('stroke', SERIES[0]).attr('stroke-width', 1.5);
  return svg.node() as SVGSVGElement;
}
