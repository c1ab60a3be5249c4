import { formatDays } from '../format/days.ts';
import { formatPeriod } from '../format/period.ts';
import { formatValue } from '../format/value.ts';
import { messagesIn } from '../i18n/messages.ts';
import { STATE_SIGNS } from '../i18n/signs.ts';
import { spanOf } from '../model/period.ts';
import { add, addHatching, canvas, HATCHING, TEXT, WIDTHS, type Canvas, type Drawing } from './canvas.ts';
import { drawLabels } from './draw-labels.ts';
import { BRAND, INK, MUTED, NO_FIGURE, PAPER, RULE, STATE_COLOURS } from './palette.ts';
import { boxOf, placeLabels, type Anchor, type Label } from './place-labels.ts';
import { targetWords } from './target-words.ts';
import { textWidth } from './text-width.ts';
import type { Track } from './track.ts';

/** Where the rails of a track lie. */
interface Rails {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the place of a share of the way, a little beyond the ends at most, so that a record stays in the picture. */
const placeOf = (share: number, { left, right }: Rails, beyond = 0): number =>
  Math.min(right + beyond, Math.max(left - beyond, left + share * (right - left)));

/** Returns where a value lies between start (0) and target (1); the direction follows from the two. */
function shareOf(value: number, { start, target }: Track): number {
  return start.value === target.value
    ? Number(value >= target.value)
    : (value - start.value) / (target.value - start.value);
}

/** Draws a rung at each share of the way, as high as the rails are apart, and returns them. */
function drawRungs(svg: Canvas, rails: Rails, shares: readonly number[], colour: string, width: number) {
  return add(svg, 'g', {})
    .selectAll('line')
    .data(shares.map((share) => placeOf(share, rails)))
    .join('line')
    .attr('x1', (x) => x)
    .attr('x2', (x) => x)
    .attr('y1', rails.top)
    .attr('y2', rails.bottom)
    .attr('stroke', colour)
    .attr('stroke-width', width);
}

/** Draws rails, rungs, the way covered or its hatching, and the two marks: where it stands, where it would have to stand. */
function drawLadder(svg: Canvas, track: Track, rails: Rails, stroke: number): void {
  const { left, right, top, bottom } = rails;
  const colour = STATE_COLOURS[track.state];
  const box = add(svg, 'rect', { x: left, y: top, height: bottom - top });
  if (track.latest) box.attr('width', placeOf(shareOf(track.latest.value, track), rails) - left).attr('fill', colour);
  else {
    addHatching(svg.node() as SVGSVGElement);
    box.attr('width', right - left).attr('fill', HATCHING);
  }

  drawRungs(svg, rails, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], RULE, 1);
  const marks = track.milestones.map((mark) => shareOf(mark.value, track));
  drawRungs(svg, { ...rails, top: top - stroke * 2 }, marks, BRAND, stroke);
  for (const y of [top, bottom]) {
    add(svg, 'line', {
      x1: left - 6,
      x2: right + 6,
      y1: y,
      y2: y,
      stroke: BRAND,
      'stroke-width': stroke,
      'stroke-linecap': 'round',
    });
  }
  drawRungs(svg, rails, [0], BRAND, stroke);
  const tall = { ...rails, top: top - stroke * 2, bottom: bottom + stroke * 2 };
  drawRungs(svg, tall, [1], INK, stroke).attr('stroke-dasharray', `${stroke * 2} ${stroke}`);
  if (track.expected !== null) {
    drawRungs(svg, tall, [track.expected], PAPER, stroke * 2.5);
    drawRungs(svg, tall, [track.expected], INK, stroke);
  }
  if (track.latest) {
    const x = placeOf(shareOf(track.latest.value, track), rails, 6);
    const radius = (bottom - top) / 2 - stroke;
    const provisional = track.latest.status !== 'A';
    add(svg, 'circle', {
      cx: x,
      cy: (top + bottom) / 2,
      r: radius,
      fill: provisional ? PAPER : colour,
      stroke: provisional ? colour : PAPER,
      'stroke-width': stroke,
    });
  }
}

