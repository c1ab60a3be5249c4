import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Day } from '../src/model/period.ts';
import { readCodelists } from './editorial/read-codelists.ts';
import { DATASETS } from './datasets/index.ts';
import { diskProblem } from './disk/disk-problem.ts';
import { holdLock } from './disk/hold-lock.ts';
import { replaceFolder } from './disk/replace-folder.ts';
import { writeFiles } from './disk/write-files.ts';
import { readEditorial } from './editorial/read-editorial.ts';
import { INDICATORS } from './indicators/index.ts';
import { assemblePublication, type Sources } from './publish/assemble-publication.ts';
import { describeRun } from './publish/describe-run.ts';
import { publicationFiles } from './publish/publication-files.ts';
import { quarantineFiles } from './publish/quarantine-files.ts';
import type { QuarantinedRow } from './source/acceptance.ts';
import { readDatasets } from './source/read-datasets.ts';
import { ANY_CODES } from './terms/code-lists.ts';
import { Problems } from './terms/problems.ts';

/*
 * npm run data: from the received files to data/published, in reading order.
 *
 *   npm run data                          the figures as of the committed day
 *   npm run data -- --as-of 2025-06-30    the figures as they stood on a day, into data/as-of-2025-06-30
 *   npm run data -- --data DIR            another data folder, laid out like data/
 */
const { values: options } = parseArgs({
  options: { 'as-of': { type: 'string' }, data: { type: 'string', default: 'data' } },
});
const folder = resolve(options.data);

const showsProgress = process.stderr.isTTY;
const progress = (text: string): void => {
  if (showsProgress) process.stderr.write(`\r\u001b[K${text.slice(0, 100)}`);
};

/** Reads everything there is before saying what is wrong, so that one run names every problem. */
async function readSources(): Promise<Omit<Sources, 'definitions'> & { quarantined: readonly QuarantinedRow[] }> {
  const problems = new Problems();
  const note = (error: unknown) => problems.take(error);
  const lists = await readCodelists(folder).catch(note);
  const editorial = await readEditorial(folder).catch(note);
  const read = await readDatasets(DATASETS, {
    root: folder,
    asOf: editorial?.asOf ?? '9999-12-31',
    lists: lists?.codes ?? ANY_CODES,
    progress,
  });
  problems.addAll(read.problems);
  problems.throwIfAny();
  if (!lists || !editorial) throw new TypeError('a reader ended without content and without a fault');
  return { ...read, lists, editorial };
}

/** Reads, decides, writes; returns what there is to say of it. */
async function run(): Promise<string> {
  const { quarantined, ...sources } = await readSources();
  const { asOf: committed } = sources.editorial;
  const asOf = options['as-of'] ?? committed;
  if (!Day.safeParse(asOf).success) throw new Error(`--as-of expected a day such as 2025-06-30, got "${asOf}"`);
  const lookBack = asOf < committed;

  const publication = assemblePublication({ ...sources, definitions: INDICATORS }, asOf, lookBack, progress);
  const files = new Map([...publicationFiles(publication), ...(lookBack ? [] : quarantineFiles(quarantined))]);
  const target = lookBack ? join(folder, `as-of-${asOf}`) : join(folder, 'published');
  const changed: string[] = [];
  for (const [name, text] of files)
    if ((await readFile(join(target, name), 'utf8').catch(() => null)) !== text) changed.push(name);
  await replaceFolder(target, (next) => writeFiles(next, files));
  return describeRun(publication, { lookBack, changed });
}

try {
  const said = await holdLock(folder, run);
  progress('');
  console.log(said);
} catch (error) {
  progress('');
  console.error(
    `${diskProblem(error) ?? (error as Error).message}\n\nNothing was written: the published figures are as they were.`,
  );
  if (process.env['DEBUG']) console.error(error);
  process.exitCode = 1;
}
