import { FEED_KINDS, feedRoute } from '../parts/news-feed.ts';
import type { Desk } from '../desk.ts';
import { factOf, type FileFact } from '../../distributions/file-facts.ts';
import { ARCHIVE, nameIn } from '../../distributions/file-names.ts';
import { recipes, type Recipe } from '../../distributions/recipes.ts';
import { RIGHTS } from '../../i18n/files.ts';
import { SITE_ORIGIN } from '../parts/site-origin.ts';
import { addressOf, pathToFile } from '../../i18n/path.ts';
import { tablesOf } from '../../distributions/tables/tables-of.ts';
import { formatNumber } from '../../format/value.ts';
import type { Dataset } from '../../model/publication.ts';
import { citationFileLinks, type CitationFileLinks } from '../parts/citation-file-links.ts';
import { headOf, type Head } from '../parts/head.ts';
import { indicatorRoute } from '../parts/indicator-route.ts';
import { columnDictionary } from '../parts/column-dictionary.ts';
import { groupBy } from '../parts/group-by.ts';
import type { Table } from '../parts/table.ts';

/** A file beside its link: what is in it, how many rows, how large. */
export interface OfferedFile {
  readonly href: string;
  /** Name of the file as the link says it. */
  readonly label: string;
  readonly format: string;
  /** Rows, where it has rows, and size. */
  readonly details: string;
}

interface Listed extends OfferedFile {
  readonly holds: string;
}

interface Link {
  readonly href: string;
  readonly text: string;
  readonly lead: string;
}

export interface DataPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  /** That one file holds periods of several kinds. */
  readonly mixed: string;
  readonly contents: string;
  readonly sections: Readonly<Record<SectionId, { readonly id: string; readonly heading: string }>>;
  readonly wanted: readonly Listed[];
  readonly more: readonly Listed[];
  readonly programmes: readonly {
    readonly name: string;
    readonly indicators: readonly {
      readonly name: string;
      readonly href: string;
      readonly files: readonly OfferedFile[];
    }[];
  }[];
  readonly feeds: readonly Link[];
  readonly recipesLead: string;
  readonly excel: readonly string[];
  readonly recipes: readonly Recipe[];
  readonly promises: readonly string[];
  readonly terms: string;
  readonly notes: readonly string[];
  readonly columnsLead: string;
  readonly dictionaries: readonly { readonly name: string; readonly table: Table }[];
  readonly datasetsLead: string;
  readonly datasets: readonly {
    readonly id: string;
    readonly title: string;
    readonly facts: readonly { readonly term: string; readonly text: string; readonly href: string | null }[];
  }[];
  readonly citeLead: string;
  readonly citationFiles: CitationFileLinks;
  readonly citeMore: string;
  readonly citations: readonly { readonly id: string; readonly label: string; readonly text: string }[];
}

function offered(desk: Desk, file: FileFact): OfferedFile {
  const { data: words } = desk.words.reference;
  const format = file.name.slice(file.name.lastIndexOf('.') + 1).toUpperCase();
  return {
    href: pathToFile(file.name),
    label: words.download(file.indicator === null ? file.name : `${desk.text(file.what)} ${format}`),
    format,
    details: [...(file.rows === null ? [] : [words.rowsOf(formatNumber(file.rows))]), desk.bytes(file.bytes)].join(
      ', ',
    ),
  };
}

function datasetFacts(desk: Desk, dataset: Dataset): DataPage['datasets'][number]['facts'] {
  const { data: words } = desk.words.reference;
  const { licence, landingPage, publicCopy, retrieved, cadence, latestPeriod, fresh } = dataset;
  const fact = (term: string, text: string, href: string | null = null) => ({ term, text, href });
  return [
    fact(words.issuer, desk.issuer(dataset)),
    fact(words.licence, desk.text(licence)),
    ...(landingPage === null ? [] : [fact(words.landingPage, landingPage, landingPage)]),
    ...(publicCopy === null ? [] : [fact(words.publicCopy, publicCopy)]),
    fact(words.retrieved, desk.period(retrieved)),
    fact(words.cadence, words.cadences[cadence] ?? cadence),
    ...(latestPeriod === null
      ? []
      : [fact(words.latest, `${desk.period(latestPeriod)} (${fresh ? words.fresh : words.stale})`)]),
  ];
}

