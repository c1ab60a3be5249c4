import type { Publication } from '../model/publication.ts';
import { contradictionsCsv } from './contradictions-csv.ts';
import type { DistributionFile } from './file.ts';
import { indicatorJson } from './indicator-json.ts';
import { indicatorCsv, observationsCsv } from './observations-csv.ts';
import { reportsCsv } from './reports-csv.ts';
import { revisionsCsv } from './revisions-csv.ts';
import { targetsCsv } from './targets-csv.ts';
import { trackRecordCsv } from './track-record-csv.ts';

/** The CSV and JSON files of a publication. */
export interface TextFiles {
  /** Files about everything, in the order a reader would want them. */
  readonly whole: readonly DistributionFile[];
  readonly byIndicator: ReadonlyMap<string, { readonly csv: DistributionFile; readonly json: DistributionFile }>;
}

const made = new WeakMap<Publication, TextFiles>();

/** Returns the CSV and JSON files of a publication, made once. */
export function textFiles(publication: Publication): TextFiles {
  const known = made.get(publication);
  if (known) return known;
  const files: TextFiles = {
    whole: [
      observationsCsv(publication.indicators, publication),
      targetsCsv(publication),
      reportsCsv(publication),
      revisionsCsv(publication),
      contradictionsCsv(publication),
      trackRecordCsv(publication),
    ],
    byIndicator: new Map(
      publication.indicators.map(
        (indicator) =>
          [
            indicator.id,
            { csv: indicatorCsv(indicator, publication), json: indicatorJson(indicator, publication) },
          ] as const,
      ),
    ),
  };
  made.set(publication, files);
  return files;
}

/** Returns a file about everything by its name. Throws when there is none. */
export function wholeFile(publication: Publication, name: string): DistributionFile {
  const file = textFiles(publication).whole.find((candidate) => candidate.name === name);
  if (!file) throw new RangeError(`unknown data file: ${name}`);
  return file;
}
