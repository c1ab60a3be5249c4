import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/site/serve-folder.ts';

/** An address as a project page has it: a host, and a path on it. */
export const SITE = 'https://ladder.example/growth-ladder/';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served during the tests, without a slash at the end. */
    origin: string;
    /** The site built for `SITE`: the folder that is the root of its host, and where that is served during the tests. */
    online: { readonly folder: string; readonly origin: string };
  }
}

const BUILD = `const { buildSite } = await import('./scripts/site/build-site.ts');
  const { holdLock } = await import('./scripts/disk/hold-lock.ts');
  await holdLock('data', () => buildSite(process.env.FOLDER));`;

/** Builds the site into a folder from the committed figures, in a process of its own. */
const build = (folder: string, environment: Readonly<Record<string, string>> = {}): void => {
  execFileSync(process.execPath, ['--input-type=module', '--eval', BUILD], {
    env: { ...process.env, FOLDER: folder, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

const originOf = (server: Server): string => `http://localhost:${(server.address() as AddressInfo).port}`;

/**
 * Builds the site twice and serves both until the tests are done: as it is at the root of a host, and as it is online,
 * under a path of a host whose address it was told.
 */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const online = await mkdtemp(join(tmpdir(), 'growth-ladder-online-'));
  build('dist');
  build(join(online, new URL(SITE).pathname.replace(/\/$/, '')), { SITE });
  const servers = [await serveFolder('dist', 0), await serveFolder(online, 0)] as const;
  project.provide('origin', originOf(servers[0]));
  project.provide('online', { folder: online, origin: originOf(servers[1]) });
  return async () => {
    for (const server of servers) server.close();
    await rm(online, { recursive: true });
  };
}
