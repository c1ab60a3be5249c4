import type { Calendar } from '../../distributions/write-calendar.ts';
import { RIGHTS } from '../../i18n/files.ts';
import { addressOf } from '../../i18n/path.ts';
import { spanOf } from '../../model/period.ts';
import type { Desk } from '../desk.ts';
import { SITE_ORIGIN } from './site-origin.ts';
import { stepText } from './step-line.ts';

/** Returns what is due as a calendar: each on the last day of what was named, with what it says and who said so. */
export function comingCalendar(desk: Desk, site: string | undefined = SITE_ORIGIN): Calendar {
  const { feeds: words } = desk.words;
  const { expected, overview } = desk.publication;
  return {
    name: words.calendar,
    description: `${words.calendarWhat} ${RIGHTS[desk.locale]}`,
    asOf: overview.asOf,
    events: expected
      .filter(({ state }) => state === 'due')
      .map(({ id, pledge, due, text, page }) => {
        const source = page === null ? null : desk.pageOf(page);
        return {
          id,
          day: spanOf(due).end,
          summary: words.due(desk.text(desk.pledgeOf(pledge).name)),
          description: [
            stepText(desk, { text }),
            words.dueBy(desk.period(due)),
            ...(source ? [words.source(desk.publisher(source), source.url)] : []),
          ].join('\n'),
          address: addressOf(desk.link(`/pledges/${pledge}/`), site),
        };
      }),
  };
}
