import type { Desk } from '../desk.ts';
import { citedFigure } from '../../distributions/citations/cited-figure.ts';
import { nameIn } from '../../distributions/file-names.ts';
import type { ChartSpec } from '../../charts/chart-spec.ts';
import { choosePanels, goThroughTime } from '../../charts/choose-panels.ts';
import { chooseSeries } from '../../charts/choose-series.ts';
import { findTrackOfIndicator } from '../../charts/track.ts';
import { shift } from '../../format/decimal.ts';
import { formatChangeShare, formatNumber, formatPace, formatRatio } from '../../format/value.ts';
import { areParts, type Indicator } from '../../model/indicator.ts';
import { isLead, observationKey, type Observation } from '../../model/observation.ts';
import { figureYears, latestFirst, shownFigures, tableOf, WHOLE } from '../../model/shown-figures.ts';
import type { PictureFacts } from '../../pictures/picture-file.ts';
import { chartFileLinks } from '../parts/chart-file-links.ts';
import { citationFileLinks, type CitationFileLinks } from '../parts/citation-file-links.ts';
import { citing } from '../parts/citing.ts';
import { compareLink, isComparable } from '../parts/compare-sets.ts';
import { datasetJsonLd, type JsonLd } from '../parts/dataset-json-ld.ts';
import { discrepancyLines, type DiscrepancyLine } from '../parts/discrepancy-line.ts';
import { embedCode } from '../parts/embed-code.ts';
import { fileLink, type FileLink } from '../parts/file-link.ts';
import { findingOf } from '../parts/finding.ts';
import { headOf, type Head } from '../parts/head.ts';
import { findHeadlineFigure, type HeadlineFigure } from '../parts/headline-figure.ts';
import { observationTable, type Grounds, type ObservationTable } from '../parts/observation-table.ts';
import { pageCitation } from '../parts/page-citation.ts';
import { pledgeRoute, promiseOf } from '../parts/pledge-row.ts';
import { statingPages, type PageLine } from '../parts/report-line.ts';
import { lookedTo } from '../parts/searched.ts';
import { sourcesOf, type HeadlineSources } from '../parts/sources-of.ts';
import { cell, type Table } from '../parts/table.ts';
import { markOfVerdict, type VerdictMark } from '../parts/verdict-mark.ts';
import { workingOf, type WorkingLine } from '../parts/working.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
}

export interface SliceGroup {
  readonly id: string;
  readonly heading: string;
  /** What is drawn of it; null when a table says it alone. */
  readonly chart: ChartSpec | null;
  readonly tableLabel: string;
  readonly table: ObservationTable;
}

export interface SeriesChart {
  /** The kind of period, `Quarters`; empty where there is only one. */
  readonly kind: string;
  /** Under what it is folded; empty where it is the first. */
  readonly label: string;
  readonly chart: ChartSpec;
}

/** What a reader can ask the chart for besides the whole: the codes of a breakdown that go through time. */
export interface ChartParts {
  readonly name: string;
  /** Whether they are parts of the whole, and a share of it means something. */
  readonly ofTotal: boolean;
  readonly parts: readonly { readonly key: string; readonly name: string }[];
}

