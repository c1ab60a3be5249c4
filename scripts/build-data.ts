import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { Day } from '../src/model/period.ts';
import { diskProblem } from './disk/disk-problem.ts';
import { holdLock } from './disk/hold-lock.ts';
import { replaceFolder } from './disk/replace-folder.ts';
import { writeFiles } from './disk/write-files.ts';
import { readCodelists } from './editorial/read-codelists.ts';
import { readEditorial } from './editorial/read-editorial.ts';
import { INDICATORS } from './indicators/index.ts';
import { assemblePublication } from './publish/assemble-publication.ts';
import { describeRun } from './publish/describe-run.ts';
import { observeExample } from './publish/observe-example.ts';
import { publicationFiles } from './publish/publication-files.ts';
import { quarantineFiles } from './publish/quarantine-files.ts';
import { readSources } from './publish/read-sources.ts';
import { readOptions } from './terms/read-options.ts';

const USAGE = `npm run data: from the received files to data/published, in reading order.

  npm run data                          the figures as of the committed day
  npm run data -- --as-of 2025-06-30    the figures as they stood on a day, into data/as-of-2025-06-30
  npm run data -- --data DIR            another data folder, laid out like data/
  npm run data -- --example ID          what comes of the worked example of an indicator, into its expected.csv
`;
const options = readOptions(USAGE, {
  'as-of': { type: 'string' },
  data: { type: 'string', default: 'data' },
  example: { type: 'string' },
});
const folder = resolve(options.data);

const showsProgress = process.stderr.isTTY;
const progress = (text: string): void => {
  if (showsProgress) process.stderr.write(`\r\u001b[K${text.slice(0, 100)}`);
};

/** Reads, decides, writes; returns what there is to say of it. */
async function run(): Promise<string> {
  const { quarantined, ...sources } = await readSources(folder, progress);
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

/** Writes what comes of the worked example of an indicator beside it, to be read; returns what there is to say of it. */
async function runExample(id: string): Promise<string> {
  const definition = INDICATORS.find((one) => one.id === id);
  if (!definition)
    throw new Error(
      `--example expected the id of an indicator, got ${JSON.stringify(id)}\n  → Take a folder's name in scripts/indicators.`,
    );
  const example = join(import.meta.dirname, 'indicators', id, 'example');
  const { asOf } = await readEditorial(folder);
  const text = await observeExample(definition, {
    folder: example,
    data: folder,
    lists: await readCodelists(folder),
    asOf,
  });
  const path = join(example, 'expected.csv');
  const changed = (await readFile(path, 'utf8').catch(() => null)) !== text;
  await writeFile(path, text);
  const rows = text.split('\n').length - 2;
  return `${relative('.', path)}: ${rows} rows, ${changed ? 'changed; add them up by hand before you commit them' : 'as before'}`;
}

const { example } = options;
try {
  const said = await holdLock(folder, example === undefined ? run : () => runExample(example));
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
