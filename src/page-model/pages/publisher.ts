import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import { compareText } from '../../model/order.ts';
import { PUBLISHER_KINDS, type SourcePage } from '../../model/report.ts';
import { headOf, type Head } from '../parts/head.ts';
import { pageLine, type PageLine } from '../parts/report-line.ts';
import { publisherRoute, sourceAnchor } from '../parts/source-place.ts';
import { takenFigure, type TakenFigure } from '../parts/taken-figure.ts';
import { asLabel } from '../parts/verdict-mark.ts';

export interface CitedPage extends PageLine {
  readonly anchor: string;
  /** Who passes it on, where it is no page of the publisher's own; empty where it is. */
  readonly copy: string;
  /** How many figures were taken from it; empty where only a step was. */
  readonly count: string;
  readonly figures: readonly TakenFigure[];
}

export interface PublisherPage {
  readonly head: Head;
  readonly kicker: { readonly text: string; readonly href: string };
  readonly heading: string;
  readonly lead: string;
  readonly kinds: readonly {
    readonly id: string;
    readonly heading: string;
    readonly note: string;
    readonly pages: readonly CitedPage[];
  }[];
}

/** Latest first; undated pages last; then by address, so that the order is the same everywhere. */
const byDate = (a: SourcePage, b: SourcePage): number =>
  compareText(b.published ?? '', a.published ?? '') || compareText(a.url, b.url);

function citedPage(desk: Desk, page: SourcePage): CitedPage {
  return {
    ...pageLine(desk, page),
    anchor: sourceAnchor(page),
    copy: page.carrier === null ? '' : desk.publisher(page),
    count: page.reports.length === 0 ? '' : desk.words.reference.common.figures(formatNumber(page.reports.length)),
    figures: page.reports.map((id) => takenFigure(desk, desk.reportOf(id))),
  };
}

/** Returns every cited page of a publisher, by kind, with the figures taken from it. Throws when none is cited. */
export function publisherPage(desk: Desk, code: string): PublisherPage {
  const { sources: words } = desk.words.reference;
  const { counts } = desk.words;
  const name = desk.text(desk.publisherOf(code));
  const pages = desk.publication.pages.filter(({ publisher }) => publisher === code).sort(byDate);
  if (pages.length === 0) throw new RangeError(`no page is cited of publisher: ${code}`);
  const figures = pages.reduce((sum, { reports }) => sum + reports.length, 0);
  const heading = words.publisher(name, counts.pages(pages.length), counts.figures(figures));
  return {
    head: headOf(desk, publisherRoute(code), {
      title: heading,
      description: words.publisherDescription(name),
      trail: [{ text: words.title, route: '/sources/' }],
    }),
    kicker: { text: words.title, href: desk.link('/sources/') },
    heading,
    lead: words.publisherLead,
    kinds: PUBLISHER_KINDS.flatMap((kind) => {
      const ofKind = pages.filter((page) => page.kind === kind);
      if (ofKind.length === 0) return [];
      return [
        {
          id: kind,
          heading: asLabel(desk.words.terms.publisherKinds[kind]),
          note: words.kindNotes[kind],
          pages: ofKind.map((page) => citedPage(desk, page)),
        },
      ];
    }),
  };
}
