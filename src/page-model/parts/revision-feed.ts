import type { Feed, FeedEntry } from '../../distributions/write-atom.ts';
import { formatChange, formatValue } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import { compareText } from '../../model/order.ts';
import { publishedBy } from '../../model/period.ts';
import type { Publication, Revision } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { lookupOf } from './lookup.ts';
import { quantityLine, quantityWords } from './quantity-words.ts';
import { revisionAnchor } from './revision-anchor.ts';

const AUTHORITY = 'tag:growth-ladder-2030,2025-12-17:';

const startOf = (day: string): string => `${day}T00:00:00+09:00`;

function entry(publication: Publication, locale: Locale, revision: Revision): FeedEntry {
  const { feed: words } = messagesIn(locale).reference;
  const lookup = lookupOf(publication);
  const unit = lookup.unitOf(lookup.indicatorOf(revision.indicator).unit);
  const value = (number: number): string => formatValue(number, unit, locale, 'exact');
  const { publisher } = lookup.pageOf(lookup.reportOf(revision.lastReport).page);
  const anchor = revisionAnchor(revision);
  return {
    id: `${AUTHORITY}${locale}/${anchor}/${revision.firstReport}-${revision.lastReport}`,
    title: words.entry(
      quantityLine(quantityWords(publication, locale, revision)),
      value(revision.from),
      value(revision.to),
    ),
    summary: words.summary(
      formatChange(revision.change, unit, locale, 'exact'),
      messagesIn(locale).terms.revisionKinds[revision.kind],
      publisher,
    ),
    path: pathTo(locale, `/revisions/#${anchor}`),
    // A change between undated reports is known since the day of comparison at the latest.
    updated: startOf(publishedBy(revision.day) ?? publication.overview.asOf),
  };
}

/** Returns the feed of changed figures, latest change first. */
export function revisionFeed(publication: Publication, locale: Locale): Feed {
  const { reference, site } = messagesIn(locale);
  const entries = publication.revisions
    .map((revision) => entry(publication, locale, revision))
    .sort((a, b) => compareText(b.updated, a.updated));
  return {
    id: `${AUTHORITY}${locale}/revisions`,
    locale,
    title: reference.feed.title,
    subtitle: reference.feed.subtitle,
    author: site.name,
    path: pathTo(locale, '/revisions/'),
    self: pathTo(locale, '/feed.xml'),
    updated: entries[0]?.updated ?? startOf(publication.overview.asOf),
    entries,
  };
}
