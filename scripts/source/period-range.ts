import { spanOf } from '../../src/model/period.ts';

export interface PeriodRange {
  readonly includes: (period: string) => boolean;
  /** Completes the sentence "expected a period …". */
  readonly words: string;
}

/** Returns the range of periods a file can speak of: from the first of its contract to the one it describes. Null when neither is known. */
export function periodRange(from: string | undefined, describes: string | null): PeriodRange | null {
  if (from === undefined && describes === null) return null;
  const start = from === undefined ? '' : spanOf(from).start;
  const end = describes === null ? '9999' : spanOf(describes).end;
  const known = new Map<string, boolean>();
  const includes = (period: string): boolean => {
    let within = known.get(period);
    if (within === undefined) {
      const span = spanOf(period);
      within = span.start >= start && span.end <= end;
      known.set(period, within);
    }
    return within;
  };
  const words = [
    from === undefined ? '' : `from ${from}`,
    describes === null ? '' : `up to ${describes}, which the file describes`,
  ];
  return { includes, words: words.filter((part) => part !== '').join(' ') };
}
