import { takeawayOf } from '../../distributions/takeaways.ts';
import { formatBytes } from '../../format/bytes.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { SITE_ORIGIN } from './site-origin.ts';

/** A link to a file; its text names the file, its rows and its size. */
export interface FileLink {
  readonly href: string;
  readonly text: string;
}

/** Returns a link to a file below `/data/`. Throws on a name no file has. */
export function fileLink(publication: Publication, name: string, locale: Locale): FileLink {
  const { path, what, rows, bytes } = takeawayOf(publication, name, SITE_ORIGIN);
  const format = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  const details = [...(rows === undefined ? [] : [messagesIn(locale).counts.rows(rows)]), formatBytes(bytes, locale)];
  return { href: path, text: messagesIn(locale).site.download(what[locale], format, details.join(', ')) };
}
