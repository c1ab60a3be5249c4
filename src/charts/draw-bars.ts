import { scaleLinear } from 'd3';
import type { Unit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Status } from '../model/observation.ts';
import { add, addHatching, canvas, HATCHING, TEXT, WIDTHS, type Drawing } from './canvas.ts';
import { INK, MUTED, PAPER, RULE, SERIES } from './palette.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One bar of a list: a code of a breakdown or a province, in the order to show. */
export interface BarItem {
  readonly name: string;
  readonly value: number | null;
  readonly status: Status;
}

export interface BarsInput {
  readonly items: readonly BarItem[];
  readonly unit: Unit;
}

/** Height of a row whose name fits in a line or two, and of the bar in it. */
const ROW = 34;
const BAR = 18;

const isHollow = (status: Status): boolean => status === 'P' || status === 'E';

/** Draws a list of bars from zero, name on the left, value at the end. A missing value is hatched and said in words. */
export function drawBars({ items, unit }: BarsInput, { document, locale, width }: Drawing): SVGSVGElement {
  const size = TEXT[width];
  const total = WIDTHS[width];
  // One status for all is said in the title of the chart.
  const mixed = new Set(items.map(({ status }) => status)).size > 1;
  const words = items.map(({ value, status }) => {
    const note = mixed && isHollow(status) ? ` (${messagesIn(locale).terms.statuses[status]})` : '';
    return `${formatValue(value, unit, locale)}${note}`;
  });
  const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => textWidth(text, size)));
  const wholeNames = items.map(({ name }) => name);
  // Names wrap between words; a single long word is given the room it takes.
  const nameRoom = Math.max(
    Math.min(total * 0.36, widest(wholeNames) + 10),
    widest(wholeNames.flatMap((name) => name.split(' '))) + 10,
  );
  const valueRoom = Math.max(...words.map((word) => textWidth(word, size))) + 10;
  const names = items.map(({ name }) => wrapText(name, size, nameRoom - 10));
  const row = Math.max(ROW, Math.max(...names.map((lines) => lines.length)) * size + 6);
  const svg = canvas(document, total, items.length * row + 6);
  addHatching(svg.node() as SVGSVGElement);
  const values = items.map(({ value }) => value ?? 0);
  const length = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [nameRoom, total - valueRoom]);
  const zero = length(0);
  add(svg, 'line', { x1: zero, x2: zero, y1: 2, y2: items.length * row + 4, stroke: INK });
  items.forEach(({ value, status }, index) => {
    const middle = index * row + row / 2 + 3;
    const lines = names[index] ?? [];
    lines.forEach((line, at) => {
      add(svg, 'text', {
        x: nameRoom - 8,
        y: middle + (at - (lines.length - 1) / 2) * size,
        dy: '0.35em',
        'text-anchor': 'end',
        'font-size': size,
        fill: INK,
      }).text(line);
    });
    const end = value === null ? zero + 48 : length(value);
    const bar = add(svg, 'rect', {
      x: Math.min(zero, end),
      y: middle - BAR / 2,
      width: Math.abs(end - zero),
      height: BAR,
    });
    if (value === null) bar.attr('fill', HATCHING).attr('stroke', RULE);
    else if (isHollow(status))
      bar
        .attr('fill', PAPER)
        .attr('stroke', SERIES[0])
        .attr('stroke-width', 1.5)
        .attr('stroke-dasharray', status === 'E' ? '3 2' : null);
    else bar.attr('fill', SERIES[0]);
    add(svg, 'text', {
      x: Math.max(zero, end) + 7,
      y: middle,
      dy: '0.35em',
      'text-anchor': 'start',
      'font-size': size,
      fill: value === null ? MUTED : INK,
    }).text(words[index] ?? '');
  });
  return svg.node() as SVGSVGElement;
}
