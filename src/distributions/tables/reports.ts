import { inBoth } from '../../i18n/messages.ts';
import { TABLES } from '../../i18n/tables.ts';
import type { Publication } from '../../model/publication.ts';
import type { Report } from '../../model/report.ts';
import type { Text } from '../../model/text.ts';
import { linkOf, lookupOf, type SourcedReport } from '../lookup.ts';
import { column, table, words, type Column, type Table } from '../table.ts';

/** The judgements on a report, each once, as codes and in words: its roles when used, else why it is not. */
function judgementsOf({ uses, unused }: Report): { code: string; words: Text }[] {
  if (unused !== null) return [{ code: unused, words: inBoth(({ terms }) => terms.unused[unused]) }];
  return [...new Set(uses.map(({ role }) => role))].map((role) => ({
    code: role,
    words: inBoth(({ terms }) => terms.roles[role]),
  }));
}

const joined = (report: Report, locale: 'ko' | 'en'): string =>
  judgementsOf(report)
    .map(({ words: judged }) => judged[locale])
    .join('; ');

const indicatorsOf = ({ uses }: Report): string[] => [...new Set(uses.map(({ indicator }) => indicator))];

const COLUMNS: readonly Column<SourcedReport>[] = [
  column('report', ({ report }) => report.id),
  column('record', ({ report }) => report.record),
  column('quantity', ({ report }) => report.indicator),
  column('measure', ({ report }) => report.measure),
  column('period', ({ report }) => report.period),
  column('area', ({ report }) => report.area),
  column('breakdown', ({ report }) => report.breakdown),
  column('value', ({ report }) => report.value),
  column('unit', ({ report }) => report.unit),
  column('kind', ({ report }) => report.kind),
  ...words<SourcedReport>('kind', ({ report }) => inBoth(({ terms }) => terms.reportKinds[report.kind])),
  column('status', ({ report }) => report.status),
  column('published', ({ report }) => report.published),
  column('publisher', ({ page }) => page.publisher),
  column('publisher_kind', ({ page }) => page.kind),
  ...words<SourcedReport>('publisher_kind', ({ page }) => inBoth(({ terms }) => terms.publisherKinds[page.kind])),
  column('citation', ({ page }) => page.citation),
  column('source_url', ({ page }) => linkOf(page)),
  column('used', ({ report }) => (report.unused === null ? 'yes' : 'no')),
  column('judgement', ({ report }) =>
    judgementsOf(report)
      .map(({ code }) => code)
      .join('; '),
  ),
  ...words<SourcedReport>('judgement', ({ report }) => ({ ko: joined(report, 'ko'), en: joined(report, 'en') })),
  column('indicators', ({ report }) => indicatorsOf(report).join('; ')),
  column('pledge', ({ report }) => report.pledge),
  column('corrected_columns', ({ report }) => report.corrected.join('; ')),
  column('note', ({ report }) => report.note),
];

const tableOf = (reports: readonly Report[], publication: Publication): Table => {
  const lookup = lookupOf(publication);
  return table(
    { name: 'reports', ...TABLES.reports, key: ['report'] },
    COLUMNS,
    reports.map(({ id }) => lookup.report(id)),
  );
};

/** Returns every report of the ledger, used or not, with how it was judged, in the ledger's order. */
export const allReports = (publication: Publication): Table => tableOf(publication.reports, publication);

/** Returns the reports behind the figures of an indicator, with the columns of all reports. */
export const reportsBehind = (indicator: string, publication: Publication): Table =>
  tableOf(
    publication.reports.filter((report) => indicatorsOf(report).includes(indicator)),
    publication,
  );
