import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import { figureRoute, figureYears, shownFigures } from '../../../src/model/shown-figures.ts';
import { indicatorWith } from '../page-model/publication-with.ts';

const [any] = indicatorWith({ state: 'not-rated' }).observations;
const of = (period: string, breakdown = '', area = 'KR'): Observation =>
  ({ ...any, period, breakdown, area, value: 1 }) as Observation;
const months = (years: readonly number[], breakdown = ''): Observation[] =>
  years.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => of(`${year}-${String(month + 1).padStart(2, '0')}`, breakdown)),
  );
const indicator = (...observations: Observation[]) => ({
  ...indicatorWith({ state: 'not-rated' }),
  id: 'x',
  measure: 'flow' as const,
  observations,
});

describe('the figures that stand on the page of their indicator', () => {
  it('are all of them as long as no table is long, and then no year has a page', () => {
    const short = indicator(...months([2024, 2025]));
    expect(shownFigures(short).size).toBe(24);
    expect(figureYears(short)).toEqual([]);
    expect(figureRoute(short, of('2024-01'))).toBe('/indicators/x/');
  });

  it('are the newest of each table, whatever the other tables hold; every year has a page', () => {
    const long = indicator(...months([2023, 2024, 2025]), of('2023'), of('2022'), ...months([2025], 'size=small'));
    expect([...shownFigures(long)].sort()).toEqual(
      [...months([2025]), of('2023'), of('2022'), ...months([2025], 'size=small')]
        .map(({ period, breakdown }) => `${period}|KR|${breakdown}`)
        .sort(),
    );
    expect(figureYears(long)).toEqual(['2025', '2024', '2023', '2022']);
  });

  it.each([
    ['a figure shown', of('2025-01'), '/indicators/x/'],
    ['an older one', of('2024-12'), '/figures/x/2024/'],
    ['one that is no figure of the indicator', of('2019-12'), '/indicators/x/'],
  ])('%s has its row at its address', (_, figure, address) => {
    expect(figureRoute(indicator(...months([2023, 2024, 2025])), figure)).toBe(address);
  });
});
