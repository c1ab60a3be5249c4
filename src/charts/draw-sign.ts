import type { Selection } from 'd3';
import { add } from './canvas.ts';

/** Signs the typeface of the pictures does not have, drawn in a square of 1 around 0, 0. */
const SHAPES: Readonly<Record<string, { readonly line: string; readonly fill: string }>> = {
  '✕': { line: 'M-.36,-.36L.36,.36M-.36,.36L.36,-.36', fill: '' },
  '◔': { line: 'M0,-.4A.4,.4 0 0 1 0,.4A.4,.4 0 0 1 0,-.4Z', fill: 'M0,0V-.4A.4,.4 0 0 1 .4,0Z' },
};

/** Room a drawn sign takes before the words after it, in sizes of the text. */
export const SIGN_ROOM = 1.15;

/** Splits off a sign that has to be drawn; null where a text begins with none. */
export function findSign(text: string): { readonly sign: string; readonly rest: string } | null {
  const [sign = ''] = text;
  return sign in SHAPES ? { sign, rest: text.slice(sign.length).trimStart() } : null;
}

/** Draws a sign with its left edge at `x`, around the middle of a line of text at `y`. */
export function drawSign<Parent extends SVGElement>(
  parent: Selection<Parent, unknown, null, undefined>,
  sign: string,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  const { line, fill } = SHAPES[sign] ?? { line: '', fill: '' };
  const group = add(parent, 'g', { transform: `translate(${x + size * 0.45},${y}) scale(${size})` });
  add(group, 'path', { d: line, fill: 'none', stroke: colour, 'stroke-width': 0.14 });
  if (fill) add(group, 'path', { d: fill, fill: colour });
}
