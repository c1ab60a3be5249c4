import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

/** What a page may weigh: its HTML as brotli sends it, and its elements. */
const BUDGET = { page: 25_000, pledge: 10_000, elements: 3_100 };

/** Pages that are longer, and how long: exports by item, destination and province are three charts, each drawn wide and narrow. */
const LONGER: Readonly<Record<string, number>> = { '/indicators/sme-exports/': 5_300 };

/** Returns the bytes of a file of the built site as a server sends it: of its brotli twin where it has one. */
const sentBytes = (file: string): number =>
  statSync(existsSync(join('dist', `${file}.br`)) ? join('dist', `${file}.br`) : join('dist', file)).size;

/** Counts the elements of a page without reading all of it into a document. */
const elementsOf = (markup: string): number => markup.match(/<[a-z]/g)?.length ?? 0;

describe('every page', () => {
  const pages = builtPages().map((path) => ({ path, bytes: sentBytes(`${path}index.html`) }));

  test('is light: its HTML', () => {
    expect(pages.filter(({ bytes }) => bytes > BUDGET.page)).toEqual([]);
    const pledges = pages.filter(({ path }) => /\/pledges\/[^/]+\/$/.test(path));
    expect(pledges.filter(({ bytes }) => bytes > BUDGET.pledge)).toEqual([]);
    expect(pledges.length).toBeGreaterThan(0);
  });

  test('is short: its elements', () => {
    const long = pages
      .map(({ path }) => ({ path, elements: elementsOf(readFileSync(join('dist', path, 'index.html'), 'utf8')) }))
      .filter(({ path, elements }) => elements > (LONGER[path.replace(/^\/en\//, '/')] ?? BUDGET.elements));
    expect(long).toEqual([]);
  });
});
