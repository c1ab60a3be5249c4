import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

type Floors = readonly (readonly string[])[];

/** Floors of the site, top first. A file imports from its own floor or from one below. */
const SITE: Floors = [
  ['src/pages'],
  ['src/layouts', 'src/components'],
  ['src/page-model'],
  ['src/distributions', 'src/pictures'],
  ['src/charts', 'src/search'],
  ['src/format', 'src/i18n'],
  ['src/door'],
  ['src/model'],
];

/** Floors of the pipeline, top first; above them the commands, which lie in `scripts` itself. */
const PIPELINE: Floors = [
  ['scripts/report'],
  ['scripts/publish'],
  ['scripts/indicators'],
  ['scripts/measure', 'scripts/ledger', 'scripts/steps'],
  ['scripts/datasets', 'scripts/editorial'],
  ['scripts/source'],
  ['scripts/terms', 'scripts/disk'],
  ['src/model'],
];

/** Rooms that stand apart: only a command enters them, and they look no higher than this. */
const APART: Readonly<Record<string, readonly string[]>> = {
  'scripts/fetch': ['scripts/terms', 'scripts/disk', 'src/model'],
  'scripts/inspect': ['scripts/datasets', 'scripts/editorial', 'scripts/source', 'scripts/terms', 'src/model'],
};

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro|mjs)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

/** Relative imports of a file as paths from the root. */
function importsOf(file: string, text: string): string[] {
  const found = [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"](\.[^'"]+)['"]/g)];
  return found.map(([, path = '']) => relative(root, resolve(root, dirname(file), path)).replaceAll('\\', '/'));
}

const lies = (file: string, folders: readonly string[]): boolean =>
  folders.some((folder) => file.startsWith(`${folder}/`));
const isCommand = (file: string): boolean => /^scripts\/[^/]+$/.test(file);
const all = [...sources('src'), ...sources('scripts')].flatMap((file) =>
  importsOf(file, readFileSync(join(root, file), 'utf8')).map((target) => ({ file, target })),
);

describe('imports', () => {
  it('are found at all', () => {
    expect(
      importsOf(
        'src/pages/x.astro',
        `import a from '../layouts/Page.astro';\nimport '../styles/site.css';\nexport { b } from '../model/b.ts';\nconst c = await import('./c.ts');`,
      ),
    ).toEqual(['src/layouts/Page.astro', 'src/styles/site.css', 'src/model/b.ts', 'src/pages/c.ts']);
    expect(all.length).toBeGreaterThan(100);
  });

  it('never lead from the site into the scripts', () => {
    expect(
      all.filter(
        ({ file, target }) => file.startsWith('src/') && !target.startsWith('src/') && !target.startsWith('data/'),
      ),
    ).toEqual([]);
  });

  it('of the pipeline take nothing of the site but its model', () => {
    const above = ['scripts/site', 'scripts/bench'];
    const pipeline = all.filter(({ file }) => file.startsWith('scripts/') && !lies(file, above));
    expect(pipeline.filter(({ target }) => target.startsWith('src/') && !target.startsWith('src/model/'))).toEqual([]);
  });

  it.each([
    ['the site', SITE],
    ['the pipeline', PIPELINE],
  ])('only point down within %s', (_, floors) => {
    const floorOf = (file: string): number => floors.findIndex((folders) => lies(file, folders));
    const rising = all.filter(
      ({ file, target }) => floorOf(file) >= 0 && floorOf(target) >= 0 && floorOf(target) < floorOf(file),
    );
    expect(rising).toEqual([]);
    expect(
      all.filter(({ file, target }) => isCommand(target) && !isCommand(file) && !lies(file, ['scripts/site'])),
    ).toEqual([]);
  });

  it.each(Object.entries(APART))(
    'of %s, which stands apart, reach only what it may use, and only commands reach it',
    (room, below) => {
      expect(all.filter(({ file, target }) => lies(file, [room]) && !lies(target, [room, ...below]))).toEqual([]);
      expect(all.filter(({ file, target }) => lies(target, [room]) && !lies(file, [room]) && !isCommand(file))).toEqual(
        [],
      );
    },
  );

  it('leave no room of the pipeline without a floor', () => {
    const rooms = new Set([...PIPELINE.flat(), ...Object.keys(APART), 'scripts/site', 'scripts/bench']);
    const strangers = sources('scripts').filter((file) => !isCommand(file) && !lies(file, [...rooms]));
    expect(strangers).toEqual([]);
  });

  it('of a page model never draw a picture or make a file', () => {
    const drawing = sources('src/page-model').filter((file) =>
      /import (?!type )[^;]*\/(pictures\/|charts\/(render|chart-document))/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
    expect(drawing).toEqual([]);
  });

  it('of the site never read the received files', () => {
    const readers = sources('src').filter((file) =>
      /['"`](\.\.\/)*data\/(source|codelist|editorial)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(readers).toEqual([]);
  });
});
