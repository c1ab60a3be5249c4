import type { z } from 'zod';
import { quoteCell } from '../terms/problem.ts';

const EXPECTED = /^(?:Invalid (?:input|option): |Too (?:small|big): )?expected (.*?)(?:, received .*)?$/;

/** Splits what a schema complains of into what was expected, and what stands there instead (null when it has no short name). */
export function explainIssue(
  { message, path }: Pick<z.core.$ZodIssue, 'message' | 'path'>,
  content: unknown,
): { readonly expected: string; readonly got: string | null } {
  const expected = EXPECTED.exec(message)?.[1];
  if (expected === undefined) return { expected: 'a valid entry', got: message };
  const value = path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    content,
  );
  if (typeof value === 'string') return { expected, got: quoteCell(value) };
  return { expected, got: value === undefined || value === null ? 'nothing' : null };
}
