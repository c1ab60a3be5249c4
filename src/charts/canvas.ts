import { select, type Selection } from 'd3';
import { NO_FIGURE } from './palette.ts';

/** Where and for whom a chart is drawn. */
export interface Drawing {
  readonly document: Document;
  readonly locale: 'ko' | 'en';
  /** wide for desktops, narrow for phones: each is drawn at the size it is shown, so that text stays readable. */
  readonly width: 'wide' | 'narrow';
}

/**
 * Sizes of the two drawings. On a phone of 360 pixels the narrow one is shown as it is; the style sheet lets none become
 * smaller than 18 of the reader's letters, so that its text is never under 12 pixels and grows with theirs.
 */
export const WIDTHS = { wide: 720, narrow: 328 } as const;

/** Text sizes, in units of the drawing. */
export const TEXT = { wide: 14, narrow: 14 } as const;

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

/** Fill that says that no figure was found and nothing else. The id is renamed when the drawing is cleaned. */
export const HATCHING = 'url(#hatching)';

/** Fill of what is there but too early to judge. */
export const DOTTING = 'url(#dotting)';

function addPattern(svg: SVGSVGElement, id: string) {
  return select(svg)
    .insert('defs', ':first-child')
    .append('pattern')
    .attr('id', id)
    .attr('width', 6)
    .attr('height', 6)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('patternTransform', 'rotate(45)');
}

/** Adds the hatching to a drawing. */
export function addHatching(svg: SVGSVGElement): void {
  const line = addPattern(svg, 'hatching').append('line').attr('y2', 6);
  line.attr('stroke', NO_FIGURE).attr('stroke-width', 1.5).attr('stroke-opacity', 0.6);
}

/** Adds the dotting to a drawing. */
export function addDotting(svg: SVGSVGElement): void {
  addPattern(svg, 'dotting').append('circle').attr('cx', 3).attr('cy', 3).attr('r', 1.6).attr('fill', NO_FIGURE);
}
