import { contradictionsCsv } from '../distributions/contradictions-csv.ts';
import type { DistributionFile } from '../distributions/file.ts';
import { indicatorJson } from '../distributions/indicator-json.ts';
import { indicatorCsv, observationsCsv } from '../distributions/observations-csv.ts';
import { reportsCsv } from '../distributions/reports-csv.ts';
import { revisionsCsv } from '../distributions/revisions-csv.ts';
import { targetsCsv } from '../distributions/targets-csv.ts';
import { trackRecordCsv } from '../distributions/track-record-csv.ts';
import { formatBytes } from '../format/bytes.ts';
import { COUNTERS, formatCount } from '../format/count.ts';
import { messagesIn } from '../i18n/messages.ts';
import { pathToFile } from '../i18n/path.ts';
import type { Publication } from '../model/publication.ts';
import type { Locale } from '../model/text.ts';

/** A link to a file; its text names the file, its rows and its size. */
export interface FileLink {
  readonly href: string;
  readonly text: string;
}

const built = new WeakMap<Publication, ReadonlyMap<string, DistributionFile>>();

function build(publication: Publication): ReadonlyMap<string, DistributionFile> {
  const files = [
    observationsCsv(publication.indicators, publication),
    targetsCsv(publication),
    reportsCsv(publication),
    revisionsCsv(publication),
    contradictionsCsv(publication),
    trackRecordCsv(publication),
    ...publication.indicators.flatMap((indicator) => [indicatorCsv(indicator, publication), indicatorJson(indicator, publication)]),
  ];
  return new Map(files.map((file) => [file.name, file]));
}

/** Returns every file below `/data/` by name, the files of all indicators first; built once. */
export function dataFiles(publication: Publication): ReadonlyMap<string, DistributionFile> {
  const known = built.get(publication) ?? build(publication);
  built.set(publication, known);
  return known;
}

/** Returns a link to a file. `title` says what is in it; throws on a name no file has. */
export function fileLink(publication: Publication, name: string, title: string, locale: Locale): FileLink {
  const file = dataFiles(publication).get(name);
  if (!file) throw new RangeError(`unknown data file: ${name}`);
  const format = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  const details = [formatCount(file.rows, COUNTERS.rows, locale), formatBytes(file.bytes, locale)].join(', ');
  return { href: pathToFile(name), text: messagesIn(locale).site.download(title, format, details) };
}
