import { TABLES } from '../../i18n/tables.ts';
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Publication } from '../../model/publication.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, table, words, type Table } from '../table.ts';
import { pagesColumns } from './source-columns.ts';

type Row = Discrepancy & { readonly side: Discrepancy['sides'][number]; readonly at: number };

/** Returns what pages tell differently, a side a row, with the decision if one was taken. */
export function discrepancies(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const rows = publication.discrepancies.flatMap((told) =>
    told.sides.map((side, at): Row => ({ ...told, side, at: at + 1 })),
  );
  return table<Row>(
    publication,
    { name: 'discrepancies', ...TABLES.discrepancies, key: ['discrepancy', 'side'] },
    [
      ...words<Row>('pledge', ({ pledge }) => (pledge === null ? null : lookup.pledgeOf(pledge).name)),
      ...words<Row>('indicator', ({ indicator }) => (indicator === null ? null : lookup.indicatorOf(indicator).name)),
      ...words<Row>('about', ({ about }) => about),
      ...words<Row>('says', ({ side }) => side.says),
      ...pagesColumns<Row>(lookup, ({ side }) => side.pages.map(lookup.pageOf)),
      column('decided', ({ decided }) => decided),
      ...words<Row>('reason', ({ why }) => why),
      column('discrepancy', ({ id }) => id),
      column('side', ({ at }) => at),
      column('pledge', ({ pledge }) => pledge),
      column('indicator', ({ indicator }) => indicator),
    ],
    rows,
  );
}
