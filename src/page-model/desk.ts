import type { FileFacts } from '../distributions/file-facts.ts';
import type { ChartContext } from '../charts/render.ts';
import { lookupOf, type Lookup } from '../door/lookup.ts';
import { formatBytes } from '../format/bytes.ts';
import { formatDays } from '../format/days.ts';
import { formatPeriod, formatPublished, type PeriodStyle } from '../format/period.ts';
import { tableNumber, tableUnit } from '../format/table-number.ts';
import { formatChange, formatRange, formatSize, formatValue, type Style } from '../format/value.ts';
import { messagesIn, type Messages } from '../i18n/messages.ts';
import { pathTo, type Route } from '../i18n/path.ts';
import { nameIssuer, namePublisher } from '../i18n/name-publisher.ts';
import { wordReasons } from '../i18n/word-reasons.ts';
import { chosenReport, type Observation } from '../model/observation.ts';
import type { Dataset, Publication } from '../model/publication.ts';
import type { Reason } from '../model/reason.ts';
import type { SourcePage } from '../model/report.ts';
import type { Locale, Text } from '../model/text.ts';

/**
 * What a page is written at: everything published, the language it is written in, and the ways in which numbers, days
 * and addresses are put into words. Made once per language; every page model takes it first.
 * Codes and ids that the publication does not hold throw and name themselves.
 */
export interface Desk extends Lookup {
  readonly publication: Publication;
  readonly locale: Locale;
  readonly words: Messages;
  /** What is known of the files a reader takes away. */
  readonly files: FileFacts;
  /** A phrase in the language of the desk. */
  readonly text: (phrase: Text) => string;
  /** A value of a unit in words, `1조 2,000억 원`; `exact` for every digit. */
  readonly value: (value: number | null, unit: string, style?: Style) => string;
  /** A change with its sign. */
  readonly change: (change: number, unit: string, style?: Style) => string;
  /** The size of a change without its sign. */
  readonly size: (change: number, unit: string, style?: Style) => string;
  readonly range: (low: number, high: number, unit: string) => string;
  readonly period: (period: string, style?: PeriodStyle) => string;
  /** A day of publication, or the words for an undated page. */
  readonly published: (day: string | null, style?: PeriodStyle) => string;
  readonly days: (days: number) => string;
  /** Why an observation is as it is, in sentences; empty when nothing is to be said. Values are in the unit. */
  readonly reasons: (reasons: readonly Reason[], unit: string) => string;
  readonly bytes: (bytes: number) => string;
  /** Who speaks on a page, copies named as copies. */
  readonly publisher: (page: SourcePage) => string;
  /** Who published a dataset, copies named as copies. */
  readonly issuer: (dataset: Dataset) => string;
  readonly unitName: (code: string) => string;
  /** The unit in which the tables of this language count, and a value in it with every digit. */
  readonly tableUnit: (code: string) => string;
  readonly tableNumber: (value: number, unit: string) => string;
  readonly areaName: (code: string) => string;
  /** A breakdown in words, `소기업 · 제조업`; empty for the total. */
  readonly breakdownName: (breakdown: string) => string;
  /** What a figure is of besides the whole, `서울특별시 · 소기업`; empty for the total of the country. */
  readonly partName: (of: Pick<Observation, 'area' | 'breakdown'>) => string;
  /** Address of a page in the language of the desk. */
  readonly link: (route: Route) => string;
  /** What the charts of a page need to know besides what they draw. */
  readonly charts: ChartContext;
  /** The day of comparison in words, as the foot of every page says it. */
  readonly asOf: string;
}

/** Returns the desk of one language. Without the facts of files no page can link one. */
export function deskOf(publication: Publication, locale: Locale, files: FileFacts = new Map()): Desk {
  const lookup = lookupOf(publication);
  const words = messagesIn(locale);
  const areaName = (code: string): string => lookup.areaOf(code)[locale];
  const breakdownName = (breakdown: string): string =>
    lookup
      .pairsOf(breakdown)
      .map(({ code }) => code[locale])
      .join(' · ');
  const groundOf = (o: Observation): string => {
    const chosen = chosenReport(o);
    const report = chosen === null ? null : lookup.reportOf(chosen);
    const who = report
      ? [namePublisher(lookup.pageOf(report.page), lookup)[locale], formatPublished(report.published, locale, 'short')]
      : o.source === null
        ? [words.indicator.sourceComputed]
        : [nameIssuer(lookup.datasetOf(o.source))[locale], words.indicator.sourceComputed];
    return [...(o.strength === null ? [] : [words.terms.strengths[o.strength]]), ...who].join(' · ');
  };
  return {
    ...lookup,
    publication,
    locale,
    words,
    files,
    text: (phrase) => phrase[locale],
    value: (value, unit, style) => formatValue(value, lookup.unitOf(unit), locale, style),
    change: (change, unit, style) => formatChange(change, lookup.unitOf(unit), locale, style),
    size: (change, unit, style) => formatSize(change, lookup.unitOf(unit), locale, style),
    range: (low, high, unit) => formatRange(low, high, lookup.unitOf(unit), locale),
    period: (period, style) => formatPeriod(period, locale, style),
    published: (day, style) => formatPublished(day, locale, style),
    days: (days) => formatDays(days, locale),
    reasons: (reasons, unit) => wordReasons(reasons, lookup.unitOf(unit), locale),
    bytes: (bytes) => formatBytes(bytes, locale),
    publisher: (page) => namePublisher(page, lookup)[locale],
    issuer: (dataset) => nameIssuer(dataset)[locale],
    unitName: (code) => lookup.unitOf(code)[locale],
    tableUnit: (code) => tableUnit(lookup.unitOf(code), locale),
    tableNumber: (value, unit) => tableNumber(value, lookup.unitOf(unit), locale),
    areaName,
    breakdownName,
    partName: ({ area, breakdown }) =>
      [area === 'KR' ? '' : areaName(area), breakdownName(breakdown)].filter(Boolean).join(' · '),
    link: (route) => pathTo(locale, route),
    charts: { locale, codelists: publication.codelists, asOf: publication.overview.asOf, groundOf },
    asOf: words.site.asOf(formatPeriod(publication.overview.asOf, locale)),
  };
}
