import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bibtex } from '../../../src/distributions/citations/bibtex.ts';
import { citationFiles } from '../../../src/distributions/citations/citation-files.ts';
import { citedFigure } from '../../../src/distributions/citations/cited-figure.ts';
import type { Cited } from '../../../src/distributions/citations/cited.ts';
import { cslJson } from '../../../src/distributions/citations/csl-json.ts';
import { lookupOf } from '../../../src/door/lookup.ts';
import { readPublication } from '../../../src/door/read-publication.ts';
import { LOCALES } from '../../../src/model/text.ts';
import { exportsWithSources, publication as sample } from './publication.ts';
import { readBibtex } from './read-bibtex.ts';

const SITE = 'https://ladder.example/';
const published = readPublication(resolve('data/published'));
const files = citationFiles(published, SITE);

/** The fields of CSL-JSON that we write, as csl-data.json 1.0.2 of the Citation Style Language has them. */
const CslDate = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) });
const CslItems = z.array(
  z.strictObject({
    id: z.string().min(1),
    type: z.enum(['dataset', 'webpage']),
    title: z.string().min(1),
    author: z.array(z.strictObject({ literal: z.string().min(1) })).length(1),
    issued: CslDate.optional(),
    'container-title': z.string().optional(),
    URL: z.string().optional(),
    note: z.string(),
  }),
);

describe('citation files', () => {
  it('are two for the collection, and two a language for every indicator and pledge', () => {
    const things = published.indicators.length + published.pledges.length;
    expect(files.size).toBe(2 + LOCALES.length * 2 * things);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['growth-ladder-2030.bib', 'en/pledges/unicorns.csl.json']),
    );
  });

  it('cite in BibTeX and CSL-JSON the same works, each under a name of its own, at addresses that are whole', () => {
    for (const [name, text] of files) {
      if (!name.endsWith('.bib')) continue;
      const bib = readBibtex(text());
      const csl = CslItems.parse(JSON.parse(files.get(name.replace(/bib$/, 'csl.json'))?.() ?? ''));
      expect(
        bib.map(({ key }) => key),
        name,
      ).toEqual(csl.map(({ id }) => id));
      expect(new Set(csl.map(({ id }) => id)).size, name).toBe(csl.length);
      expect(bib.filter(({ kind, fields }) => kind !== 'misc' || !fields['author'] || !fields['title'])).toEqual([]);
      expect(csl.filter(({ URL: url }) => url !== undefined && !/^https?:\/\//.test(url))).toEqual([]);
    }
  });

  it('hold every figure of an indicator that has a value', () => {
    const works = CslItems.parse(JSON.parse(files.get('en/indicators/sme-exports.csl.json')?.() ?? ''));
    const valued = published.indicators
      .find(({ id }) => id === 'sme-exports')
      ?.observations.filter(({ value }) => value !== null);
    expect(works.length).toBe(1 + (valued?.length ?? 0));
  });

  it('name this collection as CITATION.cff does', () => {
    const { authors } = parse(readFileSync(resolve('CITATION.cff'), 'utf8')) as { authors: { name: string }[] };
    const [whole] = CslItems.parse(JSON.parse(files.get('growth-ladder-2030.csl.json')?.() ?? ''));
    expect(whole?.author).toEqual(authors.map(({ name }) => ({ literal: name })));
    expect(whole?.URL).toBe(`${SITE}data/releases/${published.overview.asOf}/growth-ladder-2030.zip`);
  });

  it('are paths of the site where it has no address', () => {
    const [whole, figure] = CslItems.parse(
      JSON.parse(citationFiles(sample).get('en/indicators/sme-exports.csl.json')?.() ?? ''),
    );
    expect(whole?.URL).toBe('/en/indicators/sme-exports/');
    expect(figure?.note).toContain('/en/indicators/sme-exports/#figure-2016');
  });
});

