import { usesOf, type Use } from '../../door/report-uses.ts';
import { inBoth } from '../../i18n/messages.ts';
import { TABLES } from '../../i18n/tables.ts';
import type { Publication } from '../../model/publication.ts';
import type { Text } from '../../model/text.ts';
import { linkOf, lookupOf, type SourcedReport } from '../lookup.ts';
import { column, table, words, type Column, type Table } from '../table.ts';

/** A report with its page and the observations it is behind. */
interface Row extends SourcedReport {
  readonly uses: readonly Use[];
}

/** The judgements on a report, each once, as codes and in words: its roles when used, else why it is not. */
function judgementsOf({ uses, report: { unused } }: Row): { code: string; words: Text }[] {
  if (unused !== null) return [{ code: unused, words: inBoth(({ terms }) => terms.unused[unused]) }];
  return [...new Set(uses.map(({ role }) => role))].map((role) => ({
    code: role,
    words: inBoth(({ terms }) => terms.roles[role]),
  }));
}

const joined = (row: Row, locale: 'ko' | 'en'): string =>
  judgementsOf(row)
    .map(({ words: judged }) => judged[locale])
    .join('; ');

const indicatorsOf = ({ uses }: Pick<Row, 'uses'>): string[] => [...new Set(uses.map(({ indicator }) => indicator))];

const COLUMNS: readonly Column<Row>[] = [
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
  ...words<Row>('kind', ({ report }) => inBoth(({ terms }) => terms.reportKinds[report.kind])),
  column('status', ({ report }) => report.status),
  column('published', ({ report }) => report.published),
  column('publisher', ({ page }) => page.publisher),
  column('publisher_kind', ({ page }) => page.kind),
  ...words<Row>('publisher_kind', ({ page }) => inBoth(({ terms }) => terms.publisherKinds[page.kind])),
  column('citation', ({ page }) => page.citation),
  column('source_url', ({ page }) => linkOf(page)),
  column('used', ({ report }) => (report.unused === null ? 'yes' : 'no')),
  column('judgement', (row) =>
    judgementsOf(row)
      .map(({ code }) => code)
      .join('; '),
  ),
  ...words<Row>('judgement', (row) => ({ ko: joined(row, 'ko'), en: joined(row, 'en') })),
  column('indicators', (row) => indicatorsOf(row).join('; ')),
  column('pledge', ({ report }) => report.pledge),
  column('corrected_columns', ({ report }) => report.corrected.join('; ')),
  column('note', ({ report }) => report.note),
];

const rowsOf = (publication: Publication): Row[] => {
  const lookup = lookupOf(publication);
  const uses = usesOf(publication);
  return publication.reports.map(({ id }) => ({ ...lookup.report(id), uses: uses.get(id) ?? [] }));
};

const tableOf = (rows: readonly Row[]): Table =>
  table({ name: 'reports', ...TABLES.reports, key: ['report'] }, COLUMNS, rows);

/** Returns every report of the ledger, used or not, with how it was judged, in the ledger's order. */
export const allReports = (publication: Publication): Table => tableOf(rowsOf(publication));

/** Returns the reports behind the figures of an indicator, with the columns of all reports. */
export const reportsBehind = (indicator: string, publication: Publication): Table =>
  tableOf(rowsOf(publication).filter((row) => indicatorsOf(row).includes(indicator)));
