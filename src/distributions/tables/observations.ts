import { TABLES } from '../../i18n/tables.ts';
import { wordReasons } from '../../i18n/word-reasons.ts';
import { inBoth } from '../../i18n/messages.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { comparePeriods } from '../../model/period.ts';
import type { Publication } from '../../model/publication.ts';
import { lookupOf, type Lookup } from '../../door/lookup.ts';
import { sourceOf } from '../source-of.ts';
import { column, table, words, type About, type Column, type Table } from '../table.ts';
import { latestFirst, quantityCodes, quantityWords } from './quantity-columns.ts';
import { said } from './said.ts';
import { sourceColumns } from './source-columns.ts';

type Row = Observation & { readonly indicator: string };

/** The columns of every table of observations, in the order a reader in a hurry needs, codes after. */
function columnsOf(lookup: Lookup): readonly Column<Row>[] {
  const unit = ({ indicator }: Row) => lookup.unitOf(lookup.indicatorOf(indicator).unit);
  const note = (row: Row) => ({
    ko: wordReasons(row.reasons, unit(row), 'ko'),
    en: wordReasons(row.reasons, unit(row), 'en'),
  });
  return [
    ...quantityWords<Row>(lookup),
    column('value', ({ value }) => value),
    ...words<Row>('unit', unit),
    ...words<Row>('said', (row) => said(row.value, unit(row))),
    ...words<Row>('status', ({ status }) => inBoth(({ terms }) => terms.statuses[status])),
    ...words<Row>('strength', ({ strength }) => strength && inBoth(({ terms }) => terms.strengths[strength])),
    ...sourceColumns<Row>((row) => sourceOf(row, lookup)),
    column('low', ({ low }) => low),
    column('high', ({ high }) => high),
    column('reports', ({ reports }) => reports.length),
    ...words<Row>('note', note),
    ...quantityCodes<Row>(lookup),
    column('status', ({ status }) => status),
    column('strength', ({ strength }) => strength),
    column('public_copy', ({ source }) => (source === null ? null : lookup.datasetOf(source).publicCopy)),
  ];
}

function observations(about: Omit<About, 'key'>, indicators: readonly Indicator[], publication: Publication): Table {
  const rows = indicators.flatMap(({ id, observations: all }) =>
    all.map((observation): Row => ({ indicator: id, ...observation })),
  );
  // A row that says "no figure up to the reference day" would change its key with every release: the pledge says it.
  const kept = rows.filter(({ value, period }) => value !== null || period !== publication.overview.asOf);
  return table(
    publication,
    { ...about, key: ['indicator', 'period', 'area', 'breakdown'] },
    columnsOf(lookupOf(publication)),
    latestFirst(kept, comparePeriods),
  );
}

/** Returns the observations of one indicator, one a row, latest first. */
export const observationsOf = (indicator: Indicator, publication: Publication): Table =>
  observations({ name: indicator.id, title: indicator.name, what: indicator.definition }, [indicator], publication);

/** Returns the observations of every indicator, one a row, latest first within each. */
export const allObservations = (publication: Publication): Table =>
  observations({ name: 'all-observations', ...TABLES['all-observations'] }, publication.indicators, publication);
