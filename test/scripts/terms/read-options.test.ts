import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const run = (command: string, ...options: string[]) =>
  spawnSync(process.execPath, [`scripts/${command}.ts`, ...options], { cwd: root, encoding: 'utf8' });

it.each([
  ['build-data', 'npm run data: '],
  ['add-report', 'npm run report: '],
  ['tell-change', 'node scripts/tell-change.ts --before DIR'],
])('%s tells with --help what it does, and does nothing', (command, begins) => {
  const { status, stdout, stderr } = run(command, '--help');
  expect([status, stdout.startsWith(begins), stderr]).toEqual([0, true, '']);
});

it.each([
  ['build-data', ['--asof', '2025-06-30'], "Unknown option '--asof'\n  → --help says what there is.\n"],
  ['build-data', ['--as-of'], "Option '--as-of <value>' argument missing\n  → --help says what there is.\n"],
  ['add-report', ['--kind'], "Unknown option '--kind'\n  → --help says what there is.\n"],
  ['tell-change', ['--from', 'x'], "Unknown option '--from'\n  → --help says what there is.\n"],
])('%s %j names what it does not know', (command, options, said) => {
  const { status, stdout, stderr } = run(command, ...options);
  expect([status, stdout, stderr]).toEqual([2, '', said]);
});

it('lists the columns of a report with what to fill in', () => {
  expect(run('add-report', '--help').stdout).toContain(
    '  area          KR, or a province such as KR-26; KR unless filled in\n',
  );
});
