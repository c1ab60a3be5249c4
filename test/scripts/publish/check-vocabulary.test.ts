import { expect, it } from 'vitest';
import { checkVocabulary } from '../../../scripts/publish/check-vocabulary.ts';
import type { Publication } from '../../../src/model/publication.ts';

const words = {
  provinces: [{ code: 'KR' }],
  units: [{ code: 'companies' }],
  programmes: [{ code: 'startups' }],
  dimensions: [{ code: 'size' }, { code: 'region' }],
  codes: [{ dimension: 'size', code: 'small' }],
};
const publication = (change: object): Omit<Publication, 'overview'> =>
  ({
    codelists: words,
    pledges: [],
    trackRecord: [],
    indicators: [
      {
        id: 'tips',
        unit: 'companies',
        programme: 'startups',
        observations: [
          { area: 'KR', breakdown: '' },
          { area: 'KR', breakdown: 'size=small' },
        ],
      },
    ],
    ...change,
  }) as unknown as Omit<Publication, 'overview'>;

it('checkVocabulary is silent when every word is in a list', () => {
  expect(() =>
    checkVocabulary(publication({ pledges: [{ id: 'p', unit: 'companies', programme: 'startups' }] })),
  ).not.toThrow();
});

it('checkVocabulary names every word without a name in both languages, once, and the list it belongs in', () => {
  const observations = [
    { area: 'KR-99', breakdown: 'size=large;region=small' },
    { area: 'KR-99', breakdown: 'colour=red' },
  ];
  expect(() =>
    checkVocabulary(
      publication({
        indicators: [{ id: 'tips', unit: 'firms', programme: 'start-ups', observations }],
        pledges: [{ id: 'pledge', unit: 'won', programme: 'a' }],
        trackRecord: [{ id: 'past', unit: 'dollars', programme: 'b' }],
      }),
    ),
  ).toThrowErrorMatchingInlineSnapshot(`
    [Error: tips: expected a code of data/codelist/unit.csv, got "firms"
      → Add the code with its Korean and English name.
    tips: expected a code of data/codelist/programme.csv, got "start-ups"
      → Add the code with its Korean and English name.
    tips: expected a code of data/codelist/province.csv, got "KR-99"
      → Add the code with its Korean and English name.
    tips: expected a code of data/codelist/breakdown.csv (or the list of that dimension), got "size=large"
      → Add the code with its Korean and English name.
    tips: expected a code of data/codelist/breakdown.csv (or the list of that dimension), got "region=small"
      → Add the code with its Korean and English name.
    tips: expected a code of data/codelist/dimension.csv, got "colour"
      → Add the code with its Korean and English name.
    tips: expected a code of data/codelist/breakdown.csv (or the list of that dimension), got "colour=red"
      → Add the code with its Korean and English name.
    pledge: expected a code of data/codelist/unit.csv, got "won"
      → Add the code with its Korean and English name.
    pledge: expected a code of data/codelist/programme.csv, got "a"
      → Add the code with its Korean and English name.
    past: expected a code of data/codelist/unit.csv, got "dollars"
      → Add the code with its Korean and English name.
    past: expected a code of data/codelist/programme.csv, got "b"
      → Add the code with its Korean and English name.]
  `);
});
