import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFile } from './generate-file.ts';
import type { Measured } from './reading-way.ts';

const WAY = fileURLToPath(new URL('./reading-way.ts', import.meta.url));

/** Measures one way of reading in a process of its own, so that no other shares its memory. */
async function run(way: string, path: string): Promise<Measured> {
  const child = fork(WAY, [way, path]);
  const exit = once(child, 'exit');
  const [measured] = (await Promise.race([
    once(child, 'message'),
    exit.then(([code]) => Promise.reject(new Error(`${way} ended with ${code}`))),
  ])) as [Measured];
  await exit;
  return measured;
}

const fixed = (value: number, digits: number): string => value.toFixed(digits);
/** Reads a generated file of rows of ten columns in several ways, by turns, and prints speed and memory of each. */
export async function benchReading(rows: number, repeat: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const files = { utf8: join(folder, 'utf-8.csv'), cp949: join(folder, 'cp949.csv') };
    console.log(`writing ${rows.toLocaleString('en')} rows twice`);
    await generateFile(files.utf8, rows, 'utf8');
    await generateFile(files.cp949, rows, 'cp949');

    const ways = [
      { name: 'PapaParse, arrays, UTF-8', way: 'papa', file: files.utf8 },
      { name: 'whole path, UTF-8', way: 'utf-8', file: files.utf8 },
      { name: 'whole path, CP949', way: 'cp949', file: files.cp949 },
    ] as const;
    const best = new Map<string, Measured>();
    // By turns, and the fastest of each: what else the machine does disturbs all of them alike.
    for (let turn = 0; turn < repeat; turn += 1) {
      for (const { way, file } of ways) {
        const measured = await run(way, file);
        if (measured.rows < rows) throw new Error(`${way} read ${measured.rows} rows of ${rows}`);
        const before = best.get(way);
        best.set(
          way,
          before && before.seconds <= measured.seconds
            ? { ...before, megabytes: Math.max(before.megabytes, measured.megabytes) }
            : measured,
        );
      }
    }
    console.log('whole path: decode, split, type, account for every row, add up by year and province\n');
    for (const { name, way, file } of ways) {
      const { seconds, megabytes } = best.get(way) as Measured;
      const size = (await stat(file)).size / 1e6;
      const speed = Math.round(rows / seconds).toLocaleString('en');
      console.log(
        `${name.padEnd(26)} ${fixed(size, 0).padStart(4)} MB ${fixed(seconds, 2).padStart(7)} s ${speed.padStart(10)} rows/s ${fixed(megabytes, 0).padStart(5)} MB at most`,
      );
    }
    const [papa, utf8, cp949] = ways.map(({ way }) => best.get(way) as Measured) as [Measured, Measured, Measured];
    console.log(`\nwhole path / PapaParse     ${fixed(utf8.seconds / papa.seconds, 2)}   (aim: at most 1.6)`);
    console.log(`CP949 / UTF-8              ${fixed(cp949.seconds / utf8.seconds, 2)}   (aim: at most 1.3)`);
    console.log(
      `memory at most             ${fixed(Math.max(utf8.megabytes, cp949.megabytes), 0)} MB (aim: under 300)`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
