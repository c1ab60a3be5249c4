import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeProgress } from '../../../scripts/measure/progress.ts';
import { unitOf } from '../../../src/format/unit.ts';
import { verdictSheet } from '../../../src/distributions/xlsx/verdict-sheet.ts';
import type { Sheet } from '../../../src/distributions/xlsx/sheet.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { readPublication } from '../../../src/door/read-publication.ts';
import { observation, ventureInvestment } from '../charts/indicators.ts';

const publication = readPublication(resolve('data/published'));
const { asOf } = publication.overview;
const unit = unitOf('companies', publication.codelists.units);

/** Result of a named formula. */
function resultOf(sheet: Sheet, name: string): unknown {
  const [row, column] = sheet.names.get(name) ?? [-1, -1];
  const cell = sheet.rows[row]?.[column];
  return cell?.kind === 'formula' ? cell.result : undefined;
}

interface Case {
  readonly measure: Indicator['measure'];
  readonly kind: 'reach' | 'each-year';
  readonly target: number;
  readonly due: string | null;
  /** Whether the ministry named a mark for 2027, half of the way. */
  readonly milestone: boolean;
  readonly baseline: number | null;
  readonly values: readonly number[];
  readonly published: boolean;
}

/** An indicator made of a case, with the verdict that the pipeline gives it. */
function judged({ measure, kind, target, due, milestone, baseline, values, published }: Case): Indicator {
  const points = values.map((value, at) => ({
    period: String(2025 - values.length + 2 + at),
    value,
    status: 'A' as const,
    published: published ? `${2025 - values.length + 2 + at}-09-15` : null,
  }));
  const definition = {
    measure,
    target: {
      value: target,
      due,
      countsFrom: '2025-01-01',
      kind,
      milestones:
        milestone && due === '2030' && baseline !== null ? [{ period: '2027', value: (baseline + target) / 2 }] : [],
      pledge: 'p',
    },
    baseline:
      baseline === null
        ? null
        : { period: '2024', value: baseline, origin: 'definition' as const, reason: { ko: '시험', en: 'test' } },
  };
  return {
    ...ventureInvestment,
    ...definition,
    verdict: judgeProgress({ ...definition, pledged: null, points, asOf: '2026-11-22' }),
    observations: points.map(({ period, value }) => observation(period, value)),
  };
}

const whole = fc.integer({ min: -50, max: 200 });
const CASE = fc.record({
  measure: fc.constantFrom<Indicator['measure'][]>('flow', 'stock', 'cumulative', 'share'),
  kind: fc.constantFrom<Case['kind'][]>('reach', 'each-year'),
  target: whole,
  due: fc.constantFrom('2025', '2026', '2030', null),
  milestone: fc.boolean(),
  baseline: fc.option(whole),
  values: fc.array(whole, { maxLength: 8 }),
  published: fc.boolean(),
});

describe('verdictSheet', () => {
  const withTarget = publication.indicators.filter(({ target }) => target !== null);

  it('computes every published verdict anew', () => {
    expect(withTarget.length).toBeGreaterThan(20);
    for (const indicator of withTarget) {
      const sheet = verdictSheet(
        indicator,
        asOf,
        unitOf(indicator.unit, publication.codelists.units),
        publication.method,
      );
      expect([indicator.id, resultOf(sheet, 'state')]).toEqual([indicator.id, indicator.verdict.state]);
    }
  });

  it('follows the method in cases that have not happened yet', () => {
    const states = new Set<string>();
    fc.assert(
      fc.property(CASE, (made) => {
        const indicator = judged(made);
        states.add(indicator.verdict.state);
        expect(resultOf(verdictSheet(indicator, '2026-11-22', unit, publication.method), 'state')).toBe(
          indicator.verdict.state,
        );
      }),
      { seed: 2030, numRuns: 2000 },
    );
    expect([...states].toSorted()).toEqual([
      'behind',
      'keeping',
      'met',
      'missed',
      'moving-away',
      'not-rated',
      'on-track',
      'speed-up',
      'too-early',
    ]);
  });

  it('refuses a published number that its formulas do not give', () => {
    const found = withTarget.find(({ verdict }) => verdict.pace !== null && verdict.pace > 0) as Indicator;
    const wrong = { ...found, verdict: { ...found.verdict, pace: 0.5 } };
    expect(() => verdictSheet(wrong, asOf, unit, publication.method)).toThrow(
      `${found.id}: the sheet gives pace ${found.verdict.pace?.toFixed(3).slice(0, 4)}`,
    );
    expect(() => verdictSheet({ ...found, target: null }, asOf, unit, publication.method)).toThrow(
      `no target: ${found.id}`,
    );
  });
});
