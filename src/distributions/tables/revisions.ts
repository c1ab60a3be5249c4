import { inBoth } from '../../i18n/messages.ts';
import { TABLES } from '../../i18n/tables.ts';
import type { Publication, Revision } from '../../model/publication.ts';
import { linkOf, lookupOf } from '../lookup.ts';
import { quantityColumns } from './quantity-columns.ts';
import { column, table, words, type Column, type Table } from '../table.ts';

/** Returns every change of a published figure, with the first report of the earlier value and of the later one. */
export function revisions(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const sourced = (side: 'first' | 'last'): Column<Revision>[] => {
    const found = (row: Revision) => lookup.report(side === 'first' ? row.firstReport : row.lastReport);
    return [
      column(`${side}_publisher`, (row) => found(row).page.publisher),
      column(`${side}_published`, (row) => found(row).report.published),
      column(`${side}_source_url`, (row) => linkOf(found(row).page)),
    ];
  };
  return table<Revision>(
    { name: 'revisions', ...TABLES.revisions, key: ['indicator', 'period', 'area', 'breakdown', 'from', 'to'] },
    [
      ...quantityColumns<Revision>(lookup),
      column('from', ({ from }) => from),
      column('to', ({ to }) => to),
      column('change', ({ change }) => change),
      column('change_share', ({ changeShare }) => changeShare),
      column('kind', ({ kind }) => kind),
      ...words<Revision>('kind', ({ kind }) => inBoth(({ terms }) => terms.revisionKinds[kind])),
      column('day', ({ day }) => day),
      ...sourced('first'),
      ...sourced('last'),
    ],
    publication.revisions,
  );
}
