import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { quarantineFiles } from '../../../../src/distributions/quarantine-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarantine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('rows set aside keep every character, and a spreadsheet runs none of them', () => {
  writeFileSync(
    join(folder, 'customs.csv'),
    'table,record,reason,raw\nitem,17,"expected a number, got ""1,2O4""","=HYPERLINK(""x""),1"\n',
  );
  const [file] = quarantineFiles(folder);
  expect(file?.rows).toBe(1);
  expect(file?.text).toBe(
    '\uFEFFtable,record,reason,raw\r\nitem,17,"expected a number, got ""1,2O4""","\'=HYPERLINK(""x""),1"\r\n',
  );
});

test('there is no file where no row was set aside', () => {
  expect(quarantineFiles(folder)).toEqual([]);
  expect(quarantineFiles(join(folder, 'absent'))).toEqual([]);
});
