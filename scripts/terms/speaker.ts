import type { PublisherKind } from '../../src/model/report.ts';

/** Who speaks on a page, as a name in a received file tells it. */
export interface Speaker {
  /** Code of whoever published it first, in `data/codelist/publisher.csv`. */
  readonly publisher: string;
  /** Code of whoever passes it on, where the page is a reprint, a copy or a quotation; null where it is the publisher's own. */
  readonly carrier: string | null;
  readonly kind: PublisherKind;
  /** Publishers of one house speak with one voice: they do not bear each other out. */
  readonly group: string;
}

/** Speakers by every name they go by in received files. */
export type Speakers = ReadonlyMap<string, Speaker>;

/** What to do about a name that no code list knows. */
export const UNKNOWN_SPEAKER = {
  column: 'publisher',
  expected: 'a name of data/codelist/publisher.csv or publisher-name.csv',
  todo: 'Correct the name. If it is another name of a publisher in publisher.csv, or a copy, add a line to publisher-name.csv; if the publisher is new, add it to publisher.csv in Korean and English.',
} as const;
