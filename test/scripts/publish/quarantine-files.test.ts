import { expect, it } from 'vitest';
import type { QuarantinedRow } from '../../../scripts/source/acceptance.ts';
import { quarantineFiles } from '../../../scripts/publish/quarantine-files.ts';

const row = (dataset: string, record: number, raw: string): QuarantinedRow => ({
  dataset,
  table: 'item',
  file: '2026-08.csv',
  record,
  rule: 'value',
  reason: 'expected a number, got "x"',
  raw,
});

it('quarantineFiles gives one file a dataset, by name, with every row that was set aside and why', () => {
  expect(quarantineFiles([row('trade', 7, 'a,b'), row('customs', 3, 'c'), row('trade', 2, 'line\nbreak')]))
    .toMatchInlineSnapshot(`
    Map {
      "quarantine/customs.csv" => "table,file,record,rule,reason,raw
    item,2026-08.csv,3,value,"expected a number, got ""x""",c
    ",
      "quarantine/trade.csv" => "table,file,record,rule,reason,raw
    item,2026-08.csv,7,value,"expected a number, got ""x""","a,b"
    item,2026-08.csv,2,value,"expected a number, got ""x""","line
    break"
    ",
    }
  `);
  expect([...quarantineFiles([row('trade', 7, 'a'), row('customs', 3, 'c')]).keys()]).toEqual([
    'quarantine/customs.csv',
    'quarantine/trade.csv',
  ]);
});

it('quarantineFiles gives no file when nothing was set aside', () => {
  expect(quarantineFiles([]).size).toBe(0);
});
