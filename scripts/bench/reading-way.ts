import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { readWholePath } from './read-whole-path.ts';

/** What one way of reading took. */
export interface Measured {
  readonly rows: number;
  readonly seconds: number;
  /** Most memory the process ever held. */
  readonly megabytes: number;
}

/** Reads a file into arrays with PapaParse and nothing else; returns the number of rows, the header left out. */
function readWithPapa(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = -1;
    Papa.parse<string[]>(createReadStream(path, 'utf8'), {
      delimiter: ',',
      skipEmptyLines: true,
      chunk: ({ data }) => {
        rows += data.length;
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });
}

const [way, path] = process.argv.slice(2) as ['papa' | 'utf-8' | 'cp949', string];
const start = performance.now();
const rows = way === 'papa' ? await readWithPapa(path) : (await readWholePath(path, way)).rows;
const seconds = (performance.now() - start) / 1000;
process.send?.({ rows, seconds, megabytes: process.resourceUsage().maxRSS / 1024 } satisfies Measured);
process.disconnect();
