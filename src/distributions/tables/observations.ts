import { TABLES } from '../../i18n/tables.ts';
import { wordReasons } from '../../i18n/word-reasons.ts';
import type { Indicator } from '../../model/indicator.ts';
import { chosenReport, type Observation } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import { linkOf, lookupOf, type Lookup } from '../lookup.ts';
import { column, table, words, type Column, type Table } from '../table.ts';

interface Row {
  readonly indicator: Indicator;
  readonly observation: Observation;
}

/** Who published the value, when and where: the chosen report, or the dataset it was added up from. Empty for values derived by us. */
function sourceOf(
  observation: Observation,
  lookup: Lookup,
): { publisher: string | null; published: string | null; url: string | null } {
  const report = chosenReport(observation);
  const { source } = observation;
  if (report !== null) {
    const { report: chosen, page } = lookup.report(report);
    return { publisher: page.publisher, published: chosen.published, url: linkOf(page) };
  }
  if (source === null) return { publisher: null, published: null, url: null };
  const { publisher, landingPage } = lookup.dataset(source);
  return {
    publisher: publisher.ko === publisher.en ? publisher.ko : `${publisher.ko} (${publisher.en})`,
    published: null,
    url: landingPage ?? '',
  };
}

/** The columns of every table of observations, in this order everywhere. */
function columnsOf(lookup: Lookup): Column<Row>[] {
  const source = ({ observation }: Row) => sourceOf(observation, lookup);
  const note = ({ indicator, observation: { reasons } }: Row) => {
    const unit = lookup.unit(indicator.unit);
    return reasons.length === 0 ? null : { ko: wordReasons(reasons, unit, 'ko'), en: wordReasons(reasons, unit, 'en') };
  };
  return [
    column('indicator', ({ indicator }) => indicator.id),
    ...words<Row>('indicator', ({ indicator }) => indicator.name),
    column('period', ({ observation }) => observation.period),
    column('area', ({ observation }) => observation.area),
    ...words<Row>('area', ({ observation }) => lookup.area(observation.area)),
    column('breakdown', ({ observation }) => observation.breakdown),
    ...words<Row>('breakdown', ({ observation }) => lookup.breakdown(observation.breakdown)),
    column('value', ({ observation }) => observation.value),
    column('unit', ({ indicator }) => indicator.unit),
    ...words<Row>('unit', ({ indicator }) => lookup.unit(indicator.unit)),
    column('status', ({ observation }) => observation.status),
    column('target_value', ({ indicator }) => indicator.target?.value ?? null),
    column('target_due', ({ indicator }) => indicator.target?.due ?? null),
    column('low', ({ observation }) => observation.low),
    column('high', ({ observation }) => observation.high),
    column('publisher', (row) => source(row).publisher),
    column('published', (row) => source(row).published),
    column('source_url', (row) => source(row).url),
    column('reports', ({ observation }) => observation.reports.length),
    ...words<Row>('note', note),
  ];
}

function observations(
  about: Pick<Table, 'name' | 'title' | 'what'>,
  indicators: readonly Indicator[],
  publication: Publication,
): Table {
  const rows = indicators.flatMap((indicator) =>
    indicator.observations.map((observation) => ({ indicator, observation })),
  );
  return table({ ...about, key: ['indicator', 'period', 'area', 'breakdown'] }, columnsOf(lookupOf(publication)), rows);
}

/** Returns the observations of one indicator, one a row, in published order. */
export const observationsOf = (indicator: Indicator, publication: Publication): Table =>
  observations({ name: indicator.id, title: indicator.name, what: indicator.definition }, [indicator], publication);

/** Returns the observations of every indicator, one a row, in published order. */
export const allObservations = (publication: Publication): Table =>
  observations({ name: 'all-observations', ...TABLES['all-observations'] }, publication.indicators, publication);
