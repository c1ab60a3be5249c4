import { inBoth } from '../../i18n/messages.ts';
import { TABLES } from '../../i18n/tables.ts';
import type { Contradiction, Publication } from '../../model/publication.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, table, words, type Table } from '../table.ts';
import { quantityCodes, quantityWords } from './quantity-columns.ts';
import { pagesColumns } from './source-columns.ts';

type Row = Contradiction & { readonly side: Contradiction['sides'][number] };

/** Returns every quantity on which reports contradict each other, a side a row, with the decision if one was taken. */
export function contradictions(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const rows = publication.contradictions.flatMap((contested) =>
    contested.sides.map((side): Row => ({ ...contested, side })),
  );
  return table<Row>(
    publication,
    {
      name: 'contradictions',
      ...TABLES.contradictions,
      key: ['indicator', 'period', 'area', 'breakdown', 'value'],
    },
    [
      ...quantityWords<Row>(lookup),
      column('value', ({ side }) => side.value),
      ...words<Row>('unit', ({ indicator }) => lookup.unitOf(lookup.indicatorOf(indicator).unit)),
      ...words<Row>('strength', ({ side }) => inBoth(({ terms }) => terms.strengths[side.strength])),
      column('reports', ({ side }) => side.reports.length),
      ...pagesColumns<Row>(lookup, ({ side }) => side.reports.map((id) => lookup.pageOf(lookup.reportOf(id).page))),
      column('decided_value', ({ decision }) => decision?.value ?? null),
      column('decided', ({ decision }) => decision?.decided ?? null),
      ...words<Row>('reason', ({ decision }) => decision?.reason ?? null),
      ...quantityCodes<Row>(lookup),
      column('strength', ({ side }) => side.strength),
    ],
    rows,
  );
}
