import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import type { Edge } from './edge.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { Joined } from './recipe.ts';
import { writeSafely, type FileToWrite } from './write-safely.ts';

/** A joined table on its way to the disk. */
export interface Landing {
  readonly table: string;
  readonly extension: string;
  readonly joined: Joined;
  /** The answers as received, zipped; kept beside it. */
  readonly answers: Uint8Array;
  /** How it was made; written beside it. */
  readonly provenance: Readonly<Record<string, unknown>>;
}

export interface Landed {
  readonly table: string;
  /** Path inside the dataset. */
  readonly file: string;
  readonly sha256: string;
  /** False when the newest file of the table says the same already: then nothing was written for it. */
  readonly isNew: boolean;
}

interface Distribution {
  readonly file: string;
  readonly describes: string;
  readonly sha256: string;
}

export const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * Reads dataset.yaml as text and as a document that keeps its comments. Throws when it is not there, not YAML or lacks
 * a table.
 */
export async function readListing(
  dataset: string,
  tables: readonly string[],
  edge: Edge,
): Promise<{ readonly path: string; readonly text: string; readonly document: Document }> {
  const path = join(edge.root, 'data', 'source', dataset, 'dataset.yaml');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new FetchProblem(
      `data/source/${dataset}/dataset.yaml is not there`,
      'Describe the dataset there first, with distributions: [] for each table, and write its contract in scripts/datasets.',
      { cause },
    );
  });
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0)
    throw new FetchProblem(
      `data/source/${dataset}/dataset.yaml is not valid YAML: ${document.errors[0]?.message}`,
      'Repair it; nothing was written.',
    );
  for (const table of tables) findDistributions(document, dataset, table);
  return { path, text, document };
}

function findDistributions(document: Document, dataset: string, table: string): YAMLSeq {
  const list = document.getIn(['tables', table, 'distributions']);
  if (isSeq(list)) return list;
  throw new FetchProblem(
    `data/source/${dataset}/dataset.yaml has no list tables.${table}.distributions`,
    'Describe the table there first (an empty list [] will do): fetching adds files, it does not decide what a dataset is.',
  );
}

/** The newest file of a table as the reader of the datasets sees it: by the period described, then by name. */
const newestOf = (distributions: readonly Distribution[]): Distribution | undefined =>
  [...distributions].sort((a, b) =>
    a.describes === b.describes ? (a.file < b.file ? 1 : -1) : a.describes < b.describes ? 1 : -1,
  )[0];

/**
 * Puts newly fetched tables into `data/source/<dataset>` as dated files and enters them in dataset.yaml, whose comments
 * and order stay. A file describes its last period; a second one for the same period also says when it was received, so
 * that it comes after the first, and a file that is there is never overwritten. Beside it lie the answers as received
 * and the story of how it was made. All of it happens or nothing. `retrieved` is `YYYY-MM-DD`.
 */
export async function landFiles(
  dataset: string,
  landings: readonly Landing[],
  retrieved: string,
  edge: Edge,
): Promise<Landed[]> {
  const folder = join(edge.root, 'data', 'source', dataset);
  const listing = await readListing(
    dataset,
    landings.map(({ table }) => table),
    edge,
  );
  const files: FileToWrite[] = [];
  const landed: Landed[] = [];
  for (const { table, extension, joined, answers, provenance } of landings) {
    const list = findDistributions(listing.document, dataset, table);
    const distributions = list.toJSON() as Distribution[];
    const newest = newestOf(distributions);
    const sha256 = hash(joined.text);
    if (newest?.sha256 === sha256) {
      landed.push({ table, file: newest.file, sha256, isNew: false });
      continue;
    }
    if (newest && newest.describes > joined.describes) {
      throw new FetchProblem(
        `the newest file of ${dataset}/${table} describes ${newest.describes}, the fetched one only ${joined.describes}`,
        'Ask for a later --to: an older file would not be used.',
      );
    }
    const place = newest ? dirname(newest.file) : landings.length > 1 ? table : '.';
    const names = [`${joined.describes}.${extension}`, `${joined.describes}.retrieved-${retrieved}.${extension}`].map(
      (name) => posix.join(place, name),
    );
    const file = names.find((name) => distributions.every((distribution) => distribution.file !== name));
    if (file === undefined)
      throw new FetchProblem(
        `${names[1]} of ${dataset} was received today already, and the service now says something else`,
        'Run again tomorrow, when the service has settled.',
      );
    const path = join(folder, file);
    const stranger = await readFile(path).catch(() => null);
    if (stranger && hash(stranger) !== sha256)
      throw new FetchProblem(
        `data/source/${dataset}/${file} is there but not in dataset.yaml`,
        'Enter it there or move it away; it is not overwritten.',
      );
    list.flow = false;
    list.add(listing.document.createNode({ file, describes: joined.describes, retrieved, sha256 }));
    const story = `${JSON.stringify({ dataset, table, file, sha256, ...provenance }, null, 2)}\n`;
    files.push(
      { path, content: joined.text },
      { path: `${path}.answers.zip`, content: answers },
      { path: `${path}.provenance.json`, content: story },
    );
    landed.push({ table, file, sha256, isNew: true });
  }
  if (files.length === 0) return landed;
  files.push({
    path: listing.path,
    content: listing.document.toString({ lineWidth: 0, flowCollectionPadding: false }),
  });
  await writeSafely(files, edge.rename, async () => {
    if ((await readFile(listing.path, 'utf8')) !== listing.text)
      throw new FetchProblem(
        `data/source/${dataset}/dataset.yaml was changed while fetching`,
        'Run again: what was fetched is kept.',
      );
  });
  return landed;
}
