import * as Plot from '@observablehq/plot';
import { INK, MUTED, NO_FIGURE, PAPER, SERIES } from './palette.ts';
import { findFirstPublished, lookOf, type Mark } from './series-marks.ts';
import type { Way } from './series-way.ts';

const [COLOUR, PROJECTED] = SERIES;

/** Short strokes: across the end of a range, and for a milestone on the way. */
const CAP: Plot.SymbolImplementation = {
  draw: (path, area) => {
    path.moveTo(-Math.sqrt(area), 0);
    path.lineTo(Math.sqrt(area), 0);
  },
};
const RUNG: Plot.SymbolImplementation = {
  draw: (path, area) => {
    path.moveTo(0, -Math.sqrt(area));
    path.lineTo(0, Math.sqrt(area));
  },
};

/** From so many points on, those of a line as published are left out but for the last. */
const DENSE = 20;

/** Returns the Plot marks for the figures themselves, one mark for each look. `halfBar` in years makes bars, null a line's dots. */
export function figureMarks(marks: readonly Mark[], halfBar: number | null): Plot.Markish[] {
  const dense = halfBar === null && marks.length > DENSE;
  const hidden = ({ observation, x }: Mark): boolean => dense && observation.status === 'A' && x !== marks.at(-1)?.x;
  const looks = new Map<string, Mark[]>();
  for (const mark of marks) {
    const look = hidden(mark) ? 'hidden' : mark.observation.status;
    looks.set(look, [...(looks.get(look) ?? []), mark]);
  }
  return [...looks].map(([look, own]) => {
    const { fill, dash } = lookOf(own[0] as Mark, COLOUR);
    const place = { y: 'value', title: 'title' } as const;
    if (halfBar !== null) {
      const sides = {
        x1: ({ x }: Mark) => x - halfBar,
        x2: ({ x }: Mark) => x + halfBar,
        y1: 0,
        y2: 'value',
        title: 'title',
      } as const;
      return Plot.rect(own, { ...sides, fill, stroke: COLOUR, strokeWidth: 1.5, strokeDasharray: dash ?? undefined });
    }
    // A hidden dot still says its value to a pointer.
    if (look === 'hidden') return Plot.dot(own, { x: 'x', ...place, r: 4, fill: COLOUR, fillOpacity: 0 });
    return Plot.dot(own, {
      x: 'x',
      ...place,
      r: dense ? 3 : 4.5,
      symbol: look === 'E' ? 'diamond' : 'circle',
      fill,
      stroke: COLOUR,
      strokeWidth: 2,
    });
  });
}

/** Returns the Plot marks of what surrounds the figures: contested ranges and first values. */
export function historyMarks(marks: readonly Mark[]): Plot.Markish[] {
  const contested = marks.filter(({ observation }) => observation.low !== null);
  const revised = marks.filter(({ observation }) => findFirstPublished(observation) !== null);
  const [low, high] = [({ observation }: Mark) => observation.low, ({ observation }: Mark) => observation.high];
  const first = ({ observation }: Mark): number | null => findFirstPublished(observation);
  return [
    // Wide ends on paper: the two ends are often only a few pixels apart and must still be seen as two.
    ...[low, high].map((y) => Plot.dot(contested, { x: 'x', y, symbol: CAP, r: 9, stroke: PAPER, strokeWidth: 6 })),
    Plot.ruleX(contested, { x: 'x', y1: low, y2: high, stroke: INK, strokeWidth: 2 }),
    ...[low, high].map((y) => Plot.dot(contested, { x: 'x', y, symbol: CAP, r: 8, stroke: INK, strokeWidth: 2 })),
    Plot.ruleX(revised, {
      x: 'x',
      y1: first,
      y2: 'value',
      stroke: NO_FIGURE,
      strokeWidth: 1.5,
      strokeDasharray: '2 2',
    }),
    Plot.dot(revised, { x: 'x', y: first, r: 4.5, stroke: NO_FIGURE, strokeWidth: 1.8, fill: PAPER, title: 'title' }),
  ];
}

/** Returns the Plot marks of target, path and projection. None of them is data: none is drawn in a solid line. */
export function wayMarks({ target, path, projected }: Way, latest: Mark | undefined): Plot.Markish[] {
  const trend = projected && latest ? [{ x: latest.x, value: latest.value }, projected] : [];
  return [
    Plot.line(path, { x: 'x', y: 'value', stroke: MUTED, strokeWidth: 1.5, strokeDasharray: '5 4' }),
    Plot.dot(path.slice(1, -1), { x: 'x', y: 'value', symbol: RUNG, r: 4, stroke: MUTED, strokeWidth: 3 }),
    Plot.line(trend, {
      x: 'x',
      y: 'value',
      stroke: PROJECTED,
      strokeWidth: 2,
      strokeDasharray: '0.1 5',
      strokeLinecap: 'round',
    }),
    target
      ? Plot.ruleY([target], { x1: 'from', x2: 'to', y: 'value', stroke: INK, strokeWidth: 2, strokeDasharray: '8 4' })
      : null,
  ];
}
