import { describe, expect, it, vi } from 'vitest';
import { baseOf } from '../../../src/i18n/path.ts';

it.each([
  [{}, ''],
  [{ SITE: 'https://ladder.example' }, ''],
  [{ SITE: 'https://user.github.io/name/' }, '/name'],
  [{ SITE: 'https://user.github.io/name' }, '/name'],
  [{ BASE: 'name' }, '/name'],
  [{ BASE: '/name/' }, '/name'],
  [{ BASE: '/', SITE: 'https://ladder.example/name/' }, ''],
  [{ BASE: '/a/b/' }, '/a/b'],
])('with %j in the environment the site lies at "%s"', (environment, base) => {
  expect(baseOf(environment)).toBe(base);
});

describe('below a path', () => {
  it('every kind of address begins with it', async () => {
    vi.stubEnv('BASE', '/name/');
    vi.resetModules();
    const { pathTo, pathToAsset, pathToFile } = await import('../../../src/i18n/path.ts');
    expect([
      pathTo('ko', '/'),
      pathTo('en', '/about/#contact'),
      pathToFile('tips.csv'),
      pathToAsset('/icon.svg'),
    ]).toEqual(['/name/', '/name/en/about/#contact', '/name/data/tips.csv', '/name/icon.svg']);
    vi.unstubAllEnvs();
    vi.resetModules();
  });
});
