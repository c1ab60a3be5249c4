import { pairs } from 'd3';
import type { Unit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import { INK, MUTED, SERIES } from './palette.ts';
import { boxOf, placeLabels, type Box, type Label } from './place-labels.ts';
import type { Mark } from './series-marks.ts';
import type { Place, Way } from './series-way.ts';
import { targetWords } from './target-words.ts';
import { wrapText } from './text-width.ts';

const [COLOUR, PROJECTED] = SERIES;

/** A drawing as its labels see it: where things lie, and how long its words may be. */
export interface LabelRoom {
  readonly across: (place: number) => number;
  readonly up: (value: number) => number;
  /** Half the width of a bar in years; null for a line. */
  readonly halfBar: number | null;
  readonly frame: Box;
  /** Boxes of words already written. */
  readonly written: readonly Box[];
  readonly size: number;
  readonly locale: Locale;
}

/** Says where the recent mean change leads; its spaces inside the value do not break. */
function projectedWords(value: number, unit: Unit, locale: Locale): string {
  const words = formatValue(value, unit, locale).replaceAll(' ', '\u00a0');
  return messagesIn(locale).chart.projected(words);
}

/** Returns small boxes along a line through places, so that no label is put on it. */
function lineBoxes(places: readonly Place[], { across, up }: LabelRoom): Box[] {
  const points = places.map(({ x, value }) => [across(x), up(value)] as const);
  return pairs(points).flatMap(([[x1, y1], [x2, y2]]) => {
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
    return Array.from({ length: steps + 1 }, (_, index) => {
      const [x, y] = [x1 + ((x2 - x1) * index) / steps, y1 + ((y2 - y1) * index) / steps];
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    });
  });
}

/** Returns the boxes of the figures: bars down to zero, or dots and the line through them. */
function figureBoxes(marks: readonly Mark[], room: LabelRoom): Box[] {
  const { across, up, halfBar } = room;
  if (halfBar !== null) {
    return marks.map(({ x, value }) => ({
      left: across(x - halfBar),
      right: across(x + halfBar),
      top: up(Math.max(value, 0)) - 1,
      bottom: up(Math.min(value, 0)),
    }));
  }
  const dots = marks.map(({ x, value }) => ({
    left: across(x) - 5,
    right: across(x) + 5,
    top: up(value) - 5,
    bottom: up(value) + 5,
  }));
  return [...dots, ...lineBoxes(marks, room)];
}

/** Returns the label of a figure: over it, or beside it where there is no room. */
function valueLabel(
  { observation, x, value }: Mark,
  unit: Unit,
  { across, up, halfBar, size, locale }: LabelRoom,
): Label {
  const note = observation.status === 'P' ? ` (${messagesIn(locale).terms.statuses.P})` : '';
  const [at, over] = [across(x), up(observation.high ?? value) - 14];
  const beside = [
    { x: at + 10, y: up(value), anchor: 'start' },
    { x: at - 10, y: up(value), anchor: 'end' },
  ] as const;
  return {
    lines: [`${formatValue(value, unit, locale)}${note}`],
    x: at,
    y: over,
    anchor: 'middle',
    size,
    colour: COLOUR,
    bold: true,
    or: [
      { x: at + 8, y: over, anchor: 'end' },
      { x: at - 8, y: over, anchor: 'start' },
      ...(halfBar === null ? beside : []),
    ],
  };
}

/** Returns the labels of a series where they have room: target, latest and first figure, path and projection. */
export function labelSeries(
  indicator: Indicator,
  unit: Unit,
  marks: readonly Mark[],
  way: Way,
  room: LabelRoom,
): Label[] {
  const { across, up, frame, size, locale } = room;
  const latest = marks.at(-1);
  const figures = [...room.written, ...figureBoxes(marks, room)];
  const important: Label[] = [];
  const { target } = indicator;
  if (way.target && target) {
    const [x, y] = [across(way.target.to), up(way.target.value) - 12];
    important.push({
      lines: [
        messagesIn(locale).chart.targetLabel(
          targetWords({ ...target, eachYear: target.kind === 'each-year' }, unit, locale),
        ),
      ],
      x,
      y,
      anchor: 'end',
      size,
      colour: INK,
      bold: true,
    });
  }
  if (latest) important.push(valueLabel(latest, unit, room));
  // The latest value may stand on the path, which is no figure; what explains path and pace may not.
  const placed = placeLabels(important, frame, figures);

  const further: Label[] = [];
  if (way.projected && latest) {
    const { x, value } = way.projected;
    const lines = wrapText(
      projectedWords(value, unit, locale),
      size,
      Math.max(size * 9, frame.right - across(latest.x) - 36),
    );
    further.push({ lines, x: across(x), y: up(value) + 16, anchor: 'end', size, colour: PROJECTED });
  }
  const [start, next] = way.path;
  if (start && next) {
    const lines = [messagesIn(locale).chart.pathNeeded];
    const [x, y] = [across((start.x + next.x) / 2) + 10, up((start.value + next.value) / 2) + 18];
    further.push({ lines, x, y, anchor: 'start', size, colour: MUTED, optional: true });
  }
  if (marks[0] && marks[0] !== latest) further.push({ ...valueLabel(marks[0], unit, room), optional: true });
  const trend = way.projected && latest ? [latest, way.projected] : [];
  const taken = [...figures, ...lineBoxes(way.path, room), ...lineBoxes(trend, room), ...placed.map(boxOf)];
  return [...placed, ...placeLabels(further, frame, taken)];
}
