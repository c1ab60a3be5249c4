import { contradictionsCsv } from '../../distributions/contradictions-csv.ts';
import type { DistributionFile } from '../../distributions/file.ts';
import { indicatorJson } from '../../distributions/indicator-json.ts';
import { indicatorCsv, observationsCsv } from '../../distributions/observations-csv.ts';
import { reportsCsv } from '../../distributions/reports-csv.ts';
import { revisionsCsv } from '../../distributions/revisions-csv.ts';
import { targetsCsv } from '../../distributions/targets-csv.ts';
import { trackRecordCsv } from '../../distributions/track-record-csv.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Publication } from '../../model/publication.ts';

/** Every file the data page offers. */
export interface DataFiles {
  readonly whole: Readonly<Record<'observations' | 'targets' | 'reports' | 'revisions' | 'contradictions' | 'trackRecord', DistributionFile>>;
  readonly byIndicator: readonly { readonly indicator: Indicator; readonly csv: DistributionFile; readonly json: DistributionFile }[];
}

const made = new WeakMap<Publication, DataFiles>();

/** Returns the files of a publication, made once for both languages. */
export function dataFiles(publication: Publication): DataFiles {
  const known = made.get(publication);
  if (known) return known;
  const files: DataFiles = {
    whole: {
      observations: observationsCsv(publication.indicators, publication),
      targets: targetsCsv(publication),
      reports: reportsCsv(publication),
      revisions: revisionsCsv(publication),
      contradictions: contradictionsCsv(publication),
      trackRecord: trackRecordCsv(publication),
    },
    byIndicator: publication.indicators.map((indicator) => ({
      indicator,
      csv: indicatorCsv(indicator, publication),
      json: indicatorJson(indicator, publication),
    })),
  };
  made.set(publication, files);
  return files;
}
