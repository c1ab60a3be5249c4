import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Two kinds of tests: of the code, and of the built site, which is built once before them and walked in a browser. */
export default defineConfig({
  test: {
    projects: [
      { root, test: { name: 'code', include: ['test/**/*.test.ts'], exclude: ['test/site/**'], testTimeout: 60_000 } },
      { root, test: { name: 'site', include: ['test/site/**/*.test.ts'], globalSetup: ['test/site/build-once.ts'], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false } },
    ],
  },
});