/** The pages on which every figure of an indicator has its row. */
export interface FigureYears {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

export interface IndicatorPage {
  readonly head: Head;
  readonly jsonLd: JsonLd;
  readonly indicator: Indicator;
  readonly name: string;
  /** The pledge it follows; null when it follows none. */
  readonly pledge: { readonly text: string; readonly href: string } | null;
  readonly finding: string;
  readonly verdict: VerdictMark | null;
  /** Its way from baseline to target; null without a target. */
  readonly track: ChartSpec | null;
  /** Its figures over time, the most telling kind of period first, the others folded under their names. */
  readonly series: readonly SeriesChart[];
  readonly parts: readonly ChartParts[];
  readonly figure: HeadlineFigure | null;
  readonly facts: readonly Fact[];
  readonly sources: HeadlineSources;
  readonly counts: readonly { readonly label: string; readonly text: string }[];
  /** What pages tell differently of it. */
  readonly differing: readonly DiscrepancyLine[];
  readonly targetLabel: string;
  readonly targetPages: readonly PageLine[];
  readonly plans: string | null;
  /** The totals of the country, a table for each kind of period: the first is open, the others unfold. Empty when nothing was published. */
  readonly tables: readonly { readonly label: string; readonly table: ObservationTable }[];
  readonly slices: readonly SliceGroup[];
  /** The pages of all figures, a year each; null where every figure stands here. */
  readonly years: FigureYears | null;
  readonly working: readonly WorkingLine[];
  readonly baselineReason: string | null;
  readonly method: string;
  readonly methodHref: string;
  readonly compound: readonly string[];
  /** Figures that were changed after they were published; null when none was. */
  readonly vintages: Table | null;
  /** Where a dataset and the reports speak of the same quantity; null where they never do. */
  readonly comparisons: Table | null;
  readonly files: readonly FileLink[];
  readonly citation: string;
  readonly citationFiles: CitationFileLinks;
  readonly embedCode: string;
  /** Puts it beside another indicator; null when nothing of it can be drawn. */
  readonly compare: { readonly text: string; readonly href: string } | null;
}

/** Returns everything the page of one indicator says. */
export function indicatorPage(desk: Desk, id: string, facts: PictureFacts): IndicatorPage {
  const words = desk.words.indicator;
  const { indicatorOf, programmeOf, pledgeOf } = desk;
  const indicator = indicatorOf(id);
  const { unit } = indicator;
  const name = desk.text(indicator.name);
  const programme = programmeOf(indicator.programme);
  const pledge = indicator.target ? pledgeOf(indicator.target.pledge) : null;
  const finding = findingOf(desk, indicator);
  const [totals, rest] = splitTotals(indicator);
  const targetPages = pledge ? statingPages(desk, pledge) : [];
  const route = `/indicators/${id}/` as const;
  const pictures = chartFileLinks(desk, facts, id);
  return {
    head: headOf(desk, route, {
      title: finding,
      description: words.description(name, desk.text(indicator.definition)),
      image: pictures.length > 0 ? id : 'home',
      trail: [
        { text: desk.text(programme), route: `/programmes/${programme.code}/` },
        ...(pledge ? [{ text: desk.text(pledge.name), route: pledgeRoute(pledge) }] : []),
      ],
    }),
    jsonLd: datasetJsonLd(desk, indicator),
    indicator,
    name,
    pledge: pledge && { text: desk.text(pledge.name), href: desk.link(pledgeRoute(pledge)) },
    finding,
    verdict: indicator.target ? markOfVerdict(desk, indicator) : null,
    track: trackOf(desk, indicator),
    series: seriesOf(desk, indicator),
    parts: partsOf(desk, indicator),
    figure: findHeadlineFigure(desk, indicator),
    facts: factsOf(desk, indicator),
    sources: sourcesOf(desk, indicator),
    counts: [
      { label: words.definition, text: desk.text(indicator.definition) },
      { label: words.counts, text: desk.text(indicator.counts) },
      { label: words.countsNot, text: desk.text(indicator.countsNot) },
      ...(indicator.caution ? [{ label: words.caution, text: desk.text(indicator.caution) }] : []),
      ...(indicator.firstFigure && !indicator.verdict.latest
        ? [{ label: words.firstFigure, text: desk.text(indicator.firstFigure) }]
        : []),
    ],
    differing: discrepancyLines(desk, { indicator: id }),
    targetLabel: words.targetSource(desk.words.counts.pages(targetPages.length)),
    targetPages,
    plans: indicator.plans.length > 0 ? words.plans(desk.words.counts.reports(indicator.plans.length)) : null,
    tables:
      totals.length === 0 ? [] : tablesOf(desk, indicator, totals, words.tableCaption(name, desk.tableUnit(unit))),
    slices: slicesOf(desk, indicator, rest),
    years: yearsOf(desk, indicator),
    working: workingOf(desk, indicator),
    baselineReason: baselineReasonOf(desk, indicator),
    methodHref: desk.link('/methods/'),
    method: words.working.method(indicator.verdict.method),
    compound: compoundOf(desk, indicator),
    vintages: vintagesOf(desk, indicator),
    comparisons: comparisonsOf(desk, indicator),
    files: [
      ...[nameIn(desk.locale, `${id}.csv`), nameIn(desk.locale, `${id}.xlsx`), `${id}.json`].map((file) =>
        fileLink(desk, file),
      ),
      ...pictures,
    ],
    citation: citationOf(desk, indicator),
    citationFiles: citationFileLinks(desk, { folder: 'indicators', id }, name),
    embedCode: embedCode(desk.link(`/embed/${id}/`), finding),
    compare: isComparable(indicator) ? { text: desk.words.compare.link, href: compareLink(desk, id) } : null,
  };
}

function trackOf(desk: Desk, indicator: Indicator): ChartSpec | null {
  const { units } = desk.publication.codelists;
  const track = findTrackOfIndicator(indicator, units, lookedTo(desk, indicator.programme));
  return (
    track && { kind: 'track', track, subject: indicator.id, title: desk.text(indicator.name), context: desk.charts }
  );
}

function seriesOf(desk: Desk, indicator: Indicator): IndicatorPage['series'] {
  const words = desk.words.indicator;
  return chooseSeries(indicator)
    .filter((series, index) => index === 0 || series.frequency !== 'point')
    .map((series) => ({
      kind: series.frequency === 'point' ? '' : words.frequencies[series.frequency],
      label: series.frequency === 'point' ? '' : words.furtherChart(words.frequencies[series.frequency]),
      chart: { kind: 'series', indicator, series, context: desk.charts },
    }));
}

/** Returns the breakdowns whose codes are drawn through time; what the indicator is named for is the whole. */
function partsOf(desk: Desk, indicator: Indicator): ChartParts[] {
  return indicator.slices.flatMap((slice) => {
    const { dimension } = slice;
    const panels = choosePanels(indicator, slice);
    const keys = panels.map(({ code }) => `${dimension}=${code}`).filter((key) => key !== indicator.leads);
    if (!goThroughTime(panels) || keys.length === 0) return [];
    return [
      {
        name: desk.text(desk.dimensionOf(dimension)),
        ofTotal: areParts(indicator, dimension),
        parts: keys.map((key) => ({ key, name: desk.breakdownName(key) })),
      },
    ];
  });
}

/** What is drawn of a breakdown: the provinces as a map, what the indicator names as panels or bars. */
function sliceChart(desk: Desk, indicator: Indicator, key: string): ChartSpec | null {
  if (key === 'province') return { kind: 'provinces', indicator, context: desk.charts };
  const slice = indicator.slices.find(({ dimension }) => dimension === key);
  return slice ? { kind: 'breakdown', indicator, slice, context: desk.charts } : null;
}

/** Splits the totals of the whole country from everything a reader can slice, as far as they are shown; both latest first. */
function splitTotals(indicator: Indicator): [Observation[], Observation[]] {
  const { observations } = indicator;
  const shown = shownFigures(indicator);
  const ordered = observations.filter((o) => shown.has(observationKey(o))).sort(latestFirst);
  return [ordered.filter((o) => isLead(o, indicator)), ordered.filter((o) => !isLead(o, indicator))];
}

/** What is folded on a page leaves the reports to the pages of the years, where there are such: it would double them. */
const foldedGrounds = (indicator: Indicator): Grounds =>
  figureYears(indicator).length === 0 ? 'unfold' : 'on-year-page';

function tablesOf(
  desk: Desk,
  indicator: Indicator,
  totals: readonly Observation[],
  caption: string,
): IndicatorPage['tables'] {
  const words = desk.words.indicator;
  const [open, folded] = (['unfold', foldedGrounds(indicator)] as const).map((grounds) =>
    observationTable(desk, indicator, totals, caption, grounds),
  ) as [ObservationTable, ObservationTable];
  return [...open.groups.slice(0, 1), ...folded.groups.slice(1)].map((group) => ({
    label: words.furtherTable(group.heading ?? '', desk.words.counts.rows(group.rows.length)),
    table: { ...open, groups: [group] },
  }));
}

function factsOf(desk: Desk, indicator: Indicator): Fact[] {
  const words = desk.words.indicator.facts;
  const { pledgeOf } = desk;
  const { unit } = indicator;
  const { verdict, target } = indicator;
  const facts: Fact[] = [];
  if (target) {
    const pledge = pledgeOf(target.pledge);
    facts.push({ label: words.promised, value: promiseOf(desk, pledge), note: null });
    if (!verdict.latest) {
      facts.push({
        label: words.silence,
        value: desk.days(pledge.silence.daysSincePledge),
        note: desk.period(pledge.pledged),
      });
    }
  }
  // A figure from before the pledge says nothing of its pace.
  const since = target ? desk.pledgeOf(target.pledge).pledged : '';
  const isNewer = (verdict.latest?.published ?? since) >= since;
  if (verdict.pace !== null && (verdict.paceState || isNewer))
    facts.push(
      verdict.paceState
        ? { label: words.pace, value: formatPace(verdict.pace), note: words.paceNote }
        : { label: words.reading, value: formatPace(verdict.pace), note: words.paceNote },
    );
  if (verdict.partYear) {
    const { from, to, share, copy, stated } = verdict.partYear;
    const change = stated ? shift(stated.rate, -2) : share;
    const notes = [
      words.partYearNote(desk.period(from.period), desk.period(to.period)),
      ...(stated ? [words.partYearStated(desk.value(from.value, unit))] : []),
      ...(copy ? [words.copy] : []),
    ];
    if (change !== null)
      facts.push({ label: words.partYear, value: formatChangeShare(change), note: notes.join(' · ') });
  }
  if (verdict.needed !== null && verdict.state !== 'met')
    facts.push({ label: words.needed, value: desk.change(verdict.needed, unit), note: null });
  if (verdict.lastYear) {
    const { from, to, change } = verdict.lastYear;
    const note = words.lastYearNote(desk.period(from.period), desk.period(to.period));
    facts.push({ label: words.lastYear, value: desk.change(change, unit), note });
  }
  return facts;
}

/** Why the way begins where it does: the words of the pledge, or the rule for baselines. */
function baselineReasonOf(desk: Desk, { baseline, target }: Indicator): string | null {
  if (!baseline || !target) return null;
  if (baseline.reason) return desk.text(baseline.reason);
  return desk.words.indicator.working.baselineRule(desk.period(desk.pledgeOf(target.pledge).pledged));
}

/** Returns the links to the pages of all figures, latest year first. */
function yearsOf(desk: Desk, indicator: Indicator): FigureYears | null {
  const years = figureYears(indicator);
  if (years.length === 0) return null;
  return {
    text: desk.words.indicator.years(formatNumber(indicator.observations.length)),
    links: years.map((year) => ({
      text: desk.period(year),
      href: desk.link(`/figures/${indicator.id}/${year}/`),
    })),
  };
}

/** Groups what is not a total by the dimensions it is broken down by, in the order the indicator names them. */
function slicesOf(desk: Desk, indicator: Indicator, observations: readonly Observation[]): SliceGroup[] {
  const words = desk.words.indicator;
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const key = tableOf(indicator, o);
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  const drawn = indicator.slices.map(({ dimension }) => dimension);
  const place = (key: string): number => (drawn.includes(key) ? drawn.indexOf(key) : drawn.length);
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, members]) => {
      const named = key
        .split('+')
        .filter((dimension) => dimension !== WHOLE)
        .map((dimension) => (dimension === 'province' ? words.province : desk.text(desk.dimensionOf(dimension))))
        .join(words.joinDimensions);
      const unit = desk.tableUnit(indicator.unit);
      const name = desk.text(indicator.name);
      return {
        id: `by-${key.replaceAll('+', '-')}`,
        heading: key === WHOLE ? words.whole : words.sliceHeading(named),
        chart: sliceChart(desk, indicator, key),
        tableLabel: words.sliceTable(desk.words.counts.rows(members.length)),
        table: observationTable(
          desk,
          indicator,
          members,
          key === WHOLE ? words.wholeCaption(unit) : words.sliceCaption(name, named, unit),
          foldedGrounds(indicator),
        ),
      };
    });
}

