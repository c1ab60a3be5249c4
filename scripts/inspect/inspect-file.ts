import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { DATASETS } from '../datasets/index.ts';
import { Acceptance } from '../source/acceptance.ts';
import { readCodelists } from '../editorial/read-codelists.ts';
import { ANY_CODES } from '../terms/code-lists.ts';
import { Problems } from '../terms/problems.ts';
import type { Columns } from '../source/column.ts';
import type { Contract } from '../source/contract.ts';
import type { Dataset } from '../source/dataset.ts';
import { readCorrections, type Corrections } from '../source/corrections.ts';
import { readDescription, type TableDescription } from '../source/description.ts';
import { decodeText, detectEncoding, ENCODINGS, type Encoding } from '../source/encoding.ts';
import { nameBinary } from '../source/name-binary.ts';
import { findOddCharacter } from '../source/odd-character.ts';
import { openTable, type TableForm } from '../source/open-table.ts';
import type { Problem } from '../terms/problem.ts';
import { bytesOf, type Compression } from '../source/read-bytes.ts';
import { EXPECTED, UnreadableFile, type SourceTable } from '../source/record.ts';
import { splitRecords } from '../source/split-records.ts';
import { writeRecord } from '../source/write-record.ts';

/** What a steward asks of a file. */
export interface Question {
  readonly file: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly dataset?: string;
  readonly table?: string;
  readonly rows?: string;
}

/** One problem as the tool prints it. */
interface Told {
  readonly record: number | null;
  readonly column: string | null;
  readonly problem: string;
  readonly text: string;
}

const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'euc-kr': 'cp949',
  euckr: 'cp949',
  ms949: 'cp949',
  'utf-16le': 'utf-16',
  'utf-16be': 'utf-16',
};
const DELIMITERS = [',', '\t', ';', '|'] as const;

interface Parsed {
  readonly values: Readonly<Partial<Record<'encoding' | 'delimiter' | 'dataset' | 'table' | 'rows', string>>>;
  readonly positionals: readonly string[];
}

