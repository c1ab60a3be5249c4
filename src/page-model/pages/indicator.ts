import { findTrackOfIndicator, type Track } from '../../charts/track.ts';
import { formatDays } from '../../format/days.ts';
import { formatPeriod, formatPublished } from '../../format/period.ts';
import { formatChange, formatNumber, formatRatio } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import { parseBreakdown } from '../../model/breakdown.ts';
import type { Indicator, Slice } from '../../model/indicator.ts';
import { isTotal, observationKey, type Observation } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { asOfWords } from '../parts/as-of-words.ts';
import { chartFileLinks } from '../parts/chart-file-links.ts';
import { datasetJsonLd, type JsonLd } from '../parts/dataset-json-ld.ts';
import { fileLink, type FileLink } from '../parts/file-link.ts';
import { findingOf, mixesProvisional } from '../parts/finding.ts';
import { headOf, type Head } from '../parts/head.ts';
import { findHeadlineFigure, type HeadlineFigure } from '../parts/headline-figure.ts';
import { lookupOf } from '../parts/lookup.ts';
import { latestFirst, observationTable, ofWords, type ObservationTable } from '../parts/observation-table.ts';
import { promiseOf } from '../parts/pledge-row.ts';
import { pageLine, pageLines, type PageLine } from '../parts/report-line.ts';
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
  readonly drawn: Slice | null;
  /** Whether it is the provinces, drawn as a map. */
  readonly onMap: boolean;
  readonly tableLabel: string;
  readonly table: ObservationTable;
}

export interface VintageRow {
  readonly of: string;
  readonly steps: readonly { readonly value: string; readonly from: string; readonly now: boolean }[];
}

export interface ComparisonRow {
  readonly of: string;
  readonly dataset: string;
  readonly raw: string;
  readonly published: string;
  readonly agrees: boolean;
  readonly verdict: string;
}

export interface IndicatorPage {
  readonly head: Head;
  readonly jsonLd: JsonLd;
  readonly indicator: Indicator;
  readonly name: string;
  readonly programme: { readonly text: string; readonly href: string };
  readonly finding: string;
  readonly verdict: VerdictMark | null;
  readonly track: Track | null;
  readonly figure: HeadlineFigure | null;
  readonly facts: readonly Fact[];
  readonly sources: {
    readonly pages: readonly PageLine[];
    readonly datasets: readonly { readonly text: string; readonly href: string }[];
    readonly computed: boolean;
  };
  readonly counts: readonly { readonly label: string; readonly text: string }[];
  readonly targetLabel: string;
  readonly targetPages: readonly PageLine[];
  readonly plans: string | null;
  /** The totals of the country, a table for each kind of period: the first is open, the others unfold. Empty when nothing was published. */
  readonly tables: readonly { readonly label: string; readonly table: ObservationTable }[];
  readonly slices: readonly SliceGroup[];
  readonly working: readonly WorkingLine[];
  readonly baselineReason: string | null;
  readonly method: string;
  readonly compound: readonly string[];
  readonly vintagesCaption: string;
  readonly vintages: readonly VintageRow[];
  readonly comparisonsCaption: string;
  readonly comparisons: readonly ComparisonRow[];
  readonly files: readonly FileLink[];
  readonly citation: string;
  readonly embedCode: string;
}

