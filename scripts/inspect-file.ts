import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inspectFile } from './inspect/inspect-file.ts';
import { readQuestion, type Question } from './inspect/question.ts';

const USAGE = `node scripts/inspect-file.ts FILE [--encoding utf-8|utf-8-bom|utf-16|cp949] [--delimiter ,] [--dataset ID]

Prints one JSON object: encoding, delimiter, header, records, problems, hints. Ends with 1 when there are problems.
  records     an object a record, every cell as text; a repeated column is named "name (2)", a cell beyond the header "column 5"
  problems    record, column, problem and the text at fault
  hints       record, column, hint and an example: what a careful steward would look at; they change nothing
  --dataset   checks the file against the contract of that dataset: encoding, columns, types, codes, keys, corrections
  --table     the table of the dataset, when its columns do not tell
  --rows      for JSON the keys that lead to the array of rows (data.rows), for XML the name of the row element (item)

Reads CSV and other delimited text, JSON, XML and XLSX, the first three also packed (.gz, .zip with one file); UTF-8 with and
without a mark, UTF-16 with one, CP949 with all its 17,048 characters. Every character of every cell is kept.

Problems: bytes that are no characters of the encoding; control and lost characters and byte-order marks inside the text; a quote inside a cell, text
after one or none at the end; rows with other cells than the header; of a workbook errors, formulas without a stored result and
cells far from the table; a packed file that is cut off, damaged, locked or too large; a file that is no table: an old .xls, a
document, a page of a website, Japanese encodings. What to do stands among the hints.

Hints: where the table seems to begin; a second header row; columns unnamed, of one name, padded, or of numbers; units inside
names and cells; totals, notes, repeated records and records that add up others; several levels in one column; numbers with
commas, blanks, signs or powers of ten of their own; words among numbers; marks for a missing figure; shares above 100; months
and days that a spreadsheet has rewritten; lost leading zeros; names lost to question marks or read in another encoding;
invisible characters; cells of several lines; hidden rows and columns, merged cells and other sheets of a workbook.
`;

const OPTIONS = {
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  dataset: { type: 'string' },
  table: { type: 'string' },
  rows: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line: a question, a call for help, or null when it is neither. */
function readCommand(): Question | 'help' | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
    return values.help ? 'help' : readQuestion({ values, positionals });
  } catch {
    return null;
  }
}

const command = readCommand();
// Whoever reads the output may stop early: `… | head` is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
if (command === 'help') process.stdout.write(USAGE);
else if (command === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await inspectFile(command, fileURLToPath(new URL('../data', import.meta.url)), process.stdout);
}
