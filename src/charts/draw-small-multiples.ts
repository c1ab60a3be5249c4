import * as Plot from '@observablehq/plot';
import { scaleLinear, select } from 'd3';
import { formatPeriod } from '../format/period.ts';
import { formatTicks } from '../format/ticks.ts';
import type { Unit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import { TEXT, WIDTHS, type Drawing } from './canvas.ts';
import type { Series } from './choose-series.ts';
import { INK, MUTED, RULE, SERIES } from './palette.ts';
import { lookOf, marksOf, type Mark } from './series-marks.ts';
import { textWidth } from './text-width.ts';

/** One panel: a code of the breakdown with its figures. */
export interface Panel {
  readonly name: string;
  readonly series: Series;
}

export interface PanelsInput {
  readonly panels: readonly Panel[];
  readonly unit: Unit;
}

const COLUMNS = { wide: 4, narrow: 2 } as const;
const PANEL = 128;
const HEAD = 42;

/** Draws one small line for each code, all on the same scales, so that heights compare; the latest value stands under the name. */
export function drawSmallMultiples({ panels, unit }: PanelsInput, { document, locale, width }: Drawing): SVGSVGElement {
  const size = TEXT[width];
  const total = WIDTHS[width];
  const columns = Math.min(COLUMNS[width], panels.length);
  const rows = Math.ceil(panels.length / columns);
  const marks = panels.flatMap(({ series }, index) =>
    marksOf(series, unit, locale).map((mark) => ({ ...mark, column: index % columns, row: Math.floor(index / columns), line: `${index} ${mark.stretch}` })),
  );
  const values = marks.map(({ value }) => value);
  const y = scaleLinear([Math.min(0, ...values), Math.max(...values)], [0, 1]).nice(3);
  const ticks = y.ticks(2);
  const words = formatTicks(ticks, unit, locale);
  const left = Math.ceil(Math.max(...words.map((word) => textWidth(word, size - 1)))) + 8;
  const cell = (total - left) / columns;
  const places = marks.map(({ x }) => x);
  const domain = [Math.min(...places), Math.max(...places)];
  const inset = 10;
  const svg = Plot.plot({
    document,
    width: total,
    height: rows * (PANEL + HEAD) + 24,
    marginLeft: left,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 24,
    fx: { axis: null, domain: [...Array(columns).keys()], padding: 0 },
    fy: { axis: null, domain: [...Array(rows).keys()], padding: 0 },
    x: { axis: null, domain: domain[0] === domain[1] ? [(domain[0] ?? 0) - 1, (domain[1] ?? 0) + 1] : domain, inset },
    y: { axis: null, domain: y.domain(), insetTop: HEAD, insetBottom: 2 },
    marks: [
      Plot.ruleY(ticks, { stroke: (tick: number) => (tick === 0 ? INK : RULE), insetLeft: 0, insetRight: 8 }),
      Plot.line(marks, { fx: 'column', fy: 'row', x: 'x', y: 'value', z: 'line', stroke: SERIES[0], strokeWidth: 2 }),
      Plot.dot(marks, { fx: 'column', fy: 'row', x: 'x', y: 'value', r: 2.5, fill: (mark: Mark) => lookOf(mark, SERIES[0]).fill, stroke: SERIES[0], title: 'title' }),
    ],
  }) as SVGSVGElement & Plot.Plot;

  const up = svg.scale('y')?.apply as (value: number) => number;
  const text = select(svg).append('g').attr('font-size', size).attr('fill', MUTED);
  panels.forEach(({ name, series }, index) => {
    const [x, top] = [left + (index % columns) * cell + 2, Math.floor(index / columns) * (PANEL + HEAD)];
    const latest = series.observations.findLast(({ value }) => value !== null);
    text.append('text').attr('text-anchor', 'start').attr('x', x).attr('y', top + 14).attr('fill', INK).attr('font-weight', 600).text(name);
    if (!latest) return;
    const words = `${formatPeriod(latest.period, locale, 'short')} · ${formatValue(latest.value, unit, locale)}`;
    text.append('text').attr('text-anchor', 'start').attr('x', x).attr('y', top + 31).text(words);
  });
  for (let row = 0; row < rows; row += 1) {
    ticks.forEach((tick, index) => {
      text.append('text').attr('text-anchor', 'end').attr('font-size', size - 1).attr('x', left - 6).attr('y', row * (PANEL + HEAD) + up(tick)).attr('dy', '0.35em').text(words[index] ?? '');
    });
  }
  return svg;
}
