import { TABLES } from '../../i18n/tables.ts';
import { inBoth } from '../../i18n/messages.ts';
import { comparePeriods } from '../../model/period.ts';
import type { Publication } from '../../model/publication.ts';
import type { Observation, ReportUse } from '../../model/observation.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, table, words, type Table } from '../table.ts';
import { latestFirst, quantityCodes, quantityWords } from './quantity-columns.ts';
import { pageSource, sourceColumns } from './source-columns.ts';

type Row = Pick<Observation, 'period' | 'area' | 'breakdown'> & ReportUse & { readonly indicator: string };

/** Returns for every figure the reports that speak of it, each with its judgement: the bridge of figures and reports. */
export function figureReports(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const rows = publication.indicators.flatMap(({ id: indicator, observations }) =>
    observations.flatMap(({ period, area, breakdown, reports }) =>
      reports.map((use): Row => ({ indicator, period, area, breakdown, ...use })),
    ),
  );
  const reportOf = ({ report }: Row) => lookup.reportOf(report);
  return table<Row>(
    publication,
    {
      name: 'figure-reports',
      ...TABLES['figure-reports'],
      key: ['indicator', 'period', 'area', 'breakdown', 'report'],
    },
    [
      ...quantityWords<Row>(lookup),
      column('value', (row) => reportOf(row).value),
      ...words<Row>('judgement', ({ role }) => inBoth(({ terms }) => terms.roles[role])),
      ...sourceColumns<Row>((row) => ({
        ...pageSource(lookup.pageOf(reportOf(row).page), lookup),
        published: reportOf(row).published,
      })),
      ...quantityCodes<Row>(lookup),
      column('report', ({ report }) => report),
      column('judgement', ({ role }) => role),
    ],
    latestFirst(rows, comparePeriods),
  );
}
