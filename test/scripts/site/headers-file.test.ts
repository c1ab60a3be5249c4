import { expect, it } from 'vitest';
import { headersFile } from '../../../scripts/site/headers-file.ts';

/** The headers a host that adds up all fitting rules sends with a path; a header named twice becomes a list. */
function headersOf(file: string, path: string): Record<string, string[]> {
  const sent: Record<string, string[]> = {};
  let fits = false;
  for (const line of file.split('\n').filter((text) => text && !text.startsWith('#'))) {
    if (line.startsWith(' ')) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      if (fits) sent[name] = [...(sent[name] ?? []), value];
    } else {
      const pattern = line.replace(/[.+]/g, '\\$&').replaceAll('*', '.*');
      fits = new RegExp(`^${pattern}$`).test(path);
    }
  }
  return sent;
}

const PLACES = ['about', 'assets', 'charts', 'data', 'embed', 'en', 'fonts', 'indicators', 'en/about', 'en/embed'];

it.each([
  ['/', "frame-ancestors 'none'"],
  ['/en/', "frame-ancestors 'none'"],
  ['/about/', "frame-ancestors 'none'"],
  ['/en/about/', "frame-ancestors 'none'"],
  ['/indicators/tips/', "frame-ancestors 'none'"],
  ['/data/', "frame-ancestors 'none'"],
  ['/embed/tips/', undefined],
  ['/en/embed/tips/', undefined],
])('%s may be framed by others only where it is an embed', (path, policy) => {
  for (const base of ['', '/name']) {
    const headers = headersOf(headersFile(PLACES, base), base + path);
    expect(headers['Content-Security-Policy']?.join()).toBe(policy);
    expect(headers['X-Content-Type-Options']).toEqual(['nosniff']);
  }
});

it('no header is sent twice with two values', () => {
  for (const path of ['/', '/about/', '/data/tips.csv', '/data/releases/2026-11-26/tips.csv', '/assets/a.css'])
    for (const [name, values] of Object.entries(headersOf(headersFile(PLACES, ''), path)))
      expect(values, `${path} ${name}`).toHaveLength(1);
});

it.each([
  ['/data/tips.csv', { 'Access-Control-Allow-Origin': ['*'], 'Content-Type': ['text/csv; charset=utf-8'] }],
  ['/data/catalog.jsonld', { 'Content-Type': ['application/ld+json; charset=utf-8'] }],
  ['/assets/site.abc.css', { 'Cache-Control': ['public, max-age=31536000, immutable'] }],
  ['/fonts/latin.abc.woff2', { 'Cache-Control': ['public, max-age=31536000, immutable'] }],
])('%s is sent as what it is and kept as long as it holds', (path, expected) => {
  expect(headersOf(headersFile(PLACES, ''), path)).toMatchObject(expected);
});