/** Returns everything the page of one indicator says. */
export function indicatorPage(publication: Publication, id: string, locale: Locale): IndicatorPage {
  const words = messagesIn(locale).indicator;
  const { indicatorOf, programmeOf, pledgeOf, unitOf } = lookupOf(publication);
  const indicator = indicatorOf(id);
  const unit = unitOf(indicator.unit);
  const name = indicator.name[locale];
  const programme = programmeOf(indicator.programme);
  const pledge = indicator.target ? pledgeOf(indicator.target.pledge) : null;
  const finding = findingOf(publication, indicator, locale);
  const [totals, rest] = splitTotals(indicator);
  const targetPages = pledge ? pageLines(publication, pledge.statements, locale) : [];
  const route = `/indicators/${id}/` as const;
  const pictures = chartFileLinks(publication, id, locale);
  return {
    head: headOf(locale, route, {
      title: finding,
      description: words.description(name, indicator.definition[locale]),
      asOf: asOfWords(publication, locale),
      image: pictures.length > 0 ? id : 'home',
      trail: [{ text: programme[locale], route: `/programmes/${programme.code}/` }],
    }),
    jsonLd: datasetJsonLd(publication, indicator, locale),
    indicator,
    name,
    programme: { text: programme[locale], href: pathTo(locale, `/programmes/${programme.code}/`) },
    finding,
    verdict: indicator.target ? markOfVerdict(indicator.verdict, locale) : null,
    track: findTrackOfIndicator(indicator, publication.codelists.units, pledge?.silence.daysSincePledge ?? null),
    figure: findHeadlineFigure(publication, indicator, locale),
    facts: factsOf(publication, indicator, locale),
    sources: sourcesOf(publication, indicator, locale),
    counts: [
      { label: words.definition, text: indicator.definition[locale] },
      { label: words.counts, text: indicator.counts[locale] },
      { label: words.countsNot, text: indicator.countsNot[locale] },
      ...(indicator.caution ? [{ label: words.caution, text: indicator.caution[locale] }] : []),
      ...(indicator.firstFigure && !indicator.verdict.latest
        ? [{ label: words.firstFigure, text: indicator.firstFigure[locale] }]
        : []),
    ],
    targetLabel: words.targetSource(messagesIn(locale).counts.pages(targetPages.length)),
    targetPages,
    plans: indicator.plans.length > 0 ? words.plans(messagesIn(locale).counts.reports(indicator.plans.length)) : null,
    tables:
      totals.length === 0
        ? []
        : tablesOf(
            observationTable(publication, indicator, totals, words.tableCaption(name, unit[locale]), locale),
            locale,
          ),
    slices: slicesOf(publication, indicator, rest, locale),
    working: workingOf(publication, indicator, locale),
    baselineReason: indicator.baseline && indicator.baseline.reason[locale],
    method: words.working.method(indicator.verdict.method),
    compound: compoundOf(publication, indicator, locale),
    vintagesCaption: words.vintagesCaption(name, unit[locale]),
    vintages: vintagesOf(publication, indicator, locale),
    comparisonsCaption: words.comparisonsCaption(name, unit[locale]),
    comparisons: comparisonsOf(publication, indicator, locale),
    files: [...['csv', 'xlsx', 'json'].map((format) => fileLink(publication, `${id}.${format}`, locale)), ...pictures],
    citation: citationOf(publication, indicator, locale),
    embedCode: embedCode(pathTo(locale, `/embed/${id}/`), finding),
  };
}

/** Splits the totals of the whole country from everything a reader can slice; both latest first. */
function splitTotals({ observations }: Indicator): [Observation[], Observation[]] {
  const ordered = [...observations].sort(latestFirst);
  return [ordered.filter(isTotal), ordered.filter((o) => !isTotal(o))];
}

function tablesOf(table: ObservationTable, locale: Locale): IndicatorPage['tables'] {
  const words = messagesIn(locale).indicator;
  return table.groups.map((group) => ({
    label: words.furtherTable(group.heading ?? '', messagesIn(locale).counts.rows(group.rows.length)),
    table: { ...table, groups: [group] },
  }));
}

function factsOf(publication: Publication, indicator: Indicator, locale: Locale): Fact[] {
  const words = messagesIn(locale).indicator.facts;
  const { pledgeOf, unitOf } = lookupOf(publication);
  const unit = unitOf(indicator.unit);
  const { verdict, target } = indicator;
  const facts: Fact[] = [];
  if (target) {
    const pledge = pledgeOf(target.pledge);
    facts.push({ label: words.promised, value: promiseOf(publication, pledge, locale), note: null });
    if (!verdict.latest) {
      const { pledged, daysSincePledge } = pledge.silence;
      facts.push({
        label: words.silence,
        value: formatDays(daysSincePledge, locale),
        note: formatPeriod(pledged, locale),
      });
    }
  }
  if (verdict.pace !== null) facts.push({ label: words.pace, value: formatRatio(verdict.pace), note: words.paceNote });
  if (verdict.needed !== null && verdict.state !== 'met')
    facts.push({ label: words.needed, value: formatChange(verdict.needed, unit, locale), note: null });
  if (verdict.lastYear) {
    const { from, to, change } = verdict.lastYear;
    const noteOn = mixesProvisional(indicator) ? words.lastYearMixed : words.lastYearNote;
    const note = noteOn(formatPeriod(from.period, locale), formatPeriod(to.period, locale));
    facts.push({ label: words.lastYear, value: formatChange(change, unit, locale), note });
  }
  return facts;
}

/** The pages behind the figure shown large, and the datasets the series is added up from. */
function sourcesOf(publication: Publication, indicator: Indicator, locale: Locale): IndicatorPage['sources'] {
  const { reportOf, pageOf } = lookupOf(publication);
  const shown = indicator.observations.find((o) => observationKey(o) === indicator.headline);
  const report = shown?.report ?? null;
  return {
    pages: report === null ? [] : [pageLine(pageOf(reportOf(report).page), locale)],
    datasets: publication.datasets
      .filter(({ id }) => indicator.datasets.includes(id))
      .map(({ title, publisher, landingPage }) => ({
        text: `${publisher[locale]}, ${title[locale]}`,
        href: landingPage,
      })),
    computed: shown?.origin === 'derived',
  };
}

