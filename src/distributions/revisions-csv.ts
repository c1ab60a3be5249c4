import { messagesIn } from '../i18n/messages.ts';
import type { Publication, Revision } from '../model/publication.ts';
import { number, text } from './csv.ts';
import { csvFile, type DistributionFile } from './file.ts';
import { linkOf, lookupOf } from './lookup.ts';
import { quantityColumns } from './quantity-columns.ts';

/** Returns every change of a published figure, with the first report of the earlier value and of the later one. */
export function revisionsCsv(publication: Publication): DistributionFile {
  const lookup = lookupOf(publication);
  const sourced = (side: 'first' | 'last') => {
    const found = (row: Revision) => lookup.report(side === 'first' ? row.firstReport : row.lastReport);
    return [
      text<Revision>(`${side}_publisher`, (row) => found(row).page.publisher),
      text<Revision>(`${side}_published`, (row) => found(row).report.published),
      text<Revision>(`${side}_source_url`, (row) => linkOf(found(row).page)),
    ];
  };
  return csvFile<Revision>(
    'revisions.csv',
    [
      ...quantityColumns<Revision>(lookup),
      number('from', ({ from }) => from),
      number('to', ({ to }) => to),
      number('change', ({ change }) => change),
      number('change_share', ({ changeShare }) => changeShare),
      text('kind', ({ kind }) => kind),
      text('kind_ko', ({ kind }) => messagesIn('ko').terms.revisionKinds[kind]),
      text('kind_en', ({ kind }) => messagesIn('en').terms.revisionKinds[kind]),
      text('day', ({ day }) => day),
      ...sourced('first'),
      ...sourced('last'),
    ],
    publication.revisions,
  );
}
