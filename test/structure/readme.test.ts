import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRICES } from '../../scripts/bench/visit.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

describe('the README', () => {
  it('names the two commands word for word', () => {
    const fenced = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map((m) => m[1]?.trim());
    expect(fenced).toContain('npm ci && npm start');
    expect(fenced).toContain('npm ci && npm test');
  });

  it('names only npm scripts that exist, and all of them', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)\b/g)]
      .map((m) => m[1] ?? '')
      .filter((name) => name !== 'ci');
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(manifest.scripts).toSorted());
  });

  it('says of each dependency what it is for', () => {
    const table = readme.slice(readme.indexOf('## What each dependency is for'), readme.indexOf('## Terms'));
    const wanted = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    const unexplained = wanted.filter(
      (name) => !table.includes(name) && !(name.startsWith('@types/') && table.includes('@types/*')),
    );
    expect(unexplained).toEqual([]);
    const named = [...table.matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap((m) => (m[1] ?? '').split(', '))
      .filter((name) => !['package', '---', '@types/*'].includes(name.trim()));
    expect(named.filter((name) => !wanted.includes(name.trim()))).toEqual([]);
  });

  it('depends on exact versions only', () => {
    const loose = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('names in its table every folder of the rooms, and none that is not there', () => {
    const named = [...readme.matchAll(/^\| (`[^|]*\/`[^|]*) \|/gm)]
      .flatMap((m) => [...(m[1] ?? '').matchAll(/`([^`]+)\/`/g)].map((name) => name[1] ?? ''))
      .filter((name) => !/[<>]/.test(name));
    const foldersOf = (room: string): string[] =>
      readdirSync(join(root, room), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${room}/${name}`);
    expect(named.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
    expect(['scripts', 'src'].flatMap(foldersOf).filter((folder) => !named.includes(folder))).toEqual([]);
    expect(
      ['data/source', 'data/codelist', 'data/editorial', 'data/published', 'test'].filter(
        (folder) => !named.includes(folder),
      ),
    ).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const named = [...readme.matchAll(/`((?:data|scripts|src|test|deploy|\.github)\/[\w./-]+)`/g)].map(
      (m) => m[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(join(root, path)) && !path.startsWith('data/as-of'))).toEqual([]);
  });

  it('tells how to look at a file, and that works', () => {
    expect(readme).toContain('node scripts/inspect-file.ts FILE');
    const { status, stdout } = run('scripts/inspect-file.ts', 'data/source/customs-exports-330499/item/2026-08.csv');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      encoding: 'utf-8',
      delimiter: ',',
      header: ['year_month', 'hs10', 'item_ko', 'exports_usd', 'exports_kg', 'imports_usd', 'imports_kg'],
      problems: [],
    });
  });

  it('says what a visit costs at every price the bench knows', () => {
    expect(readme).toContain('npm run bench -- --visit');
    expect(PRICES.filter(({ name }) => !readme.includes(`| their list price: ${name} | USD `))).toEqual([]);
    for (const { perGigabyte } of PRICES.slice(0, 2)) expect(readme).toContain(perGigabyte.toFixed(3));
  });

  it('tells how to list what can be fetched, and that works without a key', () => {
    expect(readme).toContain('npm run fetch -- --list');
    const { status, stdout } = run('scripts/fetch-source.ts', '--list');
    expect(status).toBe(0);
    expect(stdout).toContain('customs-exports-330499');
  });
});

it('CONTRIBUTING names sections of the README and tests that are there', () => {
  const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const rows = [...contributing.matchAll(/^\| ([^|]+) \| ([^|]+) \| (`[^|]+) \|$/gm)];
  expect(rows.length).toBeGreaterThan(5);
  for (const [, , sections = '', tests = ''] of rows) {
    const headings = new Set([...readme.matchAll(/^#{2,3} ([^:\n]+)/gm)].map(([, heading]) => heading?.trim()));
    expect(sections.split(', ').filter((section) => !headings.has(section.trim()))).toEqual([]);
    expect(
      [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path).filter((path) => !existsSync(join(root, path))),
    ).toEqual([]);
  }
});

it('the lock file carries no download addresses', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/);
});
