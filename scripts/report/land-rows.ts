import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, type YAMLMap } from 'yaml';
import { compareText } from '../../src/model/order.ts';
import type { RecordKind } from './records.ts';

/** Files of a data folder, by their path in it, as they are to stand. */
export type NewFiles = ReadonlyMap<string, string>;

/** The newest file of a dataset by hand: its name and its text. */
export interface NewestFile {
  readonly path: string;
  readonly text: string;
}

interface Distribution {
  readonly file: string;
  readonly describes: string;
}

const descriptionOf = ({ dataset }: RecordKind): string => `source/${dataset}/dataset.yaml`;

/** Returns the newest file of a record's dataset. */
export async function readNewest(folder: string, record: RecordKind): Promise<NewestFile> {
  const document = parseDocument(await readFile(join(folder, descriptionOf(record)), 'utf8'));
  const listed = document.toJS() as { tables: { [table: string]: { distributions: readonly Distribution[] } } };
  const newest = [...(listed.tables[record.table]?.distributions ?? [])]
    .sort((a, b) => compareText(a.describes, b.describes))
    .at(-1);
  if (!newest) throw new Error(`data/${descriptionOf(record)} lists no file of the table ${record.table}`);
  const path = `source/${record.dataset}/${newest.file}`;
  return { path, text: await readFile(join(folder, path), 'utf8') };
}

/**
 * Returns the files of a data folder that change when the newest file of a dataset becomes `text` on a day: the dated
 * file, its place and checksum in the description, and the day of comparison where that lies before it.
 */
export async function filesOf(folder: string, record: RecordKind, text: string, day: string): Promise<NewFiles> {
  const path = descriptionOf(record);
  const document = parseDocument(await readFile(join(folder, path), 'utf8'));
  const newest = await readNewest(folder, record);
  const distributions = document.getIn(['tables', record.table, 'distributions']) as { items: YAMLMap[] };
  const entry = distributions.items.find((item) => `source/${record.dataset}/${item.get('file')}` === newest.path);
  if (!entry) throw new Error(`data/${path} does not list ${newest.path}`);
  const file = `${day}.csv`;
  entry.set('file', file);
  entry.set('describes', day);
  entry.set('retrieved', day);
  entry.set('sha256', createHash('sha256').update(text).digest('hex'));

  const asOf = parseDocument(await readFile(join(folder, 'as-of.yaml'), 'utf8'));
  const moves = compareText(String(asOf.get('as_of')), day) < 0;
  if (moves) asOf.set('as_of', day);
  return new Map([
    [`source/${record.dataset}/${file}`, text],
    [path, document.toString({ lineWidth: 0 })],
    ...(moves ? [['as-of.yaml', asOf.toString({ lineWidth: 0 })] as const] : []),
  ]);
}

/** Writes files into a data folder: each whole beside its place first, then all renamed; the replaced file goes last. */
export async function landFiles(folder: string, files: NewFiles, replaced: string): Promise<void> {
  const waiting = [...files.keys()].map((path) => ({ path: join(folder, path), next: join(folder, `${path}.next`) }));
  try {
    for (const [path, text] of files) await writeFile(join(folder, `${path}.next`), text);
    for (const { path, next } of waiting) await rename(next, path);
  } finally {
    for (const { next } of waiting) await rm(next, { force: true });
  }
  if (!files.has(replaced)) await rm(join(folder, replaced), { force: true });
}