type SectionId =
  | 'wanted'
  | 'by-indicator'
  | 'more'
  | 'opening'
  | 'recipes'
  | 'columns'
  | 'promise'
  | 'terms'
  | 'datasets'
  | 'feeds'
  | 'cite';

/** Returns everything a reader can take away, with what it means, how to read and how to cite it. */
export function dataPage(desk: Desk, site: string | undefined = SITE_ORIGIN): DataPage {
  const { reference, takeaway, feeds } = desk.words;
  const { data: words, common } = reference;
  const { counts, asOf } = desk.publication.overview;
  const day = desk.period(asOf);
  const listed = (file: FileFact): Listed => ({ ...offered(desk, file), holds: desk.text(file.what) });
  const named = (names: readonly string[]): FileFact[] => names.map((name) => factOf(desk.files, name));
  const wanted = [nameIn(desk.locale, 'all-observations.csv'), nameIn(desk.locale, 'pledges.csv'), ARCHIVE];
  const mine = (name: string): boolean =>
    name.startsWith('plain/') ? false : name.startsWith('en/') ? desk.locale === 'en' : !isTwin(desk, name);
  const more = [...desk.files.values()].filter(
    ({ name, indicator }) => indicator === null && mine(name) && !wanted.includes(name),
  );
  const section = (id: SectionId, heading: string) => ({ id, heading });
  return {
    head: headOf(desk, '/data/', words),
    kicker: words.title,
    heading: words.heading,
    lead: words.lead(formatNumber(counts.observations), formatNumber(counts.indicators)),
    mixed: takeaway.mixed,
    contents: common.onThisPage,
    sections: {
      wanted: section('wanted', takeaway.wanted),
      'by-indicator': section('by-indicator', words.byIndicator),
      more: section('more', takeaway.more),
      opening: section('opening', words.notes),
      recipes: section('recipes', takeaway.recipes),
      columns: section('columns', words.columns),
      promise: section('promise', takeaway.promise),
      terms: section('terms', takeaway.terms),
      datasets: section('datasets', words.datasets),
      feeds: section('feeds', takeaway.feeds),
      cite: section('cite', words.cite),
    },
    wanted: named(wanted).map(listed),
    more: more.map(listed),
    programmes: groupBy(desk.publication.indicators, ({ programme }) => programme).map(({ key, items }) => ({
      name: desk.text(desk.programmeOf(key)),
      indicators: items.map(({ id, name }) => ({
        name: desk.text(name),
        href: desk.link(indicatorRoute(desk, id)),
        files: named([nameIn(desk.locale, `${id}.csv`), nameIn(desk.locale, `${id}.xlsx`), `${id}.json`]).map((file) =>
          offered(desk, file),
        ),
      })),
    })),
    feeds: [
      ...FEED_KINDS.map((kind) => ({
        href: desk.link(feedRoute(kind)),
        text: `${feeds.kinds[kind].title} (Atom)`,
        lead: feeds.kinds[kind].subtitle,
      })),
      { href: desk.link('/coming.ics'), text: takeaway.calendar, lead: takeaway.calendarLead },
    ],
    notes: words.notesList,
    recipesLead: takeaway.recipesLead,
    excel: takeaway.excel(nameIn(desk.locale, 'all-observations.csv')),
    recipes: recipes(addressOf(pathToFile(''), site)),
    promises: takeaway.promises,
    terms: desk.text(RIGHTS),
    columnsLead: words.columnsLead,
    // The first file has the columns of every file of figures.
    dictionaries: tablesOf(desk.publication).map((table, at) => ({
      name: at === 0 ? words.observationFiles : `${table.name}.csv`,
      table: columnDictionary(desk, table),
    })),
    datasetsLead: words.datasetsLead,
    datasets: desk.publication.datasets.map((dataset) => ({
      id: dataset.id,
      title: desk.text(dataset.title),
      facts: datasetFacts(desk, dataset),
    })),
    citeLead: words.citeLead,
    citationFiles: citationFileLinks(desk, 'whole', desk.words.site.name),
    citeMore: desk.words.cite.lead,
    citations: [
      { id: 'cite-figure', label: words.citeFigure, text: words.citeFigureText(day) },
      { id: 'cite-all', label: words.citeAll, text: words.citeAllText(day) },
    ],
  };
}

/** Whether a file at the root of `/data/` has a twin in the language of the desk, which is offered instead. */
const isTwin = (desk: Desk, name: string): boolean => desk.locale !== 'ko' && desk.files.has(nameIn(desk.locale, name));
