import { pairs } from 'd3';
import type { Unit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import { INK, MUTED, SERIES } from './palette.ts';
import { boxOf, placeLabels, type Box, type Label } from './place-labels.ts';
import { findFirstPublished, type Mark } from './series-marks.ts';
import type { Place, Way } from './series-way.ts';
import { targetOf, targetWords } from './target-words.ts';
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
  /** Whether a sentence has room beside its line; else the key says it. */
  readonly roomy: boolean;
}

/** Says where the recent mean change leads; its spaces inside the value do not break. */
export function projectedWords(value: number, unit: Unit, locale: Locale): string {
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

/** Returns the boxes of what surrounds the figures: first values and the ends of contested ranges. */
function historyBoxes(marks: readonly Mark[], { across, up }: LabelRoom): Box[] {
  return marks.flatMap(({ observation, x }) => {
    const values = [findFirstPublished(observation), observation.low, observation.high].filter(
      (value) => value !== null,
    );
    return values.map((value) => ({
      left: across(x) - 12,
      right: across(x) + 12,
      top: up(value) - 6,
      bottom: up(value) + 6,
    }));
  });
}

/** Returns the label of a figure: over it, or beside it where there is no room. */
function valueLabel(
  { observation, x, value }: Mark,
  unit: Unit,
  { across, up, halfBar, size, locale }: LabelRoom,
): Label {
  const note = observation.status === 'P' ? ` (${messagesIn(locale).terms.statuses.P})` : '';
  const [at, over] = [across(x), up(observation.high ?? value) - 14];
  const side = halfBar === null ? 10 : across(x + halfBar) - at + 6;
  // Beside a bar no higher than over it: next to it stands the next bar.
  const beside = [halfBar === null ? up(value) : over, over].flatMap((y) => [
    { x: at + side, y, anchor: 'start' as const },
    { x: at - side, y, anchor: 'end' as const },
  ]);
  const under = [
    { x: at + side, y: up(value) + 16, anchor: 'start' as const },
    { x: at, y: up(value) + 18, anchor: 'middle' as const },
  ];
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
      ...beside,
      ...(halfBar === null ? under : []),
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
  const trend = way.projected && latest ? [latest, way.projected] : [];
  const targetLine = way.target
    ? [
        { x: way.target.from, value: way.target.value },
        { x: way.target.to, value: way.target.value },
      ]
    : [];
  const drawn = [way.path, trend, targetLine].flatMap((places) => lineBoxes(places, room));
  const figures = [...room.written, ...figureBoxes(marks, room), ...historyBoxes(marks, room), ...drawn];
  const important: Label[] = [];
  const { target } = indicator;
  if (way.target && target) {
    const [x, y] = [across(way.target.to), up(way.target.value) - 12];
    important.push({
      lines: [messagesIn(locale).chart.targetLabel(targetWords(targetOf(indicator, target), unit, locale))],
      x,
      y,
      anchor: 'end',
      size,
      colour: INK,
      bold: true,
    });
  }
  if (latest) important.push(valueLabel(latest, unit, room));
  const placed = placeLabels(important, frame, figures);

  const further: Label[] = [];
  if (way.projected && latest && room.roomy) {
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
  const taken = [...figures, ...placed.map(boxOf)];
  return [...placed, ...placeLabels(further, frame, taken)];
}
