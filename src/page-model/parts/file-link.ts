import type { Desk } from '../desk.ts';
import { factOf } from '../../distributions/file-facts.ts';
import { pathToFile } from '../../i18n/path.ts';

/** A link to a file; its text names the file, its rows and its size. */
export interface FileLink {
  readonly href: string;
  readonly text: string;
  /** Its format, rows and size, where the files of one thing stand in one line. */
  readonly short: string;
}

/** Returns a link to a file below `/data/`. Throws on a name no file has. */
export function fileLink(desk: Desk, name: string): FileLink {
  const { what, rows, bytes } = factOf(desk.files, name);
  const format = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  const details = [...(rows === null ? [] : [desk.words.counts.rows(rows)]), desk.bytes(bytes)].join(', ');
  return {
    href: pathToFile(name),
    text: desk.words.site.download(desk.text(what), format, details),
    short: `${format} (${details})`,
  };
}
