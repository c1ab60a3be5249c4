import { usesOf, type Use } from '../../door/report-uses.ts';
import { inBoth } from '../../i18n/messages.ts';
import { TABLES } from '../../i18n/tables.ts';
import type { Publication } from '../../model/publication.ts';
import type { Report } from '../../model/report.ts';
import type { Text } from '../../model/text.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, table, words, type Table } from '../table.ts';
import { periodColumns, periodIn } from './period-columns.ts';
import { pageSource, sourceColumns } from './source-columns.ts';

/** A report with the figures it is behind. */
interface Row extends Report {
  readonly uses: readonly Use[];
}

/** The judgements on a report, each once, as codes and in words: its roles when used, else why it is not. */
function judgementsOf({ uses, unused }: Row): { code: string; words: Text }[] {
  if (unused !== null) return [{ code: unused, words: inBoth(({ terms }) => terms.unused[unused]) }];
  return [...new Set(uses.map(({ role }) => role))].map((role) => ({
    code: role,
    words: inBoth(({ terms }) => terms.roles[role]),
  }));
}

const joined = (report: Row, part: (judged: { code: string; words: Text }) => string): string =>
  judgementsOf(report).map(part).join('; ');

const indicatorsOf = ({ uses }: Pick<Row, 'uses'>): string[] => [...new Set(uses.map(({ indicator }) => indicator))];

const tableOf = (reports: readonly Row[], publication: Publication): Table => {
  const lookup = lookupOf(publication);
  const pageOf = ({ page }: Report) => lookup.pageOf(page);
  return table<Row>(
    publication,
    { name: 'reports', ...TABLES.reports, key: ['report'] },
    [
      column('quantity', ({ indicator }) => indicator),
      ...periodIn<Row>('period', ({ period }) => period),
      column('value', ({ value }) => value),
      ...words<Row>('unit', ({ unit }) => lookup.unitOf(unit)),
      ...words<Row>('kind', ({ kind }) => inBoth(({ terms }) => terms.reportKinds[kind])),
      ...words<Row>('judgement', (report) => ({
        ko: joined(report, ({ words: { ko } }) => ko),
        en: joined(report, ({ words: { en } }) => en),
      })),
      ...sourceColumns<Row>((report) => ({ ...pageSource(pageOf(report), lookup), published: report.published })),
      ...words<Row>('how_read', ({ read }) => inBoth(({ terms }) => terms.reads[read])),
      ...words<Row>('publisher_kind', (report) => inBoth(({ terms }) => terms.publisherKinds[pageOf(report).kind])),
      column('note', ({ note }) => note),
      column('report', ({ id }) => id),
      column('record', ({ record }) => record),
      column('measure', ({ measure }) => measure),
      ...periodColumns<Row>(({ period }) => period),
      column('area', ({ area }) => area),
      column('breakdown', ({ breakdown }) => breakdown),
      column('unit', ({ unit }) => unit),
      column('kind', ({ kind }) => kind),
      column('status', ({ status }) => status),
      column('how_read', ({ read }) => read),
      column('publisher_kind', (report) => pageOf(report).kind),
      column('used', ({ unused }) => unused === null),
      column('judgement', (report) => joined(report, ({ code }) => code)),
      column('indicators', (report) => indicatorsOf(report).join('; ')),
      column('pledge', ({ pledge }) => pledge),
      column('corrected_columns', ({ corrected }) => corrected.join('; ')),
    ],
    reports,
  );
};

const rowsOf = (publication: Publication): readonly Row[] => {
  const uses = usesOf(publication);
  return publication.reports.map((report) => ({ ...report, uses: uses.get(report.id) ?? [] }));
};

/** Returns every report of the ledger, used or not, with how it was judged, in the ledger's order. */
export const allReports = (publication: Publication): Table => tableOf(rowsOf(publication), publication);

/** Returns the reports behind the figures of an indicator, with the columns of all reports. */
export const reportsBehind = (indicator: string, publication: Publication): Table =>
  tableOf(
    rowsOf(publication).filter((row) => indicatorsOf(row).includes(indicator)),
    publication,
  );
