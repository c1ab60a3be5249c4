import type { Contradiction, Publication } from '../model/publication.ts';
import { number, text } from './csv.ts';
import { csvFile, type DistributionFile } from './file.ts';
import { linkOf, lookupOf } from './lookup.ts';
import { quantityColumns } from './quantity-columns.ts';

type Row = Contradiction & { readonly side: Contradiction['sides'][number] };

/** Returns every quantity on which reports contradict each other, a side a row, with the decision if one was taken. */
export function contradictionsCsv(publication: Publication): DistributionFile {
  const lookup = lookupOf(publication);
  const pages = ({ side }: Row) => side.reports.map((id) => lookup.report(id).page);
  const rows = publication.contradictions.flatMap((contested) =>
    contested.sides.map((side): Row => ({ ...contested, side })),
  );
  return csvFile<Row>(
    'contradictions.csv',
    [
      ...quantityColumns<Row>(lookup),
      number('value', ({ side }) => side.value),
      number('reports', ({ side }) => side.reports.length),
      text('publishers', (row) => [...new Set(pages(row).map(({ publisher }) => publisher))].join('; ')),
      text('source_urls', (row) => [...new Set(pages(row).map(linkOf))].filter((url) => url !== '').join(' ')),
      number('decided_value', ({ decision }) => decision?.value ?? null),
      text('decided', ({ decision }) => decision?.decided ?? null),
      text('reason_ko', ({ decision }) => decision?.reason.ko ?? null),
      text('reason_en', ({ decision }) => decision?.reason.en ?? null),
    ],
    rows,
  );
}
