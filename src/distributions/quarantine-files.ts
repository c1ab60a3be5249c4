import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { text } from './csv.ts';
import { csvFile, type DistributionFile } from './file.ts';
import { compareText } from '../model/order.ts';

/**
 * Returns a file a dataset with the rows that were set aside, read from the published folder and written anew, so that
 * a spreadsheet opens it and runs nothing in it. Empty when no row was set aside.
 */
export function quarantineFiles(folder: string): DistributionFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort(compareText)
    .map((name) => {
      const [header = [], ...rows] = Papa.parse<string[]>(readFileSync(join(folder, name), 'utf8'), {
        delimiter: ',',
        newline: '\n',
        skipEmptyLines: true,
      }).data;
      const columns = header.map((column, at) => text<string[]>(column, (row) => row[at] ?? ''));
      return csvFile(name, columns, rows);
    });
}
