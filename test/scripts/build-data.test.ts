import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { newestFile } from '../committed-data.ts';
import type { Trouble } from './disk/troubled-disk.ts';

const root = resolve(import.meta.dirname, '../..');
const PARTS = ['source', 'codelist', 'editorial', 'published', 'as-of.yaml'];
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the project's data with faults put in, by file: text replaced, or bytes for the whole file. */
function dataWith(faults: Readonly<Record<string, (text: string) => string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'growth-ladder-data-'));
  folders.push(folder);
  for (const part of PARTS) cpSync(join(root, 'data', part), join(folder, part), { recursive: true });
  for (const [file, fault] of Object.entries(faults)) {
    const path = join(folder, file);
    const old = readFileSync(path, 'utf8');
    const changed = fault(old);
    if (changed === old) throw new Error(`the fault changes nothing in ${file}`);
    writeFileSync(path, changed);
    // The file is meant to be read in spite of the change: only its content is at fault, not its checksum.
    if (!file.startsWith('source/') || file.endsWith('.yaml')) continue;
    const description = join(folder, file.split('/').slice(0, 2).join('/'), 'dataset.yaml');
    const sum = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
    writeFileSync(description, readFileSync(description, 'utf8').replace(sum(old), sum(changed)));
  }
  return folder;
}

