import { inBoth, messagesIn } from '../i18n/messages.ts';
import type { Publication } from '../model/publication.ts';
import type { Text } from '../model/text.ts';
import { number, text, type Column } from './csv.ts';
import { csvFile, type DistributionFile } from './file.ts';
import { linkOf, lookupOf, type SourcedReport } from './lookup.ts';

/** The judgements on a report, each once, as codes and in words: its roles when used, else why it is not. */
function judgementsOf({ uses, unused }: SourcedReport['report']): { code: string; words: Text }[] {
  if (unused !== null) return [{ code: unused, words: inBoth(({ terms }) => terms.unused[unused]) }];
  return [...new Set(uses.map(({ role }) => role))].map((role) => ({
    code: role,
    words: inBoth(({ terms }) => terms.roles[role]),
  }));
}

const COLUMNS: readonly Column<SourcedReport>[] = [
  text('report', ({ report }) => report.id),
  number('record', ({ report }) => report.record),
  text('quantity', ({ report }) => report.indicator),
  text('measure', ({ report }) => report.measure),
  text('period', ({ report }) => report.period),
  text('area', ({ report }) => report.area),
  text('breakdown', ({ report }) => report.breakdown),
  number('value', ({ report }) => report.value),
  text('unit', ({ report }) => report.unit),
  text('kind', ({ report }) => report.kind),
  text('kind_ko', ({ report }) => messagesIn('ko').terms.reportKinds[report.kind]),
  text('kind_en', ({ report }) => messagesIn('en').terms.reportKinds[report.kind]),
  text('status', ({ report }) => report.status),
  text('published', ({ report }) => report.published),
  text('publisher', ({ page }) => page.publisher),
  text('publisher_kind', ({ page }) => page.kind),
  text('publisher_kind_ko', ({ page }) => messagesIn('ko').terms.publisherKinds[page.kind]),
  text('publisher_kind_en', ({ page }) => messagesIn('en').terms.publisherKinds[page.kind]),
  text('citation', ({ page }) => page.citation),
  text('source_url', ({ page }) => linkOf(page)),
  text('used', ({ report }) => (report.unused === null ? 'yes' : 'no')),
  text('judgement', ({ report }) =>
    judgementsOf(report)
      .map(({ code }) => code)
      .join('; '),
  ),
  text('judgement_ko', ({ report }) =>
    judgementsOf(report)
      .map(({ words }) => words.ko)
      .join('; '),
  ),
  text('judgement_en', ({ report }) =>
    judgementsOf(report)
      .map(({ words }) => words.en)
      .join('; '),
  ),
  text('indicators', ({ report }) => [...new Set(report.uses.map(({ indicator }) => indicator))].join('; ')),
  text('pledge', ({ report }) => report.pledge),
  text('corrected_columns', ({ report }) => report.corrected.join('; ')),
  text('note', ({ report }) => report.note),
];

/** Returns every report of the ledger, used or not, with how it was judged, in the ledger's order. */
export function reportsCsv(publication: Publication): DistributionFile {
  const lookup = lookupOf(publication);
  return csvFile(
    'reports.csv',
    COLUMNS,
    publication.reports.map(({ id }) => lookup.report(id)),
  );
}
