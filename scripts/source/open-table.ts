import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { decodeText, detectEncoding, type OpenBytes } from './encoding.ts';
import type { TableDescription } from './description.ts';
import { parseJson } from './read-json.ts';
import type { SourceRecord, SourceTable } from './record.ts';

/** Opens a table of a file as its description says. Throws `UnreadableFile` when the file cannot be read. */
export async function openTable(path: string, description: TableDescription): Promise<SourceTable> {
  const open: OpenBytes = () => createReadStream(path, { highWaterMark: 1 << 18 });
  const encoding = description.encoding ?? (await detectEncoding(open));
  const text = decodeText(open, encoding);
  if (description.format === 'json') {
    const records = parseJson(text, description.rows_at);
    const first = await records.next();
    const header = (first.done ? [] : first.value) as readonly string[];
    return { encoding, delimiter: null, header, headerRecords: 0, batches: records as AsyncGenerator<SourceRecord[]> };
  }
  let all = '';
  for await (const chunk of text) all += chunk;
  const [header = [], ...rows] = Papa.parse<string[]>(all.replace(/\r?\n$/, ''), { delimiter: ',' }).data;
  async function* batches(): AsyncGenerator<SourceRecord[]> {
    yield rows.map((cells, i) =>
      cells.length === header.length || (cells.length === 1 && cells[0] === '')
        ? { record: i + 2, cells }
        : { record: i + 2, cells, fault: { problem: 'ragged-row', text: `${cells.length} cells instead of ${header.length}` } },
    );
  }
  return { encoding, delimiter: ',', header, headerRecords: 1, batches: batches() };
}
