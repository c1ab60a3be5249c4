import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import { compareText } from '../../model/order.ts';
import { PUBLISHER_KINDS, type SourcePage } from '../../model/report.ts';
import { headOf, type Head } from '../parts/head.ts';
import { pageLine, type PageLine } from '../parts/report-line.ts';
import { groupBy } from '../parts/group-by.ts';
import { sourceAnchor } from '../parts/source-anchor.ts';
import { takenFigure, type TakenFigure } from '../parts/taken-figure.ts';
import { asLabel } from '../parts/verdict-mark.ts';

export interface CitedPage extends PageLine {
  readonly anchor: string;
  readonly count: string;
  readonly figures: readonly TakenFigure[];
}

export interface SourcesPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly kindsLead: string;
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly found: readonly [one: string, many: string];
    readonly notFound: string;
  };
  readonly kinds: readonly {
    readonly id: string;
    readonly heading: string;
    readonly note: string;
    readonly count: string;
    readonly publishers: readonly {
      readonly name: string;
      readonly count: string;
      readonly pages: readonly CitedPage[];
    }[];
  }[];
}

function citedPage(desk: Desk, page: SourcePage): CitedPage {
  const { common } = desk.words.reference;
  return {
    ...pageLine(desk, page),
    anchor: sourceAnchor(page),
    count: common.figures(formatNumber(page.reports.length)),
    figures: page.reports.map((id) => takenFigure(desk, desk.reportOf(id))),
  };
}

/** Latest first; undated pages last; then by address, so that the order is the same everywhere. */
const byDate = (a: SourcePage, b: SourcePage): number =>
  compareText(b.published ?? '', a.published ?? '') || compareText(a.url, b.url);

/** Returns every cited page under its kind and publisher, with the figures taken from it. */
export function sourcesPage(desk: Desk): SourcesPage {
  const { sources: words, common } = desk.words.reference;
  const { counts } = desk.publication.overview;
  const byKind = groupBy(desk.publication.pages, ({ kind }) => kind);
  const kinds = PUBLISHER_KINDS.flatMap((kind) => {
    const pages = byKind.find(({ key }) => key === kind)?.items ?? [];
    if (pages.length === 0) return [];
    const publishers = groupBy(pages, desk.publisher)
      .sort((a, b) => compareText(a.key, b.key))
      .map(({ key, items }) => ({
        name: key,
        count: common.pages(formatNumber(items.length)),
        pages: [...items].sort(byDate).map((page) => citedPage(desk, page)),
      }));
    return [
      {
        id: kind,
        heading: asLabel(desk.words.terms.publisherKinds[kind]),
        note: words.kindNotes[kind],
        count: common.pages(formatNumber(pages.length)),
        publishers,
      },
    ];
  });
  return {
    head: headOf(desk, '/sources/', words),
    kicker: words.title,
    heading: words.heading(formatNumber(counts.pages), formatNumber(counts.publishers)),
    lead: words.lead(formatNumber(counts.reports), formatNumber(counts.reportsUsed)),
    kindsLead: words.kindsLead,
    search: {
      label: words.search,
      hint: words.searchHint,
      found: [words.found('1'), words.found('{n}')],
      notFound: words.notFound,
    },
    kinds,
  };
}
