import { expect, it } from 'vitest';
import { Problems } from '../../../scripts/terms/problems.ts';

const at = (file: string, record: number | null, got: string) => ({
  file,
  record,
  expected: 'one',
  got,
  todo: 'Mend it.',
});

it('Problems tells each thing once, by file and record, whole files first, steps that failed among them', () => {
  const problems = new Problems();
  problems.add(at('b.csv', 10, '1'));
  problems.add(at('b.csv', 9, '2'));
  problems.add({ file: 'b.csv', expected: 'a file', todo: 'Restore it.' });
  problems.add(at('b.csv', 9, '2'));
  expect(problems.attempt(() => 'done')).toBe('done');
  const inner = new Problems();
  inner.add({ ...at('a.yaml', null, '3'), column: 'pledges.2' });
  expect(problems.attempt(() => inner.throwIfAny())).toBeUndefined();
  expect(() => problems.throwIfAny()).toThrowErrorMatchingInlineSnapshot(`
    [ProblemsFound: a.yaml [pledges.2] expected one, got 3
      → Mend it.
    b.csv expected a file
      → Restore it.
    b.csv:9 expected one, got 2
      → Mend it.
    b.csv:10 expected one, got 1
      → Mend it.]
  `);
});

it('Problems is silent when nothing was found, and passes on what is no finding', () => {
  const problems = new Problems();
  expect(() => problems.throwIfAny()).not.toThrow();
  expect(() =>
    problems.attempt(() => {
      throw new TypeError('a mistake of ours');
    }),
  ).toThrow('a mistake of ours');
});
