import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, readPrinted } from '../../../src/model/agreement.ts';
import { reconcile, type Statement } from '../../../scripts/ledger/reconcile.ts';
import { PUBLISHER_KINDS } from '../../../src/model/report.ts';

const seeded = { seed: 20261122, numRuns: 400 };

/** Values near each other, to many places, on days near each other: agreement, revision and contradiction all happen. */
const statement = fc.record({
  value: fc.constantFrom('30000', '30100', '30144', '30144.2', '30140', '29900', '31000', '25000', '25039', '0', '-3'),
  published: fc.constantFrom(
    null,
    '2024-01-10',
    '2024-01-14',
    '2024-01',
    '2024-02-20',
    '2024-02-23',
    '2024-02-24',
    '2024-06',
    '2025-03-01',
    '2025-03-05',
  ),
  status: fc.constantFrom('A' as const, 'P' as const, 'E' as const),
  speaker: fc.record({ kind: fc.constantFrom(...PUBLISHER_KINDS) }),
});
const statements = fc
  .array(statement, { minLength: 1, maxLength: 9 })
  .map((list): Statement[] => list.map((s, i) => ({ ...s, id: `r${i + 2}`, record: i + 2 })));

describe('reconcile', () => {
  it('gives the same result for the same reports in any order', () => {
    const shuffled = statements.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const [a, b] = [reconcile(list), reconcile(other)];
        expect({ ...b, roles: Object.fromEntries(b.roles) }).toEqual({ ...a, roles: Object.fromEntries(a.roles) });
      }),
      seeded,
    );
  });

  it('publishes the value of one of the reports, and of a dated one where there is any', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const { chosen, vintages } = reconcile(list);
        expect(list).toContain(chosen);
        if (list.some((s) => s.published !== null)) expect(chosen.published).not.toBeNull();
        expect(vintages.at(-1)).toMatchObject({ value: Number(chosen.value), status: chosen.status });
      }),
      seeded,
    );
  });

  it('gives every report exactly one role, and one of them the published one', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const { chosen, roles, vintages, agreeing, opposing } = reconcile(list);
        expect([...roles.keys()].toSorted()).toEqual(list.map((s) => s.id).toSorted());
        expect([...roles].filter(([, role]) => role === 'published')).toEqual([[chosen.id, 'published']]);
        const placed = [...vintages.flatMap((v) => v.reports), ...opposing];
        expect(placed.toSorted()).toEqual(list.map((s) => s.id).toSorted());
        expect([chosen.id, ...agreeing].toSorted()).toEqual(vintages.at(-1)?.reports.toSorted());
      }),
      seeded,
    );
  });

  it('keeps the published value within the range of a contradiction, and gives a range exactly where a report opposes it', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const { chosen, low, high, opposing } = reconcile(list);
        expect(low !== null && high !== null).toBe(opposing.length > 0);
        if (low === null || high === null) return;
        expect(low).toBeLessThanOrEqual(Number(chosen.value));
        expect(high).toBeGreaterThanOrEqual(Number(chosen.value));
        expect(low).toBeLessThan(high);
      }),
      seeded,
    );
  });

  it('keeps the value when a later report prints it again, or takes one that is more precise', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const { chosen } = reconcile(list);
        const again = reconcile([
          ...list,
          { ...chosen, id: 'later', record: 99, published: '2026-01-01', speaker: { kind: 'press' } },
        ]).chosen;
        expect(agreement(again.value, chosen.value)).not.toBeNull();
        if (Number(again.value) !== Number(chosen.value))
          expect(readPrinted(again.value).place).toBeLessThan(readPrinted(chosen.value).place);
      }),
      seeded,
    );
  });
});
