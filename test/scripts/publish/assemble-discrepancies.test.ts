import { describe, expect, it } from 'vitest';
import type { DiscrepancyEntry } from '../../../scripts/editorial/discrepancy-entry.ts';
import { pageId } from '../../../scripts/ledger/report-id.ts';
import { assembleDiscrepancies, type Known } from '../../../scripts/publish/assemble-discrepancies.ts';

const text = (en: string) => ({ ko: `${en} (ko)`, en });
const THREE = 'https://example.org/three';
const FIVE = 'https://example.org/five';

const entry = (change: Partial<DiscrepancyEntry> = {}): DiscrepancyEntry => ({
  id: 'years',
  pledge: 'jump-up',
  about: text('over how many years'),
  sides: [
    { says: text('three'), pages: [THREE] },
    { says: text('five'), pages: [FIVE] },
  ],
  why: text('five fits 100 a year'),
  decided: '2026-11-20',
  ...change,
});

const known = (change: Partial<Known> = {}): Known => ({
  pledges: new Set(['jump-up']),
  indicators: new Set(['jump-up']),
  cited: new Set([THREE, FIVE]),
  asOf: '2026-11-26',
  complete: true,
  ...change,
});

const message = (entries: readonly DiscrepancyEntry[], change: Partial<Known> = {}): string => {
  try {
    return `made ${assembleDiscrepancies(entries, known(change)).length}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('assembleDiscrepancies', () => {
  it('names the pages of both sides by their ids, and what it bears on', () => {
    expect(assembleDiscrepancies([entry()], known())).toEqual([
      {
        id: 'years',
        pledge: 'jump-up',
        indicator: null,
        about: text('over how many years'),
        sides: [
          { says: text('three'), pages: [pageId(THREE)] },
          { says: text('five'), pages: [pageId(FIVE)] },
        ],
        why: text('five fits 100 a year'),
        decided: '2026-11-20',
      },
    ]);
  });

  it('leaves one without a decision open', () => {
    const { decided: _, ...open } = entry();
    expect(assembleDiscrepancies([open], known())[0]?.decided).toBeNull();
  });

  it('names every fault of every entry in one message', () => {
    expect(
      message([
        entry({ pledge: 'jump-down', indicator: 'jumps' }),
        entry({
          sides: [
            { says: text('three'), pages: ['https://example.org/unread'] },
            { says: text('three'), pages: [FIVE] },
          ],
          decided: '2026-12-01',
        }),
      ]),
    ).toMatchInlineSnapshot(`
      "data/editorial/discrepancies.yaml [years] expected a pledge of data/editorial/pledges.yaml, got jump-down
        → Correct the id.
      data/editorial/discrepancies.yaml [years] expected an indicator, got jumps
        → Correct the id.
      data/editorial/discrepancies.yaml [years] expected an id of its own, got years
        → Give one of the two another id.
      data/editorial/discrepancies.yaml [years] expected a page that a report or a step cites, got https://example.org/unread
        → Add what it says to the record first.
      data/editorial/discrepancies.yaml [years] expected sides that differ, got two that say the same
        → Put their pages on one side.
      data/editorial/discrepancies.yaml [years] expected a decision by 2026-11-26, the day of comparison, got 2026-12-01
        → Correct the day."
    `);
  });

  it.each([
    ['a pledge that was not made yet', { pledges: new Set<string>() }],
    ['a page that was not there yet', { cited: new Set([THREE]) }],
    ['a decision of a later day', { asOf: '2026-11-01' }],
  ])('says nothing, looking back, of %s', (_, change) => {
    expect(message([entry()], { ...change, complete: false })).toBe('made 0');
  });
});
