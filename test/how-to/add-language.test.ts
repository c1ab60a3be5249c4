import { rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject, type Copy } from './copy-project.ts';

/* The README's "Add a language": whatever has no words in it yet does not compile. */

const ROOTS = ['src/i18n/messages.ts', 'src/i18n/files.ts'];

let project: Copy;
beforeEach(() => {
  project = copyProject(['src/model', 'src/i18n', 'src/format', 'tsconfig.json']);
});
afterEach(() => rmSync(project.folder, { recursive: true }));

/** What the compiler says of the words of the site, each with its file. */
function complaints(): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(project.folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    project.folder,
  );
  const program = ts.createProgram(
    ROOTS.map((name) => join(project.folder, name)),
    options,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => {
      const name = file?.fileName.slice(project.folder.length + 1) ?? '';
      return `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    })
    .filter((line) => line.startsWith('src/'));
}

test('the words of the site compile as they are', () => {
  expect(complaints()).toEqual([]);
});

test('a language without words does not compile, and the compiler names where they are missing', () => {
  project.change('src/model/text.ts', "['ko', 'en'] as const", "['ko', 'en', 'ja'] as const");
  expect(complaints().filter((line) => line.startsWith('src/i18n/messages.ts'))).toEqual([
    expect.stringMatching(/Property 'ja' is missing/),
  ]);
});

test('a sentence that one language has and the other has not does not compile', () => {
  project.change('src/i18n/en/terms.ts', "    met: 'met',\n", '');
  expect(complaints()[0]).toMatch(/^src\/i18n\/en\/terms\.ts: Property 'met' is missing/);
});

test('a phrase in one language only does not compile', () => {
  project.change(
    'src/i18n/files.ts',
    /\n {2}en: 'How far[^\n]*/.exec(project.read('src/i18n/files.ts'))?.[0] ?? '-',
    '',
  );
  expect(complaints()[0]).toMatch(/^src\/i18n\/files\.ts: Property 'en' is missing/);
});
