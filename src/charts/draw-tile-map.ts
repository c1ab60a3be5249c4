import { extent, scaleLinear, select } from 'd3';
import { formatTicks } from '../format/ticks.ts';
import type { Unit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import type { Codelists } from '../model/publication.ts';
import type { Locale } from '../model/text.ts';
import { addHatching, canvas, HATCHING, TEXT, WIDTHS, type Drawing } from './canvas.ts';
import { INK, PAPER, RULE, SERIES } from './palette.ts';

/** What one of the 17 tiles shows. */
export interface Tile {
  readonly area: string;
  readonly value: number | null;
  /** Page the tile leads to; null for a tile that is no link. */
  readonly href: string | null;
}

export interface TileMapInput {
  readonly tiles: readonly Tile[];
  readonly provinces: Codelists['provinces'];
  readonly unit: Unit;
}

/** The darkest tile still lets ink be read on it, in light and in dark. */
const DARKEST = 0.4;
const GAP = 4;

/** Writes a value for a tile, which has room for three digits of a sum of money; the exact one is in its title and in the table. */
const shortWords = (value: number, unit: Unit, locale: Locale): string => formatTicks([unit.currency ? Number(value.toPrecision(3)) : value], unit, locale).join('');

/**
 * Draws the 17 provinces as equal tiles where they lie, the darker the higher, each with its value: a large province
 * with few people weighs no more than a city. A province without a figure is hatched.
 */
export function drawTileMap({ tiles, provinces, unit }: TileMapInput, { document, locale, width }: Drawing): SVGSVGElement {
  const total = WIDTHS[width];
  const size = TEXT[width];
  const [firstColumn = 0, lastColumn = 0] = extent(provinces, ({ column }) => column);
  const [firstRow = 0, lastRow = 0] = extent(provinces, ({ row }) => row);
  const [columns, rows] = [lastColumn - firstColumn + 1, lastRow - firstRow + 1];
  const side = Math.min((total + GAP) / columns - GAP, 84);
  const left = (total - columns * (side + GAP) + GAP) / 2;
  const svg = canvas(document, total, Math.ceil(rows * (side + GAP)));
  addHatching(svg.node() as SVGSVGElement);
  const values = tiles.flatMap(({ value }) => value ?? []);
  const shade = scaleLinear([Math.min(0, ...values), Math.max(...values, 0) || 1], [0.04, DARKEST]);
  for (const { code, shortKo, shortEn, ko, en, column, row } of provinces) {
    const tile = tiles.find(({ area }) => area === code);
    const value = tile?.value ?? null;
    const words = `${locale === 'ko' ? ko : en}: ${formatValue(value, unit, locale)}`;
    const parent = tile?.href ? svg.append('a').attr('href', tile.href).attr('aria-label', words) : svg.append('g');
    const group = select(parent.node() as SVGElement).append('g').attr('transform', `translate(${left + (column - firstColumn) * (side + GAP)},${(row - firstRow) * (side + GAP)})`);
    group.append('title').text(words);
    group.append('rect').attr('width', side).attr('height', side).attr('rx', 3).attr('fill', value === null ? HATCHING : PAPER).attr('stroke', RULE);
    if (value !== null) group.append('rect').attr('width', side).attr('height', side).attr('rx', 3).attr('fill', SERIES[0]).attr('fill-opacity', shade(value));
    const label = (text: string, y: number, weight: number | null) =>
      group.append('text').attr('x', side / 2).attr('y', y).attr('dy', '0.35em').attr('text-anchor', 'middle').attr('font-size', size).attr('font-weight', weight).attr('fill', INK)
        .attr('stroke', value === null ? PAPER : null).attr('stroke-width', value === null ? 4 : null).attr('paint-order', value === null ? 'stroke' : null).text(text);
    label(locale === 'ko' ? shortKo : shortEn, value === null ? side / 2 : side * 0.34, 600);
    if (value !== null) label(shortWords(value, unit, locale), side * 0.68, null);
  }
  return svg.node() as SVGSVGElement;
}
