import * as Plot from '@observablehq/plot';
import { extent, scaleLinear, select } from 'd3';
import { formatPeriod } from '../format/period.ts';
import { formatTicks } from '../format/ticks.ts';
import type { Unit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { add, TEXT, WIDTHS, type Drawing } from './canvas.ts';
import type { Series } from './choose-series.ts';
import { INK, MUTED, RULE, SERIES } from './palette.ts';
import { lookOf, marksOf, nameMark, type Mark } from './series-marks.ts';
import { textWidth, wrapText } from './text-width.ts';
import { LINE_HEIGHT } from './place-labels.ts';

/** One panel: a code of the breakdown with its figures. */
export interface Panel {
  readonly code: string;
  readonly name: string;
  readonly series: Series;
}

export interface PanelsInput {
  readonly panels: readonly Panel[];
  readonly unit: Unit;
  /** What a figure rests on, for those that the script of the page walks. */
  readonly groundOf?: ((observation: Observation) => string) | undefined;
}

const COLUMNS = { wide: 4, narrow: 2 } as const;
/** Heights within a panel: its curve, and the years under it with the room to the next row. */
const CURVE = 84;
const FOOT = 38;

/** Draws one small line for each code, all on the same scales, so that heights compare; the latest value stands under the name. */
export function drawSmallMultiples(
  { panels, unit, groundOf }: PanelsInput,
  { document, locale, width }: Drawing,
): SVGSVGElement {
  const size = TEXT[width];
  const total = WIDTHS[width];
  const columns = Math.max(2, Math.min(COLUMNS[width], panels.length));
  const rows = Math.ceil(panels.length / columns);
  const roomy = width === 'wide';
  const marks = panels.flatMap(({ code, series }, index) =>
    marksOf(series, unit, locale, roomy ? groundOf : undefined).map((mark) => ({
      ...mark,
      code,
      column: index % columns,
      row: Math.floor(index / columns),
      line: `${index} ${mark.stretch}`,
    })),
  );
  const values = marks.map(({ value }) => value);
  const y = scaleLinear([Math.min(0, ...values), Math.max(...values)], [0, 1]).nice(2);
  const ticks = y.ticks(2);
  const tickWords = formatTicks(ticks, unit, locale);
  const left = Math.ceil(Math.max(...tickWords.map((word) => textWidth(word, size)))) + 8;
  const cell = (total - left) / columns;
  const heads = panels.map(
    ({ name, series }) => [wrapText(name, size, cell - 8), latestWords(series, unit, locale, size, cell - 8)] as const,
  );
  const lineHeight = size * LINE_HEIGHT;
  const head = Math.max(...heads.map(([name, latest]) => name.length + latest.length)) * lineHeight + 12;
  const rowHeight = head + CURVE + FOOT;
  const [first = 0, last = 0] = extent(marks, ({ x }) => x);
  const inset = 12;
  const svg = Plot.plot({
    document,
    width: total,
    height: rows * rowHeight,
    marginLeft: left,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 0,
    fx: { axis: null, domain: [...Array(columns).keys()], padding: 0, round: false },
    fy: { axis: null, domain: [...Array(rows).keys()], padding: 0, round: false },
    x: { axis: null, domain: first === last ? [first - 1, last + 1] : [first, last], inset },
    y: { axis: null, domain: y.domain(), insetTop: head, insetBottom: FOOT },
    marks: [
      Plot.ruleY(ticks, { stroke: (tick: number) => (tick === 0 ? INK : RULE), insetRight: 8 }),
      Plot.line(marks, { fx: 'column', fy: 'row', x: 'x', y: 'value', z: 'line', stroke: SERIES[0], strokeWidth: 2 }),
      Plot.dot(marks, {
        fx: 'column',
        fy: 'row',
        x: 'x',
        y: 'value',
        r: 2.5,
        fill: (mark: Mark) => lookOf(mark, SERIES[0]).fill,
        stroke: SERIES[0],
        title: 'title',
        ariaLabel: (_: Mark, index: number) => String(index),
      }),
    ],
  }) as SVGSVGElement & Plot.Plot;

  // As in a single series, one of the two drawings says its figures to the script of the page, each with its code.
  for (const drawn of roomy ? svg.querySelectorAll('circle[aria-label]') : []) {
    const mark = marks[Number(drawn.getAttribute('aria-label'))];
    if (!mark) continue;
    nameMark(drawn, mark);
    drawn.setAttribute('data-of', mark.code);
  }

  const up = svg.scale('y')?.apply as (value: number) => number;
  const group = add(select(svg), 'g', { 'font-size': size, fill: MUTED });
  const write = (text: string, x: number, at: number, anchor: string) =>
    add(group, 'text', {
      'text-anchor': anchor,
      x,
      y: at,
    }).text(text);
  heads.forEach(([name, latest], index) => {
    const [x, top] = [left + (index % columns) * cell + 2, Math.floor(index / columns) * rowHeight];
    name.forEach((line, at) =>
      write(line, x, top + size + at * lineHeight, 'start')
        .attr('fill', INK)
        .attr('font-weight', 600),
    );
    latest.forEach((line, at) => write(line, x, top + size + (name.length + at) * lineHeight, 'start'));
    const years = [
      ...new Set(
        [marks.find(({ x: at }) => at === first), marks.find(({ x: at }) => at === last)].map(
          (mark) => mark?.observation.period.slice(0, 4) ?? '',
        ),
      ),
    ];
    const ends =
      years.length > 1
        ? ([
            ['start', 2],
            ['end', cell - 12],
          ] as const)
        : ([['middle', cell / 2]] as const);
    ends.forEach(([anchor, shift], at) => write(years[at] ?? '', x + shift, top + head + CURVE + size + 3, anchor));
  });
  for (let row = 0; row < rows; row += 1) {
    ticks.forEach((tick, index) =>
      write(tickWords[index] ?? '', left - 6, row * rowHeight + up(tick), 'end').attr('dy', '0.35em'),
    );
  }
  return svg;
}

/** Returns the period and value of the latest figure, the value unbroken. */
function latestWords(series: Series, unit: Unit, locale: Locale, size: number, width: number): string[] {
  const latest = series.observations.findLast(({ value }) => value !== null);
  if (!latest) return [];
  const [period, value] = [formatPeriod(latest.period, locale, 'short'), formatValue(latest.value, unit, locale)].map(
    (words) => words.replaceAll(' ', '\u00a0'),
  );
  return wrapText(`${period}: ${value}`, size, width);
}
