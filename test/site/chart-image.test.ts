import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFile } from '../../scripts/site/serve-folder.ts';
import { builtPages, markupOf } from './built-pages.ts';

const LINK = /href="(\/charts\/[^"]+\.(png|svg))"[^>]*>([^<]*)</g;

test('every indicator page offers its chart as PNG and SVG in its own language, with the size the file has', () => {
  const wrong: string[] = [];
  for (const page of builtPages().filter((path) => /^(\/en)?\/indicators\//.test(path))) {
    const links = [...markupOf(page).matchAll(LINK)];
    if (links.length !== 2) wrong.push(`${page} has ${links.length} pictures`);
    for (const [, path = '', format = '', text = ''] of links) {
      const file = findFile('dist', path);
      const bytes = file ? readFileSync(file) : Buffer.alloc(0);
      const starts = format === 'png' ? '\u0089PNG' : '<svg xmlns="http://www.w3.org/2000/svg"';
      if (!bytes.toString('latin1').startsWith(starts)) wrong.push(`${page} → ${path} is no ${format}`);
      if (
        !text.replace(' kB', 'kB').includes(`${(Math.round(bytes.length / 100) / 10).toFixed(1).replace(/\.0$/, '')}kB`)
      )
        wrong.push(`${page} → ${text} has ${bytes.length} bytes`);
      if (!path.includes(page.startsWith('/en/') ? '.en.' : '.ko.'))
        wrong.push(`${page} → ${path} is in the other language`);
    }
  }
  expect(wrong).toEqual([]);
});

test('without the address of the site no page names a picture for links to it', () => {
  expect(builtPages().filter((page) => markupOf(page).includes('og:image'))).toEqual([]);
});
