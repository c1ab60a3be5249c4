import { select } from 'd3';
import { add } from './canvas.ts';
import { PAPER } from './palette.ts';
import { LINE_HEIGHT, type Label } from './place-labels.ts';

/** Appends labels to a drawing, each with a halo of paper so that lines under it do not cut the letters. */
export function drawLabels(svg: SVGSVGElement, labels: readonly Label[]): void {
  const group = add(select(svg), 'g', {
    stroke: PAPER,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  for (const label of labels) {
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
