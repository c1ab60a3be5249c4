import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Publication } from '../model/publication.ts';
import { number, text, type Column } from './csv.ts';
import { csvFile, type DistributionFile } from './file.ts';
import { linkOf, lookupOf, type Lookup } from './lookup.ts';

interface Row {
  readonly indicator: Indicator;
  readonly observation: Observation;
}

/** Who published the value, when and where: the chosen report, or the dataset it was added up from. Empty for values derived by us. */
function sourceOf(
  { report, source }: Observation,
  lookup: Lookup,
): { publisher: string; published: string; url: string } {
  if (report !== null) {
    const { report: chosen, page } = lookup.report(report);
    return { publisher: page.publisher, published: chosen.published ?? '', url: linkOf(page) };
  }
  if (source === null) return { publisher: '', published: '', url: '' };
  const { publisher, landingPage } = lookup.dataset(source);
  return {
    publisher: publisher.ko === publisher.en ? publisher.ko : `${publisher.ko} (${publisher.en})`,
    published: '',
    url: landingPage,
  };
}

/** The columns of every file of observations, in this order everywhere. */
function columnsOf(lookup: Lookup): Column<Row>[] {
  const source = ({ observation }: Row) => sourceOf(observation, lookup);
  return [
    text('indicator', ({ indicator }) => indicator.id),
    text('indicator_ko', ({ indicator }) => indicator.name.ko),
    text('indicator_en', ({ indicator }) => indicator.name.en),
    text('period', ({ observation }) => observation.period),
    text('area', ({ observation }) => observation.area),
    text('area_ko', ({ observation }) => lookup.area(observation.area).ko),
    text('area_en', ({ observation }) => lookup.area(observation.area).en),
    text('breakdown', ({ observation }) => observation.breakdown),
    text('breakdown_ko', ({ observation }) => lookup.breakdown(observation.breakdown).ko),
    text('breakdown_en', ({ observation }) => lookup.breakdown(observation.breakdown).en),
    number('value', ({ observation }) => observation.value),
    text('unit', ({ indicator }) => indicator.unit),
    text('unit_ko', ({ indicator }) => lookup.unit(indicator.unit).ko),
    text('unit_en', ({ indicator }) => lookup.unit(indicator.unit).en),
    text('status', ({ observation }) => observation.status),
    number('target_value', ({ indicator }) => indicator.target?.value ?? null),
    text('target_due', ({ indicator }) => indicator.target?.due ?? null),
    number('low', ({ observation }) => observation.low),
    number('high', ({ observation }) => observation.high),
    text('publisher', (row) => source(row).publisher),
    text('published', (row) => source(row).published),
    text('source_url', (row) => source(row).url),
    number('reports', ({ observation }) => (observation.report === null ? 0 : 1) + observation.agreeing.length),
    text('note_ko', ({ observation }) => observation.note?.ko ?? null),
    text('note_en', ({ observation }) => observation.note?.en ?? null),
  ];
}

/** Returns the observations of the given indicators as one CSV file, one observation a row, in published order. */
export function observationsCsv(
  indicators: readonly Indicator[],
  publication: Publication,
  name = 'all-observations.csv',
): DistributionFile {
  const rows = indicators.flatMap((indicator) =>
    indicator.observations.map((observation) => ({ indicator, observation })),
  );
  return csvFile(name, columnsOf(lookupOf(publication)), rows);
}

/** Returns the CSV file of one indicator. */
export const indicatorCsv = (indicator: Indicator, publication: Publication): DistributionFile =>
  observationsCsv([indicator], publication, `${indicator.id}.csv`);
