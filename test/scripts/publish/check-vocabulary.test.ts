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
    [ProblemsFound: data/codelist/breakdown.csv [code] expected "size=large", which tips uses, got no such code
      → Add the code with its Korean and English name.
    data/codelist/breakdown.csv [code] expected "region=small", which tips uses, got no such code
      → Add the code with its Korean and English name.
    data/codelist/breakdown.csv [code] expected "colour=red", which tips uses, got no such code
      → Add the code with its Korean and English name.
    data/codelist/dimension.csv [code] expected "colour", which tips uses, got no such code
      → Add the code with its Korean and English name.
    data/codelist/programme.csv [code] expected "start-ups", which tips uses, got no such code
      → Add the code with its Korean and English name.
    data/codelist/programme.csv [code] expected "a", which pledge uses, got no such code
      → Add the code with its Korean and English name.
    data/codelist/programme.csv [code] expected "b", which past uses, got no such code
      → Add the code with its Korean and English name.
    data/codelist/province.csv [code] expected "KR-99", which tips uses, got no such code
      → Add the code with its Korean and English name.
    data/codelist/unit.csv [code] expected "firms", which tips uses, got no such code
      → Add the code with its Korean and English name.
    data/codelist/unit.csv [code] expected "won", which pledge uses, got no such code
      → Add the code with its Korean and English name.
    data/codelist/unit.csv [code] expected "dollars", which past uses, got no such code
      → Add the code with its Korean and English name.]
  `);
});
