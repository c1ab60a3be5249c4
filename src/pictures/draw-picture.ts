import { select } from 'd3';
import { add, canvas, type Part } from '../charts/canvas.ts';
import { chartDocument } from '../charts/chart-document.ts';
import { cleanSvg } from '../charts/clean-svg.ts';
import { BRAND, INK, MUTED, RULE } from '../charts/palette.ts';
import { drawSign, findSign, SIGN_ROOM } from '../charts/draw-sign.ts';
import {
  findSeriesChart,
  renderLadder,
  renderTrack,
  renderVerdictStrip,
  type RenderedChart,
} from '../charts/render.ts';
import { textWidth, wrapText } from '../charts/text-width.ts';
import type { Drawing, Picture, Shape } from './picture.ts';
import { standaloneSvg, type Colours } from './standalone-svg.ts';

/** Units of a picture; 1.5 pixels each in its PNG. */
const WIDTH = 800;
const PADDING = 40;
const INNER = WIDTH - 2 * PADDING;
/** Pictures to share have the shape that social media and messengers show uncropped. */
const SHARED_HEIGHT = 420;

const TITLE = { print: 25, share: 28 } as const;
const SMALL = 14;
const FOOT = { size: 12.5, line: 18 } as const;

/** Writes lines of text below each other and returns the place of the next baseline. */
function write(
  parent: Part,
  lines: readonly string[],
  at: { x: number; y: number; size: number; line: number; colour: string; bold?: boolean },
): number {
  lines.forEach((line, index) => {
    add(parent, 'text', {
      x: at.x,
      y: at.y + index * at.line,
      'font-size': at.size,
      'font-weight': at.bold ? 700 : null,
      fill: at.colour,
    }).text(line);
  });
  return at.y + lines.length * at.line;
}

/** Writes kicker, title and note into a column and returns where they end. */
function writeHeading(parent: Part, { kicker, title, note }: Picture, width: number, size: number): number {
  const topic = write(parent, wrapText(kicker, SMALL, width), {
    x: PADDING,
    y: 46,
    size: SMALL,
    line: 20,
    colour: MUTED,
  });
  const below = write(parent, balance(keepAmounts(title), size, width), {
    x: PADDING,
    y: topic + size - 11,
    size,
    line: size * 1.36,
    colour: INK,
    bold: true,
  });
  if (note === null) return below - 16;
  const found = findSign(note.text);
  if (found) drawSign(parent, found.sign, PADDING, below - 2 - SMALL * 0.36, SMALL, note.colour);
  return (
    write(parent, wrapText(found?.rest ?? note.text, SMALL, width - SMALL * SIGN_ROOM), {
      x: PADDING + (found ? SMALL * SIGN_ROOM : 0),
      y: below - 2,
      size: SMALL,
      line: 20,
      colour: note.colour,
      bold: true,
    }) - 8
  );
}

/** Keeps an amount on one line: KRW 13.62 trillion · 13조 6,244억 원. */
const keepAmounts = (text: string): string =>
  text
    .replace(/(KRW|USD) ([\d.,]+) (\w+illion)/g, '$1\u00a0$2\u00a0$3')
    .replace(/([조억만]) (?=[\d원달])/g, '$1\u00a0');

/** Breaks a title into as few lines as it needs, and those about equally long. */
function balance(text: string, size: number, width: number): string[] {
  const lines = wrapText(text, size, width);
  for (let narrower = width - 10; narrower > width / 2; narrower -= 10) {
    const tried = wrapText(text, size, narrower);
    if (tried.length > lines.length || tried.some((line) => textWidth(line, size) > narrower))
      return wrapText(text, size, narrower + 10);
  }
  return lines;
}

/** Returns how wide and high the drawing of a page is. Throws when it does not say so. */
function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new RangeError('a drawing without its size');
  return { width: Number(width), height: Number(height) };
}

