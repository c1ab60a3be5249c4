import { resolve } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../../src/model/text.ts';
import { readPublication } from '../../../../src/page-model/publication.ts';
import { revisionFeed } from '../../../../src/page-model/reference/revision-feed.ts';
import { writeAtom } from '../../../../src/page-model/reference/write-atom.ts';

const publication = readPublication(resolve('data/published'));

test('the feed is well-formed and holds every change, latest first, each under an id of its own', () => {
  for (const locale of LOCALES) {
    const xml = writeAtom(revisionFeed(publication, locale), undefined);
    expect(XMLValidator.validate(xml)).toBe(true);
    const { feed } = new XMLParser().parse(xml) as { feed: { entry: { id: string; updated: string }[] } };
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(publication.revisions.length);
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
    for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+09:00$/);
  }
});

test('an entry keeps its id wherever the site is served from; only its links change', () => {
  const feed = revisionFeed(publication, 'en');
  const ids = (site: URL | undefined) => writeAtom(feed, site).match(/<id>.*<\/id>/g);
  expect(ids(new URL('https://example.org'))).toEqual(ids(undefined));
  expect(writeAtom(feed, new URL('https://example.org'))).toContain('href="https://example.org/en/revisions/"');
  expect(writeAtom(feed, undefined)).toContain('href="/en/revisions/"');
});

test('signs that mean something to XML are written as entities', () => {
  const feed = { ...revisionFeed(publication, 'en'), title: 'R&D <2024> "final"', entries: [] };
  expect(writeAtom(feed, undefined)).toContain('<title>R&amp;D &lt;2024&gt; &quot;final&quot;</title>');
});

test('an entry says what changed, from what to what, by how much and by whom', () => {
  const { title, summary, updated, path } = revisionFeed(publication, 'ko').entries.find((entry) => entry.path.endsWith('#sme-exports-figure-2024')) ?? {};
  expect({ title, summary, updated, path }).toMatchInlineSnapshot(`
    {
      "path": "/revisions/#sme-exports-figure-2024",
      "summary": "−41억 달러 · 잠정치의 확정 · 뉴시스",
      "title": "중소기업 수출액 · 2024년: 1,151억 달러 → 1,110억 달러",
      "updated": "2026-01-28T00:00:00+09:00",
    }
  `);
});
