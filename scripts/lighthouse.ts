import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { BROWSER_ARGS, findBrowser } from '../test/site/open-browser.ts';
import { serveFolder } from './site/serve-folder.ts';
import { readOptions } from './terms/read-options.ts';

readOptions(
  `npm run lighthouse: the built site as Lighthouse sees it.

  SITE=https://your.address/ npm run build && npm run lighthouse

Prints the scores of a page of each main kind in both languages. Ends with 1 when one is below 100 in accessibility, best
practices or SEO; speed depends on the machine and is only printed. Lighthouse is installed on first use.
`,
  {},
);

const FOLDER = resolve(import.meta.dirname, '../test/bench/lighthouse');
const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'] as const;
const PAGES = ['/', '/pledges/venture-investment/', '/indicators/sme-exports/', '/data/'];

/** What we read of a report of Lighthouse. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

const home = join('dist', 'index.html');
if (!existsSync(home) || !readFileSync(home, 'utf8').includes('rel="canonical"')) {
  console.error(
    'dist is not built for an address, so its pages do not name theirs\n  → SITE=https://your.address/ npm run build',
  );
  process.exit(2);
}
if (!existsSync(join(FOLDER, 'node_modules')))
  execFileSync('npm', ['install', '--no-package-lock'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });

const browser = await findBrowser();
const server = await serveFolder('dist', 0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

/** Has Lighthouse look at a page as on a phone. */
async function look(path: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(FOLDER, 'node_modules/lighthouse/cli/index.js'),
      origin + path,
      `--only-categories=${CATEGORIES.join()}`,
      `--chrome-flags=${BROWSER_ARGS.join(' ')}`,
      '--output=json',
      '--quiet',
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 2 ** 28 },
  );
  return JSON.parse(stdout) as Report;
}

let short = false;
console.log(`| page | ${CATEGORIES.join(' | ')} |\n|---|${'---|'.repeat(CATEGORIES.length)}`);
for (const path of PAGES.flatMap((page) => [page, `/en${page}`])) {
  const { categories, audits } = await look(path);
  const scores = CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));
  console.log(`| ${path} | ${scores.join(' | ')} |`);
  for (const category of CATEGORIES.slice(0, 3))
    for (const { id, weight } of categories[category]?.auditRefs ?? []) {
      const { score = 1, title = id } = audits[id] ?? {};
      if (weight > 0 && score !== null && score < 1) console.error(`  ${path} ${category}: ${title} (${id})`);
    }
  short ||= scores.slice(0, 3).some((score) => score < 100);
}
server.close();
if (short) process.exit(1);
