import { formatChange, formatValue } from '../../format/value.ts';
import { REVISION_WORDS } from '../../format/words.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import { compareText, publishedBy } from '../../model/period.ts';
import type { Publication, Revision } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { lookupOf } from '../lookup.ts';
import { quantityLine, quantityWords } from './quantity-words.ts';
import { revisionAnchor } from './revision-anchor.ts';

export interface FeedEntry {
  /** The same for the same change in every build, whatever the address of the site. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  /** Start of the day in Korea on which the later value was published. */
  readonly updated: string;
}

export interface RevisionFeed {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly path: string;
  readonly self: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

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
      REVISION_WORDS[revision.kind][locale],
      publisher,
    ),
    path: pathTo(locale, `/revisions/#${anchor}`),
    // A change between undated reports is known since the day of comparison at the latest.
    updated: startOf(publishedBy(revision.day) ?? publication.overview.asOf),
  };
}

/** Returns the feed of changed figures, latest change first. */
export function revisionFeed(publication: Publication, locale: Locale): RevisionFeed {
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
