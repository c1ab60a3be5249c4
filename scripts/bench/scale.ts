import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { filesIn } from '../site/files-in.ts';
import { exponent } from './exponent.ts';
import { measureChild, type Measured } from './measure-child.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = [
  'src',
  'scripts',
  'data',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'CITATION.cff',
  'LICENSE',
];

interface Step {
  readonly name: string;
  /** Of one size after another. */
  readonly measured: Measured[];
}

/** A copy of the project in a folder of its own, with its packages linked. */
async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scale-'));
  const kept = (path: string): boolean => !/^data\/(published|releases|\.)/.test(relative(ROOT, path));
  for (const part of PARTS) await cp(join(ROOT, part), join(folder, part), { recursive: true, filter: kept });
  await mkdir(join(folder, 'data/published'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const line = ({ name, measured }: Step, sizes: readonly number[]): string => {
  const cells = measured.map(
    ({ seconds, megabytes }) => `${seconds.toFixed(1).padStart(7)} s ${String(Math.round(megabytes)).padStart(6)} MB`,
  );
  const grows = (of: keyof Measured): string =>
    sizes.length > 1
      ? exponent(
          sizes,
          measured.map((m) => m[of]),
        ).toFixed(2)
      : '–';
  return `${name.padEnd(28)}${cells.join('  ')}   ${grows('seconds')} / ${grows('megabytes')}`;
};

/**
 * Builds figures and site of generated input, each size in a copy of the project, and prints seconds, most memory and how
 * both grow: the exponent of a power of the number of indicators. Nothing generated ever stands in the project itself.
 */
export async function benchScale(sizes: readonly number[]): Promise<void> {
  const data: Step = { name: 'figures', measured: [] };
  const site: Step = { name: 'site from nothing', measured: [] };
  const again: Step = { name: 'site again, little changed', measured: [] };
  const weights: string[] = [];
  for (const n of sizes) {
    const folder = await copyProject();
    try {
      console.log(`${n} indicators of 60 months in 17 provinces, ${n * 100} reports, ${n * 5} steps`);
      data.measured.push(
        await measureChild(join(ROOT, 'scripts/bench/scale-data.ts'), ROOT, [join(folder, 'data'), String(n)]),
      );
      const build = join(folder, 'scripts/bench/scale-site.ts');
      site.measured.push(await measureChild(build, folder, []));
      await measureChild(join(ROOT, 'scripts/bench/scale-data.ts'), ROOT, [join(folder, 'data'), String(n), 'changed']);
      again.measured.push(await measureChild(build, folder, []));
      const files = filesIn(join(folder, 'dist'));
      const bytes = files.reduce((sum, name) => sum + statSync(join(folder, 'dist', name)).size, 0);
      weights.push(`${n} indicators: ${files.length.toLocaleString('en')} files, ${Math.round(bytes / 1e6)} MB`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  console.log(`\n${''.padEnd(28)}${sizes.map((n) => String(n).padStart(19)).join('  ')}   grow by (time / memory)`);
  for (const step of [data, site, again]) console.log(line(step, sizes));
  console.log(`\n${weights.join('\n')}`);
  console.log('\naims: figures ≤ 30 s, site ≤ 120 s, again ≤ 45 s at 1,000; ≤ 1,500 MB; time ≤ 1.1, memory ≤ 0.3');
}
