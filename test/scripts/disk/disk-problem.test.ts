import { expect, it } from 'vitest';
import { diskProblem } from '../../../scripts/disk/disk-problem.ts';

const fault = (code: string, path?: string): Error => Object.assign(new Error(`${code}: no`), { code, path });

it.each([
  ['ENOSPC', 'data/published.next/a.json', 'data/published.next/a.json could not be written: the disk is full'],
  ['EROFS', 'dist.next', 'dist.next could not be written: the disk can only be read'],
  ['EACCES', undefined, 'a file could not be written: this user may not write there'],
])('%s is told in a sentence with what to do', (code, path, sentence) => {
  expect(diskProblem(fault(code, path))?.split('\n  → ')).toEqual([sentence, expect.stringMatching(/^[A-Z].*\.$/)]);
});

it('a fault of the disk is found below the error that wraps it', () => {
  expect(diskProblem(new Error('the pages', { cause: fault('ENOSPC', 'x') }))).toContain('the disk is full');
});

it('another error is none of the disk', () => {
  expect([diskProblem(new Error('no')), diskProblem(fault('ENOENT')), diskProblem('text')]).toEqual([null, null, null]);
});
