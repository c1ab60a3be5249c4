import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeRelease } from '../../../scripts/site/write-release.ts';

test('writeRelease copies what the site offers, and stops once the committed manifest would not hold', async () => {
  const site = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  const data = join(site, 'data');
  mkdirSync(join(data, 'citations'), { recursive: true });
  for (const ending of ['bib', 'csl.json']) writeFileSync(join(data, `citations/growth-ladder-2030.${ending}`), ending);
  for (const ending of ['zip', 'sqlite']) writeFileSync(join(data, `growth-ladder-2030.${ending}`), ending);
  writeFileSync(join(data, 'README.txt'), 'guide');

  await writeRelease(site, '2026-11-22', undefined, site);
  const folder = join(data, 'releases/2026-11-22');
  expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toBe('guide');
  expect(JSON.parse(readFileSync(join(data, 'latest.json'), 'utf8'))).toHaveProperty('asOf', '2026-11-22');

  copyFileSync(join(folder, 'manifest.json'), join(site, '2026-11-22.json'));
  await writeRelease(site, '2026-11-22', undefined, site);
  writeFileSync(join(data, 'README.txt'), 'another guide');
  await expect(writeRelease(site, '2026-11-22', undefined, site)).rejects.toThrow('never changes');
  expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toBe('guide');
});
