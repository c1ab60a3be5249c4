import { feedRoute } from '../parts/news-feed.ts';
import type { Desk } from '../desk.ts';
import type { FileFact } from '../../distributions/file-facts.ts';
import { pathToFile } from '../../i18n/path.ts';
import { tablesOf } from '../../distributions/tables/tables-of.ts';
import { formatNumber } from '../../format/value.ts';
import type { Dataset } from '../../model/publication.ts';
import { headOf, type Head } from '../parts/head.ts';
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

export interface DataPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly contents: string;
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
  readonly whole: readonly (OfferedFile & { readonly holds: string })[];
  readonly programmes: readonly {
    readonly name: string;
    readonly indicators: readonly {
      readonly name: string;
      readonly href: string;
      readonly files: readonly OfferedFile[];
    }[];
  }[];
  readonly feed: { readonly href: string; readonly text: string; readonly lead: string };
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
  const { publisher, licence, landingPage, publicCopy, retrieved, cadence, latestPeriod, fresh } = dataset;
  const fact = (term: string, text: string, href: string | null = null) => ({ term, text, href });
  return [
    fact(words.issuer, desk.text(publisher)),
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

/** Returns everything a reader can take away, with what it means and how to cite it. */
export function dataPage(desk: Desk): DataPage {
  const { data: words, common } = desk.words.reference;
  const { counts, asOf } = desk.publication.overview;
  const other = desk.locale === 'ko' ? /^(en|plain)\// : /^(?!en\/)[^/]*\.(csv|xlsx)$|^plain\//;
  const files = [...desk.files.values()].filter(({ name }) => !other.test(name));
  const ofIndicator = new Map(groupBy(files, ({ indicator }) => indicator ?? '').map(({ key, items }) => [key, items]));
  const day = desk.period(asOf);
  return {
    head: headOf(desk, '/data/', words),
    kicker: words.title,
    heading: words.heading,
    lead: words.lead(formatNumber(counts.observations), formatNumber(counts.indicators)),
    contents: common.onThisPage,
    sections: [
      { id: 'whole', heading: words.whole },
      { id: 'by-indicator', heading: words.byIndicator },
      { id: 'opening', heading: words.notes },
      { id: 'columns', heading: words.columns },
      { id: 'datasets', heading: words.datasets },
      { id: 'cite', heading: words.cite },
    ],
    whole: (ofIndicator.get('') ?? []).map((file) => ({ ...offered(desk, file), holds: desk.text(file.what) })),
    programmes: groupBy(desk.publication.indicators, ({ programme }) => programme).map(({ key, items }) => ({
      name: desk.text(desk.programmeOf(key)),
      indicators: items.map(({ id, name }) => ({
        name: desk.text(name),
        href: desk.link(`/indicators/${id}/`),
        files: (ofIndicator.get(id) ?? []).map((file) => offered(desk, file)),
      })),
    })),
    feed: { href: desk.link(feedRoute('corrections')), text: words.feed, lead: words.feedLead },
    notes: words.notesList,
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
    citations: [
      { id: 'cite-figure', label: words.citeFigure, text: words.citeFigureText(day) },
      { id: 'cite-all', label: words.citeAll, text: words.citeAllText(day) },
    ],
  };
}
