import { csvText, type Rows } from './csv.ts';

/** A file a reader can take away, with what a page prints beside its link. */
export interface DistributionFile {
  readonly name: string;
  readonly text: string;
  /** Size as UTF-8. */
  readonly bytes: number;
  /** Rows without the header; for JSON the observations. */
  readonly rows: number;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Returns a table as a CSV file. */
export function csvFile(table: Rows & { readonly name: string }): DistributionFile {
  const text = csvText(table);
  return { name: `${table.name}.csv`, text, bytes: bytesOf(text), rows: table.rows.length };
}

/** Returns a value as a JSON file, two spaces deep, ended by a line feed. */
export function jsonFile(name: string, value: unknown, rows: number): DistributionFile {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  return { name, text, bytes: bytesOf(text), rows };
}
