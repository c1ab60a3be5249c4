import { inBoth } from '../../i18n/messages.ts';
import { TABLES } from '../../i18n/tables.ts';
import type { PastTarget } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import { linkOf, lookupOf } from '../lookup.ts';
import { column, table, words, type Table } from '../table.ts';

/** Returns the ministry's earlier targets and how they ended, one a row, with the pages of both figures. */
export function trackRecord(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const urls = (reports: readonly string[]): string =>
    [...new Set(reports.map((id) => linkOf(lookup.report(id).page)))].filter((url) => url !== '').join(' ');
  return table<PastTarget>(
    { name: 'track-record', ...TABLES['track-record'], key: ['target'] },
    [
      column('target', ({ id }) => id),
      column('programme', ({ programme }) => programme),
      ...words<PastTarget>('programme', ({ programme }) => lookup.programme(programme)),
      ...words<PastTarget>('target', ({ name }) => name),
      column('target_value', ({ value }) => value),
      column('unit', ({ unit }) => unit),
      ...words<PastTarget>('unit', ({ unit }) => lookup.unit(unit)),
      column('target_due', ({ due }) => due),
      column('announced', ({ announced }) => announced),
      column('state', ({ state }) => state),
      ...words<PastTarget>('state', ({ state }) => inBoth(({ terms }) => terms.pastStates[state])),
      column('reached_period', ({ reached }) => reached?.period ?? null),
      column('reached_value', ({ reached }) => reached?.value ?? null),
      column('reached_source_urls', ({ reached }) => urls(reached?.reports ?? [])),
      column('target_source_urls', ({ statements }) => urls(statements)),
      column('indicator', ({ indicator }) => indicator),
      ...words<PastTarget>('note', ({ note }) => note),
    ],
    publication.trackRecord,
  );
}
