import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../src/door/read-publication.ts';
import { LOCALES, type Locale } from '../../../src/model/text.ts';
import { deskOf, type Desk } from '../../../src/page-model/desk.ts';
import { comingPage } from '../../../src/page-model/pages/coming.ts';
import { contradictionsPage } from '../../../src/page-model/pages/contradictions.ts';
import { homePage } from '../../../src/page-model/pages/home.ts';
import { indicatorPage } from '../../../src/page-model/pages/indicator.ts';
import { newPage } from '../../../src/page-model/pages/new.ts';
import { pledgePage } from '../../../src/page-model/pages/pledge.ts';
import { pledgesPage } from '../../../src/page-model/pages/pledges.ts';
import { programmePage } from '../../../src/page-model/pages/programme.ts';
import { provincePage } from '../../../src/page-model/pages/province.ts';
import { revisionsPage } from '../../../src/page-model/pages/revisions.ts';
import { searchedPage } from '../../../src/page-model/pages/searched.ts';
import { silencePage } from '../../../src/page-model/pages/silence.ts';
import { sourcesPage } from '../../../src/page-model/pages/sources.ts';
import { trackRecordPage } from '../../../src/page-model/pages/track-record.ts';
import { FEED_KINDS, newsFeed } from '../../../src/page-model/parts/news-feed.ts';
import { picturesOf } from '../../../src/page-model/parts/picture-of.ts';
import { PUBLISHED } from '../../committed-data.ts';
import { tablesOf } from '../../../src/distributions/tables/tables-of.ts';
import { plannedFacts } from '../distributions/made.ts';

const publication = readPublication(PUBLISHED);
const deskIn = (locale: Locale): Desk => deskOf(publication, locale, plannedFacts(publication));

/** What stands on no page, with what to write instead. */
const MUST_NOT: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  ko: [
    [/(출처|자료|페이지)\s?\d+쪽|\d쪽에서|이 쪽에서/, '웹 페이지는 건, 페이지로 센다'],
    [/십억 원|백만 달러|백만 원/, '억 원, 억 달러로 센다'],
    [/보도자료 전재|보도 대장/, '전재·사본, 출처 기록'],
    [/\b\d{4}-(H[12]|Q[1-4])\b/, '2025년 상반기'],
    [/지금 있어야 할|^(▼ )?부진$/, '어느 날의 자리인지, 뒤처짐'],
    [/발표된 수치가 없|발표한 수치가 없|공표된 수치가 없|발표하지 않았/, '찾은 곳에 없다고 말한다'],
    [/\d%p? 퍼센트|\d %/, '19.5%'],
  ],
  en: [
    [/\b1 (pages|figures|reports|sources|companies|days)\b|\b1 page that state\b/, 'one of a thing is singular'],
    [/\b(in|of|for|above|below|than|and) (first|second|third|fourth) (half|quarter)\b/, 'in the first half'],
    [/\d(m|bn|tn) won\b|\d won\b/, 'KRW 400 million'],
    [/\b\d{4}-(H[12]|Q[1-4])\b/, 'first half of 2025'],
    [/\bpersons\b/, 'people'],
    [/What is known:|Ledger of reports/, 'a caption that promises no more than it holds'],
    [/\bcontested figures?\b|work report/, 'disputed; Work Report'],
    [
      /(?<!not mean that )(?:no figures? (was|were|has been|have been) published|nothing (was|has been) published|has not published)/i,
      'where we looked and to which day',
    ],
    [/\d percent\b|\d %/, '19.5%'],
    [/by hs 10/, 'HS, as it is written'],
  ],
};

/** Keys of what others wrote: titles of pages, addresses, and the names of files. */
const OTHERS = new Set(['title', 'href', 'url', 'id', 'anchor', 'jsonLd', 'chart', 'ladder', 'track', 'series']);

/** Walks what a page says, down to its last sentence; words of others, who stand beside `who`, are left out. */
function* sentencesOf(node: unknown): Generator<string> {
  if (typeof node === 'string') {
    // Addresses and code to copy are not prose.
    if (!/^[/<]|^https?:/.test(node)) yield node;
  } else if (Array.isArray(node)) for (const item of node) yield* sentencesOf(item);
  else if (typeof node === 'object' && node !== null)
    for (const [key, child] of Object.entries(node)) {
      if (OTHERS.has(key) && (key !== 'title' || 'who' in node)) continue;
      if (key === 'indicator' || key === 'citation' || key === 'drawing') continue;
      yield* sentencesOf(child);
    }
}

const pagesOf = (desk: Desk): Readonly<Record<string, () => readonly object[]>> => ({
  home: () => [homePage(desk), pledgesPage(desk, 'due')],
  pledge: () => publication.pledges.map(({ id }) => pledgePage(desk, id)),
  indicator: () => publication.indicators.map(({ id }) => indicatorPage(desk, id, new Map())),
  programme: () => publication.codelists.programmes.map(({ code }) => programmePage(desk, code)),
  province: () =>
    publication.codelists.provinces.flatMap(({ code }) => (code === 'KR' ? [] : [provincePage(desk, code)])),
  news: () => [newPage(desk), comingPage(desk), ...FEED_KINDS.map((kind) => newsFeed(desk, kind))],
  record: () => [revisionsPage(desk), contradictionsPage(desk), trackRecordPage(desk)],
  looked: () => [searchedPage(desk), silencePage(desk), sourcesPage(desk)],
});

describe.each(LOCALES)('in %s', (locale) => {
  const desk = deskIn(locale);

  it.each(Object.keys(pagesOf(desk)))('no page of the kind "%s" says what must not be said', (kind) => {
    const pages = pagesOf(desk)[kind]?.() ?? [];
    const sentences = [...new Set(pages.flatMap((page) => [...sentencesOf(page)]))];
    expect(sentences.length).toBeGreaterThan(10);
    const found = MUST_NOT[locale].flatMap(([pattern, instead]) =>
      sentences.filter((sentence) => pattern.test(sentence)).map((sentence) => `${instead}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });
});

it('no picture claims that nothing was published', () => {
  const pictures = picturesOf(deskIn).map(({ name, picture }) => ({
    name,
    says: [...sentencesOf(picture)].join('\n'),
  }));
  expect(pictures.length).toBeGreaterThan(0);
  for (const { name, says } of pictures) {
    const locale = name.endsWith('.ko') ? 'ko' : 'en';
    for (const [pattern] of MUST_NOT[locale]) expect(says, name).not.toMatch(pattern);
  }
});

/** Columns that hold the words of others, or the unit in which the data count. */
const NOT_OURS = /^(source_titles?|unit)_/;
/** The code list names the units of the data as they are. */
const LISTS = ['codes'];

it.each(LOCALES)('no file says in %s what must not be said', (locale) => {
  const tables = tablesOf(publication).filter(({ name }) => !LISTS.includes(name));
  const texts = tables.flatMap(({ name, columns, rows }) =>
    columns.flatMap((column, at) =>
      column.name.endsWith(`_${locale}`) && !NOT_OURS.test(column.name)
        ? rows.map((row) => ({ where: `${name}.${column.name}`, text: String(row[at] ?? '') }))
        : [],
    ),
  );
  expect(texts.length).toBeGreaterThan(10_000);
  const found = MUST_NOT[locale].flatMap(([pattern, instead]) =>
    texts.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${instead}: ${where}: ${text}`),
  );
  expect([...new Set(found)]).toEqual([]);
});
