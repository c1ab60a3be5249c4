import { expect, it } from 'vitest';
import { addressFiles } from '../../../scripts/site/address-files.ts';

const FILES = [
  '404.html',
  'en/embed/tips/index.html',
  'en/index.html',
  'en/data/index.html',
  'index.html',
  'about/index.html',
];

it('addressFiles lists each page with its twin and the reference day, and no embed', () => {
  const files = addressFiles(FILES, '2026-11-26', 'https://ladder.example/name/', '/name');
  expect(files.get('sitemap.xml')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://ladder.example/name/</loc><lastmod>2026-11-26</lastmod><xhtml:link rel="alternate" hreflang="ko" href="https://ladder.example/name/"/><xhtml:link rel="alternate" hreflang="en" href="https://ladder.example/name/en/"/></url>
    <url><loc>https://ladder.example/name/about/</loc><lastmod>2026-11-26</lastmod></url>
    <url><loc>https://ladder.example/name/en/</loc><lastmod>2026-11-26</lastmod><xhtml:link rel="alternate" hreflang="en" href="https://ladder.example/name/en/"/><xhtml:link rel="alternate" hreflang="ko" href="https://ladder.example/name/"/></url>
    <url><loc>https://ladder.example/name/en/data/</loc><lastmod>2026-11-26</lastmod></url>
    </urlset>
    "
  `);
  expect(files.get('robots.txt')).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /
    Sitemap: https://ladder.example/name/sitemap.xml
    "
  `);
  expect(files.get('.well-known/security.txt')).toMatchInlineSnapshot(`
    "Contact: https://ladder.example/name/en/about/#contact
    Expires: 2027-11-26T00:00:00Z
    Preferred-Languages: ko, en
    Canonical: https://ladder.example/name/.well-known/security.txt
    "
  `);
});

it('addressFiles gives only what needs no address where the site has none', () => {
  expect([...addressFiles(FILES, '2026-11-26', undefined, '').entries()]).toEqual([
    ['robots.txt', 'User-agent: *\nAllow: /\n'],
  ]);
});
