import { spawnSync } from 'node:child_process';
import { diskProblem } from './disk/disk-problem.ts';
import { holdLock } from './disk/hold-lock.ts';

/*
 * npm run build: the figures, then the pages. The figures are a program of their own, so that a page is never built
 * from a run that stopped half-way.
 */
const data = spawnSync(process.execPath, ['scripts/build-data.ts'], { stdio: 'inherit' });
if (data.status !== 0) process.exit(data.status ?? 1);

const { buildSite } = await import('./site/build-site.ts');
try {
  await holdLock('data', () => buildSite());
} catch (error) {
  console.error(`${diskProblem(error) ?? (error as Error).message}\n\nThe site was not built: dist is as it was.`);
  if (process.env['DEBUG']) console.error(error);
  process.exit(1);
}