function silenceWords({ silentDays }: Track, locale: Drawing['locale']): string {
  const { chart, terms } = messagesIn(locale);
  const words = silentDays === null ? terms.states['not-rated'] : chart.silentFor(formatDays(silentDays, locale));
  return `${STATE_SIGNS['not-rated']} ${words}`;
}

/** Draws the large track of the home and programme pages, with its values in words. */
export function drawTrack(track: Track, { document, locale, width }: Drawing): SVGSVGElement {
  const { chart } = messagesIn(locale);
  const size = TEXT[width];
  const total = WIDTHS[width];
  const rails: Rails = { left: 20, right: total - 22, top: 34, bottom: 60 };
  const svg = canvas(document, total, rails.bottom);
  drawLadder(svg, track, rails, 3);

  const middle = (rails.top + rails.bottom) / 2;
  const above = rails.top - 20;
  const below = rails.bottom + 17;
  const label = (text: string, x: number, y: number, rest: Partial<Label>): Label => ({
    lines: [text],
    x,
    y,
    anchor: 'middle',
    size,
    colour: MUTED,
    ...rest,
  });
  const rowsAt = (x: number, anchor: Anchor) => [0, 1, 2].map((row) => ({ x, y: below + row * size * 1.3, anchor }));
  const labels: Label[] = [
    label(chart.trackTarget(targetWords(track.target, track.unit, locale)), rails.right + 10, above, {
      anchor: 'end',
      colour: INK,
      bold: true,
    }),
  ];
  if (track.latest) {
    const { value, period, status } = track.latest;
    const note = status === 'A' ? '' : ` (${messagesIn(locale).terms.statuses[status]})`;
    const text = `${formatValue(value, track.unit, locale)} · ${formatPeriod(period, locale, width === 'wide' ? 'long' : 'short')}${note}`;
    labels.push(
      label(text, placeOf(shareOf(value, track), rails, 6), below, { colour: STATE_COLOURS[track.state], bold: true }),
    );
  } else {
    const text = silenceWords(track, locale);
    const half = textWidth(text, size) / 2 + 8;
    add(svg, 'rect', {
      x: total / 2 - half,
      y: rails.top + 1.5,
      width: half * 2,
      height: rails.bottom - rails.top - 3,
      fill: PAPER,
    });
    drawLabels(svg.node() as SVGSVGElement, [label(text, total / 2, middle, { colour: NO_FIGURE, bold: true })]);
  }
  if (track.expected !== null && track.latest) {
    const text = chart.pathOn(formatPeriod(spanOf(track.latest.period).end, locale));
    const x = placeOf(track.expected, rails);
    labels.push(label(text, x, below, { or: rowsAt(x, 'middle') }));
  }
  if (track.start.period && track.start.period !== track.latest?.period) {
    const text = `${formatPeriod(track.start.period, locale, 'short')} · ${formatValue(track.start.value, track.unit, locale)}`;
    labels.push(
      label(text, rails.left - 10, below, { anchor: 'start', or: rowsAt(rails.left - 10, 'start'), optional: true }),
    );
  }
  for (const mark of track.milestones) {
    const text = `${formatPeriod(mark.period, locale, 'short')} · ${formatValue(mark.value, track.unit, locale)}`;
    const x = placeOf(shareOf(mark.value, track), rails);
    labels.push(label(text, x, above, { or: rowsAt(x, 'middle'), optional: true }));
  }
  const ladder = { ...rails, top: rails.top - 8, bottom: rails.bottom + 7 };
  const placed = placeLabels(labels, { left: 4, right: total - 4, top: 2, bottom: 120 }, [ladder]);
  const height = Math.ceil(Math.max(ladder.bottom, ...placed.map((name) => boxOf(name).bottom))) + 5;
  svg.attr('height', height).attr('viewBox', `0 0 ${total} ${height}`);
  drawLabels(svg.node() as SVGSVGElement, placed);
  return svg.node() as SVGSVGElement;
}

/** Draws the small track of cards and rows: no words, they stand beside it. */
export function drawSmallTrack(track: Track, document: Document): SVGSVGElement {
  const svg = canvas(document, 240, 24);
  drawLadder(svg, track, { left: 12, right: 226, top: 6, bottom: 18 }, 2);
  return svg.node() as SVGSVGElement;
}
