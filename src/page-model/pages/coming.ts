import { spanOf } from '../../model/period.ts';
import type { Expected } from '../../model/step.ts';
import type { Desk } from '../desk.ts';
import { expectedLine, type ExpectedLine } from '../parts/expected-line.ts';
import { groupBy } from '../parts/group-by.ts';
import { headOf, type Head } from '../parts/head.ts';
import { pledgeRoute, promiseOf } from '../parts/pledge-row.ts';

/** Whether an entry stands by itself; due dates of the pledges themselves that are still ahead share a line a day. */
const standsAlone = ({ page, state }: Expected): boolean => page !== null || state !== 'due';

/** The pledges whose own due date is one and the same day. */
interface DueDay {
  readonly id: string;
  readonly due: string;
  readonly when: string;
  readonly text: string;
  readonly pledges: readonly { readonly name: string; readonly href: string; readonly promise: string }[];
}

interface ComingGroup {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  /** What is due soon and what is missed stands open; later years and what came fold. */
  readonly open: boolean;
  readonly expected: readonly ExpectedLine[];
  readonly ownDue: readonly DueDay[];
}

export interface ComingPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly calendar: { readonly href: string; readonly text: string };
  readonly searched: { readonly href: string; readonly text: string };
  readonly groups: readonly ComingGroup[];
}

/** Returns the due dates of pledges a day, with the pledges of that day in one list. */
const dueDays = (desk: Desk, entries: readonly Expected[]): DueDay[] =>
  groupBy(entries, ({ due }) => due).map(({ key, items }) => ({
    id: `own-due-${key}`,
    due: desk.period(key),
    when: desk.words.pledge.expected.daysLeft(desk.days(items[0]?.daysLeft ?? 0)),
    text: desk.words.coming.ownDue(items.length),
    pledges: items.map(({ pledge: id }) => {
      const pledge = desk.pledgeOf(id);
      return { name: desk.text(pledge.name), href: desk.link(pledgeRoute(pledge)), promise: promiseOf(desk, pledge) };
    }),
  }));

/** Returns what the government said would come: what is due, nearest first; then what has passed, seen or not seen. */
export function comingPage(desk: Desk): ComingPage {
  const { coming: words } = desk.words;
  const { expected, overview } = desk.publication;
  const year = overview.asOf.slice(0, 4);
  const of = (state: Expected['state']): Expected[] => expected.filter((entry) => entry.state === state);
  const due = of('due').toSorted((a, b) => a.daysLeft - b.daysLeft);
  const years = groupBy(due, (entry) => spanOf(entry.due).end.slice(0, 4));
  const group = (
    id: string,
    heading: string,
    lead: string,
    entries: readonly Expected[],
    open = true,
  ): ComingGroup[] =>
    entries.length === 0
      ? []
      : [
          {
            id,
            heading,
            lead,
            open,
            expected: entries.filter(standsAlone).map((entry) => expectedLine(desk, entry)),
            ownDue: dueDays(
              desk,
              entries.filter((entry) => !standsAlone(entry)),
            ),
          },
        ];
  const thisYear = years.find(({ key }) => key === year)?.items ?? [];
  return {
    head: headOf(desk, '/coming/', words),
    kicker: words.title,
    heading:
      thisYear.length === 0
        ? words.headingLater(due.length)
        : words.heading(desk.period(year), thisYear.length, of('not-seen').length),
    lead: words.lead(desk.period(overview.asOf)),
    calendar: { href: desk.link('/coming.ics'), text: words.calendar },
    searched: { href: desk.link('/searched/'), text: words.searched },
    groups: [
      ...group(`y-${year}`, words.thisYear(desk.period(year), thisYear.length), '', thisYear),
      ...group('not-seen', words.notSeen(of('not-seen').length), words.notSeenLead, of('not-seen').reverse()),
      ...years
        .filter(({ key }) => key !== year)
        .flatMap(({ key, items }) => group(`y-${key}`, words.year(desk.period(key), items.length), '', items, false)),
      ...group('seen', words.seen(of('seen').length), words.seenLead, of('seen').reverse(), false),
    ],
  };
}
