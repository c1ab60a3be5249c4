import { expect, it } from 'vitest';
import { workedSituations } from '../../../scripts/publish/worked-situations.ts';
import { yardsticksDiffer } from '../../../scripts/publish/assemble-overview.ts';

it('workedSituations shows ten courses with both verdicts', () => {
  const lines = workedSituations().map(
    (w) => `${w.id}: ${w.ours} ${w.pace?.toFixed(3) ?? '–'} | ${w.compound} ${w.ratio?.toFixed(3) ?? '–'}`,
  );
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "steady: on-track 1.000 | substantial_progress 1.208
    behind-at-70: speed-up 0.700 | substantial_progress 1.196
    from-zero: behind 0.300 | substantial_progress 23.262
    near-ceiling: speed-up 0.600 | moderate_progress 0.611
    downwards: on-track 1.000 | moderate_progress 0.847
    to-zero: on-track 1.125 | limited_progress 0.253
    fast-then-flat: speed-up 1.192 | substantial_progress 1.303
    reversal: moving-away -0.180 | deterioration -0.216
    one-point: too-early – | not_available –
    past-due: missed 0.900 | moderate_progress 0.921"
  `);
});

it.each([
  ['behind', 'moderate_progress', true],
  ['behind', 'limited_progress', false],
  ['met', 'target_achieved', false],
  ['keeping', 'target_achieved', false],
  ['too-early', 'limited_progress', true],
  ['behind', 'not_available', false],
] as const)('%s beside %s differ: %s', (ours, status, differ) => {
  expect(yardsticksDiffer(ours, { ratio: 0.5, status })).toBe(differ);
  expect(yardsticksDiffer(ours, null)).toBe(false);
});
