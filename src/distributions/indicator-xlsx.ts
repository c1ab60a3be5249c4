import type { Indicator } from '../model/indicator.ts';
import type { Publication } from '../model/publication.ts';
import { lookupOf } from './lookup.ts';
import { readCsv, type CsvTable } from './read-csv.ts';
import { textFiles, wholeFile } from './text-files.ts';
import { notesSheet } from './xlsx/notes-sheet.ts';
import { tableSheet } from './xlsx/table-sheet.ts';
import { verdictSheet } from './xlsx/verdict-sheet.ts';
import { workbook } from './xlsx/workbook.ts';

/** Returns the reports behind the figures of an indicator, with the columns of the file of all reports. */
function reportsOf(indicator: Indicator, publication: Publication): CsvTable {
  const { columns, rows } = readCsv(wholeFile(publication, 'reports.csv'));
  const behind = columns.indexOf('indicators');
  return { columns, rows: rows.filter((row) => row[behind]?.split('; ').includes(indicator.id)) };
}

/**
 * Returns an indicator as a workbook (.xlsx): its observations as in the CSV, its verdict in live formulas where it has
 * a target, the reports behind its figures, and what to know before quoting them. `site` is the address of the site, if it has one.
 */
export function indicatorXlsx(indicator: Indicator, publication: Publication, site?: string): Uint8Array<ArrayBuffer> {
  const csv = textFiles(publication).byIndicator.get(indicator.id)?.csv;
  if (!csv) throw new RangeError(`unknown indicator: ${indicator.id}`);
  const observations = readCsv(csv);
  return workbook([
    tableSheet('관측값 Observations', observations),
    ...(indicator.target
      ? [verdictSheet(indicator, publication.overview.asOf, lookupOf(publication).unit(indicator.unit))]
      : []),
    tableSheet('보도 Reports', reportsOf(indicator, publication)),
    notesSheet(indicator, observations.columns, publication, site),
  ]);
}