function runData(folder: string, ...more: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build-data.ts', '--data', folder, ...more], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs `npm run data` on a copy of the data whose disk gets into trouble while it works. */
function runInTrouble(folder: string, trouble: Trouble): { signal: NodeJS.Signals | null; stderr: string } {
  const { signal, stderr } = spawnSync(
    process.execPath,
    ['--import', './test/scripts/disk/troubled-disk.ts', 'scripts/build-data.ts', '--data', folder],
    { cwd: root, encoding: 'utf8', env: { ...process.env, DISK_TROUBLE: JSON.stringify(trouble) } },
  );
  return { signal, stderr: stderr.replaceAll(`${relative(root, folder)}/`, '').replaceAll(`${folder}/`, '') };
}

/** What lies in a data folder besides what was put there. */
const leftovers = (folder: string): string[] => readdirSync(folder).filter((name) => !PARTS.includes(name));

const published = (folder: string, name = 'published'): string =>
  readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((n) => /\.\w+$/.test(n))
    .sort()
    .map(
      (n) =>
        `${n} ${createHash('sha256')
          .update(readFileSync(join(folder, name, n)))
          .digest('hex')}`,
    )
    .join('\n');

const LEDGER = newestFile('published-figures', 'reports');
const CUSTOMS = newestFile('customs-exports-330499', 'item');

/** Returns a change of cells, by column, in a record of a comma file whose header is record 1. */
const inRecord =
  (record: number, cells: Readonly<Record<string, string>>) =>
  (text: string): string => {
    const rows = Papa.parse<string[]>(text).data;
    const header = rows[0] ?? [];
    for (const [column, cell] of Object.entries(cells)) (rows[record - 1] as string[])[header.indexOf(column)] = cell;
    return Papa.unparse(rows, { newline: '\n' });
  };

describe('npm run data', () => {
  it('says what it read and made, and that nothing changed when nothing did', () => {
    const { status, stdout } = runData(dataWith({}));
    expect(status).toBe(0);
    expect(stdout).toMatch(/published-figures\/reports +\d+ +1 +0 +\d+ +0 +0/);
    expect(stdout).toContain('no published figure changed');
  });

  it.each([
    [
      'a malformed cell',
      { [LEDGER]: inRecord(2, { value: '1O000' }) },
      [
        `data/${LEDGER}:2 [value] expected a plain number such as 13624.4, of at most 15 digits, got "1O000"`,
        '  → Record the fix in corrections.yaml with its reason; the received file stays as it is.',
      ],
    ],
    [
      'a missing column',
      {
        [CUSTOMS]: (t: string) =>
          t
            .split('\n')
            .map((l) => l.split(',').slice(0, 6).join(','))
            .join('\n'),
      },
      [
        'data/source/customs-exports-330499/item/2026-08.csv:1 [imports_kg] expected this column, got no such column',
        '  → Receive the file again; if the publisher dropped the column, change the contract in scripts/datasets.',
      ],
    ],
    [
      'an unknown code',
      { [LEDGER]: inRecord(2, { area: 'KR-99', unit: 'firms' }) },
      [
        `data/${LEDGER}:2 [area] expected a code of data/codelist/province.csv, got "KR-99"`,
        '  → Record the fix in corrections.yaml with its reason; the received file stays as it is.',
        `data/${LEDGER}:2 [unit] expected a code of data/codelist/unit.csv, got "firms"`,
        '  → Record the fix in corrections.yaml with its reason; the received file stays as it is.',
      ],
    ],
    [
      'a duplicate key',
      { [CUSTOMS]: (t: string) => `${t.trimEnd()}\n${t.trimEnd().split('\n').at(-1)}\n` },
      [
        'data/source/customs-exports-330499/item/2026-08.csv:318 expected a row with a key of its own, got the key of record 317 again: 2026-08 · 3304999000',
        '  → Ask the publisher which of the two rows holds.',
      ],
    ],
    [
      'an unknown encoding',
      { [CUSTOMS]: (t: string) => Buffer.concat([Buffer.from(t), Buffer.from([0xff, 0x80, 0x0a])]) },
      [
        'data/source/customs-exports-330499/item/2026-08.csv expected UTF-8 text, got bytes that are none in line 318',
        '  → Receive the file again, or declare the encoding that the bytes have, in dataset.yaml.',
      ],
    ],
    [
      'a publisher that no list knows',
      { [LEDGER]: inRecord(3, { publisher: 'S B S' }) },
      [
        `data/${LEDGER}:3 [publisher] expected a name of data/codelist/publisher.csv or publisher-name.csv, got "S B S"`,
        '  → Correct the name. If it is another name of a publisher in publisher.csv, or a copy, add a line to publisher-name.csv; if the publisher is new, add it to publisher.csv in Korean and English.',
      ],
    ],
    [
      'an editorial table that is no YAML',
      { 'editorial/pledges.yaml': (t: string) => t.replace('pledges:', 'pledges: [') },
      [
        'data/editorial/pledges.yaml expected YAML, got Nested mappings are not allowed in compact mappings at line 5, column 9',
        '  → Mend the line, or restore the file.',
      ],
    ],
    [
      'a code list with a column too many',
      { 'codelist/unit.csv': (t: string) => t.replace('code,', 'code,extra,') },
      [
        'data/codelist/unit.csv:1 expected the columns code, ko, en, ko_counter, en_one, en_many, scale, currency, place, got code, extra, ko, en, ko_counter, en_one, en_many, scale, currency, place',
        '  → Rename or reorder the columns.',
      ],
    ],
  ] as const)('stops at %s with where, expected, found and what to do, and changes nothing', (_, faults, message) => {
    const folder = dataWith(faults as Parameters<typeof dataWith>[0]);
    const before = published(folder);
    const { status, stderr } = runData(folder);
    expect(status).toBe(1);
    expect(published(folder)).toBe(before);
    expect(stderr).toBe(`${message.join('\n')}\n\nNothing was written: the published figures are as they were.\n`);
  });

  it('names the problems of all files in one run', () => {
    const folder = dataWith({
      [LEDGER]: inRecord(2, { period: '2030-13', value: '1O000' }),
      [CUSTOMS]: (t) => t.replace('2020-01,3304991000', '2020-13,3304991000'),
      'editorial/track-record.yaml': (t) => t.replace('past_targets:', 'targets:'),
    });
    const { status, stderr } = runData(folder);
    expect(status).toBe(1);
    expect(stderr).toContain(`data/${LEDGER}:2 [period]`);
    expect(stderr).toContain(`data/${LEDGER}:2 [value]`);
    expect(stderr).toContain('data/source/customs-exports-330499/item/2026-08.csv:2 [year_month]');
    expect(stderr).toContain('data/editorial/track-record.yaml');
    expect(stderr).toContain('Nothing was written');
  });

  it('tells when a correction no longer finds the wrong value', () => {
    const folder = dataWith({
      'source/sme-profile/corrections.yaml': (t) => t.replace(/expect: .*/, "expect: '천원'"),
    });
    expect(runData(folder).stderr).toMatch(/corrections\.yaml/);
  });

  it.each([
    ['while it writes', { of: 'writeFile', at: 20 }],
    ['between the two renamings', { of: 'rename', at: 2 }],
  ] as const)('killed %s, leaves whole figures, and the next run nothing but them', (_, moment) => {
    const folder = dataWith({});
    const before = published(folder);
    expect(runInTrouble(folder, { kind: 'kill', ...moment }).signal).toBe('SIGKILL');
    const stands = existsSync(join(folder, 'published')) ? 'published' : 'published.old';
    expect(published(folder, stands)).toBe(before);
    expect(runData(folder).status).toBe(0);
    expect([published(folder), leftovers(folder)]).toEqual([before, []]);
  });

  it.each([
    ['ENOSPC', 'published.next/overview.json could not be written: the disk is full', 'Make room on it'],
    ['EROFS', 'published.next/overview.json could not be written: the disk can only be read', 'Run the command in'],
  ])('tells %s in one sentence, and leaves the figures and nothing else', (code, sentence, advice) => {
    const folder = dataWith({});
    const before = published(folder);
    const { stderr } = runInTrouble(folder, { kind: 'fault', code, of: 'writeFile', at: 1 });
    expect(stderr).toMatch(
      new RegExp(`^${sentence}\n {2}→ ${advice}.*\n\nNothing was written: the published figures are as they were.\n$`),
    );
    expect([published(folder), leftovers(folder)]).toEqual([before, []]);
  });

  it('run twice at once does its work twice, one after the other', async () => {
    const folder = dataWith({});
    const before = published(folder);
    const runs = [1, 2].map(() =>
      spawn(process.execPath, ['scripts/build-data.ts', '--data', folder], { cwd: root, stdio: 'ignore' }),
    );
    expect((await Promise.all(runs.map((run) => once(run, 'exit')))).map(([code]) => code as unknown)).toEqual([0, 0]);
    expect([published(folder), leftovers(folder)]).toEqual([before, []]);
  });

  it('writes a look back beside the published figures and leaves those alone', () => {
    const folder = dataWith({});
    const before = published(folder);
    const { status, stdout } = runData(folder, '--as-of', '2025-06-30');
    expect([status, published(folder)]).toEqual([0, before]);
    expect(stdout).toContain('As it stood on 2025-06-30: written to data/as-of-2025-06-30');
    expect(JSON.parse(readFileSync(join(folder, 'as-of-2025-06-30/overview.json'), 'utf8'))).toMatchObject({
      asOf: '2025-06-30',
    });
  });

  it('refuses a day that is none', () => {
    expect(runData(dataWith({}), '--as-of', 'June').stderr).toContain(
      '--as-of expected a day such as 2025-06-30, got "June"',
    );
  });
});
