import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { METHOD } from '../../../../scripts/terms/method.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { methodNumbers } from '../../../../src/format/method-numbers.ts';
import { messagesIn } from '../../../../src/i18n/messages.ts';
import { LOCALES } from '../../../../src/model/text.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { methodsPage } from '../../../../src/page-model/pages/methods.ts';

const publication = readPublication(resolve('data/published'));
const grids = (locale: 'ko' | 'en') =>
  methodsPage(deskOf(publication, locale)).sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'grid' ? [{ id, ...block.grid }] : [])),
  );
const firstColumn = (locale: 'ko' | 'en', id: string): string[] =>
  grids(locale)
    .filter((table) => table.id === id)
    .flatMap(({ rows }) => rows.map(([first]) => (first?.text ?? '').replaceAll('\u00a0', ' ')));

describe('the methods page', () => {
  it('prints the ranges that the verdicts are given by', () => {
    expect([METHOD.cuts.onTrack, METHOD.cuts.speedUp]).toEqual([0.95, 0.6]);
    const ranges = ['R ≥ 0.95', '0.60 ≤ R < 0.95', '0 ≤ R < 0.60', 'R < 0'];
    for (const locale of LOCALES) {
      expect(firstColumn(locale, 'verdict').filter((text) => text.includes('R '))).toEqual(ranges);
      expect(firstColumn(locale, 'other-yardstick').slice(1)).toEqual(ranges.map((text) => text.replace('R', 'ratio')));
    }
  });

  it('names every verdict that the first method gives otherwise, from the same figures', () => {
    expect(firstColumn('en', 'changes')).toHaveLength(publication.method.moved.length);
    expect(publication.method.moved).toContainEqual(
      expect.objectContaining({
        indicator: 'venture-investment',
        before: { state: 'behind', pace: expect.closeTo(0.359, 3) },
        after: { state: 'too-early', pace: expect.closeTo(1.1866, 4) },
      }),
    );
  });

  it('is the published method, number for number', () => {
    const { moved: _, ...published } = publication.method;
    expect(published).toEqual(METHOD);
  });
});

it('every sentence on a class, a trend or a cut says the numbers of the method', () => {
  const numbers = methodNumbers({ ...METHOD, moved: [] });
  const percent = (cut: number): string => `${Math.round(cut * 100)}%`;
  for (const locale of LOCALES) {
    const { terms, indicator } = messagesIn(locale);
    const { onTrack, speedUp } = METHOD.cuts;
    expect(terms.stateMeanings['on-track']).toContain(percent(onTrack));
    for (const text of [terms.stateMeanings['speed-up'], terms.paceMeanings['speed-up']]) {
      expect(text).toContain(percent(onTrack));
      expect(text).toContain(percent(speedUp));
    }
    for (const text of [terms.stateMeanings.behind, terms.paceMeanings.behind])
      expect(text).toContain(percent(speedUp));
    expect(terms.lowered['projected-gap']).toContain(numbers.gap);
    expect(indicator.working.cuts(numbers, 'R', '')).toMatch(/0\.95.*0\.60/);
    expect(indicator.working.projectedGap(numbers, '', '', '')).toContain('20%');
  }
});
