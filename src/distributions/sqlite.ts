import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ABOUT, citation, RIGHTS } from '../i18n/files.ts';
import type { ColumnType } from '../i18n/columns.ts';
import type { Publication } from '../model/publication.ts';
import { isNumeric, type Cell, type Heading, type Table } from './table.ts';
import { tablesOf } from './tables/tables-of.ts';
import { VIEWS } from './sqlite-views.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  period: 'TEXT',
  date: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  boolean: 'INTEGER',
};

const quoted = (name: string): string => `"${name}"`;

/** Returns the name of a table in SQL, which takes no hyphens: all-observations is observations. */
export const sqlName = ({ name }: Pick<Table, 'name'>): string => name.replace(/^all-/, '').replaceAll('-', '_');

const stored = (heading: Heading, cell: Cell): number | string | null => {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return Number(cell);
  return isNumeric(heading) ? Number(cell) : String(cell);
};

function write(database: DatabaseSync, table: Table): void {
  const { columns, rows, key } = table;
  const name = quoted(sqlName(table));
  const fields = columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`);
  // Rows are their own keys; a part of a key can be empty (the whole has no breakdown), so an index says it.
  database.exec(`CREATE TABLE ${name} (${fields.join(', ')}) STRICT`);
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...columns.map((heading, at) => stored(heading, row[at] ?? null)));
  const parts = key.map((part) => `ifnull(${quoted(part)}, '')`);
  database.exec(`CREATE UNIQUE INDEX ${quoted(`${sqlName(table)}_key`)} ON ${name} (${parts.join(', ')})`);
}

/** Writes what a reader of the database alone must know: what it is, its day, its terms, how to cite it. */
function writeAbout(database: DatabaseSync, { overview: { asOf } }: Publication): void {
  database.exec('CREATE TABLE "about" ("what" TEXT PRIMARY KEY, "ko" TEXT, "en" TEXT) STRICT');
  const insert = database.prepare('INSERT INTO "about" VALUES (?, ?, ?)');
  const notes = { title: ABOUT, as_of: { ko: asOf, en: asOf }, terms: RIGHTS, cite: citation(asOf) };
  for (const [what, { ko, en }] of Object.entries(notes)) insert.run(what, ko, en);
}

/**
 * Returns every table in one SQLite database with the views of `sqlite-views.ts` and a table `about`. The same tables give the same bytes:
 * rows in order, no times, one page size, written anew at the end.
 */
export function sqliteOf(publication: Publication): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  try {
    const file = join(folder, 'tables.sqlite');
    const database = new DatabaseSync(':memory:');
    database.exec('PRAGMA page_size = 4096; BEGIN');
    for (const table of tablesOf(publication)) write(database, table);
    writeAbout(database, publication);
    for (const [name, query] of Object.entries(VIEWS)) database.exec(`CREATE VIEW ${quoted(name)} AS ${query}`);
    database.exec('COMMIT');
    database.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
