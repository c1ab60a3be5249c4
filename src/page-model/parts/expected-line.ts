import { spanOf } from '../../model/period.ts';
import type { Expected } from '../../model/step.ts';
import type { Desk } from '../desk.ts';
import { pledgeRoute, promiseOf } from './pledge-row.ts';
import { pageLine, type PageLine } from './report-line.ts';
import { lookedTo } from './searched.ts';
import { stepText } from './step-line.ts';

/** What the government itself said would come, in words. */
export interface ExpectedLine {
  readonly id: string;
  readonly state: Expected['state'];
  readonly due: string;
  /** Days left, or what became of it. */
  readonly when: string;
  readonly text: string;
  /** The page that says so; null for the due date of the pledge itself. */
  readonly source: PageLine | null;
  /** The pledge it belongs to. */
  readonly pledge: { readonly name: string; readonly href: string };
}

/** Returns what became of an expectation: how many days are left, the step that met it, or how far we looked for one. */
function whenOf(desk: Desk, { state, due, daysLeft, seen, pledge }: Expected): string {
  const words = desk.words.pledge.expected;
  if (state === 'due') return words.daysLeft(desk.days(daysLeft));
  if (seen !== null) return words.seen(desk.period(desk.stepOf(seen).date, 'short'));
  const looked = lookedTo(desk, desk.pledgeOf(pledge).programme);
  if (looked === null) return words.notSeen;
  // What we read ends before that day: whether it came is not known, which is less than not seen.
  const read = desk.period(looked, 'short');
  return looked < spanOf(due).end ? words.notRead(read) : words.notSeenTo(read);
}

/** Returns an expectation in words; without a page of its own it is the due date of its pledge. */
export function expectedLine(desk: Desk, expected: Expected): ExpectedLine {
  const pledge = desk.pledgeOf(expected.pledge);
  return {
    id: expected.id,
    state: expected.state,
    due: desk.period(expected.due),
    when: whenOf(desk, expected),
    text:
      expected.page === null ? desk.words.pledge.expected.ownDue(promiseOf(desk, pledge)) : stepText(desk, expected),
    source: expected.page === null ? null : pageLine(desk, desk.pageOf(expected.page)),
    pledge: { name: desk.text(pledge.name), href: desk.link(pledgeRoute(pledge)) },
  };
}
