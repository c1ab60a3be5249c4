import { add, canvas, type Canvas } from './canvas.ts';
import { climbed, isPale, standingOf, type LadderInput, type LadderMark, type Standing } from './ladder.ts';
import { BRAND, INK, NO_FIGURE, PAPER } from './palette.ts';

/** A ladder as one line of a list: every pledge of the same kind is equally long, a rung every 17 units. */
const LINE = { width: 152, height: 24, left: 3, step: 17, top: 5, bottom: 19 } as const;

/** Where a rung stands and how large it is. */
export interface RungPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/**
 * Draws one rung between the rails: filled where we read the page, open where a copy or a headline is all we hold, a
 * stump for what came before the pledge, and of one not reached yet where it would be nailed on, at the heights `nails`.
 */
export function drawRung(
  svg: Canvas,
  standing: Standing,
  { x, top, bottom, width }: RungPlace,
  { pale, nails }: { pale: boolean; nails: readonly number[] },
): void {
  const colour = pale ? NO_FIGURE : BRAND;
  const box = { x: x - width / 2, y: top, width, height: bottom - top };
  if (standing === 'read') add(svg, 'rect', { ...box, fill: colour });
  else if (standing === 'open')
    add(svg, 'rect', { ...box, fill: PAPER, stroke: colour, 'stroke-width': Math.round(width / 4) });
  else {
    if (standing === 'ground') {
      const height = (bottom - top) * 0.4;
      add(svg, 'rect', { ...box, y: bottom - height, height, fill: NO_FIGURE });
    }
    for (const y of nails) add(svg, 'circle', { cx: x, cy: y, r: Math.round(width / 3.5), fill: NO_FIGURE });
  }
}

/** Draws what stands beside the ladder: an eye for a review, two ways for a change, two bars for a standstill. */
export function drawMark(svg: Canvas, mark: LadderMark, x: number, y: number, size: number): void {
  const r = size / 2;
  const line = { fill: 'none', stroke: INK, 'stroke-width': size > 10 ? 1.8 : 1.3, 'stroke-linejoin': 'round' };
  if (mark === 'stalled') {
    for (const at of [-0.75, 0.25]) {
      add(svg, 'rect', { x: x + at * r, y: y - r * 0.8, width: r * 0.5, height: r * 1.6, fill: INK });
    }
  } else if (mark === 'changed') {
    add(svg, 'path', {
      ...line,
      d: `M${x - r},${y - r * 0.35}H${x + r}l${-r * 0.6},${-r * 0.5}M${x + r},${y + r * 0.35}H${x - r}l${r * 0.6},${r * 0.5}`,
    });
  } else {
    add(svg, 'circle', { ...line, cx: x, cy: y, r: r * 0.8 });
    add(svg, 'circle', { cx: x, cy: y, r: r * 0.3, fill: INK });
  }
}

/** Draws the rails: heavy as far as something stands, light beyond; of a pale ladder light all the way. */
export function drawRails(
  svg: Canvas,
  ys: readonly number[],
  { from, reached, to }: { from: number; reached: number; to: number },
  stroke: number,
): void {
  for (const y of ys) {
    const line = { y1: y, y2: y, 'stroke-linecap': 'round' };
    add(svg, 'line', { ...line, x1: from, x2: to, stroke: NO_FIGURE, 'stroke-width': stroke / 2.5 });
    if (reached > from) add(svg, 'line', { ...line, x1: from, x2: reached, stroke: BRAND, 'stroke-width': stroke });
  }
}

/** Draws a ladder as small as a line of a list. Its words stand beside it. */
export function drawLadderLine(input: LadderInput, document: Document): SVGSVGElement {
  const { width, height, left, step, top, bottom } = LINE;
  const svg = canvas(document, width, height);
  const pale = isPale(input);
  const at = (index: number): number => left + (index + 0.5) * step;
  const to = at(input.rungs.length - 1) + step / 2;
  const reached = pale ? left : at(climbed(input)) + step / 2;
  drawRails(svg, [top, bottom], { from: left, reached, to }, 2.5);
  input.rungs.forEach((rung, index) => {
    drawRung(
      svg,
      standingOf(rung),
      { x: at(index), top, bottom, width: 7 },
      {
        pale,
        nails: index > climbed(input) ? [top, bottom] : [],
      },
    );
  });
  const marks = [...new Set(input.marks.map(({ mark }) => mark))];
  marks.forEach((mark, index) => drawMark(svg, mark, to + 9 + index * 12, height / 2, 9));
  return svg.node() as SVGSVGElement;
}
