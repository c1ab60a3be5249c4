import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { decodeText, detectEncoding } from '../source/encoding.ts';
import { nameBinary } from '../source/name-binary.ts';
import type { TableForm } from '../source/open-table.ts';
import { bytesOf, type Compression } from '../source/read-bytes.ts';
import { UnreadableFile } from '../source/record.ts';
import { splitRecords } from '../source/split-records.ts';
import type { Question } from './question.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;

const compressionOf = (file: string): Compression | undefined =>
  /\.gz$/i.test(file) ? 'gzip' : /\.zip$/i.test(file) ? 'zip' : undefined;

/**
 * Returns how a file lies: as its dataset declares, as the command line says, else by its name and bytes. Throws
 * `UnreadableFile` when it is no table.
 */
export async function describeForm(
  { file, encoding, delimiter, rows }: Question,
  declared: TableForm | null,
): Promise<TableForm> {
  if (declared) {
    const form = encoding ? { ...declared, encoding } : declared;
    return delimiter !== undefined && form.format === 'csv' ? { ...form, delimiter } : form;
  }
  const compression = compressionOf(file);
  const name = file.replace(/\.(gz|zip)$/i, '');
  const shared = { ...(encoding && { encoding }), ...(compression && { compression }) };
  if (/\.json$/i.test(name)) return { format: 'json', rows_at: rows?.split('.') ?? [], ...shared };
  if (/\.xml$/i.test(name)) return { format: 'xml', row: rows ?? 'item', ...shared };
  if (compression === undefined) {
    // Whatever its name says: a workbook begins as a zip does, and a file that is no table names itself.
    const head = await readHead(file);
    const binary = nameBinary(head) && nameBinary(await readFile(file));
    if (binary) throw new UnreadableFile({ record: null, expected: 'a table', got: binary.what, todo: binary.todo });
    if (/\.xlsx$/i.test(name) || head.toString('latin1', 0, 4) === 'PK\u0003\u0004')
      return { format: 'xlsx', skip_rows: 0 };
  }
  const open = bytesOf(file, { compression });
  const used = encoding ?? (await detectEncoding(open));
  const start = await readStart(decodeText(open, used));
  if (/^\s*<(?:!doctype|html|\?xml|head|body|table)/i.test(start))
    throw new UnreadableFile({
      record: null,
      expected: 'a table',
      got: 'a page of a website',
      todo: /\.xls$/i.test(name)
        ? 'Open it in Excel or LibreOffice and save it as .xlsx: this .xls holds a page, not a workbook.'
        : 'Receive the file again; a service that is down or asks for a login answers with a page.',
    });
  const found = delimiter ?? (await guessDelimiter(start));
  return { format: 'csv', delimiter: found, quote: '"', skip_rows: 0, ...shared, encoding: used };
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
      const widths: number[] = (value?.rows ?? []).slice(0, 20).map((row: readonly string[]) => row.length);
      // Not the first width: a title may stand above the table.
      const cells = widths.find((width) => widths.filter((other) => other === width).length * 2 > widths.length) ?? 0;
      if (cells > best.cells) best = { delimiter, cells };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  return best.delimiter;
}
