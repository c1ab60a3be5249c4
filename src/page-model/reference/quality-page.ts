import { formatPeriod } from '../../format/period.ts';
import { formatNumber, formatValue } from '../../format/value.ts';
import { UNUSED_WORDS } from '../../format/words.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo, pathToFile } from '../../i18n/path.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import type { Head } from '../head.ts';
import { lookupOf } from '../lookup.ts';
import { groupBy } from './group-by.ts';
import { quantityLine, quantityWords } from './quantity-words.ts';
import { referenceHead } from './reference-head.ts';
import { cell, type Cell, type Table } from './table.ts';

/** A section of the page: what it lists, or the sentence that there is nothing to list. */
export interface QualitySection {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly none: string;
  readonly table: Table | null;
  /** A long table is folded under these words. */
  readonly fold: string | null;
}

export interface QualityPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly contents: string;
  readonly counts: readonly { readonly count: string; readonly words: string; readonly href: string | null }[];
  readonly sections: readonly QualitySection[];
}

/** Rows above which a table is folded. */
const LONG = 24;

type Words = ReturnType<typeof messagesIn>['reference']['quality'];
const COLUMNS = ['read', 'header', 'blank', 'accepted', 'excluded', 'quarantined'] as const;
const COUNTS = ['reports', 'reportsUsed', 'observations', 'missing', 'contested', 'revisions'] as const;

const datasetTitle = (publication: Publication, id: string, locale: Locale): string =>
  publication.datasets.find((dataset) => dataset.id === id)?.title[locale] ?? id;

/** The six parts of a file's rows: they add up to the first. */
function accounts(publication: Publication, locale: Locale, words: Words): Table {
  return {
    caption: words.accountsCaption,
    columns: [{ text: words.file }, ...COLUMNS.map((column) => ({ text: words[column], number: true }))],
    rows: publication.quality.files.map((file) => {
      // One term a rule: the row adds up as it is printed.
      const excluded = file.excluded.map(({ rows }) => formatNumber(rows)).join(' + ') || '0';
      return [
        { text: datasetTitle(publication, file.dataset, locale), notes: [file.file] },
        ...COLUMNS.map((column) => cell(column === 'excluded' ? excluded : formatNumber(file[column]))),
      ];
    }),
  };
}

/** What became of the reports of the ledger: adds up to its accepted rows. */
function judgements(publication: Publication, locale: Locale, words: Words): readonly Cell[][] {
  return publication.quality.reports.map(({ judgement, rows }) => [
    cell(judgement === 'used' ? words.used : UNUSED_WORDS[judgement][locale]),
    cell(formatNumber(rows)),
  ]);
}

function excluded(publication: Publication, words: Words): readonly Cell[][] {
  return publication.quality.files.flatMap(({ file, excluded: rules }) =>
    rules.map(({ rule, rows }) => [cell(file), cell(words.rules[rule] ?? rule), cell(formatNumber(rows))]));
}

function quarantine(publication: Publication, locale: Locale, words: Words): readonly Cell[][] {
  return publication.quality.files
    .filter(({ quarantined }) => quarantined > 0)
    .map(({ dataset, file, quarantined }) => [
      { text: datasetTitle(publication, dataset, locale), notes: [file] },
      cell(formatNumber(quarantined)),
      cell(words.quarantineFile(dataset), pathToFile(`quarantine/${dataset}.csv`)),
    ]);
}

function findings(publication: Publication, locale: Locale, words: Words): readonly Cell[][] {
  return publication.quality.files.flatMap(({ dataset, file, findings: found }) =>
    found.map(({ check, record, text }) => [
      { text: words.checks[check] ?? check },
      { text: datasetTitle(publication, dataset, locale), notes: [record === null ? file : `${file}:${record}`] },
      cell(text[locale]),
    ]));
}

/** A correction made in many rows for one reason is told once. */
function corrections(publication: Publication, locale: Locale, words: Words): readonly Cell[][] {
  return publication.quality.files.flatMap(({ dataset, file, corrections: made }) =>
    groupBy(made, ({ column, wrong, right, reason }) => [column, wrong, right, reason.ko].join('\n')).map(({ items }) => {
      const [first] = items as [(typeof made)[number]];
      const rows = items.length === 1 ? `${file}:${first.record}` : `${file}, ${words.inRows(formatNumber(items.length))}`;
      return [
        { text: datasetTitle(publication, dataset, locale), notes: [rows, first.column] },
        cell(first.wrong || words.empty),
        cell(first.right),
        { text: first.reason[locale], href: first.source.startsWith('https://') ? first.source : null },
      ];
    }));
}

