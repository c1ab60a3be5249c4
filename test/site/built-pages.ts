import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** One page of each kind, in both languages: what is asked of a kind is asked of these. */
export const KINDS: readonly string[] = [
  '/',
  '/indicators/venture-investment/',
  '/indicators/sme-exports/',
  '/indicators/ai-smart-factories/',
  '/programmes/smart-factories/',
  '/embed/unicorns/',
  '/provinces/',
  '/provinces/KR-26/',
  '/data/',
  '/sources/',
  '/revisions/',
  '/contradictions/',
  '/track-record/',
  '/silence/',
  '/quality/',
  '/methods/',
  '/about/',
  '/search/',
  '/glossary/',
].flatMap((page) => [page, `/en${page}`]);
