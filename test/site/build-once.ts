import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/site/serve-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served during the tests, without a slash at the end. */
    origin: string;
  }
}

const BUILD = `const { buildSite } = await import('./scripts/site/build-site.ts');
  const { holdLock } = await import('./scripts/disk/hold-lock.ts');
  await holdLock('data', () => buildSite());`;

/** Builds the site once from the committed figures, in a process of its own, and serves it until the tests are done. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  execFileSync(process.execPath, ['--input-type=module', '--eval', BUILD], { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await serveFolder('dist', 0);
  project.provide('origin', `http://localhost:${(server.address() as AddressInfo).port}`);
  return () => void server.close();
}
