import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../test/site/open-browser.ts';
import { filesIn } from '../site/files-in.ts';
import { findFile } from '../site/serve-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OTHER = join(ROOT, 'test/bench/observable-framework');
const LOADS = 5;

/** A slow phone as Lighthouse thinks of one: 1.6 megabits a second, 150 ms there and back, a fourth of this processor. */
const SLOW = { latency: 150, bytesPerSecond: 1_600_000 / 8, processor: 4 };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Visit {
  readonly bytes: number;
  readonly fonts: number;
  readonly requests: number;
  /** Milliseconds until the first chart was on the screen. */
  readonly chart: number;
}

/** Serves a folder as a good host does: everything that shrinks as brotli. */
async function serve(folder: string): Promise<Server> {
  const packed = new Map<string, Buffer>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = findFile(folder, pathname) ?? findFile(folder, `${pathname}.html`);
    if (file === undefined) return void response.writeHead(404).end();
    const type = TYPES[extname(file)];
    if (type === undefined) return void response.end(readFileSync(file));
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, body);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  });
  await new Promise<void>((listens) => server.listen(0, 'localhost', listens));
  return server;
}

/** Opens a page as on a first visit and measures it. */
async function visit(browser: Browser, address: string, slow: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page: Page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  if (slow) {
    const { latency, bytesPerSecond, processor } = SLOW;
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: processor });
  }
  const fontRequests = new Set<string>();
  let [bytes, fonts, requests] = [0, 0, 0];
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    requests += 1;
    if (request.url.endsWith('.woff2')) fontRequests.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (fontRequests.has(requestId)) fonts += encodedDataLength;
    else bytes += encodedDataLength;
  });
  // A chart is on the screen when the page has one of some width and has been painted.
  await page.addInitScript(() => {
    const look = (): void => {
      const there = [...document.querySelectorAll('main svg')].some((svg) => svg.getBoundingClientRect().width > 200);
      const painted = performance.getEntriesByName('first-contentful-paint')[0];
      if (there && painted)
        document.documentElement.dataset['chart'] = String(Math.max(performance.now(), painted.startTime));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  const chart = Number(await page.locator('html[data-chart]').getAttribute('data-chart'));
  await context.close();
  return { bytes, fonts, requests, chart };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Visits a page some times and returns the middle of each measure. */
async function visits(browser: Browser, address: string, slow: boolean): Promise<Visit> {
  const all: Visit[] = [];
  for (let load = 0; load < LOADS; load += 1) all.push(await visit(browser, address, slow));
  const middle = (of: keyof Visit): number => median(all.map((one) => one[of]));
  return { bytes: middle('bytes'), fonts: middle('fonts'), requests: middle('requests'), chart: middle('chart') };
}

/** Runs a command and returns how many seconds it took. */
function timed(command: string, args: readonly string[], cwd: string): number {
  const start = performance.now();
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - start) / 1000;
}

/**
 * Builds this site and one of the same figures with Observable Framework, visits the page of one indicator in both, on a
 * fast line and on a slow phone, and prints a table for the README. The other site is installed on first use.
 */
export async function benchBeside(id: string): Promise<void> {
  const data = join(OTHER, 'src/data');
  rmSync(data, { recursive: true, force: true });
  cpSync(join(ROOT, 'data/published/indicators'), data, { recursive: true });
  if (!existsSync(join(OTHER, 'node_modules'))) execFileSync('npm', ['install', '--no-package-lock'], { cwd: OTHER });
  const seconds = {
    ours: timed(process.execPath, ['scripts/build.ts'], ROOT),
    other: timed('npx', ['observable', 'build'], OTHER),
  };
  const servers = { ours: await serve(join(ROOT, 'dist')), other: await serve(join(OTHER, 'dist')) };
  const browser = await openBrowser();
  try {
    const address = (which: 'ours' | 'other', path: string): string =>
      `http://localhost:${(servers[which].address() as AddressInfo).port}${path}`;
    const ours = address('ours', `/en/indicators/${id}/`);
    const other = address('other', `/indicators/${id}`);
    const [fast, slow] = [await visits(browser, ours, false), await visits(browser, ours, true)];
    const [otherFast, otherSlow] = [await visits(browser, other, false), await visits(browser, other, true)];
    const size = (folder: string): string =>
      `${(filesIn(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6).toFixed(0)} MB`;
    const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
    const ms = (time: number): string => `${Math.round(time)} ms`;
    const times = (more: number, less: number): string => `${(more / less).toFixed(1)} ×`;
    const rows = [
      [
        'bytes of a first visit, without fonts',
        kB(fast.bytes),
        kB(otherFast.bytes),
        times(otherFast.bytes, fast.bytes),
      ],
      ['bytes of fonts', kB(fast.fonts), kB(otherFast.fonts), ''],
      ['requests', `${fast.requests}`, `${otherFast.requests}`, times(otherFast.requests, fast.requests)],
      ['first chart, fast line', ms(fast.chart), ms(otherFast.chart), times(otherFast.chart, fast.chart)],
      ['first chart, slow phone', ms(slow.chart), ms(otherSlow.chart), times(otherSlow.chart, slow.chart)],
      ['build', `${seconds.ours.toFixed(0)} s`, `${seconds.other.toFixed(0)} s`, ''],
      ['what is built', size(join(ROOT, 'dist')), size(join(OTHER, 'dist')), ''],
    ];
    console.log(`| page of ${id} | this site | Observable Framework | |\n|---|---|---|---|`);
    for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) server.close();
  }
}
