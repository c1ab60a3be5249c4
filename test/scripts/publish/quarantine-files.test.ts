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
  const files = quarantineFiles([row('trade', 7, 'a,b'), row('customs', 3, 'c'), row('trade', 2, 'line\nbreak')]);
  expect(files).toMatchInlineSnapshot(`
    Map {
      "quarantine/customs.json" => "[
     {"dataset":"customs","table":"item","file":"2026-08.csv","record":3,"rule":"value","reason":"expected a number, got \\"x\\"","raw":"c"}
    ]
    ",
      "quarantine/trade.json" => "[
     {"dataset":"trade","table":"item","file":"2026-08.csv","record":7,"rule":"value","reason":"expected a number, got \\"x\\"","raw":"a,b"},
     {"dataset":"trade","table":"item","file":"2026-08.csv","record":2,"rule":"value","reason":"expected a number, got \\"x\\"","raw":"line\\nbreak"}
    ]
    ",
    }
  `);
  expect([...quarantineFiles([row('trade', 7, 'a'), row('customs', 3, 'c')]).keys()]).toEqual([
    'quarantine/customs.json',
    'quarantine/trade.json',
  ]);
});

it('quarantineFiles gives no file when nothing was set aside', () => {
  expect(quarantineFiles([]).size).toBe(0);
});
