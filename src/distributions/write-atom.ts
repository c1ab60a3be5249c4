import { RIGHTS } from '../i18n/files.ts';
import type { Locale } from '../model/text.ts';

export interface FeedEntry {
  /** The same for the same change in every build, whatever the address of the site. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  /** Start of the day in Korea on which the later value was published. */
  readonly updated: string;
}

export interface Feed {
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
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Writes a feed as Atom (RFC 4287). Without the address of the site its links stay relative to the root. */
export function writeAtom(feed: Feed, site: URL | undefined): string {
  const address = (path: string): string => escape(site ? new URL(path, site).href : path);
  const entries = feed.entries.map(({ id, title, summary, path, updated }) => [
    '  <entry>',
    `    <id>${escape(id)}</id>`,
    `    <title>${escape(title)}</title>`,
    `    <updated>${updated}</updated>`,
    `    <link rel="alternate" href="${address(path)}"/>`,
    `    <summary>${escape(summary)}</summary>`,
    '  </entry>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`,
    `  <id>${escape(feed.id)}</id>`,
    `  <title>${escape(feed.title)}</title>`,
    `  <subtitle>${escape(feed.subtitle)}</subtitle>`,
    `  <updated>${feed.updated}</updated>`,
    `  <rights>${escape(RIGHTS[feed.locale])}</rights>`,
    `  <author><name>${escape(feed.author)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${address(feed.path)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${address(feed.self)}"/>`,
    ...entries.flat(),
    '</feed>',
    '',
  ].join('\n');
}
