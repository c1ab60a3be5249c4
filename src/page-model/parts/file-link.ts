import type { Desk } from '../desk.ts';
import { takeawayOf } from '../../distributions/takeaways.ts';
import { SITE_ORIGIN } from './site-origin.ts';

/** A link to a file; its text names the file, its rows and its size. */
export interface FileLink {
  readonly href: string;
  readonly text: string;
}

/** Returns a link to a file below `/data/`. Throws on a name no file has. */
export function fileLink(desk: Desk, name: string): FileLink {
  const { path, what, rows, bytes } = takeawayOf(desk.publication, name, SITE_ORIGIN);
  const format = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  const details = [...(rows === undefined ? [] : [desk.words.counts.rows(rows)]), desk.bytes(bytes)];
  return { href: path, text: desk.words.site.download(desk.text(what), format, details.join(', ')) };
}
