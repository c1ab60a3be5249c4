import { formatPeriod } from '../format/period.ts';
import { messagesIn } from '../i18n/messages.ts';
import { add, canvas, TEXT, WIDTHS, type Drawing } from './canvas.ts';
import { drawLabels } from './draw-labels.ts';
import { drawMark, drawRails, drawRung } from './draw-ladder-line.ts';
import { drawWay, wayLabels, type WayBox } from './draw-way.ts';
import { climbed, isPale, standingOf, type LadderInput } from './ladder.ts';
import { INK, MUTED, NO_FIGURE, PAPER } from './palette.ts';
import { boxOf, LINE_HEIGHT, placeLabels, type Label } from './place-labels.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Sizes of the large ladder: how far its rails are apart, how thick its rungs and the rail that is the figure's way. */
const SHAPE = {
  wide: { margin: 16, height: 52, rung: 16, way: 13, rail: 4 },
  narrow: { margin: 14, height: 44, rung: 12, way: 12, rail: 3.5 },
} as const;

/** Room a label needs to stand beside its neighbour; with less, every other one stands a row higher. */
const BESIDE = 92;

/** Returns the words of each rung as lines: its name, its day, what its step counted. */
function rungLabels(input: LadderInput, places: readonly number[], room: number, { locale, width }: Drawing): Label[] {
  const { terms } = messagesIn(locale);
  const size = TEXT[width];
  return input.rungs.map((rung, index) => {
    const standing = standingOf(rung);
    const stands = standing === 'read' || standing === 'open';
    // A day, or the two ends of twelve months, are longer than the place of a rung; the last month is enough there.
    const last = rung.date?.split('/').at(-1) ?? null;
    const day = last && formatPeriod(width === 'wide' ? last : last.slice(0, 7), locale, 'short');
    const note = stands ? (input.notes?.[rung.rung] ?? null) : null;
    const lines = [terms.rungs[rung.rung], day, note].flatMap((text) => (text ? wrapText(text, size, room) : []));
    return {
      lines,
      x: places[index] ?? 0,
      y: 0,
      anchor: 'middle',
      size,
      colour: stands ? INK : MUTED,
      bold: stands,
    };
  });
}

/** Returns the labels over the ladder, each standing on the line of its row, and the bottom of the lowest row. */
function standOver(labels: readonly Label[], step: number, total: number): { labels: Label[]; bottom: number } {
  const rows = step < BESIDE ? 2 : 1;
  const line = (labels[0]?.size ?? 0) * LINE_HEIGHT;
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(0, ...labels.filter((_label, index) => index % rows === row).map(({ lines }) => lines.length * line)),
  );
  const bottoms = heights.map((_, row) => heights.slice(0, row + 1).reduce((sum, height) => sum + height + 4, 0));
  const placed = labels.map((label, index) => {
    const bottom = bottoms[index % rows] ?? 0;
    const half = Math.max(...label.lines.map((text) => textWidth(text, label.size))) / 2 + 2;
    return {
      ...label,
      x: Math.min(total - half, Math.max(half, label.x)),
      y: bottom - label.lines.length * line + line / 2,
    };
  });
  return { labels: placed, bottom: bottoms.at(-1) ?? 0 };
}

/**
 * Draws the ladder of a pledge laid on its side: its steps as rungs, each with its day, and as the lower rail the
 * figure's way to the target. Where neither was found it is pale and says to which day we looked.
 */
export function drawLadder(input: LadderInput, drawing: Drawing): SVGSVGElement {
  const { document, locale, width } = drawing;
  const { chart, terms } = messagesIn(locale);
  const shape = SHAPE[width];
  const size = TEXT[width];
  const total = WIDTHS[width];
  const [left, right] = [shape.margin, total - shape.margin];
  const step = (right - left) / input.rungs.length;
  const places = input.rungs.map((_, index) => left + (index + 0.5) * step);
  const room = step < BESIDE ? step * 2 - 6 : step - 8;
  const words = standOver(rungLabels(input, places, room, drawing), step, total);

  const svg = canvas(document, total, 0);
  const node = svg.node() as SVGSVGElement;
  const pale = isPale(input);
  const top = words.bottom + 12;
  const bottom = top + shape.height;
  const reached = pale ? left : (places[climbed(input)] ?? left) + step / 2;
  const rails = input.track ? [top] : [top, bottom];
  const extent = { from: left, reached: Math.min(right, reached), to: right };
  drawRails(svg, rails, extent, shape.rail);
  if (step < BESIDE) {
    words.labels.forEach((label, index) => {
      if (index % 2 === 1) return;
      const from = boxOf(label).bottom + 4;
      const x = places[index] ?? 0;
      add(svg, 'line', { x1: x, x2: x, y1: from, y2: top - 4, stroke: NO_FIGURE, 'stroke-width': 1 });
    });
  }
  input.rungs.forEach((rung, index) => {
    const place = { x: places[index] ?? 0, top, bottom, width: shape.rung };
    drawRung(svg, standingOf(rung), place, { pale, nails: index > climbed(input) ? rails : [] });
  });
  const labels = [...words.labels];
  if (pale && input.lookedTo !== null) {
    const text = chart.ladder.paleShort(formatPeriod(input.lookedTo, locale, 'short'), input.track !== null);
    const x = (places[0] ?? 0) + shape.rung / 2 + (right - (places[0] ?? 0) - shape.rung / 2) / 2;
    const half = textWidth(text, size) / 2 + 6;
    const y = (top + bottom) / 2;
    add(svg, 'rect', { x: x - half, y: y - size * 0.7, width: half * 2, height: size * 1.4, fill: PAPER });
    labels.push({ lines: [text], x, y, anchor: 'middle', size, colour: NO_FIGURE, bold: true });
  }
  let below = bottom + shape.rail;
  if (input.track) {
    const box: WayBox = { left, right, top: bottom, bottom: bottom + shape.way };
    drawWay(svg, input.track, box);
    const frame = { left: 2, right: total - 2, top: box.bottom, bottom: box.bottom + 140 };
    const placed = placeLabels(wayLabels(input.track, box, pale ? 'said' : input.lookedTo, drawing), frame);
    labels.push(...placed);
    below = Math.max(...placed.map((label) => boxOf(label).bottom), box.bottom + 6);
  }
  let x = left + 7;
  for (const { mark, date } of input.marks) {
    const text = `${terms.stages[mark]} ${formatPeriod(date, locale, 'short')}`;
    const needed = textWidth(text, size) + 20;
    if (x + needed > right && x > left + 7) [x, below] = [left + 7, below + size * 1.6];
    drawMark(svg, mark, x, below + size + 4, 13);
    labels.push({ lines: [text], x: x + 13, y: below + size + 4, anchor: 'start', size, colour: MUTED });
    x += needed + 14;
  }
  const height = Math.ceil(below + (input.marks.length > 0 ? size * 1.6 : 0)) + 6;
  svg.attr('height', height).attr('viewBox', `0 0 ${total} ${height}`);
  drawLabels(node, labels);
  return node;
}
