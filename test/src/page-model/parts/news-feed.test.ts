import { resolve } from 'node:path';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../../src/model/text.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { FEED_KINDS, newsFeed } from '../../../../src/page-model/parts/news-feed.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { writeAtom } from '../../../../src/distributions/write-atom.ts';

const publication = readPublication(resolve('data/published'));

/** Texts of the elements at a path below the root, in order. Throws on XML that is not well-formed. */
function textsOf(xml: string, path: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('text', (text) => open.slice(1).join('/') === path && found.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

test.each(FEED_KINDS)('the feed of %s is well-formed, latest first, each entry under an id of its own', (kind) => {
  for (const locale of LOCALES) {
    const feed = newsFeed(deskOf(publication, locale), kind);
    const xml = writeAtom(feed, undefined);
    const ids = textsOf(xml, 'entry/id');
    expect(new Set(ids).size).toBe(feed.entries.length);
    const days = textsOf(xml, 'entry/updated');
    expect(days).toHaveLength(ids.length);
    expect(days).toEqual([...days].sort().reverse());
    for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+09:00$/);
    for (const { title, summary } of feed.entries) expect(`${title}${summary}`).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('the feed of all holds everything that is new', () => {
  expect(newsFeed(deskOf(publication, 'en'), 'all').entries).toHaveLength(publication.news.length);
  for (const kind of ['steps', 'figures', 'corrections'] as const)
    expect(newsFeed(deskOf(publication, 'en'), kind).entries.length, kind).toBeGreaterThan(0);
});

test('a verdict that changed between editions is told with both', () => {
  const [pledge] = publication.pledges;
  const changed = {
    ...publication,
    news: [
      {
        kind: 'verdict' as const,
        day: '2026-11-26',
        pledge: pledge?.id ?? '',
        from: 'too-early' as const,
        to: 'behind' as const,
      },
    ],
  };
  expect(newsFeed(deskOf(changed, 'en'), 'verdicts').entries[0]?.title).toBe(
    `${pledge?.name.en}: too early to say → behind`,
  );
});

test('an entry keeps its id wherever the site is served from; only its links change', () => {
  const feed = newsFeed(deskOf(publication, 'en'), 'corrections');
  const ids = (site: URL | undefined) => writeAtom(feed, site).match(/<id>.*<\/id>/g);
  expect(ids(new URL('https://example.org'))).toEqual(ids(undefined));
  expect(writeAtom(feed, new URL('https://example.org'))).toContain('href="https://example.org/en/revisions/"');
  expect(writeAtom(feed, undefined)).toContain('href="/en/revisions/"');
  expect(writeAtom(feed, undefined)).toMatch(/<rights>.*CC BY 4\.0/);
});

test('signs that mean something to XML are written as entities', () => {
  const feed = { ...newsFeed(deskOf(publication, 'en'), 'corrections'), title: 'R&D <2024> "final"', entries: [] };
  expect(writeAtom(feed, undefined)).toContain('<title>R&amp;D &lt;2024&gt; &quot;final&quot;</title>');
});

test('an entry says what changed, from what to what, by how much and by whom', () => {
  const { title, summary, updated, path } =
    newsFeed(deskOf(publication, 'ko'), 'corrections').entries.find((entry) =>
      entry.path.endsWith('#sme-exports-figure-2024'),
    ) ?? {};
  expect({ title, summary, updated, path }).toMatchInlineSnapshot(`
    {
      "path": "/revisions/#sme-exports-figure-2024",
      "summary": "−41억 달러 · 잠정치의 확정 · 출처: 뉴시스 https://mobile.newsis.com/view_amp.html?ar_id=NISX20260128_0003493262",
      "title": "중소기업 수출액 · 2024년: 1,151억 달러 → 1,110억 달러",
      "updated": "2026-01-28T00:00:00+09:00",
    }
  `);
});
