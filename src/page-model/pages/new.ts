import type { NewsItem } from '../../model/news.ts';
import type { Desk } from '../desk.ts';
import { groupBy } from '../parts/group-by.ts';
import { headOf, type Head } from '../parts/head.ts';
import { FEED_KINDS, feedRoute } from '../parts/news-feed.ts';
import { newsLines, type NewsLine } from '../parts/news.ts';

export interface NewPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly caveat: string;
  readonly searched: { readonly href: string; readonly text: string };
  readonly feedsHeading: string;
  readonly feeds: readonly { readonly href: string; readonly text: string }[];
  /** Said by the script when there is something the reader has not seen: `{n}` is how much. */
  readonly unseen: { readonly text: string; readonly mark: string };
  readonly monthsLabel: string;
  readonly months: readonly {
    readonly id: string;
    readonly heading: string;
    /** The latest stand open, the rest folds. */
    readonly open: boolean;
    readonly news: readonly NewsLine[];
  }[];
}

/** Months that stand open. */
const OPEN_MONTHS = 2;

/** Returns what became known in the last year, by month, the latest first. */
export function newPage(desk: Desk): NewPage {
  const { news: words } = desk.words;
  const lines = newsLines(desk);
  const count = (kind: NewsItem['kind']): number => lines.filter((line) => line.kind === kind).length;
  return {
    head: headOf(desk, '/new/', words),
    kicker: words.title,
    heading: words.heading(count('step'), count('figure'), count('revision'), count('verdict')),
    lead: words.lead,
    caveat: words.caveat,
    searched: { href: desk.link('/searched/'), text: words.searched },
    feedsHeading: words.feedsHeading,
    feeds: FEED_KINDS.map((kind) => ({ href: desk.link(feedRoute(kind)), text: words.feedNames[kind] })),
    unseen: { text: words.unseen, mark: words.mark },
    monthsLabel: words.months,
    months: groupBy(lines, ({ day }) => day.slice(0, 7)).map(({ key, items }, at) => ({
      id: `m-${key}`,
      heading: desk.period(key),
      open: at < OPEN_MONTHS,
      news: items,
    })),
  };
}
