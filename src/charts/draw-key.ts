import { select } from 'd3';
import { add, HATCHING, type Part } from './canvas.ts';
import { INK, MUTED, NO_FIGURE, PAPER, RULE, SERIES } from './palette.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A mark and its meaning. What a line or bar shows is named at its end; the key explains only how marks look. */
export interface KeyMark {
  readonly shape:
    'hollow-dot' | 'diamond' | 'hollow-bar' | 'dashed-bar' | 'ring' | 'range' | 'break' | 'trend' | 'hatch';
  readonly text: string;
}

const MARK = 20;
const GAP = 16;
const ROW = 22;

interface KeyEntry {
  readonly shape: KeyMark['shape'];
  readonly lines: readonly string[];
  readonly x: number;
  readonly row: number;
}

/** Lays the marks out in rows no wider than `width`; words too long for one fill several. */
function layOut(keys: readonly KeyMark[], size: number, width: number): KeyEntry[] {
  let x = 0;
  let row = 0;
  return keys.map(({ shape, text }) => {
    const lines = wrapText(text, size, width - MARK);
    const needed = MARK + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const entry = { shape, lines, x, row };
    if (lines.length > 1) [x, row] = [0, row + lines.length];
    else x += needed + GAP;
    return entry;
  });
}

/** Returns the height the key needs; 0 without marks. */
export function keyHeight(keys: readonly KeyMark[], size: number, width: number): number {
  const last = layOut(keys, size, width).at(-1);
  return last ? (last.row + last.lines.length) * ROW + 4 : 0;
}

function drawShape(group: Part, shape: KeyMark['shape']): void {
  const colour = SERIES[0];
  const rect = (fill: string, stroke: string | null, dash: string | null) =>
    add(group, 'rect', {
      x: 1,
      y: -6,
      width: 12,
      height: 12,
      fill,
      stroke,
      'stroke-width': stroke && 1.5,
      'stroke-dasharray': dash,
    });
  const circle = (stroke: string) => add(group, 'circle', { cx: 7, r: 4.5, fill: PAPER, stroke, 'stroke-width': 1.8 });
  const line = (d: string, stroke: string) => add(group, 'path', { d, fill: 'none', stroke, 'stroke-width': 2 });
  switch (shape) {
    case 'hollow-bar':
      rect(PAPER, colour, null);
      break;
    case 'dashed-bar':
      rect(PAPER, colour, '3 2');
      break;
    case 'hatch':
      rect(HATCHING, RULE, null);
      break;
    case 'hollow-dot':
      circle(colour);
      break;
    case 'diamond':
      line('M7,-6L11,0L7,6L3,0Z', colour);
      break;
    case 'ring':
      circle(NO_FIGURE);
      break;
    case 'range':
      line('M3,-7H11M7,-7V7M3,7H11', INK);
      break;
    case 'trend':
      line('M0,0H14', SERIES[1]).attr('stroke-dasharray', '2 3');
      break;
    case 'break':
      line('M5,7L7,-7M9,7L11,-7', MUTED);
      break;
  }
}

interface KeyPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
}

/** Draws the key with its first row at `top`. */
export function drawKey(svg: SVGSVGElement, keys: readonly KeyMark[], place: KeyPlace): void {
  for (const { shape, lines, x, row } of layOut(keys, place.size, place.width)) {
    const group = add(select(svg), 'g', {
      transform: `translate(${place.left + x},${place.top + row * ROW + ROW / 2})`,
    });
    drawShape(group, shape);
    const text = add(group, 'text', {
      x: MARK,
      'text-anchor': 'start',
      'font-size': place.size,
      fill: MUTED,
    });
    lines.forEach((line, index) => add(text, 'tspan', { x: MARK, y: index * ROW, dy: '0.35em' }).text(line));
  }
}
