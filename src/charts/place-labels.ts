import { textWidth } from './text-width.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** A label wanted at a point; `y` is the middle of its first line. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Other places as good as the first, tried before it is moved. */
  readonly or?: readonly { readonly x: number; readonly y: number; readonly anchor: Anchor }[];
  /** Left out when no free place is near, instead of being moved further or put over something. */
  readonly optional?: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const LINE_HEIGHT = 1.25;

/** Returns the box a label fills. */
export function boxOf({ lines, x, y, anchor, size }: Label): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    left,
    right: left + width,
    top: y - size / 2,
    bottom: y + size / 2 + (lines.length - 1) * size * LINE_HEIGHT,
  };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom + 1 && b.top < a.bottom + 1;

/** Room kept at the right edge: the width of a long line of letters is estimated, and can be this much too short. */
const SPARE = 4;

/** Moves a label sideways until it lies within the frame. */
function pullInside(label: Label, frame: Box): Label {
  const box = boxOf(label);
  const right = frame.right - SPARE;
  const move = box.left < frame.left ? frame.left - box.left : box.right > right ? right - box.right : 0;
  return { ...label, x: label.x + move };
}

/** Steps of half a line a label may be moved: one that is optional stays near, or it would name something else. */
const REACH = { optional: 2, needed: 20 } as const;

/** Returns the places to try: as wanted, the alternatives, then further and further above and below. */
function candidates(wanted: Label, frame: Box): Label[] {
  const reach = wanted.optional ? REACH.optional : REACH.needed;
  const steps = Array.from(
    { length: reach * 2 },
    (_, index) => (index % 2 === 0 ? -1 : 1) * (Math.floor(index / 2) + 1),
  );
  const first = [wanted, ...(wanted.or ?? []).map((place) => ({ ...wanted, ...place }))];
  return [...first, ...steps.map((step) => ({ ...wanted, y: wanted.y + (step * wanted.size) / 2 }))].map((label) =>
    pullInside(label, frame),
  );
}

/**
 * Places labels in order of importance: each where it is wanted or as near as possible, clear of the obstacles and of
 * those placed before it. One that finds no room stays where it was wanted, unless it is optional: then it is left out.
 */
export function placeLabels(labels: readonly Label[], frame: Box, obstacles: readonly Box[] = []): Label[] {
  const taken = [...obstacles];
  const placed: Label[] = [];
  for (const wanted of labels) {
    const free = (label: Label): boolean => {
      const box = boxOf(label);
      return box.top >= frame.top && box.bottom <= frame.bottom && !taken.some((other) => meet(box, other));
    };
    const found = candidates(wanted, frame).find(free);
    const label = found ?? (wanted.optional ? undefined : pullInside(wanted, frame));
    if (!label) continue;
    placed.push(label);
    taken.push(boxOf(label));
  }
  return placed;
}
