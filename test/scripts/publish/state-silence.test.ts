import { expect, it } from 'vitest';
import { stateSilence } from '../../../scripts/publish/state-silence.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { Observation } from '../../../src/model/observation.ts';
import type { Pledge } from '../../../src/model/pledge.ts';

const at = (period: string, area = 'KR', breakdown = ''): Observation => ({ period, area, breakdown }) as Observation;
const indicator = {
  id: 'startup-cities',
  observations: [at('2020'), at('2024'), at('2024', 'KR', 'type=a'), at('2024', 'KR-11')],
} as unknown as Indicator;
const pledge = {
  indicator: 'startup-cities',
  state: 'not-rated',
  pledged: '2025-12-17',
  silence: { daysSincePledge: 340 },
} as Pledge;

it('stateSilence puts the missing figure after the total, with how long it has been', () => {
  const { observations } = stateSilence(indicator, [pledge], '2026-11-22');
  expect(observations.map((o) => `${o.period} ${o.area} ${o.breakdown}`)).toEqual([
    '2020 KR ',
    '2024 KR ',
    '2026-11-22 KR ',
    '2024 KR type=a',
    '2024 KR-11 ',
  ]);
  expect(Observation.parse(observations[2])).toMatchObject({ value: null, status: 'M' });
  expect(observations[2]?.reasons).toEqual([{ code: 'not-found', pledged: '2025-12-17', days: 340 }]);
});

it.each([
  ['behind', 'startup-cities'],
  ['not-rated', 'tips'],
] as const)('stateSilence says nothing when the pledge is %s of %s', (state, id) => {
  expect(stateSilence(indicator, [{ ...pledge, state, indicator: id }], '2026-11-22')).toBe(indicator);
});
