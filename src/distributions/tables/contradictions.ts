import { TABLES } from '../../i18n/tables.ts';
import type { Contradiction, Publication } from '../../model/publication.ts';
import { linkOf, lookupOf } from '../lookup.ts';
import { quantityColumns } from './quantity-columns.ts';
import { column, table, words, type Table } from '../table.ts';

type Row = Contradiction & { readonly side: Contradiction['sides'][number] };

/** Returns every quantity on which reports contradict each other, a side a row, with the decision if one was taken. */
export function contradictions(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const pages = ({ side }: Row) => side.reports.map((id) => lookup.report(id).page);
  const rows = publication.contradictions.flatMap((contested) =>
    contested.sides.map((side): Row => ({ ...contested, side })),
  );
  return table<Row>(
    { name: 'contradictions', ...TABLES.contradictions, key: ['indicator', 'period', 'area', 'breakdown', 'value'] },
    [
      ...quantityColumns<Row>(lookup),
      column('value', ({ side }) => side.value),
      column('reports', ({ side }) => side.reports.length),
      column('publishers', (row) => [...new Set(pages(row).map(({ publisher }) => publisher))].join('; ')),
      column('source_urls', (row) => [...new Set(pages(row).map(linkOf))].filter((url) => url !== '').join(' ')),
      column('decided_value', ({ decision }) => decision?.value ?? null),
      column('decided', ({ decision }) => decision?.decided ?? null),
      ...words<Row>('reason', ({ decision }) => decision?.reason ?? null),
    ],
    rows,
  );
}
