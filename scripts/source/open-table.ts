import type { TableDescription } from './description.ts';
import { decodeText, detectEncoding } from './encoding.ts';
import { parseJson } from './read-json.ts';
import { parseXml } from './read-xml.ts';
import { readWorkbook } from './read-workbook.ts';
import { bytesOf } from './read-bytes.ts';
import type { RecordBatch, SourceTable } from './record.ts';
import { shapeTable } from './shape-table.ts';
import { splitRecords } from './split-records.ts';

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
    const { rows, faults, ...around } = await readWorkbook(path, form.sheet);
    const shaped = await shapeTable(once({ rows, faults }), form.skip_rows);
    return { encoding: null, delimiter: null, around, ...shaped };
  }
  const open = bytesOf(path, form);
  const encoding = form.encoding ?? (await detectEncoding(open));
  const text = decodeText(open, encoding);
  if (form.format === 'csv') {
    const shaped = await shapeTable(splitRecords(text, form), form.skip_rows);
    return { encoding, delimiter: form.delimiter, around: null, ...shaped };
  }
  const parts = form.format === 'json' ? parseJson(text, form.rows_at) : parseXml(text, form.row);
  const first = await parts.next();
  const header = first.done ? [] : (first.value as readonly string[]);
  return {
    encoding,
    delimiter: null,
    header,
    headerRecords: 0,
    around: null,
    batches: parts as AsyncGenerator<RecordBatch>,
  };
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}
