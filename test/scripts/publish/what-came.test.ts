import { describe, expect, it } from 'vitest';
import { whatCame } from '../../../scripts/publish/what-came.ts';
import type { Report } from '../../../src/model/report.ts';
import { step } from '../steps/step.ts';

const report = (id: string, indicator: string, measure: string, rest: Partial<Report> = {}): Report =>
  ({
    id,
    indicator,
    measure,
    period: '2025',
    area: 'KR-27',
    breakdown: '',
    unit: 'places',
    value: '3',
    kind: 'observation',
    page: `page of ${id}`,
    ...rest,
  }) as unknown as Report;

const line = ({ what, period, step: told, reports }: ReturnType<typeof whatCame>[number]): string =>
  `${period} ${what}: ${told ?? reports.join(', ')}`;
const came = (steps: Parameters<typeof whatCame>[1], reports: Report[]) =>
  whatCame('KR-27', steps, reports, () => 'single').map(line);

const daegu = { areas: ['KR-27', 'KR-29'] };

describe('whatCame', () => {
  it('lists the steps that name the province and stand on a rung, the latest first', () => {
    expect(
      came(
        [
          step('2026-06', 'opened', { ...daegu, rung: 'opened', sources: [{ page: 'call', read: 'page' }] }),
          step('2026-09', 'chosen', { ...daegu, rung: 'chosen', sources: [{ page: 'choice', read: 'copy' }] }),
          step('2026-09-08', 'chosen', { rung: 'chosen' }),
          step('2026-02-24', 'reviewed', daegu),
        ],
        [],
      ),
    ).toEqual(['2026-09 chosen: 2026-09 chosen', '2026-06 opened: 2026-06 opened']);
  });

  it('lists once an event that was entered for two pledges', () => {
    const fund = { ...daegu, rung: 'delivered' as const, pledge: 'regional-growth-fund' };
    expect(
      came(
        [
          step('2026-10-04', 'delivered', {
            ...fund,
            id: 'a fund for the province',
            pledge: 'regional-fund-provinces',
          }),
          step('2026-10-04', 'delivered', { ...fund, id: '54 billion', value: 54, unit: 'KRW billion' }),
        ],
        [],
      ),
    ).toEqual(['2026-10-04 funded: 54 billion']);
  });

  it('adds of the quantities that tell what came the newest, with every report of it', () => {
    expect(
      came(
        [],
        [
          report('r1', 'glocal-commercial-districts', 'flow', { breakdown: 'place=Jung-gu' }),
          report('r2', 'glocal-commercial-districts', 'flow', { breakdown: 'place=Jung-gu' }),
          report('r3', 'smart-factories', 'flow', { period: '2023' }),
          report('r4', 'smart-factories', 'flow', { period: '2024' }),
          report('r5', 'regional-growth-fund', 'amount-raised', { breakdown: 'fund=a;level=parent-fund' }),
          report('r6', 'regional-growth-fund', 'amount-raised', { breakdown: 'fund=a;source=fund-of-funds' }),
        ],
      ),
    ).toEqual(['2025 chosen: r1, r2', '2025 funded: r5', '2024 built: r4']);
  });

  it.each<[string, Report]>([
    ['closed factories', report('r1', 'smart-factories', 'closed')],
    ['a plan', report('r1', 'smart-factories', 'flow', { kind: 'plan' })],
    ['another province', report('r1', 'smart-factories', 'flow', { area: 'KR-26' })],
    ['the country', report('r1', 'smart-factories', 'flow', { area: 'KR' })],
    [
      'the number of a step, rounded',
      report('r1', 'regional-growth-fund', 'amount-raised', { unit: 'cities', value: '75' }),
    ],
    ['the page of a step that tells it', report('r1', 'startup-cities', 'count', { page: 'p1' })],
  ])('leaves out %s', (_, one) => {
    const told = step('2026-06', 'opened', { ...daegu, rung: 'opened', value: 74.6, unit: 'cities' });
    expect(came([told], [one])).toEqual(['2026-06 opened: 2026-06 opened']);
  });
});