function compoundOf(desk: Desk, indicator: Indicator): string[] {
  const words = desk.words.indicator.compound;
  const { compound, pace, state } = indicator.verdict;
  if (state === 'too-early') return compound?.ratio == null ? [] : [words.early(formatRatio(compound.ratio))];
  if (!compound || compound.status === 'not_available') return pace === null ? [] : [words.none];
  const word = desk.words.terms.compound[compound.status];
  return [
    compound.ratio === null ? words.without(word) : words.text(formatRatio(compound.ratio), word),
    desk.publication.overview.yardsticksDiffer.includes(indicator.id) ? words.differs : words.same,
  ];
}

function vintagesOf(desk: Desk, indicator: Indicator): Table | null {
  const words = desk.words.indicator;
  const revised = indicator.observations.filter(({ vintages }) => vintages.length > 1).sort(latestFirst);
  if (revised.length === 0) return null;
  return {
    caption: words.vintagesCaption(desk.text(indicator.name), desk.tableUnit(indicator.unit)),
    columns: [{ text: words.vintageColumns.period }, { text: words.vintageColumns.steps }],
    rows: revised.map((o) => {
      const [now = '', ...earlier] = o.vintages
        .map(({ value, from }) => `${desk.tableNumber(value, indicator.unit)} · ${desk.published(from, 'short')}`)
        .reverse();
      return [cell(quantityOf(desk, o)), { text: now, notes: earlier }];
    }),
  };
}

