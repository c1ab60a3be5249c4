import { inBoth } from '../../i18n/messages.ts';
import { namePublisher } from '../../i18n/name-publisher.ts';
import { TABLES } from '../../i18n/tables.ts';
import type { Publication, Revision } from '../../model/publication.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, day, table, words, type Column, type Table } from '../table.ts';
import { quantityCodes, quantityWords } from './quantity-columns.ts';

/** Returns every change of a published figure, with the first report of the earlier value and of the later one. */
export function revisions(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const sourced = (side: 'first' | 'last'): readonly Column<Revision>[] => {
    const found = (row: Revision) => lookup.reportOf(side === 'first' ? row.firstReport : row.lastReport);
    return [
      ...words<Revision>(`${side}_publisher`, (row) => namePublisher(lookup.pageOf(found(row).page), lookup)),
      ...day<Revision>(`${side}_published`, (row) => found(row).published),
      column(`${side}_source_url`, (row: Revision) => lookup.pageOf(found(row).page).url),
    ];
  };
  return table<Revision>(
    publication,
    {
      name: 'revisions',
      ...TABLES.revisions,
      key: ['indicator', 'period', 'area', 'breakdown', 'value_before', 'value_after'],
    },
    [
      ...quantityWords<Revision>(lookup),
      column('value_before', ({ from }) => from),
      column('value_after', ({ to }) => to),
      column('change', ({ change }) => change),
      column('change_share', ({ changeShare }) => changeShare),
      ...words<Revision>('unit', ({ indicator }) => lookup.unitOf(lookup.indicatorOf(indicator).unit)),
      ...words<Revision>('kind', ({ kind }) => inBoth(({ terms }) => terms.revisionKinds[kind])),
      ...words<Revision>('strength', ({ strength }) => inBoth(({ terms }) => terms.strengths[strength])),
      ...words<Revision>('strength_before', (row) => inBoth(({ terms }) => terms.strengths[row.strengthBefore])),
      ...sourced('last'),
      ...sourced('first'),
      ...quantityCodes<Revision>(lookup),
      column('kind', ({ kind }) => kind),
      column('strength', ({ strength }) => strength),
      column('strength_before', ({ strengthBefore }) => strengthBefore),
    ],
    publication.revisions,
  );
}
