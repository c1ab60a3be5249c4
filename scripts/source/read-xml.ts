import { SaxesParser } from 'saxes';
import { UnreadableFile, type Fault, type RecordBatch } from './record.ts';
import { recordShaper } from './shape-rows.ts';
import { LONGEST_RECORD } from './split-records.ts';

/**
 * Parses XML text into records: each element named `rowName` is one, its child elements are the fields. Yields the
 * header first, then batches. Throws `UnreadableFile` on faulty XML and when there is no such element: services wrap
 * their refusals in XML, and the message then says what they said.
 */
export async function* parseXml(
  chunks: AsyncIterable<string>,
  rowName: string,
): AsyncGenerator<readonly string[] | RecordBatch> {
  const parser = new SaxesParser();
  const shaper = recordShaper();
  const said: string[] = [];
  const path: string[] = [];
  let row: { fields: Map<string, string>; fault: Fault | null; depth: number } | null = null;
  let text = '';
  let quiet = 0;
  let broken: Error | null = null;

  parser.on('error', (error) => {
    broken ??= error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    path.push(name);
    text = '';
    if (!row && name === rowName)
      row = { fields: new Map(Object.entries(attributes as Record<string, string>)), fault: null, depth: path.length };
    else if (row && path.length > row.depth + 1)
      row.fault ??= { problem: 'nested-value', text: `${path.at(-2)}/${name}` };
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    quiet = 0;
    if (row && path.length === row.depth) {
      shaper.take(row);
      row = null;
    } else if (row && path.length === row.depth + 1) {
      if (row.fields.has(name)) row.fault ??= { problem: 'repeated-field', text: name };
      row.fields.set(name, text);
    } else if (!row && text.trim() !== '' && said.length < 6) said.push(`${name}: ${text.trim().slice(0, 200)}`);
    path.pop();
    text = '';
  });

  const fail = (got: string | null, cause: Error | null): UnreadableFile =>
    new UnreadableFile(
      { record: shaper.count + 1, expected: 'XML', got, todo: 'Receive the file again; it may have been cut off.' },
      { cause },
    );
  for await (const chunk of chunks) {
    quiet += chunk.length;
    parser.write(chunk);
    if (broken) throw fail((broken as Error).message, broken);
    if (quiet > LONGEST_RECORD)
      throw fail(`more than ${LONGEST_RECORD.toLocaleString('en')} characters without a tag`, null);
    yield* shaper.batches(false);
  }
  parser.close();
  if (broken) throw fail((broken as Error).message, broken);
  if (shaper.count === 0) {
    throw new UnreadableFile({
      record: null,
      expected: `elements named ${rowName}`,
      got: said.length > 0 ? `a message that says ${said.join(', ')}` : 'none',
      todo: 'Receive the file again; a service that has no data or refuses answers with a message instead of rows.',
    });
  }
  yield* shaper.batches(true);
}
