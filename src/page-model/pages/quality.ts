import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathToFile } from '../../i18n/path.ts';
import { wordFinding } from '../../i18n/word-reasons.ts';
import type { Publication } from '../../model/publication.ts';
import { headOf, type Head } from '../parts/head.ts';
import { asLabel } from '../parts/verdict-mark.ts';
import { groupBy } from '../parts/group-by.ts';
import { quantityLine, quantityWords } from '../parts/quantity-words.ts';
import { cell, type Cell, type Table } from '../parts/table.ts';

/** What the checks of meaning found in one file. */
export interface FileFindings {
  readonly title: string;
  readonly file: string;
  readonly found: readonly { readonly check: string; readonly text: string }[];
}

/** A section of the page: what it lists, or the sentence that there is nothing to list. */
export interface QualitySection {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly none: string;
  readonly table: Table | null;
  readonly findings: readonly FileFindings[];
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

const datasetTitle = (desk: Desk, id: string): string => desk.text(desk.datasetOf(id).title);

/** The six parts of a file's rows: they add up to the first. */
function accounts(desk: Desk, words: Words): Table {
  return {
    caption: words.accountsCaption,
    columns: [{ text: words.file }, ...COLUMNS.map((column) => ({ text: words[column], number: true }))],
    rows: desk.publication.quality.files.map((file) => {
      // One term a rule: the row adds up as it is printed.
      const terms = file.excluded.map(({ rows }) => formatNumber(rows)).join(' + ') || '0';
      return [
        { text: datasetTitle(desk, file.dataset), notes: [file.file] },
        ...COLUMNS.map((column) => cell(column === 'excluded' ? terms : formatNumber(file[column]))),
      ];
    }),
  };
}

/** What became of the reports of the ledger: adds up to its accepted rows. */
function judgements(desk: Desk, words: Words): Table {
  return {
    caption: '',
    columns: [{ text: words.judgement }, { text: words.rowsCount, number: true }],
    rows: desk.publication.quality.reports.map(({ judgement, rows }) => [
      cell(asLabel(judgement === 'used' ? words.used : desk.words.terms.unused[judgement])),
      cell(formatNumber(rows)),
    ]),
    total: [cell(words.sum), cell(formatNumber(desk.publication.overview.counts.reports))],
  };
}

function excluded(desk: Desk, words: Words): readonly Cell[][] {
  return desk.publication.quality.files.flatMap(({ file, excluded: rules }) =>
    rules.map(({ rule, rows }) => [cell(file), cell(words.rules[rule] ?? rule), cell(formatNumber(rows))]),
  );
}

function quarantine(desk: Desk, words: Words): readonly Cell[][] {
  return desk.publication.quality.files
    .filter(({ quarantined }) => quarantined > 0)
    .map(({ dataset, file, quarantined }) => [
      { text: datasetTitle(desk, dataset), notes: [file] },
      cell(formatNumber(quarantined)),
      cell(words.quarantineFile(dataset), pathToFile(`quarantine/${dataset}.csv`)),
    ]);
}

/** What the checks found, file by file; files on which they found nothing are left out. */
function findings(desk: Desk, words: Words): FileFindings[] {
  return desk.publication.quality.files
    .filter(({ findings: found }) => found.length > 0)
    .map(({ dataset, file, findings: found }) => ({
      title: datasetTitle(desk, dataset),
      file,
      found: found.map((finding) => {
        const { name, text } = wordFinding(finding, desk.locale);
        const { record } = finding;
        return { check: name, text: record === null ? text : `${text} (${words.record(formatNumber(record))})` };
      }),
    }));
}

type Correction = Publication['quality']['files'][number]['corrections'][number];

/** The page a correction rests on: by the name of its publisher where it is cited, else by its host. */
function correctionSource(desk: Desk, source: string): Cell {
  const page = desk.publication.pages.find(({ url }) => url === source);
  return page
    ? cell(desk.publisher(page), page.linked ? source : null)
    : cell(new URL(source).hostname.replace(/^www\./, ''), source);
}

/** Corrections of one column for one reason from one source are one line, however many rows they change: the most rows first. */
function corrections(desk: Desk, words: Words): readonly Cell[][] {
  const key = ({ column, wrong, right, reason, source }: Correction): string =>
    [column, wrong, right, reason.ko, source].join('\n');
  return desk.publication.quality.files
    .flatMap(({ file, corrections: made }) => groupBy(made, key).map(({ items }) => ({ file, items })))
    .sort((a, b) => b.items.length - a.items.length)
    .map(({ file, items }) => {
      const [{ column, wrong, right, reason, source }] = items as readonly [Correction, ...Correction[]];
      const records = items.map(({ record }) => record).join(', ');
      return [
        { text: words.correctedColumns[column] ?? column, notes: [file] },
        { text: formatNumber(items.length), fold: { summary: words.recordNumbers, text: records } },
        cell(`${wrong || words.empty} → ${right}`),
        cell(desk.text(reason)),
        correctionSource(desk, source),
      ];
    });
}

function missing(desk: Desk): readonly Cell[][] {
  return desk.publication.indicators.flatMap(({ id, unit, observations }) =>
    observations
      .filter(({ value }) => value === null)
      .map((observation) => {
        const words = quantityWords(desk, { ...observation, indicator: id });
        return [cell(quantityLine(words), words.href), cell(desk.reasons(observation.reasons, unit))];
      }),
  );
}

function comparisons(desk: Desk, words: Words): readonly Cell[][] {
  const differingFirst = desk.publication.indicators
    .flatMap((indicator) => indicator.comparisons.map((comparison) => ({ indicator, comparison })))
    .sort((a, b) => Number(a.comparison.agrees) - Number(b.comparison.agrees));
  return differingFirst.map(({ indicator, comparison }) => {
    const place = quantityWords(desk, { ...comparison, indicator: indicator.id });
    const value = (number: number): string => desk.value(number, indicator.unit, 'exact');
    return [
      { text: quantityLine(place), href: place.href, notes: [datasetTitle(desk, comparison.dataset)] },
      cell(value(comparison.published)),
      cell(value(comparison.raw)),
      cell(comparison.agrees ? `✓ ${words.agrees}` : `✕ ${words.differs}`),
    ];
  });
}

/** Returns the account of every row, check, correction and missing figure. */
export function qualityPage(desk: Desk): QualityPage {
  const { quality: words, common } = desk.words.reference;
  const { counts } = desk.publication.overview;
  const places: Partial<Record<(typeof COUNTS)[number], string>> = {
    missing: '#missing',
    contested: desk.link('/contradictions/'),
    revisions: desk.link('/revisions/'),
    reports: desk.link('/sources/'),
  };
  const section = (
    id: string,
    heading: string,
    lead: string,
    none: string,
    columns: Table['columns'],
    rows: Table['rows'],
  ): QualitySection => ({
    id,
    heading,
    lead,
    none,
    findings: [],
    table: rows.length === 0 ? null : { caption: '', columns, rows },
    fold: rows.length > LONG ? words.moreRecords(formatNumber(rows.length)) : null,
  });
  return {
    head: headOf(desk, '/quality/', words),
    kicker: `${words.title} · ${desk.period(desk.publication.overview.asOf)}`,
    heading: words.heading,
    lead: words.lead,
    contents: common.onThisPage,
    counts: COUNTS.map((name) => ({
      count: formatNumber(counts[name]),
      words: words.counts[name],
      href: places[name] ?? null,
    })),
    sections: [
      {
        id: 'rows',
        heading: words.accounts,
        lead: '',
        none: '',
        findings: [],
        table: accounts(desk, words),
        fold: null,
      },
      {
        id: 'reports',
        heading: words.reports,
        lead: words.reportsLead(formatNumber(counts.reports)),
        none: '',
        findings: [],
        table: judgements(desk, words),
        fold: null,
      },
      section(
        'excluded',
        words.excludedRules,
        '',
        words.noExcluded,
        [{ text: words.file }, { text: words.rule }, { text: words.rowsCount, number: true }],
        excluded(desk, words),
      ),
      section(
        'quarantine',
        words.quarantine,
        words.quarantineLead,
        words.noQuarantine,
        [{ text: words.dataset }, { text: words.rowsCount, number: true }, { text: words.file }],
        quarantine(desk, words),
      ),
      section(
        'corrections',
        words.corrections,
        words.correctionsLead,
        words.noCorrections,
        [
          { text: words.correctedColumn },
          { text: words.rowsCount, number: true },
          { text: words.change },
          { text: words.reason },
          { text: words.source },
        ],
        corrections(desk, words),
      ),
      {
        id: 'findings',
        heading: words.findings,
        lead: words.findingsLead,
        none: words.noFindings,
        table: null,
        fold: null,
        findings: findings(desk, words),
      },
      section(
        'comparisons',
        words.comparisons,
        words.comparisonsLead,
        words.noComparisons,
        [
          { text: common.indicator },
          { text: words.fromReports, number: true },
          { text: words.fromData, number: true },
          { text: words.comparison },
        ],
        comparisons(desk, words),
      ),
      section(
        'missing',
        words.missing,
        words.missingLead,
        words.noMissing,
        [{ text: common.indicator }, { text: words.reason }],
        missing(desk),
      ),
    ],
  };
}
