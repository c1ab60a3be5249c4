import { select, type Selection } from 'd3';
import { NO_FIGURE } from './palette.ts';

/** Where and for whom a chart is drawn. */
export interface Drawing {
  readonly document: Document;
  readonly locale: 'ko' | 'en';
  /** wide for desktops, narrow for phones: each is drawn at the size it is shown, so that text stays readable. */
  readonly width: 'wide' | 'narrow';
}

export const WIDTHS = { wide: 720, narrow: 360 } as const;

/** Text sizes: a narrow drawing shown 328 pixels wide still has letters of more than 11. */
export const TEXT = { wide: 14, narrow: 13 } as const;

export type Canvas = Selection<SVGSVGElement, unknown, null, undefined>;
export type Part = Selection<SVGElement, unknown, null, undefined>;

/** Appends an element with its attributes; null leaves one out. */
export function add<Parent extends SVGElement>(
  parent: Selection<Parent, unknown, null, undefined>,
  tag: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
): Part {
  const added = parent.append<SVGElement>(tag);
  for (const [name, value] of Object.entries(attributes)) added.attr(name, value ?? null);
  return added;
}

/** Returns an empty drawing of a size. */
export function canvas(document: Document, width: number, height: number): Canvas {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return select(svg).attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
}

/** Fill that stands for a missing figure, in a drawing to which the hatching was added. The id is renamed when it is cleaned. */
export const HATCHING = 'url(#hatching)';

/** Adds the hatching to a drawing. */
export function addHatching(svg: SVGSVGElement): void {
  const pattern = select(svg)
    .insert('defs', ':first-child')
    .append('pattern')
    .attr('id', 'hatching')
    .attr('width', 6)
    .attr('height', 6)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('patternTransform', 'rotate(45)');
  pattern.append('line').attr('y2', 6).attr('stroke', NO_FIGURE).attr('stroke-width', 1.5).attr('stroke-opacity', 0.4);
}
