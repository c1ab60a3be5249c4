import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BASE } from '../../src/i18n/path.ts';

/** What a visit sends: pages with all they ask for, each file once, since a browser keeps it until the visit is over. */
export interface Visit {
  readonly pages: readonly string[];
  readonly requests: number;
  /** Bytes of bodies as brotli sends them, typefaces apart, and of the headers that go before each. */
  readonly bytes: number;
  readonly fonts: number;
  readonly headers: number;
}

/** A list price of a content delivery network, in US dollars, before any that is free. */
export interface Price {
  readonly name: string;
  readonly perGigabyte: number;
  readonly perTenThousandRequests: number;
}

/** An assumption: bytes of the headers of one answer, as HTTP/2 sends them. */
const HEADERS = 400;

/** Assumptions: the lowest step of the list prices as we knew them in November 2026. They change; look them up. */
export const PRICES: readonly Price[] = [
  { name: 'Amazon CloudFront, readers in South Korea', perGigabyte: 0.12, perTenThousandRequests: 0.012 },
  { name: 'Amazon CloudFront, readers in North America or Europe', perGigabyte: 0.085, perTenThousandRequests: 0.01 },
  { name: 'Cloudflare Pages, files without functions', perGigabyte: 0, perTenThousandRequests: 0 },
];

const ASKED = [
  /<link[^>]+rel="(?:stylesheet|icon|modulepreload)"[^>]*href="([^"]+)"/g,
  /<(?:script|img)[^>]+src="([^"]+)"/g,
];

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, address = '']) => address);
const pathOf = (address: string): string => address.slice(BASE.length).replace(/^\//, '');

/** Returns the bytes of a file of a built site as a server sends it: of its brotli twin where it has one. */
export const sentBytes = (folder: string, name: string): number =>
  statSync(existsSync(join(folder, `${name}.br`)) ? join(folder, `${name}.br`) : join(folder, name)).size;

/** Measures a visit to pages of a built site, named by their paths: the HTML, what it asks for, and every part of the typeface. */
export function weighVisit(folder: string, pages: readonly string[]): Visit {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const html = pages.map((page) => `${page}index.html`);
  const asked = new Set(html.flatMap((name) => ASKED.flatMap((pattern) => matches(read(name), pattern)).map(pathOf)));
  const sheets = [...asked].filter((name) => name.endsWith('.css'));
  const fonts = new Set(
    sheets.flatMap((name) => matches(read(name), /url\(['"]?\.\.\/(fonts\/[^)'"]+\.woff2)['"]?\)/g)),
  );
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((bytes, name) => bytes + sentBytes(folder, name), 0);
  const requests = html.length + asked.size + fonts.size;
  return { pages, requests, bytes: sum(html) + sum(asked), fonts: sum(fonts), headers: requests * HEADERS };
}

/** Returns what a number of visits cost, in US dollars. */
export function priceOf({ requests, bytes, fonts, headers }: Visit, visits: number, price: Price): number {
  const gigabytes = ((bytes + fonts + headers) * visits) / 1e9;
  return gigabytes * price.perGigabyte + ((requests * visits) / 10_000) * price.perTenThousandRequests;
}

/** Returns the page of middle weight among those of a kind, `pledges` or `indicators`. */
function middleOf(folder: string, kind: string): string {
  const pages = readdirSync(join(folder, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, kind, entry.name, 'index.html')))
    .map(({ name }) => `${kind}/${name}/`)
    .map((page) => ({ page, bytes: sentBytes(folder, `${page}index.html`) }))
    .toSorted((a, b) => a.bytes - b.bytes);
  const middle = pages[pages.length >> 1];
  if (!middle) throw new Error(`${join(folder, kind)} expected pages, got none\n  → npm run build makes them.`);
  return middle.page;
}

/** Prints, as the README has it, what a typical visit weighs and what a million of them cost. */
export function benchVisit(folder = 'dist'): void {
  const million = 1e6;
  const visit = weighVisit(folder, ['', middleOf(folder, 'pledges'), middleOf(folder, 'indicators')]);
  const { pages, requests, bytes, fonts, headers } = visit;
  const kB = (count: number): string => `${(count / 1000).toFixed(0)} kB`;
  const total = bytes + fonts + headers;
  console.log(`\nA visit: ${pages.map((page) => `/${page}`).join(', ')}\n`);
  console.log('| a visit of three pages | |\n|---|---|');
  console.log(`| pages, style, scripts, icon | ${kB(bytes)} |`);
  console.log(`| typeface | ${kB(fonts)} |`);
  console.log(`| headers of ${requests} answers | ${kB(headers)} |`);
  console.log(`| together | ${kB(total)} |`);
  console.log(`| a million visits | ${((total * million) / 1e9).toFixed(0)} GB |`);
  for (const price of PRICES)
    console.log(`| their list price: ${price.name} | USD ${priceOf(visit, million, price).toFixed(0)} |`);
}