function comparisonsOf(desk: Desk, indicator: Indicator): Table | null {
  const words = desk.words.indicator;
  const { period, dataset, raw, published, agrees } = words.comparisonColumns;
  if (indicator.comparisons.length === 0) return null;
  return {
    caption: words.comparisonsCaption(desk.text(indicator.name), desk.tableUnit(indicator.unit)),
    columns: [
      { text: period },
      { text: dataset },
      { text: raw, number: true },
      { text: published, number: true },
      { text: agrees },
    ],
    rows: indicator.comparisons.map((c) => [
      cell(quantityOf(desk, c)),
      cell(desk.text(desk.datasetOf(c.dataset).title)),
      cell(desk.tableNumber(c.raw, indicator.unit)),
      cell(desk.tableNumber(c.published, indicator.unit)),
      cell(c.agrees ? words.agrees : words.disagrees),
    ]),
  };
}

/** Names a quantity of the indicator by its period and what it is of. */
const quantityOf = (desk: Desk, of: Pick<Observation, 'period' | 'area' | 'breakdown'>): string =>
  [desk.period(of.period), desk.partName(of)].filter(Boolean).join(' · ');

/** A sentence to print below the headline figure, naming who published it; of the page where it has none. */
function citationOf(desk: Desk, indicator: Indicator): string {
  const headline = indicator.observations.find((o) => observationKey(o) === indicator.headline);
  const cited = headline && citedFigure(indicator, headline, citing(desk));
  return cited?.sentence ?? pageCitation(desk, desk.text(indicator.name), `/indicators/${indicator.id}/`);
}
