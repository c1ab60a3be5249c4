import { politeKorean } from '../../format/polite.ts';
import { daysBetween, spanOf } from '../../model/period.ts';
import type { Expected } from '../../model/step.ts';
import type { Desk } from '../desk.ts';
import { pageLine, type PageLine } from './report-line.ts';

/** What the government itself said would come, in words. */
export interface ExpectedLine {
  readonly id: string;
  readonly state: Expected['state'];
  readonly due: string;
  /** Days left, or what became of it. */
  readonly when: string;
  readonly text: string;
  readonly source: PageLine | null;
}

/** Returns the days from the day of comparison to the last day of a period; negative when it has passed. */
export const daysLeft = (desk: Desk, due: string): number =>
  daysBetween(desk.publication.overview.asOf, spanOf(due).end);

/** Returns an expectation in words: how many days are left, the step that met it, or that we found none. */
export function expectedLine(desk: Desk, expected: Expected): ExpectedLine {
  const words = desk.words.pledge.expected;
  const seen = expected.seen === null ? undefined : desk.stepOf(expected.seen);
  return {
    id: expected.id,
    state: expected.state,
    due: desk.period(expected.due),
    when:
      expected.state === 'due'
        ? words.daysLeft(daysLeft(desk, expected.due))
        : seen
          ? words.seen(desk.period(seen.date, 'short'))
          : words.notSeen,
    text: desk.locale === 'ko' ? politeKorean(expected.text.ko) : expected.text.en,
    source: expected.page === null ? null : pageLine(desk, desk.pageOf(expected.page)),
  };
}
