import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inspectFile, readQuestion } from './inspect/inspect-file.ts';

const USAGE = `node scripts/inspect-file.ts FILE [--encoding utf-8|utf-8-bom|utf-16|cp949] [--delimiter ,] [--dataset ID]

Prints one JSON object: encoding, delimiter, header, records, problems. Ends with 1 when there are problems.
  records     an object a record, every cell as text; a repeated column is named "name (2)", a cell beyond the header "column 5"
  problems    record, column, problem and the text at fault
  --dataset   checks the file against the contract of that dataset: encoding, columns, types, codes, keys, corrections
  --table     the table of the dataset, when its columns do not tell
  --rows      for JSON the keys that lead to the array of rows (data.rows), for XML the name of the row element (item)
`;

const question = readQuestion(() =>
  parseArgs({
    allowPositionals: true,
    options: {
      encoding: { type: 'string' },
      delimiter: { type: 'string' },
      dataset: { type: 'string' },
      table: { type: 'string' },
      rows: { type: 'string' },
    },
  }),
);
// Whoever reads the output may stop early: `… | head` is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
if (question === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await inspectFile(question, fileURLToPath(new URL('../data', import.meta.url)), process.stdout);
}
