/** A figure as its drawing says it. */
export interface Point {
  readonly period: string;
  readonly x: number;
  readonly value: number;
  readonly contested: boolean;
  readonly breaks: boolean;
  readonly provisional: boolean;
  /** The figure of a year before was changed after it was published, by what this one says of its growth. */
  readonly restated: boolean;
  readonly bar: boolean;
  /** The title as drawn: `2025: KRW 13.6 trillion (provisional)`, and on a second line what it rests on. */
  readonly title: string;
  readonly when: string;
  readonly words: string;
  readonly ground: string;
}

/** A point as it is shown: its value or what was computed from it. */
export interface Shown extends Point {
  readonly shown: number;
}

/**
 * Returns the change of each point on that of a year before; none across a break, from or to what sources contradict,
 * between a provisional and a final one, or from one that was restated.
 */
export const changes = (points: readonly Point[], inPoints: boolean): Shown[] =>
  points.flatMap((point, at) => {
    const from = points.findIndex(({ x }) => Math.abs(point.x - 1 - x) < 0.02);
    const before = points[from];
    if (!before || before.contested || point.contested || point.restated) return [];
    if (before.provisional !== point.provisional) return [];
    if (points.slice(from + 1, at + 1).some(({ breaks }) => breaks)) return [];
    if (inPoints) return [{ ...point, shown: point.value - before.value }];
    return before.value > 0 ? [{ ...point, shown: (point.value / before.value - 1) * 100 }] : [];
  });

/** Returns each point with the first as 100, up to a break. */
export const indexed = (points: readonly Point[]): Shown[] => {
  const known = points.filter(({ contested }) => !contested);
  const first = known[0];
  const end = known.findIndex(({ breaks }, at) => at > 0 && breaks);
  if (!first || first.value <= 0) return [];
  return known
    .slice(0, end < 0 ? undefined : end)
    .map((point) => ({ ...point, shown: (point.value / first.value) * 100 }));
};

/** Returns each part as percent of the total of its period; none without that total, or where sources contradict either. */
export const shares = (points: readonly Point[], totals: readonly Point[]): Shown[] =>
  points.flatMap((point) => {
    const total = totals.find(({ period }) => period === point.period);
    if (!total || total.contested || point.contested || total.value <= 0) return [];
    return [{ ...point, shown: (point.value / total.value) * 100 }];
  });

/** Returns a period as the files write it, which no spreadsheet takes for a date: `2025-A1`, `2025-M03`. */
export const codeOf = (period: string): string =>
  period
    .split('/')
    .map((part) =>
      part
        .replace(/-(\d\d)/, '-M$1')
        .replace(/-(\d\d)$/, '-D$1')
        .replace(/^(\d{4})$/, '$1-A1'),
    )
    .join('/');
