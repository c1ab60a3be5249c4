import type { ChartSpec } from '../../charts/chart-spec.ts';
import { chooseSeries, type Series } from '../../charts/choose-series.ts';
import { nameIn } from '../../distributions/file-names.ts';
import { formatNumber, formatShare } from '../../format/value.ts';
import { observationAnchor } from '../../i18n/observation-anchor.ts';
import type { Indicator } from '../../model/indicator.ts';
import { observationKey, statedBy, type Observation } from '../../model/observation.ts';
import type { ProvinceFigure } from '../../model/province.ts';
import type { Desk } from '../desk.ts';
import { fileLink, type FileLink } from './file-link.ts';
import { findingOf } from './finding.ts';
import { groupBy } from './group-by.ts';
import { indicatorRoute } from './indicator-route.ts';
import { quantityWords } from './quantity-words.ts';
import { pageLines } from './report-line.ts';
import { sourcesOf, type HeadlineSources } from './sources-of.ts';
import { strengthMark } from './strength-mark.ts';

/** A small chart with all that it needs to stand beside another: what it shows, in which unit, who said so, its file. */
export interface CompareChart {
  /** What is drawn; empty where the card is named for it. */
  readonly name: string;
  /** Its page, or its row there. */
  readonly href: string;
  /** What it says in words; empty where the card says it. */
  readonly said: string;
  /** In which unit its file counts; the drawing says its own. */
  readonly unit: string;
  readonly definition: string;
  readonly chart: ChartSpec | null;
  readonly sources: HeadlineSources;
  readonly file: FileLink;
}

/** What is put beside another as a whole: an indicator, a province, a quantity of several provinces. */
export interface CompareCard {
  readonly id: string;
  /** The indicator above its finding; empty where the heading names what it is. */
  readonly kicker: string;
  readonly heading: string;
  readonly href: string;
  readonly charts: readonly CompareChart[];
  /** What was not found; empty when nothing is missing. */
  readonly notFound: string;
}

/** Returns an indicator with its main series. */
export function indicatorCard(desk: Desk, id: string): CompareCard {
  const indicator = desk.indicatorOf(id);
  const [series] = chooseSeries(indicator);
  const href = desk.link(indicatorRoute(desk, id));
  return {
    id,
    kicker: desk.text(indicator.name),
    heading: findingOf(desk, indicator),
    href,
    charts: [
      {
        ...commonOf(desk, indicator),
        name: '',
        href,
        said: '',
        chart: series ? { kind: 'series', indicator, series, context: desk.charts } : null,
        sources: drawnSources(desk, indicator, series),
      },
    ],
    notFound: '',
  };
}

/** Returns the quantities that were found for two provinces or more, most first: one chart for each, the highest first. */
export function quantityCards(desk: Desk): CompareCard[] {
  const { compare: words } = desk.words;
  const all = desk.publication.provinces.flatMap(({ observations }) =>
    observations.map((one) => ({ ...one, o: observationOf(desk, one.indicator, one.key) })),
  );
  return groupBy(all, ({ indicator, o }) => `${indicator} ${observationAnchor({ ...o, area: 'KR' })}`)
    .filter(({ items }) => items.length > 1)
    .toSorted((a, b) => b.items.length - a.items.length)
    .map(({ key, items }) => {
      const indicator = desk.indicatorOf(items[0]?.indicator ?? '');
      const found = items.map(({ o }) => o).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
      const name = quantityName(desk, indicator, found);
      const href = desk.link(indicatorRoute(desk, indicator.id));
      return {
        id: key.replace(' figure', ''),
        kicker: '',
        heading: name,
        href,
        charts: [
          {
            ...commonOf(desk, indicator),
            name: '',
            href,
            said: words.foundFor(formatNumber(found.length), formatNumber(desk.publication.provinces.length)),
            chart: areasChart(desk, indicator, found, name),
            sources: statedSources(desk, found),
          },
        ],
        notFound: '',
      };
    });
}

