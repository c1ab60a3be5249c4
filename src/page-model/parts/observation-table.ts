import type { Desk } from '../desk.ts';
import type { Indicator } from '../../model/indicator.ts';
import { citedFigure } from '../../distributions/citations/cited-figure.ts';
import { isLead, type Observation } from '../../model/observation.ts';
import { spanOf, type Frequency } from '../../model/period.ts';
import { yearOf } from '../../model/shown-figures.ts';
import { observationAnchor } from '../../i18n/observation-anchor.ts';
import { citing } from './citing.ts';
import { reportLines, type ReportLine } from './report-line.ts';
import { strengthMark } from './strength-mark.ts';

export interface ObservationRow {
  readonly anchor: string;
  readonly period: string;
  /** Area and breakdown in words; empty for the total of the country. */
  readonly of: string;
  /** Every digit, in the unit of the caption; the words for a missing value when there is none. */
  readonly value: string;
  /** Lowest and highest where sources disagree. */
  readonly range: string | null;
  readonly status: string;
  /** How strong its ground is; empty for a missing value. */
  readonly strength: string;
  readonly note: string | null;
  /** What unfolds to the reports and the citation: how many reports, the dataset it was added up from, or that it is ours. */
  readonly groundLabel: string;
  /** How this figure is cited by itself; null for parts of the country's total, whose citations are in the files, and for a missing value. */
  readonly citation: string | null;
  readonly reports: readonly ReportLine[];
  /** Where its reports and citation stand, in a table that leaves them to the page of the year; null where they unfold. */
  readonly href: string | null;
}

export interface ObservationTable {
  readonly caption: string;
  readonly columns: {
    readonly period: string;
    readonly of: string | null;
    readonly value: string;
    readonly status: string;
    readonly reports: string;
  };
  /** Rows of one kind of period each; a single group has no heading. */
  readonly groups: readonly { readonly heading: string | null; readonly rows: readonly ObservationRow[] }[];
}

const FREQUENCIES: readonly Frequency[] = ['year', 'half', 'quarter', 'month', 'day', 'interval'];

/** Whether the reports behind a figure unfold in its row, or stand on the page of its year, which the row leads to. */
export type Grounds = 'unfold' | 'on-year-page';

function row(desk: Desk, indicator: Indicator, o: Observation, grounds: Grounds): ObservationRow {
  const words = desk.words.indicator;
  const reports = reportLines(desk, o);
  const dataset = o.source === null ? undefined : desk.publication.datasets.find(({ id }) => id === o.source);
  return {
    anchor: observationAnchor(o),
    period: desk.period(o.period, 'short'),
    of: desk.partName(o),
    value: o.value === null ? desk.words.terms.statuses.M : desk.tableNumber(o.value, indicator.unit),
    range:
      o.low === null || o.high === null
        ? null
        : `${desk.words.terms.contested} ${desk.tableNumber(o.low, indicator.unit)}–${desk.tableNumber(o.high, indicator.unit)}`,
    status: desk.words.terms.statuses[o.status],
    strength: strengthMark(desk, o.strength),
    note: desk.reasons(o.reasons, indicator.unit) || null,
    groundLabel:
      reports.length > 0
        ? words.reportsCount(desk.words.counts.reports(reports.length))
        : dataset
          ? desk.text(dataset.title)
          : desk.words.cite.heading,
    citation:
      isLead(o, indicator) && grounds === 'unfold' ? (citedFigure(indicator, o, citing(desk))?.sentence ?? null) : null,
    reports: grounds === 'unfold' ? reports : [],
    href: grounds === 'unfold' ? null : desk.link(`/figures/${indicator.id}/${yearOf(o)}/#${observationAnchor(o)}`),
  };
}

/** Returns observations of one indicator as a table, in the order given, flows by kind of period. */
export function observationTable(
  desk: Desk,
  indicator: Indicator,
  observations: readonly Observation[],
  caption: string,
  grounds: Grounds = 'unfold',
): ObservationTable {
  const { columns } = desk.words.indicator;
  const frequencies = desk.words.indicator.frequencies;
  const rowsOf = (some: readonly Observation[]): ObservationRow[] => some.map((o) => row(desk, indicator, o, grounds));
  // Levels of any day follow each other; a flow of a year is not to be read beside that of a month.
  const kinds =
    indicator.measure === 'flow'
      ? FREQUENCIES.filter((kind) => observations.some((o) => spanOf(o.period).frequency === kind))
      : [];
  const groups =
    kinds.length > 1
      ? kinds.map((kind) => ({
          heading: frequencies[kind],
          rows: rowsOf(observations.filter((o) => spanOf(o.period).frequency === kind)),
        }))
      : [{ heading: null, rows: rowsOf(observations) }];
  return {
    caption,
    columns: {
      period: columns.period,
      of: groups.some(({ rows }) => rows.some(({ of }) => of !== '')) ? columns.breakdown : null,
      value: columns.value,
      status: columns.status,
      reports: columns.reports,
    },
    groups,
  };
}
