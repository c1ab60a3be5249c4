import { expect, test } from 'vitest';
import { OBSERVATION_DEFAULTS, type Observation } from '../../../../src/model/observation.ts';
import type { Publication } from '../../../../src/model/publication.ts';
import type { PublisherKind, Report, SourcePage } from '../../../../src/model/report.ts';
import { chartFileLinks } from '../../../../src/page-model/parts/chart-file-links.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { findPicture, homePicture, picturesOf } from '../../../../src/page-model/parts/picture-of.ts';
import { pictureFacts, picturePng, pictureSvg } from '../../../../src/pictures/picture-file.ts';
import type { Picture } from '../../../../src/pictures/picture.ts';
import type { Locale } from '../../../../src/model/text.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { indicatorWith, publicationWith } from '../publication-with.ts';
import { plannedFacts } from '../../distributions/made.ts';

const TARGET = {
  value: 40,
  due: '2030',
  countsFrom: '2025-12-17',
  kind: 'reach' as const,
  milestones: [],
  pledge: 'pledge',
};
const figure = (period: string, value: number, rest: Partial<Observation> = {}): Observation => ({
  ...OBSERVATION_DEFAULTS,
  period,
  area: 'KR',
  breakdown: '',
  value,
  status: 'A',
  origin: 'report',
  ...rest,
});

const programmes = [
  {
    code: 'programme',
    task: 'task',
    ko: '프로그램',
    en: 'Programme',
    flagship: false,
    summaryKo: '글',
    summaryEn: 'text',
  },
];
const PAGES: readonly [string, PublisherKind, string][] = [
  ['yonhap', 'press', '2025-12-16'],
  ['mss', 'official', '2025-12-17'],
  ['newsis', 'press', '2026-01-05'],
];
const publishers = [
  { code: 'yonhap', ko: '연합뉴스', en: 'Yonhap News Agency' },
  { code: 'mss', ko: '중소벤처기업부', en: 'Ministry of SMEs and Startups' },
  { code: 'newsis', ko: '뉴시스', en: 'Newsis' },
];
const pages = PAGES.map(([publisher, kind, published], index): SourcePage => ({
  id: `page-${index}`,
  url: 'https://example.org/',
  linked: true,
  whyUnlinked: null,
  publisher,
  carrier: null,
  kind,
  citation: '글',
  published,
  reports: [`report-${index}`],
  steps: [],
}));

/** A publication of one indicator whose pledge, and whose figures where a test says so, stand on three pages. */
const made = (...[verdict, rest]: Parameters<typeof indicatorWith>): Publication => {
  const publication = publicationWith(indicatorWith(verdict, rest));
  const reports = pages.map(({ id, reports: [report = ''] }) => ({ id: report, page: id }) as Report);
  const pledges = publication.pledges.map((pledge) => ({ ...pledge, statements: reports.map(({ id }) => id) }));
  return { ...publication, pages, reports, pledges, codelists: { ...publication.codelists, programmes, publishers } };
};

const awaiting = made({ state: 'not-rated' }, { target: TARGET });
const contested = made(
  {},
  {
    headline: '2025|KR|',
    observations: [
      figure('2024', 20, { reports: [{ report: 'report-0', role: 'published', vintage: 0 }] }),
      figure('2025', 25, { low: 24, high: 30, reports: [{ report: 'report-2', role: 'published', vintage: 0 }] }),
    ],
  },
);

const pictureOf = (publication: Publication, locale: Locale): Picture => {
  const picture = findPicture(deskOf(publication, locale), 'ai-use');
  if (!picture) throw new Error('nothing to draw');
  return picture;
};

const textIn = (svg: string): string[] =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text = '']) => text);

/** Width and height of a PNG, as its header says. */
const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test('a picture draws the ladder of a pledge without figures, with its finding, source and signature', () => {
  expect(textIn(pictureSvg(pictureOf(awaiting, 'ko')))).toMatchInlineSnapshot(`
    [
      "프로그램",
      "AI 활용률, 약속한 지 340일, 찾아본 자료에 수치가 없습니다",
      "○ 아직 확인 못 함",
      "약속을 밝힌 곳: 중소벤처기업부(2025.12.17) 외 2곳",
      "성장사다리 2030 · 기준일 2026년 11월 22일",
      "2030년 목표 40%",
      "수치를 찾지 못함",
    ]
  `);
});

test('a picture says of a disputed figure between which values it lies', () => {
  expect(textIn(pictureSvg(pictureOf(contested, 'en')))).toMatchInlineSnapshot(`
    [
      "Programme",
      "AI use: 25% (2025)",
      "Latest figure: 2025 · disputed: 24–30%",
      "Source: Newsis (5 Jan 2026) and 1 other source",
      "Growth Ladder 2030 · As of 22 November 2026",
      "0%",
      "5%",
      "10%",
      "15%",
      "20%",
      "25%",
      "30%",
      "2024",
      "2025",
      "25%",
      "20%",
      "sources disagree",
    ]
  `);
});

test('a picture needs nothing outside itself: no style sheet and no colour by name', () => {
  const svg = pictureSvg(pictureOf(contested, 'ko'));
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(svg).not.toMatch(/var\(|class="chart|<style/);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a picture gives the same bytes for the same figures', () => {
  const again = structuredClone(contested);
  expect(pictureSvg(pictureOf(again, 'ko'))).toBe(pictureSvg(pictureOf(contested, 'ko')));
});

test('a picture makes a PNG 1200 pixels wide that is not blank', () => {
  const png = picturePng(pictureOf(contested, 'ko'), 'print');
  expect(sizeOf(png)[0]).toBe(1200);
  expect(png.length).toBeGreaterThan(20_000);
});

test('an indicator with neither a figure nor a target has no picture and no link to one', () => {
  const empty = publicationWith(indicatorWith({}));
  expect(findPicture(deskOf(empty, 'ko'), 'ai-use')).toBeNull();
  expect(picturesOf((locale) => deskOf(empty, locale))).toEqual([]);
  expect(chartFileLinks(deskOf(empty, 'ko'), new Map(), 'ai-use')).toEqual([]);
});

test.each([
  ['a chart', contested],
  ['a ladder', awaiting],
] as const)('pictures to share are 1200 by 630, with %s', (_, publication) => {
  expect(sizeOf(picturePng(pictureOf(publication, 'ko'), 'share'))).toEqual([1200, 630]);
});

test('the home page has a picture to share of the same size', () => {
  const published = readPublication('data/published');
  expect(sizeOf(picturePng(homePicture(deskOf(published, 'en', plannedFacts(published))), 'share'))).toEqual([
    1200, 630,
  ]);
});

test('chartFileLinks names the file, its format and its size', async () => {
  const facts = await pictureFacts(picturesOf((locale) => deskOf(awaiting, locale)));
  const links = chartFileLinks(deskOf(awaiting, 'ko'), facts, 'ai-use');
  expect(links.map(({ href }) => href)).toEqual(['/charts/ai-use.ko.png', '/charts/ai-use.ko.svg']);
  for (const { text } of links) expect(text).toMatch(/^AI 활용률 그림\((PNG|SVG)\) 내려받기\([\d.]+kB\)$/);
  expect(chartFileLinks(deskOf(awaiting, 'en'), facts, 'ai-use')[0]?.text).toMatch(
    /^Download the chart of AI use, PNG \([\d.]+ kB\)$/,
  );
});
