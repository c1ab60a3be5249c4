import { extent, scaleLinear } from 'd3';
import { formatTicks } from '../format/ticks.ts';
import type { Unit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import type { Codelists } from '../model/publication.ts';
import type { Locale } from '../model/text.ts';
import { add, addHatching, canvas, HATCHING, TEXT, WIDTHS, type Drawing } from './canvas.ts';
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

/** Writes a value for a tile: of a sum of money three digits; the exact one is in its title and in the table. */
function shortWords(value: number, unit: Unit, locale: Locale): string {
  const [words = ''] = formatTicks([unit.currency ? Number(value.toPrecision(3)) : value], unit, locale);
  return words;
}

/**
 * Draws the 17 provinces as equal tiles where they lie, the darker the higher, each with its value: a large province
 * with few people weighs no more than a city. A province without a figure is hatched.
 */
export function drawTileMap(
  { tiles, provinces, unit }: TileMapInput,
  { document, locale, width }: Drawing,
): SVGSVGElement {
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
    const place = [left + (column - firstColumn) * (side + GAP), (row - firstRow) * (side + GAP)];
    const parent = tile?.href ? add(svg, 'a', { href: tile.href, 'aria-label': words }) : add(svg, 'g', {});
    const group = add(parent, 'g', { transform: `translate(${place.join()})` });
    add(group, 'title', {}).text(words);
    const square = { width: side, height: side, rx: 3 };
    add(group, 'rect', { ...square, fill: value === null ? HATCHING : PAPER, stroke: RULE });
    if (value !== null) add(group, 'rect', { ...square, fill: SERIES[0], 'fill-opacity': shade(value) });
    const halo = value === null ? { stroke: PAPER, 'stroke-width': 4, 'paint-order': 'stroke' } : {};
    const label = (text: string, y: number, weight: number | null) =>
      add(group, 'text', {
        x: side / 2,
        y,
        dy: '0.35em',
        'text-anchor': 'middle',
        'font-size': size,
        'font-weight': weight,
        fill: INK,
        ...halo,
      }).text(text);
    label(locale === 'ko' ? shortKo : shortEn, value === null ? side / 2 : side * 0.34, 600);
    if (value !== null) label(shortWords(value, unit, locale), side * 0.68, null);
  }
  return svg.node() as SVGSVGElement;
}
