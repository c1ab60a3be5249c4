import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import { compareText } from '../../model/order.ts';
import { PUBLISHER_KINDS } from '../../model/report.ts';
import { groupBy } from '../parts/group-by.ts';
import { headOf, type Head } from '../parts/head.ts';
import { publisherRoute } from '../parts/source-place.ts';
import { asLabel } from '../parts/verdict-mark.ts';

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
    readonly publishers: readonly { readonly name: string; readonly count: string; readonly href: string }[];
  }[];
}

/** Returns every publisher under the kind of its pages; what was taken from them stands on the publisher's own page. */
export function sourcesPage(desk: Desk): SourcesPage {
  const { sources: words, common } = desk.words.reference;
  const { counts } = desk.publication.overview;
  const byKind = groupBy(desk.publication.pages, ({ kind }) => kind);
  const kinds = PUBLISHER_KINDS.flatMap((kind) => {
    const pages = byKind.find(({ key }) => key === kind)?.items ?? [];
    if (pages.length === 0) return [];
    return [
      {
        id: kind,
        heading: asLabel(desk.words.terms.publisherKinds[kind]),
        note: words.kindNotes[kind],
        count: common.pages(formatNumber(pages.length)),
        publishers: groupBy(pages, ({ publisher }) => publisher)
          .map(({ key, items }) => ({
            name: desk.text(desk.publisherOf(key)),
            count: common.pages(formatNumber(items.length)),
            href: desk.link(`${publisherRoute(key)}#${kind}`),
          }))
          .sort((a, b) => compareText(a.name, b.name)),
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
