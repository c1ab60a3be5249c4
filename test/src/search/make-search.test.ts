import { describe, expect, it } from 'vitest';
import { makeSearch, type SearchEntry } from '../../../src/search/make-search.ts';
import { termsOf } from '../../../src/search/terms.ts';

const entry = (kind: SearchEntry['kind'], title: string, also = ''): SearchEntry => ({
  kind,
  title,
  also,
  fact: '',
  path: `/${title}/`,
});
const ENTRIES = [
  entry('pledge', '스마트공장 1만 2,000개', 'smart factories 12,000'),
  entry('pledge', '팁스 해마다 1,200개사', 'TIPS'),
  entry('indicator', '중소기업 화장품 수출', '화장품 K-뷰티 뷰티 cosmetics beauty'),
  entry('indicator', '벤처투자액', 'venture investment'),
  entry('indicator', '벤처펀드 결성액', 'venture funds'),
  entry('province', '부산광역시', '부산 Busan'),
  entry('publisher', '헤럴드경제', 'Herald Business'),
];
const search = makeSearch(ENTRIES);
const titles = (query: string): string[] => search(query).flatMap(({ entries }) => entries.map(({ title }) => title));

describe('makeSearch', () => {
  it.each([
    ['팁스', '팁스 해마다 1,200개사'],
    ['tips', '팁스 해마다 1,200개사'],
    ['TIPS', '팁스 해마다 1,200개사'],
    ['화장품', '중소기업 화장품 수출'],
    ['화장품수출', '중소기업 화장품 수출'],
    ['뷰티', '중소기업 화장품 수출'],
    ['cosmetics', '중소기업 화장품 수출'],
    ['cosmetic', '중소기업 화장품 수출'],
    ['cosmetcis', '중소기업 화장품 수출'],
    ['스마트 공장', '스마트공장 1만 2,000개'],
    ['스마트공쟝', '스마트공장 1만 2,000개'],
    ['공장', '스마트공장 1만 2,000개'],
    ['벤쳐투자', '벤처투자액'],
    ['투자액', '벤처투자액'],
    ['busan', '부산광역시'],
    ['부산', '부산광역시'],
    ['팁', '팁스 해마다 1,200개사'],
    ['12000', '스마트공장 1만 2,000개'],
    ['herald', '헤럴드경제'],
  ])('finds by %s first %s', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  it.each(['', '   ', 'zzzz', '가나다라', '벤처투자 부산'])('finds nothing by "%s"', (query) => {
    expect(titles(query)).toEqual([]);
  });

  it('groups what it finds, the group of the best first', () => {
    expect(search('벤처').map(({ kind, entries }) => `${kind} ${entries.length}`)).toEqual(['indicator 2']);
    expect(search('벤처', 1)[0]?.entries).toHaveLength(1);
  });
});

describe('termsOf', () => {
  it.each([
    ['화장품수출', '화장 장품 품수 수출'],
    ['팁스', '팁스'],
    ['1만 2,000개', '1 만 2000 개'],
    ['K-뷰티', 'k 뷰티'],
    ['AI공장', 'ai 공장'],
    ['ＴＩＰＳ', 'tips'],
  ])('cuts %s into %s', (text, terms) => {
    expect(
      termsOf(text)
        .map((term) => term.normalize('NFC'))
        .join(' '),
    ).toBe(terms);
  });
});
