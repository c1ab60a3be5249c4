import { expect, test } from 'vitest';
import { findFile } from '../../scripts/site/serve-folder.ts';
import { builtPages, markupOf } from './built-pages.ts';

const HREF = /\s(?:href|src)="([^"]*)"/g;
const unescape = (text: string): string => text.replaceAll('&amp;', '&');

test('every link within the site leads to a file that is there, and to a place on it that is there', () => {
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: string): Set<string> => {
    const known =
      ids.get(page) ?? new Set([...markupOf(page).matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ''));
    ids.set(page, known);
    return known;
  };
  const broken = new Set<string>();
  let checked = 0;
  for (const page of builtPages()) {
    for (const [, href = ''] of markupOf(page).matchAll(HREF)) {
      if (/^(https?:|mailto:)/.test(href)) continue;
      const url = new URL(unescape(href), `http://site${page}`);
      checked += 1;
      if (!findFile('dist', url.pathname)) broken.add(`${page} → ${href}`);
      else if (
        url.hash &&
        url.pathname.endsWith('/') &&
        !idsOf(url.pathname).has(decodeURIComponent(url.hash.slice(1)))
      )
        broken.add(`${page} → ${href}`);
    }
  }
  expect(checked).toBeGreaterThan(1000);
  expect([...broken]).toEqual([]);
});

test('every page names its twin in the other language', () => {
  const wrong = builtPages().filter((page) => {
    if (/^(\/en)?\/embed\//.test(page)) return false;
    const twin = page.startsWith('/en/') ? page.slice(3) : `/en${page}`;
    return !markupOf(page).includes(`hreflang="${page.startsWith('/en/') ? 'ko' : 'en'}" href="${twin}"`);
  });
  expect(wrong).toEqual([]);
});
