import Papa from 'papaparse';
import { withoutMark } from './csv.ts';
import type { DistributionFile } from './file.ts';

/** Text that was guarded against being run as a formula: the guard is no part of it. */
const GUARDED = /^'(?=[=+\-@\t\r＝＋－＠])/;

export interface CsvTable {
  readonly columns: readonly string[];
  /** Cells as text, row by row; an empty one is ''. */
  readonly rows: readonly (readonly string[])[];
}

const read = new WeakMap<DistributionFile, CsvTable>();

/** Returns the columns and rows of one of our CSV files, each text as it was before it was guarded; read once. */
export function readCsv(file: DistributionFile): CsvTable {
  const known = read.get(file);
  if (known) return known;
  const { data, errors } = Papa.parse<string[]>(withoutMark(file.text), { delimiter: ',', newline: '\r\n' });
  if (errors[0]) throw new Error(`${file.name}: ${errors[0].message}`);
  // The last row ends with a line end too: what follows it is no row.
  const [columns = [], ...rows] = data.slice(0, -1);
  const table = { columns, rows: rows.map((row) => row.map((cell) => cell.replace(GUARDED, ''))) };
  read.set(file, table);
  return table;
}
