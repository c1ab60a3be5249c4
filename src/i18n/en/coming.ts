import { group } from '../../format/decimal.ts';
import type { coming as ko } from '../ko/coming.ts';

/** Words of the page of what is to come. */
export const coming: typeof ko = {
  title: 'Coming',
  description:
    'Dates the government itself has named and the due dates of the pledges: days left, and whether we saw what was due.',
  heading: (year, due, passed) =>
    `${group(due)} due by the end of ${year}${passed === 0 ? '' : `; ${group(passed)} past their day and not seen`}`,
  headingLater: (due) => `${group(due)} still to come`,
  lead: (asOf) =>
    `Only dates the government itself has named, and the due dates of the pledges. Days are counted from ${asOf}.`,
  calendar: 'Add to a calendar (ICS)',
  searched: 'Where we looked, and to which day',
  thisYear: (year, count) => `By the end of ${year}: ${group(count)}`,
  year: (year, count) => `${year}: ${group(count)}`,
  notSeen: (count) => `Past their day and not seen: ${group(count)}`,
  notSeenLead: 'We did not find them in what we read. That does not mean that they were late or were not done.',
  seen: (count) => `Came as announced: ${group(count)}`,
  seenLead: 'For these we found a step that matches what was announced.',
  ownDue: (pledges) => (pledges === 1 ? 'Due date of one pledge' : `Due date of ${group(pledges)} pledges`),
  all: 'Everything to come',
};
