import type { TableDescription } from './description.ts';
import { cutText, decodeText, detectEncoding } from './encoding.ts';
import { parseJson } from './read-json.ts';
import { parseXml } from './read-xml.ts';
import { readWorkbook } from './read-workbook.ts';
import { bytesOf } from './read-bytes.ts';
import type { RecordBatch, SourceTable } from './record.ts';
import { shapeTable, type Layout } from './shape-table.ts';
import { splitRecords } from './split-records.ts';

const keep = (cell: string): string => cell;

/** How a table lies in its file: a description without the files. */
export type TableForm = TableDescription extends infer T
  ? T extends unknown
    ? Omit<T, 'distributions' | 'each_file' | 'exclude'>
    : never
  : never;

/**
 * Opens a table of a file as its description says; without a declared encoding the bytes decide. Throws
 * `UnreadableFile` when the file cannot be read, here or while its batches are.
 */
export async function openTable(path: string, form: TableForm): Promise<SourceTable> {
  if (form.format === 'xlsx') {
    const sheet = await readWorkbook(path, form.sheet);
    return { encoding: null, delimiter: null, decode: keep, ...(await shapeTable(once(sheet), layoutOf(form), keep)) };
  }
  const open = bytesOf(path, form);
  const encoding = form.encoding ?? (await detectEncoding(open));
  if (form.format === 'csv') {
    const { chunks, decode } = await cutText(open, encoding);
    const shaped = await shapeTable(splitRecords(chunks, form), layoutOf(form), decode);
    return { encoding, delimiter: form.delimiter, decode, ...shaped };
  }
  const text = decodeText(open, encoding);
  const parts = form.format === 'json' ? parseJson(text, form.rows_at) : parseXml(text, form.row);
  const first = await parts.next();
  const header = first.done ? [] : (first.value as readonly string[]);
  return {
    encoding,
    delimiter: null,
    header,
    headerRecords: 0,
    decode: keep,
    batches: parts as AsyncGenerator<RecordBatch>,
  };
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

const layoutOf = (form: Extract<TableForm, { format: 'csv' | 'xlsx' }>): Layout => ({
  skipRows: form.skip_rows,
  headerRows: form.header_rows,
  unitRow: form.unit_row === 'yes',
  footerRows: form.footer_rows,
});