describe('a figure is cited by itself', () => {
  const sentences = (locale: 'ko' | 'en', site?: string) =>
    exportsWithSources.observations.map(
      (observation) =>
        citedFigure(exportsWithSources, observation, { lookup: lookupOf(sample), asOf: '2026-11-22', locale, site })
          ?.sentence ?? null,
    );

  it('in English: value, period, status, who, when, where, and our row on the reference day', () => {
    expect(sentences('en', SITE)).toMatchInlineSnapshot(`
      [
        null,
        "Exports of SMEs, 2016: USD 99,500 million (as published). Newsis, undated, https://example.org/a?b=1,2. As collected by Growth Ladder 2030, reference day 22 November 2026, https://ladder.example/en/indicators/sme-exports/#figure-2016",
        "Exports of SMEs, 2024: USD 111,000 million (as published). Newsis, 28 January 2026, https://example.org/a?b=1,2. As collected by Growth Ladder 2030, reference day 22 November 2026, https://ladder.example/en/indicators/sme-exports/#figure-2024",
        "Exports of SMEs (United States), 2024: USD 12.5 million (as published). Korea Customs Service, “a test”, retrieved 22 November 2026, https://www.customs.go.kr/. As collected by Growth Ladder 2030, reference day 22 November 2026, https://ladder.example/en/indicators/sme-exports/#figure-2024-destination-US",
        "Exports of SMEs (United States), first half of 2025: USD 25 million (estimated or derived). Derived by Growth Ladder 2030, reference day 22 November 2026, https://ladder.example/en/indicators/sme-exports/#figure-2025-H1-destination-US",
      ]
    `);
  });

  it('in Korean', () => {
    expect(sentences('ko')).toMatchInlineSnapshot(`
      [
        null,
        "중소기업 수출, 2016년: 995억 달러(공표). 뉴시스, 날짜 없음, https://example.org/a?b=1,2. 성장사다리 2030에서 재인용, 기준일 2026년 11월 22일, /indicators/sme-exports/#figure-2016",
        "중소기업 수출, 2024년: 1,110억 달러(공표). 뉴시스, 2026년 1월 28일, https://example.org/a?b=1,2. 성장사다리 2030에서 재인용, 기준일 2026년 11월 22일, /indicators/sme-exports/#figure-2024",
        "중소기업 수출(미국), 2024년: 1,250만 달러(공표). 관세청, 「시험, 문장」, 2026년 11월 22일에 받음, https://www.customs.go.kr/. 성장사다리 2030에서 재인용, 기준일 2026년 11월 22일, /indicators/sme-exports/#figure-2024-destination-US",
        "중소기업 수출(미국), 2025년 상반기: 2,500만 달러(추정·산출). 성장사다리 2030이 산출, 기준일 2026년 11월 22일, /indicators/sme-exports/#figure-2025-H1-destination-US",
      ]
    `);
  });
});

const work: Cited = {
  id: 'a-1',
  kind: 'page',
  title: 'a',
  author: 'b',
  issued: null,
  within: null,
  address: null,
  note: 'n',
};

test.each([
  ['100 % & $5 #1_a', String.raw`{100 \% \& \$5 \#1\_a}`],
  ['a {b', String.raw`{a \textbraceleft{}b}`],
  ['a } b', String.raw`{a \textbraceright{} b}`],
  [String.raw`a\b~c^d`, String.raw`{a\textbackslash{}b\textasciitilde{}c\textasciicircum{}d}`],
  ['두 줄\n한 줄', '{두 줄 한 줄}'],
])('bibtex writes the title %j so that TeX shows it', (title, written) => {
  expect(readBibtex(bibtex([{ ...work, title }]))[0]?.fields['title']).toBe(written);
});

test.each([
  ['2026-01-28', { year: '2026', month: 'jan', day: '28' }, [2026, 1, 28]],
  ['2026-01', { year: '2026', month: 'jan' }, [2026, 1]],
  [null, {}, undefined],
] as const)('a page of the day %s is dated as far as it is known', (issued, fields, parts) => {
  const { year, month, day } = readBibtex(bibtex([{ ...work, issued }]))[0]?.fields ?? {};
  expect(JSON.parse(JSON.stringify({ year, month, day }))).toEqual(fields);
  const [item] = CslItems.parse(JSON.parse(cslJson([{ ...work, issued }])));
  expect(item?.issued?.['date-parts'][0]).toEqual(parts);
});
