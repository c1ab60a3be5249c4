import { formatPeriod } from '../format/period.ts';
import { formatValue } from '../format/value.ts';
import { messagesIn } from '../i18n/messages.ts';
import { STATE_SIGNS } from '../i18n/signs.ts';
import { spanOf } from '../model/period.ts';
import { add, addDotting, addHatching, DOTTING, HATCHING, TEXT, type Canvas, type Drawing } from './canvas.ts';
import { INK, MUTED, NO_FIGURE, PAPER, STATE_COLOURS } from './palette.ts';
import type { Anchor, Label } from './place-labels.ts';
import { targetWords } from './target-words.ts';
import { textWidth } from './text-width.ts';
import type { Track } from './track.ts';

/** The rail that is the figure's way, from its start on the left to the target on the right. */
export interface WayBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the place of a share of the way, a little beyond the ends at most, so that a record stays in the picture. */
const placeOf = (share: number, { left, right }: WayBox): number =>
  Math.min(right + 4, Math.max(left - 4, left + share * (right - left)));

/** Returns where a value lies between start (0) and target (1); the direction follows from the two. */
function shareOf(value: number, { start, target }: Track): number {
  return start.value === target.value
    ? Number(value >= target.value)
    : (value - start.value) / (target.value - start.value);
}

function line(svg: Canvas, x: number, { top, bottom }: { top: number; bottom: number }, stroke: string, width: number) {
  return add(svg, 'line', { x1: x, x2: x, y1: top, y2: bottom, stroke, 'stroke-width': width });
}

/** Draws the way: covered in the colour of the verdict, hatched where no figure was found; milestones, path and target as marks. */
export function drawWay(svg: Canvas, track: Track, box: WayBox): void {
  const { left, right, top, bottom } = box;
  const node = svg.node() as SVGSVGElement;
  addHatching(node);
  addDotting(node);
  const colour = STATE_COLOURS[track.state];
  const height = bottom - top;
  add(svg, 'rect', { x: left, y: top, width: right - left, height, fill: PAPER });
  const fill = track.state === 'too-early' ? DOTTING : colour;
  if (track.latest) {
    const end = Math.max(left, Math.min(right, placeOf(shareOf(track.latest.value, track), box)));
    if (end > left) add(svg, 'rect', { x: left, y: top, width: end - left, height, fill });
  } else add(svg, 'rect', { x: left, y: top, width: right - left, height, fill: HATCHING });
  add(svg, 'rect', { x: left, y: top, width: right - left, height, fill: 'none', stroke: NO_FIGURE });
  for (const { value } of track.milestones) {
    const x = placeOf(shareOf(value, track), box);
    add(svg, 'path', { d: `M${x - 5},${bottom + 7}L${x},${bottom + 1}L${x + 5},${bottom + 7}Z`, fill: INK });
  }
  const tall = { top: top - 3, bottom: bottom + 6 };
  line(svg, right, tall, INK, 3).attr('stroke-dasharray', '5 2');
  if (track.expected !== null) {
    const x = placeOf(track.expected, box);
    line(svg, x, tall, PAPER, 6);
    line(svg, x, tall, INK, 2.5);
  }
  if (track.latest) {
    const provisional = track.latest.status !== 'A';
    add(svg, 'circle', {
      cx: placeOf(shareOf(track.latest.value, track), box),
      cy: (top + bottom) / 2,
      r: height / 2 + 1.5,
      fill: provisional ? PAPER : colour,
      stroke: provisional ? colour : PAPER,
      'stroke-width': 2.5,
    });
  }
}

/** How much wider bold letters are than those whose width is known. */
const BOLDER = 1.08;

/**
 * Returns the words under the way: target, figure, where the path stood on that day, start and milestones. Without a
 * figure, to which day we looked where it is known, unless that is said elsewhere.
 */
export function wayLabels(
  track: Track,
  box: WayBox,
  lookedTo: string | 'said' | null,
  { locale, width }: Pick<Drawing, 'locale' | 'width'>,
): Label[] {
  const { chart, terms } = messagesIn(locale);
  const size = TEXT[width];
  const below = box.bottom + size + 3;
  const value = (number: number): string => formatValue(number, track.unit, locale);
  const short = (period: string): string => formatPeriod(period, locale, 'short');
  const label = (text: string, x: number, anchor: Anchor, rest: Partial<Label> = {}): Label => ({
    lines: [text],
    x,
    y: below,
    anchor,
    size,
    colour: MUTED,
    or: [1, 2, 3].map((row) => ({ x, y: below + row * size * 1.3, anchor })),
    ...rest,
  });
  const labels: Label[] = [
    label(chart.trackTarget(targetWords(track.target, track.unit, locale)), box.right, 'end', {
      colour: INK,
      bold: true,
    }),
  ];
  if (track.latest) {
    const { period, status } = track.latest;
    const note = status === 'A' ? '' : ` (${terms.statuses[status]})`;
    const reached = `${STATE_SIGNS[track.state]} ${value(track.latest.value)}`;
    const when = `${formatPeriod(period, locale, width === 'wide' ? 'long' : 'short')}${note}`;
    const words = `${reached} · ${when}`;
    const fits = textWidth(words, size) * BOLDER < box.right - box.left;
    labels.push(
      label(words, placeOf(shareOf(track.latest.value, track), box), 'middle', {
        colour: STATE_COLOURS[track.state],
        bold: true,
        ...(!fits && { lines: [reached, when] }),
      }),
    );
    if (track.expected !== null) {
      const day = spanOf(period).end;
      labels.push(label(chart.pathOn(short(day)), placeOf(track.expected, box), 'middle'));
    }
  } else if (lookedTo !== 'said') {
    const words = lookedTo === null ? chart.notFound : chart.notFoundTo(short(lookedTo));
    labels.push(label(words, box.left, 'start', { colour: NO_FIGURE, bold: true }));
  }
  if (track.start.period !== null) {
    labels.push(label(chart.start(value(track.start.value), short(track.start.period)), box.left, 'start'));
  }
  for (const { period, value: at } of track.milestones) {
    labels.push(
      label(`${short(period)} · ${value(at)}`, placeOf(shareOf(at, track), box), 'middle', { optional: true }),
    );
  }
  return labels;
}
