import { expect, it } from 'vitest';
import { findStatements } from '../../../scripts/publish/find-statements.ts';
import { ledgerRow } from '../ledger/ledger-row.ts';

const rows = [ledgerRow(2), ledgerRow(3, { value: '701' }), ledgerRow(4, { published: null, breakdown: 'track=a' })];
const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator);

it.each([
  ['by one column', { indicator: 'tips' }, ['r2', 'r3', 'r4']],
  ['by all the columns that are given', { indicator: 'tips', value: '701' }, ['r3']],
  ['by an empty cell', { indicator: 'tips', published: '' }, ['r4']],
  ['by an empty breakdown, which is not any breakdown', { indicator: 'tips', breakdown: '' }, ['r2', 'r3']],
  ['by the digits, not the number', { indicator: 'tips', value: '700.0' }, []],
  ['none of another name', { indicator: 'tip' }, []],
])('findStatements finds rows %s', (_, match, ids) => {
  expect(findStatements(byIndicator, match).map((r) => r.id)).toEqual(ids);
});
