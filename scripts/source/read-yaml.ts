import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../terms/problem.ts';
import { explainIssue } from './explain-issue.ts';

/** A number in YAML, which is read as text: no digit is lost before somebody asks for the number. */
export const Numeric = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'expected a number')
  .transform(Number);

/** Parses YAML whose scalars are all text, but for null: `0010` and `2020-02` stay as written. Throws on faulty YAML. */
function parseYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', customTags: ['null'] });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS();
}

/**
 * Reads a YAML file of the data folder and holds it against its schema; `todo` says where to look up its fields.
 * Returns null and the problems when it is not there or does not fit.
 */
export async function readYaml<T>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
  todo: string,
): Promise<{ content: T | null; problems: readonly Problem[] }> {
  const refuse = (problem: Pick<Problem, 'expected' | 'got' | 'todo'>, column: string | null = null): Problem => ({
    file: `data/${path}`,
    record: null,
    column,
    ...problem,
  });
  let parsed: unknown;
  try {
    parsed = parseYaml(await readFile(join(root, path), 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      return {
        content: null,
        problems: [refuse({ expected: 'a file', got: 'none', todo: `Restore or write it. ${todo}` })],
      };
    const got = (cause as Error).message.split('\n')[0]?.replace(/:$/, '') ?? null;
    return {
      content: null,
      problems: [refuse({ expected: 'YAML', got, todo: 'Mend the line, or restore the file.' })],
    };
  }
  const result = schema.safeParse(parsed);
  if (result.success) return { content: result.data, problems: [] };
  return {
    content: null,
    problems: result.error.issues.map((issue) =>
      refuse({ ...explainIssue(issue, parsed), todo }, issue.path.join('.') || null),
    ),
  };
}
