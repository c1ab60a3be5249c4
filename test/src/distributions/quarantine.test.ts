import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { quarantineFiles } from '../../../scripts/publish/quarantine-files.ts';
import { csvFile } from '../../../src/distributions/file.ts';
import { quarantine } from '../../../src/distributions/tables/quarantine.ts';
import { readQuarantine } from '../../../src/door/read-quarantine.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarantine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('rows set aside keep every character through the door, and a spreadsheet runs none of them', () => {
  mkdirSync(join(folder, 'quarantine'));
  const row = {
    dataset: 'customs',
    table: 'item',
    file: '2026-08.csv',
    record: 17,
    rule: 'value',
    reason: 'expected a number, got "1,2O4"',
    raw: '=HYPERLINK("x"),1',
  };
  for (const [name, text] of quarantineFiles([row])) writeFileSync(join(folder, name), text);
  const [[dataset, rows] = ['', []]] = readQuarantine(join(folder, 'quarantine'));
  expect(rows).toEqual([row]);
  expect(csvFile(quarantine(dataset, rows))).toMatchObject({
    name: 'customs.csv',
    rows: 1,
    text: '\uFEFFfile,record,rule,reason,raw\r\n2026-08.csv,17,value,"expected a number, got ""1,2O4""","\'=HYPERLINK(""x""),1"\r\n',
  });
});

test('there is no file where no row was set aside', () => {
  expect(readQuarantine(folder).size).toBe(0);
  expect(readQuarantine(join(folder, 'absent')).size).toBe(0);
});
