import { select } from 'd3';
import type { Locale, Text } from '../model/text.ts';
import { HATCHING } from './canvas.ts';
import { INK, MUTED, NO_FIGURE, PAPER, RULE, SERIES } from './palette.ts';
import { textWidth } from './text-width.ts';

/** A mark and its meaning. What a line or bar shows is named at its end; the key explains only how marks look. */
export interface KeyMark {
  readonly shape: 'hollow-dot' | 'diamond' | 'hollow-bar' | 'dashed-bar' | 'ring' | 'range' | 'break' | 'hatch';
  readonly text: Text;
}

const MARK = 20;
const GAP = 16;
const ROW = 22;

/** Lays the marks out in rows no wider than `width`. */
function layOut(keys: readonly KeyMark[], locale: Locale, size: number, width: number): { key: KeyMark; x: number; row: number }[] {
  let x = 0;
  let row = 0;
  return keys.map((key) => {
    const needed = MARK + textWidth(key.text[locale], size);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const place = { key, x, row };
    x += needed + GAP;
    return place;
  });
}

/** Returns the height the key needs; 0 without marks. */
export function keyHeight(keys: readonly KeyMark[], locale: Locale, size: number, width: number): number {
  const last = layOut(keys, locale, size, width).at(-1);
  return last ? (last.row + 1) * ROW + 4 : 0;
}

function drawShape(group: ReturnType<typeof select<SVGGElement, unknown>>, shape: KeyMark['shape']): void {
  const colour = SERIES[0];
  const rect = (fill: string, stroke: string | null, dash: string | null) =>
    group.append('rect').attr('x', 1).attr('y', -6).attr('width', 12).attr('height', 12).attr('fill', fill).attr('stroke', stroke).attr('stroke-width', stroke && 1.5).attr('stroke-dasharray', dash);
  const circle = (stroke: string) => group.append('circle').attr('cx', 7).attr('r', 4.5).attr('fill', PAPER).attr('stroke', stroke).attr('stroke-width', 1.8);
  const line = (d: string, stroke: string) => group.append('path').attr('d', d).attr('fill', 'none').attr('stroke', stroke).attr('stroke-width', 2);
  switch (shape) {
    case 'hollow-bar': rect(PAPER, colour, null); break;
    case 'dashed-bar': rect(PAPER, colour, '3 2'); break;
    case 'hatch': rect(HATCHING, RULE, null); break;
    case 'hollow-dot': circle(colour); break;
    case 'diamond': line('M7,-6L11,0L7,6L3,0Z', colour); break;
    case 'ring': circle(NO_FIGURE); break;
    case 'range': line('M3,-7H11M7,-7V7M3,7H11', INK); break;
    case 'break': line('M5,7L7,-7M9,7L11,-7', MUTED); break;
  }
}

/** Draws the key with its first row at `top`. */
export function drawKey(svg: SVGSVGElement, keys: readonly KeyMark[], place: { left: number; top: number; width: number; size: number; locale: Locale }): void {
  for (const { key, x, row } of layOut(keys, place.locale, place.size, place.width)) {
    const group = select(svg).append('g').attr('transform', `translate(${place.left + x},${place.top + row * ROW + ROW / 2})`);
    drawShape(group, key.shape);
    group.append('text').attr('x', MARK).attr('dy', '0.35em').attr('text-anchor', 'start').attr('font-size', place.size).attr('fill', MUTED).text(key.text[place.locale]);
  }
}
