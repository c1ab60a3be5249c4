import { select } from 'd3';
import { add } from './canvas.ts';
import { PAPER } from './palette.ts';
import { drawSign, findSign, SIGN_ROOM } from './draw-sign.ts';
import { boxOf, LINE_HEIGHT, type Label } from './place-labels.ts';

/** Draws the sign a label begins with, and returns what is left of the label beside it. */
function besideSign(svg: SVGSVGElement, label: Label, { sign, rest }: NonNullable<ReturnType<typeof findSign>>): Label {
  const { left, top } = boxOf(label);
  drawSign(select(svg), sign, left, top + label.size / 2, label.size, label.colour);
  return { ...label, lines: [rest, ...label.lines.slice(1)], x: left + label.size * SIGN_ROOM, anchor: 'start' };
}

/** Appends labels to a drawing, each with a halo of paper so that lines under it do not cut the letters. */
export function drawLabels(svg: SVGSVGElement, labels: readonly Label[]): void {
  const group = add(select(svg), 'g', {
    stroke: PAPER,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  for (const wanted of labels) {
    const found = findSign(wanted.lines[0] ?? '');
    const label = found ? besideSign(svg, wanted, found) : wanted;
    const text = add(group, 'text', {
      'font-size': label.size,
      'font-weight': label.bold ? 600 : null,
      fill: label.colour,
      'text-anchor': label.anchor,
      x: label.x,
      y: label.y,
      dy: '0.35em',
    });
    if (label.lines.length === 1) text.text(label.lines[0] ?? '');
    else {
      label.lines.forEach((line, index) => {
        add(text, 'tspan', { x: label.x, dy: index === 0 ? '0.35em' : `${LINE_HEIGHT}em` }).text(line);
      });
      text.attr('dy', null);
    }
  }
}
