import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** Two kinds of tests: of the code, and of the built site, which is built once before them and walked in a browser. */
export default defineConfig({
  test: {
    reporters: ['default', resolve(import.meta.dirname, 'closing-line.ts')],
    projects: [
      { root, test: { name: 'code', include: ['test/**/*.test.ts'], exclude: ['test/site/**'], testTimeout: 60_000 } },
      {
        root,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/build-once.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