/** Returns every province with its newest figures, each beside that of the country. */
export function provinceCards(desk: Desk): CompareCard[] {
  const { compare: words } = desk.words;
  return desk.publication.provinces.map(({ area, figures, without }) => ({
    id: area,
    kicker: '',
    heading: desk.areaName(area),
    href: desk.link(`/provinces/${area}/`),
    charts: figures.map((figure) => provinceChart(desk, figure)),
    notFound:
      without.length === 0
        ? figures.length === 0
          ? desk.words.chart.notFound
          : ''
        : words.notFound(without.map((id) => desk.text(desk.indicatorOf(id).name))),
  }));
}

function provinceChart(desk: Desk, { indicator: id, key, national, share }: ProvinceFigure): CompareChart {
  const indicator = desk.indicatorOf(id);
  const o = observationOf(desk, id, key);
  const country = national === null ? null : observationOf(desk, id, national);
  const name = quantityName(desk, indicator, [o]);
  const value = desk.value(o.value, indicator.unit);
  return {
    ...commonOf(desk, indicator),
    name,
    href: quantityWords(desk, { ...o, indicator: id }).href,
    said:
      country && typeof share === 'number'
        ? desk.words.compare.ofCountry(value, desk.value(country.value, indicator.unit), formatShare(share))
        : value,
    chart: areasChart(desk, indicator, country ? [o, country] : [o], name),
    sources: statedSources(desk, [o]),
  };
}

const commonOf = (
  desk: Desk,
  { id, unit, definition }: Indicator,
): Pick<CompareChart, 'unit' | 'definition' | 'file'> => ({
  unit: desk.words.compare.unit(desk.tableUnit(unit)),
  definition: desk.text(definition),
  file: fileLink(desk, nameIn(desk.locale, `${id}.csv`)),
});

/** Returns a figure of an indicator. Throws on a key the indicator does not have. */
function observationOf(desk: Desk, indicator: string, key: string): Observation {
  const found = desk.indicatorOf(indicator).observations.find((o) => observationKey(o) === key);
  if (found === undefined) throw new RangeError(`unknown figure of ${indicator}: ${key}`);
  return found;
}

/** Names a quantity and its period, and how firm it is where all its figures are alike: 중소기업 수출액, 2025년 2분기(잠정). */
function quantityName(desk: Desk, indicator: Indicator, observations: readonly Observation[]): string {
  const name = desk.text(indicator.name);
  const [first] = observations;
  if (first === undefined) return name;
  const { period, breakdown, status } = first;
  const alike = status !== 'A' && observations.every((other) => other.status === status);
  return desk.words.compare.quantity(
    [name, desk.breakdownName(breakdown)].filter(Boolean).join(' · '),
    desk.period(period),
    alike ? desk.words.terms.statuses[status] : '',
  );
}

const areasChart = (
  desk: Desk,
  indicator: Indicator,
  observations: readonly Observation[],
  title: string,
): ChartSpec => ({
  kind: 'areas',
  indicator,
  observations,
  subject: [indicator.id, ...observations.map(observationAnchor)].join('-').replaceAll('-figure', ''),
  title,
  context: desk.charts,
});

/** Returns where the figure shown large comes from; of one that was added up, the pages of what went into it. */
function drawnSources(desk: Desk, indicator: Indicator, series: Series | undefined): HeadlineSources {
  const sources = sourcesOf(desk, indicator);
  if (sources.pages.length > 0 || sources.datasets.length > 0) return sources;
  const latest = series?.observations.findLast(({ value }) => value !== null);
  return { ...sources, pages: pageLines(desk, latest?.reports.map(({ report }) => report) ?? []) };
}

/** Returns the pages that state figures, and how strong they are. */
const statedSources = (desk: Desk, observations: readonly Observation[]): HeadlineSources => ({
  pages: pageLines(desk, observations.flatMap(statedBy)),
  datasets: [],
  computed: observations.some(({ origin }) => origin === 'derived'),
  strength: [...new Set(observations.map(({ strength }) => strengthMark(desk, strength)))].join(', '),
});