/** The source and the signature of a picture, at its foot: side by side, or below each other where they are long. */
function footOf({ source, signature }: Picture): {
  readonly left: string[];
  readonly beside: boolean;
  readonly height: number;
} {
  const beside = textWidth(source, FOOT.size) + textWidth(signature, FOOT.size) + 24 < INNER;
  const left = beside ? [source] : wrapText(source, FOOT.size, INNER);
  return { left, beside, height: 18 + (left.length + (beside ? 0 : 1)) * FOOT.line + 14 };
}

function writeFoot(parent: Part, picture: Picture, height: number): void {
  const foot = footOf(picture);
  const top = height - foot.height;
  add(parent, 'line', { x1: PADDING, x2: WIDTH - PADDING, y1: top, y2: top, stroke: RULE });
  const next = write(parent, foot.left, { x: PADDING, y: top + 24, size: FOOT.size, line: FOOT.line, colour: MUTED });
  const y = foot.beside ? top + 24 : next;
  add(parent, 'text', {
    x: WIDTH - PADDING,
    y,
    'text-anchor': 'end',
    'font-size': FOOT.size,
    'font-weight': 600,
    fill: BRAND,
  }).text(picture.signature);
}

/** Draws the chart of a picture. Throws when its series has no figure. */
function renderDrawing(drawing: Drawing): RenderedChart {
  switch (drawing.chart) {
    case 'series': {
      const chart = findSeriesChart(drawing.indicator, drawing.context);
      if (!chart) throw new RangeError(`nothing to draw: ${drawing.indicator.id}`);
      return chart;
    }
    case 'track':
      return renderTrack(drawing.track, drawing.subject, drawing.title, drawing);
    case 'ladder':
      return renderLadder(drawing.ladder, drawing.subject, drawing.title, drawing);
    case 'verdicts':
      return renderVerdictStrip(drawing.counts, drawing.subject, drawing);
  }
}

/**
 * Draws a chart as a picture that stands alone: topic, finding, chart, source, and whose picture it is. `print` is as high
 * as it needs; `share` is 1200 by 630 at its PNG size: the figures of a series in the drawing for phones beside the title, a
 * ladder below it.
 */
export function drawPicture(picture: Picture, shape: Shape, colours: Colours): string {
  const { wide, narrow, description } = renderDrawing(picture.drawing);
  const drawn = shape === 'share' && picture.drawing.chart === 'series' ? narrow : wide;
  const { width, height } = sizeOf(drawn);
  const beside = shape === 'share' && width < INNER / 2 + 20;
  const svg = canvas(chartDocument(), WIDTH, SHARED_HEIGHT);
  const parent = add(svg, 'g', {});
  const below = writeHeading(parent, picture, beside ? INNER - width - 20 : INNER, TITLE[shape]);
  const foot = footOf(picture).height;
  const free = SHARED_HEIGHT - foot;
  const total = shape === 'share' ? SHARED_HEIGHT : Math.ceil(below + 24 + height + 18 + foot);
  // Beside the title the chart may be a little smaller; in the free room below a short one stands in the middle.
  const scale = beside ? Math.min(1, (free - 34) / height) : 1;
  const y = beside
    ? (free - height * scale) / 2 + 4
    : shape === 'share'
      ? below + (free - below - height) / 2
      : below + 24;
  const x = beside ? WIDTH - PADDING - width * scale : PADDING;
  writeFoot(parent, picture, total);
  select(svg.node()).attr('height', total).attr('viewBox', `0 0 ${WIDTH} ${total}`);
  const named = { id: picture.id, title: picture.title, description, className: 'picture' };
  const frame = cleanSvg(svg.node() as SVGSVGElement, named);
  const round = (size: number): number => Math.round(size * 100) / 100;
  const chart = drawn.replace(
    /^<svg ([^>]*?)width="[^"]*" height="[^"]*"/,
    (_, rest: string) =>
      `<svg ${rest}x="${round(x)}" y="${round(y)}" width="${round(width * scale)}" height="${round(height * scale)}"`,
  );
  return standaloneSvg(
    frame.replace(/<\/svg>$/, () => `${chart}</svg>`),
    colours,
  );
}
