import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { untold } from '../twin-numbers.ts';
import { KINDS, markupOf } from './built-pages.ts';

/**
 * What counts in units of its language or says what only one language has: tables and charts (each is held against its
 * file), formulas, code, and the sizes of files.
 */
const OWN_UNITS = 'script, style, template, pre, code, table, svg, .formula';
const SIZE = /\d[\d,.]*\s?(?:[kM]B|bytes?|바이트)/g;

/** The texts of a page in its own language, apart from each other. */
function textsOf(page: string): string {
  const { document, NodeFilter } = new JSDOM(markupOf(page)).window;
  const { lang } = document.documentElement;
  for (const part of document.querySelectorAll(OWN_UNITS)) part.remove();
  for (const part of document.body.querySelectorAll('[lang]')) if (part.getAttribute('lang') !== lang) part.remove();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' | ').replace(SIZE, ' ');
}

test.each(KINDS.filter((page) => !page.startsWith('/en/')))('%s and its twin say the same numbers', (page) => {
  const [ko, en] = [textsOf(page), textsOf(`/en${page}`)];
  expect({ ko: untold(ko, en), en: untold(en, ko) }).toEqual({ ko: [], en: [] });
});
