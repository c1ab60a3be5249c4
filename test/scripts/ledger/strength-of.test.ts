import { describe, expect, it } from 'vitest';
import { strengthOf, type Witness } from '../../../scripts/ledger/strength-of.ts';
import type { Strength } from '../../../src/model/strength.ts';

const witness = (rest: Partial<Witness>): Witness => ({
  read: 'page',
  kind: 'press',
  group: 'a paper',
  published: '2026-01-22',
  ...rest,
});

describe('strengthOf', () => {
  it.each<[string, Strength, Partial<Witness>[]]>([
    ['the ministry’s own page', 'official', [{ kind: 'official' }]],
    ['the ministry’s own page without a date', 'official', [{ kind: 'official', published: null }]],
    ['the ministry’s page beside a paper', 'official', [{}, { kind: 'official', group: 'ministry' }]],
    ['two papers', 'several', [{}, { group: 'another paper' }]],
    ['two papers without a date', 'several', [{ published: null }, { group: 'another paper', published: null }]],
    ['an agency and its reprint', 'single', [{ kind: 'agency' }, { kind: 'reprint' }]],
    ['one paper', 'single', [{}]],
    ['one paper twice, once with a date', 'single', [{ published: null }, {}]],
    ['one paper without a date', 'undated', [{ published: null }]],
    ['a paper, and another known from its headline', 'single', [{}, { group: 'another paper', read: 'headline' }]],
    ['a copy of the ministry’s page', 'copy', [{ kind: 'official', read: 'copy' }]],
    ['a headline', 'copy', [{ read: 'headline' }]],
    ['two quotations', 'copy', [{ read: 'secondary' }, { read: 'secondary', group: 'another paper' }]],
  ])('calls %s %s', (_, strength, pages) => {
    expect(strengthOf(pages.map(witness))).toBe(strength);
  });

  it('needs a page', () => {
    expect(() => strengthOf([])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: expected a page that tells it, got none]`,
    );
  });
});