/** Groups what is not a total by the dimensions it is broken down by, in the order the indicator names them. */
function slicesOf(
  publication: Publication,
  indicator: Indicator,
  observations: readonly Observation[],
  locale: Locale,
): SliceGroup[] {
  const words = messagesIn(locale).indicator;
  const { dimensionName, unitOf } = lookupOf(publication);
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const key = [...(o.area === 'KR' ? [] : ['province']), ...parseBreakdown(o.breakdown).keys()].join('+');
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  const drawn = indicator.slices.map(({ dimension }) => dimension);
  const place = (key: string): number => (drawn.includes(key) ? drawn.indexOf(key) : drawn.length);
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, members]) => {
      const named = key
        .split('+')
        .map((dimension) => (dimension === 'province' ? words.province : dimensionName(dimension, locale)))
        .join(words.joinDimensions);
      return {
        id: `by-${key.replaceAll('+', '-')}`,
        heading: words.sliceHeading(named),
        onMap: key === 'province',
        drawn: indicator.slices.find(({ dimension }) => dimension === key) ?? null,
        tableLabel: words.sliceTable(messagesIn(locale).counts.rows(members.length)),
        table: observationTable(
          publication,
          indicator,
          members,
          words.sliceCaption(indicator.name[locale], named, unitOf(indicator.unit)[locale]),
          locale,
        ),
      };
    });
}

function compoundOf({ overview }: Publication, indicator: Indicator, locale: Locale): string[] {
  const words = messagesIn(locale).indicator.compound;
  const { compound, pace } = indicator.verdict;
  if (!compound || compound.status === 'not_available') return pace === null ? [] : [words.none];
  const word = messagesIn(locale).terms.compound[compound.status];
  return [
    compound.ratio === null ? words.without(word) : words.text(formatRatio(compound.ratio), word),
    overview.yardsticksDiffer.includes(indicator.id) ? words.differs : words.same,
  ];
}

function vintagesOf(publication: Publication, indicator: Indicator, locale: Locale): VintageRow[] {
  return indicator.observations
    .filter(({ vintages }) => vintages.length > 1)
    .sort(latestFirst)
    .map((o) => ({
      of: [formatPeriod(o.period, locale), ofWords(publication, o, locale)].filter(Boolean).join(' · '),
      steps: o.vintages.map(({ value, from }, index) => ({
        value: formatNumber(value),
        from: formatPublished(from, locale, 'short'),
        now: index === o.vintages.length - 1,
      })),
    }));
}

function comparisonsOf(publication: Publication, indicator: Indicator, locale: Locale): ComparisonRow[] {
  const words = messagesIn(locale).indicator;
  return indicator.comparisons.map((c) => ({
    of: [formatPeriod(c.period, locale), ofWords(publication, c, locale)].filter(Boolean).join(' · '),
    dataset: publication.datasets.find(({ id }) => id === c.dataset)?.title[locale] ?? c.dataset,
    raw: formatNumber(c.raw),
    published: formatNumber(c.published),
    agrees: c.agrees,
    verdict: c.agrees ? words.agrees : words.disagrees,
  }));
}

/** The frame another site puts into its page; the script of the page adds the address of this site. */
function embedCode(path: string, title: string): string {
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${path}" title="${quoted}" width="100%" height="560" loading="lazy"></iframe>`;
}

/** A sentence to print below a figure: name, site, day, address, and who published the numbers. */
function citationOf(publication: Publication, indicator: Indicator, locale: Locale): string {
  const words = messagesIn(locale).indicator;
  const { reportOf, pageOf } = lookupOf(publication);
  const reported = indicator.observations.flatMap((o) =>
    o.report === null ? [] : [pageOf(reportOf(o.report).page).publisher],
  );
  const datasets = publication.datasets
    .filter(({ id }) => indicator.datasets.includes(id))
    .map(({ publisher }) => publisher[locale]);
  const publishers = [...new Set([...datasets, ...reported])];
  const [first = messagesIn(locale).site.name, ...others] = publishers;
  const who =
    others.length === 0 ? first : words.publishersAndOthers(first, messagesIn(locale).counts.sources(others.length));
  return words.citation(
    indicator.name[locale],
    who,
    formatPeriod(publication.overview.asOf, locale),
    pathTo(locale, `/indicators/${indicator.id}/`),
  );
}
