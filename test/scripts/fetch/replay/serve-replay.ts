import { createServer, request, type Server } from 'node:http';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import type { Edge } from '../../../../scripts/fetch/edge.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..', '..');

/** What a service answers once. */
export interface Scene {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sends nothing, or stops in the middle of the body. */
  readonly fault?: 'silence' | 'cut';
}

/** Says what is answered to a request; `count` is its number, from 1. */
export type Play = (url: URL, count: number) => Scene;

export interface Replay {
  readonly edge: Edge;
  /** Addresses asked for, as the service saw them. */
  readonly requests: URL[];
  /** Waits in milliseconds, none of which was waited. */
  readonly waits: number[];
  /** What was written to standard output and standard error. */
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** Reads an answer file; `{name}` stands for the value given. */
export async function readAnswer(name: string, values: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await readFile(join(import.meta.dirname, 'answers', name), 'utf8')).replace(
    /\{(\w+)\}/g,
    (whole, key: string) => values[key] ?? whole,
  );
}

/** Makes a project folder that holds nothing but copies of these datasets. */
export async function makeProject(datasets: readonly string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'fetch-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const dataset of datasets)
    await cp(join(PROJECT, 'data', 'source', dataset), join(root, 'data', 'source', dataset), { recursive: true });
  return root;
}

/** Describes a new dataset in a project, with one table and no file yet. */
export async function describeDataset(root: string, dataset: string, table: string): Promise<void> {
  const folder = join(root, 'data', 'source', dataset);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'dataset.yaml'), `tables:\n  ${table}:\n    distributions: []\n`);
}

/** Reads every file below a folder as text by its path, those inside of a zip as well. */
export async function readTree(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const tree: Record<string, string> = {};
  for (const path of files.sort()) {
    const bytes = await readFile(path);
    const name = path.slice(root.length + 1);
    tree[name] = bytes.toString('utf8');
    if (bytes.subarray(0, 2).toString() !== 'PK') continue;
    for (const [inner, content] of Object.entries(unzipSync(bytes)))
      tree[`${name}/${inner}`] = Buffer.from(content).toString('utf8');
  }
  return tree;
}

/**
 * Starts a service on 127.0.0.1 that plays scenes, and returns an edge whose names resolve to a public address and
 * whose connections end there. The clock stands at 20 September 2026, nobody sleeps, and every name is in the
 * environment given.
 */
export async function serveReplay(play: Play, options: Partial<Edge> = {}): Promise<Replay> {
  const requests: URL[] = [];
  const server: Server = createServer((received, response) => {
    const url = new URL(received.url ?? '/', `https://${received.headers.host}`);
    requests.push(url);
    const { status = 200, headers = {}, body = '', fault } = play(url, requests.length);
    if (fault === 'silence') return;
    response.writeHead(status, fault === 'cut' ? { ...headers, 'content-length': '100000' } : headers);
    if (fault === 'cut') response.write(body, () => response.destroy());
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const waits: number[] = [];
  let stdout = '';
  let stderr = '';
  const edge: Edge = {
    root: options.root ?? '/nowhere',
    env: {},
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    limits: { milliseconds: 5000, bytes: 1_000_000 },
    now: () => new Date('2026-09-20T00:00:00Z'),
    sleep: async (milliseconds) => waits.push(milliseconds),
    resolve: async () => ['1.1.1.1'],
    connect: (url, _address, headers, signal) =>
      new Promise((resolve, reject) => {
        request(
          {
            host: '127.0.0.1',
            port,
            path: url.pathname + url.search,
            headers: { ...headers, host: url.host },
            signal,
            agent: false,
          },
          (response) => {
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: response,
              close: () => response.destroy(),
            });
          },
        )
          .on('error', reject)
          .end();
      }),
    rename,
    ...options,
  };
  return { edge, requests, waits, stdout: () => stdout, stderr: () => stderr };
}
