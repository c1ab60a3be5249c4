import { stepWords } from '../../format/step-words.ts';
import { TABLES } from '../../i18n/tables.ts';
import { inBoth } from '../../i18n/messages.ts';
import { spanOf } from '../../model/period.ts';
import type { Publication } from '../../model/publication.ts';
import type { Expected } from '../../model/step.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, table, words, type Table } from '../table.ts';
import { periodIn } from './period-columns.ts';
import { pageSource, sourceColumns } from './source-columns.ts';

/** Returns what the government said would come and when, with what we found of it, by due date. */
export function expected(publication: Publication): Table {
  const lookup = lookupOf(publication);
  return table<Expected>(
    publication,
    { name: 'expected', ...TABLES.expected, key: ['expected'] },
    [
      ...words<Expected>('pledge', ({ pledge }) => lookup.pledgeOf(pledge).name),
      ...periodIn<Expected>('due', ({ due }) => due),
      ...words<Expected>('event', ({ text }) => stepWords(text)),
      ...words<Expected>('expected_state', ({ state }) => inBoth(({ terms }) => terms.expectedStates[state])),
      ...sourceColumns<Expected>(({ page }) => (page === null ? null : pageSource(lookup.pageOf(page), lookup))),
      column('expected', ({ id }) => id),
      column('pledge', ({ pledge }) => pledge),
      column('programme', ({ pledge }) => lookup.pledgeOf(pledge).programme),
      column('due', ({ due }) => due),
      column('first_day', ({ due }) => spanOf(due).start),
      column('last_day', ({ due }) => spanOf(due).end),
      column('expected_state', ({ state }) => state),
      column('step', ({ seen }) => seen),
    ],
    publication.expected,
  );
}
