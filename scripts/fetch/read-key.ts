import { FetchProblem } from './fetch-problem.ts';

const PERCENT = /%[0-9a-f]{2}/i;

/**
 * Reads a key from the environment and returns its decoded form. data.go.kr hands out every key twice, percent-encoded
 * and decoded; encoding the encoded one again is answered with code 30, so it is decoded here and encoded exactly once
 * in the URL. Throws when it is not set or cannot be a key; the message never contains it.
 */
export function readKey(env: Readonly<Record<string, string | undefined>>, name: string, where: string): string {
  let key = (env[name] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
  if (key === '')
    throw new FetchProblem(
      `the environment variable ${name} is not set`,
      `Ask for a key at ${where} and run again with ${name} set; never write it into a file of this project.`,
    );
  while (PERCENT.test(key)) {
    try {
      key = decodeURIComponent(key);
    } catch {
      throw new FetchProblem(
        `${name} is not a whole percent-encoded key`,
        `Copy it again from ${where}: a part of it seems to be missing.`,
      );
    }
  }
  if (!/^[\x21-\x7e]{12,}$/.test(key)) {
    throw new FetchProblem(
      `${name} does not look like a key: it is shorter than 12 characters or holds a space`,
      `Copy it again from ${where}.`,
    );
  }
  return key;
}
