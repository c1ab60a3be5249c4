import { inBoth } from '../../i18n/messages.ts';
import { TABLES } from '../../i18n/tables.ts';
import type { PastTarget } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, day, table, words, type Table } from '../table.ts';
import { periodIn } from './period-columns.ts';
import { said } from './said.ts';

/** Returns the ministry's earlier targets and how they ended, one a row, with the pages of both figures. */
export function trackRecord(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const urls = (reports: readonly string[]): string =>
    [...new Set(reports.map((id) => lookup.pageOf(lookup.reportOf(id).page).url))].join(' ');
  return table<PastTarget>(
    publication,
    { name: 'track-record', ...TABLES['track-record'], key: ['target'] },
    [
      ...words<PastTarget>('target', ({ name }) => name),
      ...words<PastTarget>('programme', ({ programme }) => lookup.programmeOf(programme)),
      ...words<PastTarget>('target_said', ({ value, unit }) => said(value, lookup.unitOf(unit))),
      ...periodIn<PastTarget>('target_due', ({ due }) => due),
      ...words<PastTarget>('state', ({ state }) => inBoth(({ terms }) => terms.pastStates[state])),
      ...words<PastTarget>('said', ({ reached, unit }) => said(reached?.value ?? null, lookup.unitOf(unit))),
      ...periodIn<PastTarget>('reached_period', ({ reached }) => reached?.period ?? null),
      ...words<PastTarget>(
        'strength',
        ({ reached }) => reached && inBoth(({ terms }) => terms.strengths[reached.strength]),
      ),
      ...words<PastTarget>('note', ({ note }) => note),
      column('reached_source_urls', ({ reached }) => urls(reached?.reports ?? [])),
      column('target_source_urls', ({ statements }) => urls(statements)),
      ...day<PastTarget>('announced', ({ announced }) => announced),
      column('target', ({ id }) => id),
      column('programme', ({ programme }) => programme),
      column('target_value', ({ value }) => value),
      column('reached_value', ({ reached }) => reached?.value ?? null),
      column('unit', ({ unit }) => unit),
      column('target_due', ({ due }) => due),
      column('reached_period', ({ reached }) => reached?.period ?? null),
      column('state', ({ state }) => state),
      column('strength', ({ reached }) => reached?.strength ?? null),
      column('known_before', ({ knownBefore }) => knownBefore),
      column('indicator', ({ indicator }) => indicator),
    ],
    publication.trackRecord,
  );
}