function missing(publication: Publication, locale: Locale): readonly Cell[][] {
  return publication.indicators.flatMap(({ id, observations }) =>
    observations
      .filter(({ value }) => value === null)
      .map((observation) => {
        const words = quantityWords(publication, locale, { ...observation, indicator: id });
        return [cell(quantityLine(words), words.href), cell(observation.note?.[locale] ?? '')];
      }));
}

function comparisons(publication: Publication, locale: Locale, words: Words): readonly Cell[][] {
  const { unitOf } = lookupOf(publication);
  const differingFirst = publication.indicators
    .flatMap((indicator) => indicator.comparisons.map((comparison) => ({ indicator, comparison })))
    .sort((a, b) => Number(a.comparison.agrees) - Number(b.comparison.agrees));
  return differingFirst.map(({ indicator, comparison }) => {
    const place = quantityWords(publication, locale, { ...comparison, indicator: indicator.id });
    const value = (number: number): string => formatValue(number, unitOf(indicator.unit), locale, 'exact');
    return [
      { text: quantityLine(place), href: place.href, notes: [datasetTitle(publication, comparison.dataset, locale)] },
      cell(value(comparison.published)),
      cell(value(comparison.raw)),
      cell(comparison.agrees ? `✓ ${words.agrees}` : `✕ ${words.differs}`),
    ];
  });
}

/** Returns the account of every row, check, correction and missing figure. */
export function qualityPage(publication: Publication, locale: Locale): QualityPage {
  const { quality: words, common } = messagesIn(locale).reference;
  const { counts } = publication.overview;
  const places: Partial<Record<(typeof COUNTS)[number], string>> = {
    missing: '#missing',
    contested: pathTo(locale, '/contradictions/'),
    revisions: pathTo(locale, '/revisions/'),
    reports: pathTo(locale, '/sources/'),
  };
  const section = (id: string, heading: string, lead: string, none: string, columns: Table['columns'], rows: Table['rows']): QualitySection => ({
    id, heading, lead, none,
    table: rows.length === 0 ? null : { caption: '', columns, rows },
    fold: rows.length > LONG ? words.moreRecords(formatNumber(rows.length)) : null,
  });
  return {
    head: referenceHead(publication, locale, '/quality/', words),
    kicker: `${words.title} · ${formatPeriod(publication.overview.asOf, locale)}`,
    heading: words.heading,
    lead: words.lead,
    contents: common.onThisPage,
    counts: COUNTS.map((name) => ({ count: formatNumber(counts[name]), words: words.counts[name], href: places[name] ?? null })),
    sections: [
      { id: 'rows', heading: words.accounts, lead: '', none: '', table: accounts(publication, locale, words), fold: null },
      section('reports', words.reports, words.reportsLead(formatNumber(counts.reports)), '',
        [{ text: words.judgement }, { text: words.rowsCount, number: true }], judgements(publication, locale, words)),
      section('excluded', words.excludedRules, '', words.noExcluded,
        [{ text: words.file }, { text: words.rule }, { text: words.rowsCount, number: true }], excluded(publication, words)),
      section('quarantine', words.quarantine, words.quarantineLead, words.noQuarantine,
        [{ text: words.dataset }, { text: words.rowsCount, number: true }, { text: words.file }], quarantine(publication, locale, words)),
      section('corrections', words.corrections, words.correctionsLead, words.noCorrections,
        [{ text: words.dataset }, { text: words.wrong }, { text: words.right }, { text: words.reason }], corrections(publication, locale, words)),
      section('findings', words.findings, words.findingsLead, words.noFindings,
        [{ text: words.check }, { text: words.dataset }, { text: words.finding }], findings(publication, locale, words)),
      section('comparisons', words.comparisons, words.comparisonsLead, words.noComparisons,
        [{ text: common.indicator }, { text: words.fromReports, number: true }, { text: words.fromData, number: true }, { text: words.comparison }], comparisons(publication, locale, words)),
      section('missing', words.missing, words.missingLead, words.noMissing,
        [{ text: common.indicator }, { text: words.reason }], missing(publication, locale)),
    ],
  };
}
