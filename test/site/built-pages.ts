import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_ROUTES, type ManyPages } from '../../src/page-model/page-kinds.ts';

/** Returns the addresses of all pages of the built site, sorted: `/`, `/en/`, `/indicators/tips/`. */
export function builtPages(): string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.slice(0, -'index.html'.length))
    .sort();
}

/** Returns the markup of a page of the built site. */
export const markupOf = (page: string): string =>
  readFileSync(join('dist', page, page.endsWith('/') ? 'index.html' : ''), 'utf8');

/** Of the kinds of page of which there are many, those that differ most. A kind without one does not compile. */
export const EXAMPLES: Readonly<Record<ManyPages, readonly string[]>> = {
  pledges: ['venture-investment', 'ai-smart-factories', 'stability-voucher'],
  'pledges/by': ['latest'],
  indicators: ['venture-investment', 'sme-exports'],
  figures: ['sme-exports/2021', 'cosmetics-exports-customs/2025'],
  programmes: ['smart-factories'],
  provinces: ['KR-26'],
  compare: ['export-items', 'provinces'],
  sources: ['mss', 'etnews'],
  embed: ['unicorns'],
  'embed/pledges': ['startup-cities'],
};

/** Pages of each kind, in both languages: what is asked of a kind is asked of these. */
export const KINDS: readonly string[] = [
  ...Object.values(PAGE_ROUTES),
  ...Object.entries(EXAMPLES).flatMap(([kind, names]) => names.map((name) => `/${kind}/${name}/`)),
].flatMap((page) => [page, `/en${page}`]);
