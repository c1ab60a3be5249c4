import type { Indicator } from '../model/indicator.ts';
import type { Publication } from '../model/publication.ts';
import { lookupOf } from './lookup.ts';
import { observationsOf } from './tables/observations.ts';
import { reportsBehind } from './tables/reports.ts';
import { notesSheet } from './xlsx/notes-sheet.ts';
import { tableSheet } from './xlsx/table-sheet.ts';
import { verdictSheet } from './xlsx/verdict-sheet.ts';
import { workbook } from './xlsx/workbook.ts';

/**
 * Returns an indicator as a workbook (.xlsx): its observations as in the CSV, its verdict in live formulas where it has
 * a target, the reports behind its figures, and what to know before quoting them. `site` is the address of the site, if it has one.
 */
export function indicatorXlsx(indicator: Indicator, publication: Publication, site?: string): Uint8Array<ArrayBuffer> {
  const observations = observationsOf(indicator, publication);
  return workbook([
    tableSheet('관측값 Observations', observations),
    ...(indicator.target
      ? [verdictSheet(indicator, publication.overview.asOf, lookupOf(publication).unit(indicator.unit))]
      : []),
    tableSheet('보도 Reports', reportsBehind(indicator.id, publication)),
    notesSheet(indicator, observations.columns, publication, site),
  ]);
}
