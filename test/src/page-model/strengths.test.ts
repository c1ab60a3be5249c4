import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../src/door/read-publication.ts';
import { LOCALES } from '../../../src/model/text.ts';
import { deskOf } from '../../../src/page-model/desk.ts';
import { homePage } from '../../../src/page-model/pages/home.ts';
import { indicatorPage } from '../../../src/page-model/pages/indicator.ts';
import { pledgePage } from '../../../src/page-model/pages/pledge.ts';
import { pledgesPage } from '../../../src/page-model/pages/pledges.ts';
import { programmePage } from '../../../src/page-model/pages/programme.ts';
import { provincePage } from '../../../src/page-model/pages/province.ts';
import { STRENGTH_SIGNS } from '../../../src/i18n/signs.ts';
import { PUBLISHED } from '../../committed-data.ts';
import { plannedFacts } from '../distributions/made.ts';

const publication = readPublication(PUBLISHED);
type Part = Readonly<Record<string, unknown>>;

/** What of a page says a figure, by the keys it has; and the key that has to say how strong it is. */
const FIGURES: readonly [keys: readonly string[], strength: string, says: (part: Part) => boolean][] = [
  [['value', 'when', 'label'], 'strength', () => true],
  [['value', 'period', 'anchor'], 'strength', () => true],
  [['value', 'period', 'href'], 'strength', () => true],
  [['fact', 'known'], 'strength', ({ known }) => known === 'figure'],
  [['finding', 'known'], 'findingStrength', ({ known }) => known === 'figure'],
  [['finding', 'href', 'chart'], 'strength', ({ known, chart }) => known === undefined && chart !== null],
];

/** Walks a page down to its last part, charts left out: what they draw is not a page model. */
function* partsOf(node: unknown): Generator<Part> {
  if (Array.isArray(node)) for (const item of node) yield* partsOf(item);
  else if (typeof node === 'object' && node !== null) {
    yield node as Part;
    for (const [key, child] of Object.entries(node))
      if (!['chart', 'ladder', 'track', 'series', 'indicator'].includes(key)) yield* partsOf(child);
  }
}

const SIGN = new RegExp(`^[${Object.values(STRENGTH_SIGNS).join('')}] \\S`, 'u');
const MISSING = LOCALES.map((locale) => deskOf(publication, locale).words.terms.statuses.M);

describe.each(LOCALES)('in %s', (locale) => {
  const desk = deskOf(publication, locale, plannedFacts(publication));
  const { indicators, pledges, codelists } = publication;
  const pages: readonly [string, readonly object[]][] = [
    ['home', [homePage(desk)]],
    ['list of pledges', [pledgesPage(desk, 'due')]],
    ['pledge', pledges.map(({ id }) => pledgePage(desk, id))],
    ['indicator', indicators.map(({ id }) => indicatorPage(desk, id, new Map()))],
    ['programme', codelists.programmes.map(({ code }) => programmePage(desk, code))],
    ['province', codelists.provinces.flatMap(({ code }) => (code === 'KR' ? [] : [provincePage(desk, code)]))],
  ];

  it.each(pages)('every figure of a page of the kind "%s" says how strong its ground is', (_, of) => {
    const said = of.flatMap((page) =>
      [...partsOf(page)].flatMap((part) =>
        FIGURES.filter(([keys, , says]) => keys.every((key) => key in part) && says(part)).map(([, key]) => ({
          figure: String(part['value'] ?? part['fact'] ?? part['finding']),
          strength: String(part[key]),
        })),
      ),
    );
    expect(said.length).toBeGreaterThan(0);
    const without = said.filter(({ figure, strength }) => !MISSING.includes(figure) && !SIGN.test(strength));
    expect(without).toEqual([]);
  });
});
