import type { Desk } from '../desk.ts';
import type { Feed, FeedEntry } from '../../distributions/write-atom.ts';
import { compareText } from '../../model/order.ts';
import { publishedBy } from '../../model/period.ts';
import type { Revision } from '../../model/publication.ts';
import { quantityLine, quantityWords } from './quantity-words.ts';
import { revisionAnchor } from './revision-anchor.ts';

const AUTHORITY = 'tag:growth-ladder-2030,2025-12-17:';

const startOf = (day: string): string => `${day}T00:00:00+09:00`;

function entry(desk: Desk, revision: Revision): FeedEntry {
  const { feed: words } = desk.words.reference;
  const unit = desk.indicatorOf(revision.indicator).unit;
  const value = (number: number): string => desk.value(number, unit, 'exact');
  const { publisher } = desk.pageOf(desk.reportOf(revision.lastReport).page);
  const anchor = revisionAnchor(revision);
  return {
    id: `${AUTHORITY}${desk.locale}/${anchor}/${revision.firstReport}-${revision.lastReport}`,
    title: words.entry(quantityLine(quantityWords(desk, revision)), value(revision.from), value(revision.to)),
    summary: words.summary(
      desk.change(revision.change, unit, 'exact'),
      desk.words.terms.revisionKinds[revision.kind],
      publisher,
    ),
    path: desk.link(`/revisions/#${anchor}`),
    // A change between undated reports is known since the day of comparison at the latest.
    updated: startOf(publishedBy(revision.day) ?? desk.publication.overview.asOf),
  };
}

/** Returns the feed of changed figures, latest change first. */
export function revisionFeed(desk: Desk): Feed {
  const { reference, site } = desk.words;
  const entries = desk.publication.revisions
    .map((revision) => entry(desk, revision))
    .sort((a, b) => compareText(b.updated, a.updated));
  return {
    id: `${AUTHORITY}${desk.locale}/revisions`,
    locale: desk.locale,
    title: reference.feed.title,
    subtitle: reference.feed.subtitle,
    author: site.name,
    path: desk.link('/revisions/'),
    self: desk.link('/feed.xml'),
    updated: entries[0]?.updated ?? startOf(desk.publication.overview.asOf),
    entries,
  };
}
