import { expect, it } from 'vitest';
import { judgeUnused } from '../../../scripts/ledger/judge-unused.ts';
import type { IndicatorDefinition } from '../../../scripts/indicators/indicator.ts';
import { ledgerRow } from './ledger-row.ts';

const of = (indicator: string, measure: string) => ({ indicator, measure, unit: 'companies' });
const definitions = [
  { id: 'tips', reports: [of('tips', 'flow'), of('tips', 'stock')] },
  { id: 'built', derive: [{ kind: 'sum' }, { kind: 'difference', of: of('factories', 'cumulative') }] },
  { id: 'adopters', derive: [{ kind: 'running-total', of: of('adopters', 'flow'), from: '2014' }] },
  { id: 'from-rows-alone' },
] as unknown as IndicatorDefinition[];

it.each([
  ['target', 'a target', { kind: 'target' }],
  ['plan', 'a plan', { kind: 'plan' }],
  ['target', 'a target of a growth rate', { kind: 'target', measure: 'growth' }],
  ['growth-rate', 'a growth rate', { measure: 'growth' }],
  ['growth-rate', 'a growth rate against the month before', { measure: 'monthly-growth' }],
  ['other-measure', 'a measure that only begins with growth', { measure: 'growth-fund' }],
  ['growth-rate', 'a growth rate of a quantity without an indicator', { indicator: 'unknown', measure: 'growth' }],
  ['no-indicator', 'a quantity that no indicator follows', { indicator: 'unknown' }],
  ['other-definition', 'a followed quantity and measure, in another unit or breakdown', { unit: 'people' }],
  ['other-definition', 'the second measure of an indicator', { measure: 'stock' }],
  ['other-measure', 'a followed quantity in a measure nobody follows', { measure: 'share' }],
  ['other-definition', 'an input of a difference', { indicator: 'factories', measure: 'cumulative' }],
  ['other-definition', 'an input of a running total', { indicator: 'adopters' }],
] as const)('judgeUnused says %s of %s', (expected, _, change) => {
  expect(judgeUnused(ledgerRow(2, change), definitions)).toBe(expected);
});
