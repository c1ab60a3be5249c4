import { compareText } from '../order.ts';
import { spanOf, type Frequency } from './span.ts';

const FREQUENCY_ORDER: readonly Frequency[] = ['year', 'half', 'quarter', 'month', 'day', 'interval'];

/** Orders periods by their last day, then the longer first, then by text: the same order everywhere. */
export function comparePeriods(a: string, b: string): number {
  const [x, y] = [spanOf(a), spanOf(b)];
  return (
    compareText(x.end, y.end) ||
    compareText(x.start, y.start) ||
    FREQUENCY_ORDER.indexOf(x.frequency) - FREQUENCY_ORDER.indexOf(y.frequency) ||
    compareText(a, b)
  );
}

/** Returns the latest of some periods; null when there are none. */
export const latestOf = (periods: readonly string[]): string | null =>
  periods.reduce<string | null>((a, b) => (a === null || comparePeriods(a, b) < 0 ? b : a), null);
