import { spawnSync } from 'node:child_process';

/*
 * npm run build: the figures, then the pages. The figures are a program of their own, so that a page is never built
 * from a run that stopped half-way.
 */
const data = spawnSync(process.execPath, ['scripts/build-data.ts'], { stdio: 'inherit' });
if (data.status !== 0) process.exit(data.status ?? 1);

const { buildSite } = await import('./site/build-site.ts');
await buildSite();