/** Returns the question of a command line, or null when it is not one. */
export function readQuestion(parse: () => Parsed): Question | null {
  let parsed: Parsed;
  try {
    parsed = parse();
  } catch {
    return null;
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  const name = values.encoding?.toLowerCase();
  const encoding = name === undefined ? undefined : (ALIASES[name] ?? ENCODINGS.find((known) => known === name));
  const delimiter = values.delimiter === '\\t' || values.delimiter === 'tab' ? '\t' : values.delimiter;
  const wrong =
    file === undefined ||
    more.length > 0 ||
    (name !== undefined && !encoding) ||
    (delimiter !== undefined && delimiter.length !== 1);
  return wrong
    ? null
    : {
        file,
        ...omitMissing({ encoding, delimiter, dataset: values.dataset, table: values.table, rows: values.rows }),
      };
}

const omitMissing = <T extends object>(options: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

interface Candidate {
  readonly table: string;
  readonly description: TableDescription;
  readonly contract: Contract<Columns>;
}

/**
 * Prints what is in a file as one JSON object, record by record, so that a file of any size can be looked at.
 * `root` is the data folder. Returns 1 when there are problems, else 0.
 */
export async function inspectFile(question: Question, root: string, out: Writable): Promise<0 | 1> {
  const problems: Told[] = [];
  const dataset = question.dataset === undefined ? null : await readCandidates(question.dataset, root, problems);
  const candidate = dataset ? await chooseTable(question, dataset.candidates, problems) : null;
  const form = await describeForm(question, candidate, problems);
  const opened = form ? await attempt(() => openTable(question.file, form), problems) : null;

  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain');
  };
  await write(
    `{"encoding":${JSON.stringify(opened?.encoding ?? null)},"delimiter":${JSON.stringify(opened?.delimiter ?? null)},"header":`,
  );
  await write(`${JSON.stringify(opened?.header ?? [])},"records":[`);
  // With a contract its own reading tells the faults of form as well.
  const faults: Told[] = [];
  if (opened) await attempt(() => writeRecords(opened, write, faults), faults);
  if (dataset && candidate && form && opened) {
    problems.push(...(await checkContract(question, form, candidate, dataset.corrections)));
  } else problems.push(...faults);
  await write(`],"problems":${JSON.stringify(problems)}}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** Runs a step; when the file cannot be read, notes why and returns null. */
async function attempt<T>(step: () => Promise<T>, problems: Told[]): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof UnreadableFile)
      problems.push({
        record: error.record,
        column: null,
        problem: `expected ${error.expected}`,
        text: error.got ?? '',
      });
    else if (isMissing(error))
      problems.push({ record: null, column: null, problem: 'expected a file', text: error.code });
    else throw error;
    return null;
  }
}

const isMissing = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  ['ENOENT', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');

const tell = ({ record, column, expected, got }: Problem): Told => ({
  record,
  column,
  problem: `expected ${expected}`,
  text: got ?? '',
});

/** Reads the tables of a dataset, what they are checked against, and its corrections. */
async function readCandidates(id: string, root: string, problems: Told[]) {
  const datasets: readonly Dataset[] = DATASETS;
  const contracts = datasets.find((dataset) => dataset.id === id)?.tables;
  if (!contracts) {
    problems.push({
      record: null,
      column: null,
      problem: `expected one of the datasets ${datasets.map((dataset) => dataset.id).join(', ')}`,
      text: id,
    });
    return null;
  }
  const faults = new Problems();
  const lists = await readCodelists(root).catch((error: unknown) => faults.take(error));
  const [described, corrected] = [await readDescription(root, id), await readCorrections(root, id)];
  faults.addAll([...described.problems, ...corrected.problems]);
  problems.push(...faults.list.map(tell));
  const candidates = Object.entries(described.content?.tables ?? {}).flatMap(([table, description]) => {
    const contract = contracts[table]?.(lists?.codes ?? ANY_CODES);
    return contract ? [{ table, description, contract }] : [];
  });
  return { candidates, corrections: corrected.corrections };
}

/** Chooses the table that was named, or the one whose contract shares most columns with the file. */
async function chooseTable(
  question: Question,
  candidates: readonly Candidate[],
  problems: Told[],
): Promise<Candidate | null> {
  const named = candidates.filter(({ table }) => (question.table ?? table) === table);
  if (named.length === 0)
    problems.push({
      record: null,
      column: null,
      problem: `expected one of the tables ${candidates.map(({ table }) => table).join(', ')}`,
      text: question.table ?? '',
    });
  if (named.length < 2) return named[0] ?? null;
  let best: { candidate: Candidate; shared: number } | null = null;
  for (const candidate of named) {
    const form = await describeForm(question, candidate, []);
    const table = form ? await attempt(() => openTable(question.file, form), []) : null;
    const names = new Set(Object.values(candidate.contract.columns).map(({ name }) => name));
    const shared = table ? table.header.filter((name) => names.has(name)).length : 0;
    if (!best || shared > best.shared) best = { candidate, shared };
  }
  return best?.candidate ?? null;
}

const compressionOf = (file: string): Compression | undefined =>
  /\.gz$/i.test(file) ? 'gzip' : /\.zip$/i.test(file) ? 'zip' : undefined;

/** Returns how the file lies: as the dataset declares, as the command line says, else by its name and bytes. Null when it cannot be read. */
async function describeForm(
  { file, encoding, delimiter, rows }: Question,
  candidate: Candidate | null,
  problems: Told[],
): Promise<TableForm | null> {
  if (candidate) {
    const { description } = candidate;
    const declared = encoding ? { ...description, encoding } : description;
    return delimiter !== undefined && declared.format === 'csv' ? { ...declared, delimiter } : declared;
  }
  const compression = compressionOf(file);
  const name = file.replace(/\.(gz|zip)$/i, '');
  const shared = omitMissing({ encoding, compression });
  if (/\.json$/i.test(name)) return { format: 'json', rows_at: rows?.split('.') ?? [], ...shared };
  if (/\.xml$/i.test(name)) return { format: 'xml', row: rows ?? 'item', ...shared };
  return attempt(async () => {
    if (compression === undefined) {
      // Whatever its name says: a workbook begins as a zip does, and a file that is no table names itself.
      const head = await readHead(file);
      const binary = nameBinary(head) && nameBinary(await readFile(file));
      if (binary) throw new UnreadableFile({ record: null, expected: 'a table', got: binary.what, todo: binary.todo });
      if (/\.xlsx$/i.test(name) || head.toString('latin1', 0, 4) === 'PK\u0003\u0004')
        return { format: 'xlsx' as const, skip_rows: 0 };
    }
    const open = bytesOf(file, { compression });
    const used = encoding ?? (await detectEncoding(open));
    const start = await readStart(decodeText(open, used));
    if (/^\s*<(?:!doctype|html|\?xml|head|body|table)/i.test(start))
      throw new UnreadableFile({
        record: null,
        expected: 'a table',
        got: 'a page of a website',
        todo: 'Receive the file again; a service that is down or asks for a login answers with a page.',
      });
    const found = delimiter ?? (await guessDelimiter(start));
    return { format: 'csv' as const, delimiter: found, quote: '"', skip_rows: 0, ...shared, encoding: used };
  }, problems);
}

/** Reads the first bytes of a file. */
async function readHead(file: string): Promise<Buffer> {
  for await (const chunk of createReadStream(file, { end: 63 })) return chunk as Buffer;
  return Buffer.alloc(0);
}

/** Returns the first piece of a text; nothing when there is none. */
async function readStart(chunks: AsyncIterable<string>): Promise<string> {
  for await (const chunk of chunks) return chunk;
  return '';
}

/** Returns the delimiter that cuts the first records into most cells of one number; a comma when none does. */
async function guessDelimiter(start: string): Promise<string> {
  let best = { delimiter: ',', cells: 1 };
  for (const delimiter of DELIMITERS) {
    async function* sample(): AsyncGenerator<string> {
      yield start;
    }
    try {
      const { value } = await splitRecords(sample(), { delimiter, quote: '"' })[Symbol.asyncIterator]().next();
      const widths = (value?.rows ?? []).slice(0, 20).map((row: readonly string[]) => row.length);
      const cells = widths[0] ?? 0;
      if (cells > best.cells && widths.filter((width: number) => width === cells).length * 2 > widths.length)
        best = { delimiter, cells };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  return best.delimiter;
}

/** Returns a name of its own for each column: the second `a` is `a (2)`. */
function nameColumns(header: readonly string[]): readonly string[] {
  const taken = new Set(header);
  const seen = new Map<string, number>();
  return header.map((name) => {
    let count = (seen.get(name) ?? 0) + 1;
    let own = name;
    if (count > 1) while (taken.has((own = `${name} (${count})`))) count += 1;
    seen.set(name, count);
    taken.add(own);
    return own;
  });
}

/** Writes the records one after the other; notes what is wrong with their form, and what a steward would notice. */
async function writeRecords(
  table: SourceTable,
  write: (text: string) => Promise<void>,
  problems: Told[],
): Promise<void> {
  const { header, headerRecords, around, delimiter } = table;
  const odd = findOddCharacter(header);
  if (odd !== null)
    problems.push({
      record: headerRecords || null,
      column: null,
      problem: `expected ${EXPECTED['odd-character']}`,
      text: odd,
    });
  const names = nameColumns(header);
  let separator = '';
  for await (const batch of table.batches) {
    for (const [place, cells] of batch.rows.entries()) {
      const record = batch.first + place;
      const fault = batch.faults.get(place);
      if (fault)
        problems.push({
          record,
          column: null,
          problem: `expected ${EXPECTED[fault.problem]}: ${fault.text}`,
          text: writeRecord(cells, delimiter ?? ','),
        });
      else if (cells.length < names.length) continue;
      const fields = cells.map((cell, i) => `${JSON.stringify(names[i] ?? `column ${i + 1}`)}:${JSON.stringify(cell)}`);
      await write(`${separator}{${fields.join(',')}}`);
      separator = ',';
    }
  }
  for (const cell of around?.far ?? [])
    problems.push({ record: null, column: null, problem: 'expected no cell far from the table', text: cell });
}

/** Reads the file as `npm run data` would read it as the newest of its table, and returns what would stop the run. */
async function checkContract(
  question: Question,
  form: TableForm,
  { table, description, contract }: Candidate,
  corrections: Corrections,
): Promise<readonly Told[]> {
  const problems: Told[] = [];
  const options = {
    dataset: question.dataset ?? '',
    table,
    file: question.file,
    contract,
    corrections,
    describes: null,
    newest: true,
    exclude: description.exclude,
    lineBreaks: description.line_breaks === 'kept',
    quarantineShare: 0,
  };
  const acceptance = await attempt(async () => new Acceptance(await openTable(question.file, form), options), problems);
  if (!acceptance) return problems;
  await attempt(async () => {
    for await (const rows of acceptance.rows()) void rows;
  }, problems);
  return [...acceptance.close().map(tell), ...problems];
}
