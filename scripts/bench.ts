import { benchBeside } from './bench/beside.ts';
import { benchModels } from './bench/models.ts';
import { benchReading } from './bench/reading.ts';
import { benchScale } from './bench/scale.ts';
import { benchVisit } from './bench/visit.ts';
import { readOptions } from './terms/read-options.ts';

const USAGE = `npm run bench: how fast, and in how much memory.

  npm run bench                                reading a large file, the pages of all indicators, and a visit
  npm run bench -- --rows 200000 --repeat 1    a smaller file, read once in each way
  npm run bench -- --scale 250,500,1000        figures and site of that many generated indicators each; takes its time
  npm run bench -- --beside venture-investment the page of an indicator beside one made with Observable Framework
  npm run bench -- --visit                     what a visit of the built site weighs, and a million of them cost
`;
const options = readOptions(USAGE, {
  rows: { type: 'string', default: '2000000' },
  repeat: { type: 'string', default: '3' },
  scale: { type: 'string' },
  beside: { type: 'string' },
  visit: { type: 'boolean', default: false },
});

/** Reads whole numbers ≥ 1. Ends the run with what is wrong. */
function numbers(option: string, text: string): number[] {
  const read = text.split(',').map(Number);
  if (read.every((n) => Number.isInteger(n) && n >= 1)) return read;
  console.error(`--${option} expected whole numbers ≥ 1, got "${text}"\n  → --help says what there is.`);
  process.exit(2);
}

if (options.beside !== undefined) await benchBeside(options.beside);
else if (options.visit) benchVisit();
else if (options.scale !== undefined) await benchScale(numbers('scale', options.scale));
else {
  const [rows = 0] = numbers('rows', options.rows);
  const [repeat = 0] = numbers('repeat', options.repeat);
  await benchReading(rows, repeat);
  await benchModels();
  benchVisit();
}
