import { select } from 'd3';
import { PAPER } from './palette.ts';
import { LINE_HEIGHT, type Label } from './place-labels.ts';

/** Appends labels to a drawing, each with a halo of paper so that lines under it do not cut the letters. */
export function drawLabels(svg: SVGSVGElement, labels: readonly Label[]): void {
  const group = select(svg).append('g').attr('stroke', PAPER).attr('stroke-width', 4).attr('stroke-linejoin', 'round').attr('paint-order', 'stroke');
  for (const label of labels) {
    const text = group
      .append('text')
      .attr('font-size', label.size)
      .attr('font-weight', label.bold ? 600 : null)
      .attr('fill', label.colour)
      .attr('text-anchor', label.anchor)
      .attr('x', label.x)
      .attr('y', label.y)
      .attr('dy', '0.35em');
    if (label.lines.length === 1) text.text(label.lines[0] ?? '');
    else {
      label.lines.forEach((line, index) => {
        text.append('tspan').attr('x', label.x).attr('dy', index === 0 ? '0.35em' : `${LINE_HEIGHT}em`).text(line);
      });
      text.attr('dy', null);
    }
  }
}
