import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Returns where a file of the typeface lies, named by its path in the package. Throws, with what to do, when it is not installed. */
export function typefaceFile(name: string): string {
  try {
    return resolve(`pretendard/dist/${name}`);
  } catch (cause) {
    throw new Error(`the typeface is missing: no ${name} of pretendard in node_modules\n  → npm ci brings it.`, {
      cause,
    });
  }
}
