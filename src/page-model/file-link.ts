import type { DistributionFile } from '../distributions/file.ts';
import { formatBytes } from '../format/bytes.ts';
import { COUNTERS, formatCount } from '../format/count.ts';
import { messagesIn } from '../i18n/messages.ts';
import { pathToFile } from '../i18n/path.ts';
import type { Publication } from '../model/publication.ts';
import type { Locale } from '../model/text.ts';
import { dataFiles } from './reference/data-files.ts';

/** A link to a file; its text names the file, its rows and its size. */
export interface FileLink {
  readonly href: string;
  readonly text: string;
}

const named = new WeakMap<Publication, ReadonlyMap<string, DistributionFile>>();

/** Returns every file below `/data/` by its name. */
export function filesByName(publication: Publication): ReadonlyMap<string, DistributionFile> {
  const known = named.get(publication);
  if (known) return known;
  const { whole, byIndicator } = dataFiles(publication);
  const files = [...Object.values(whole), ...byIndicator.flatMap(({ csv, json }) => [csv, json])];
  const map = new Map(files.map((file) => [file.name, file]));
  named.set(publication, map);
  return map;
}

/** Returns a link to a file. `title` says what is in it; throws on a name no file has. */
export function fileLink(publication: Publication, name: string, title: string, locale: Locale): FileLink {
  const file = filesByName(publication).get(name);
  if (!file) throw new RangeError(`unknown data file: ${name}`);
  const format = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  const details = [formatCount(file.rows, COUNTERS.rows, locale), formatBytes(file.bytes, locale)].join(', ');
  return { href: pathToFile(name), text: messagesIn(locale).site.download(title, format, details) };
}
