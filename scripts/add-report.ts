import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import Papa from 'papaparse';
import { Day } from '../src/model/period.ts';
import { diskProblem } from './disk/disk-problem.ts';
import { holdLock } from './disk/hold-lock.ts';
import { publicationOf } from './publish/publication-of.ts';
import { addRows, type TypedRow } from './report/add-rows.ts';
import { askRow } from './report/ask-row.ts';
import { describeChange } from './report/describe-change.ts';
import { filesOf, landFiles, readNewest, type NewFiles } from './report/land-rows.ts';
import { namePlaces } from './report/name-places.ts';
import { describeColumns, REPORT, STEP } from './report/records.ts';
import { readOptions } from './terms/read-options.ts';

const USAGE = `npm run report: adds by hand what a page said, shows what that would change, and lands it as a new dated file.

  npm run report                            asks for one report
  npm run report -- --step                  asks for one step of a pledge
  npm run report -- --from rows.csv         takes rows from a file whose header names the columns
  npm run report -- --from rows.csv --dry-run

  --day 2026-11-27   the day of the new file (today, unless said otherwise)
  --yes              lands it without asking
  --data DIR         another data folder, laid out like data/

Columns of a report (* must be filled in):
${describeColumns(REPORT)}

Columns of a step:
${describeColumns(STEP)}
`;
const options = readOptions(USAGE, {
  from: { type: 'string' },
  step: { type: 'boolean', default: false },
  day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
});
const folder = resolve(options.data);
const record = options.step ? STEP : REPORT;

/** Rows of a file whose header names their columns. */
async function rowsFrom(file: string): Promise<TypedRow[]> {
  const { data, errors } = Papa.parse<TypedRow>((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    delimiter: ',',
  });
  const [fault] = errors;
  if (fault) throw new Error(`${file}:${(fault.row ?? 0) + 2} ${fault.message}\n  → Write it as CSV with a header.`);
  if (data.length === 0) throw new Error(`${file} holds no rows\n  → Write a header and a row for each report.`);
  return data;
}

/** Tries the new files in a copy of the data folder; returns what they would change. Throws with every problem. */
async function tryOut(files: NewFiles, replaced: string): Promise<string[]> {
  const before = await publicationOf(folder);
  const copy = await mkdtemp(join(tmpdir(), 'report-'));
  try {
    await cp(folder, copy, { recursive: true, filter: (path) => !relative(folder, path).startsWith('published') });
    if (!files.has(replaced)) await rm(join(copy, replaced));
    for (const [path, text] of files) await writeFile(join(copy, path), text);
    return describeChange(before, await publicationOf(copy));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function run(): Promise<string> {
  if (!Day.safeParse(options.day).success)
    throw new Error(`--day expected a day such as 2026-11-27, got "${options.day}"`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const ask = (question: string): Promise<string> => terminal.question(question);
    const rows = options.from ? await rowsFrom(options.from) : [await askRow(record, ask)];
    const newest = await readNewest(folder, record);
    const from = options.from ?? 'what was typed';
    const text = addRows(record, newest.text, rows, from);
    const files = await filesOf(folder, record, text, options.day);
    const change = await tryOut(files, newest.path).catch((error) => {
      throw namePlaces(error, { newest, day: options.day, record, from });
    });
    console.log(['This would change in the public numbers:', ...change.map((line) => `  ${line}`)].join('\n'));
    if (options['dry-run']) return '\nNothing was written: this was a dry run.';
    const agreed = options.yes || /^y(es)?$/i.test((await ask('\nLand it? [y/N] ')).trim());
    if (!agreed) return '\nNothing was written.';
    await landFiles(folder, files, newest.path);
    return [
      '',
      `Written: ${[...files.keys()].map((path) => join(options.data, path)).join(', ')}`,
      'Now run npm run data, read the difference of data/published, and commit both.',
    ].join('\n');
  } finally {
    terminal.close();
  }
}

try {
  console.log(await holdLock(folder, run));
} catch (error) {
  console.error(`${diskProblem(error) ?? (error as Error).message}\n\nNothing was written.`);
  if (process.env['DEBUG']) console.error(error);
  process.exitCode = 1;
}
