import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { LOCALES } from '../../../../src/model/text.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { aboutPage } from '../../../../src/page-model/pages/about.ts';
import { reachOf } from '../../../../src/page-model/parts/reach.ts';

const REPOSITORY = 'https://code.example/ladder/site';

describe('reachOf', () => {
  it.each([
    [{}, null, null],
    [{ REPOSITORY: '', CONTACT: ' ' }, null, null],
    [{ REPOSITORY }, `${REPOSITORY}/issues`, null],
    [{ REPOSITORY: `${REPOSITORY}.git` }, `${REPOSITORY}/issues`, null],
    [{ REPOSITORY: `${REPOSITORY}/` }, `${REPOSITORY}/issues`, null],
    [{ CONTACT: 'desk@ladder.example' }, null, 'mailto:desk@ladder.example'],
    [{ CONTACT: 'https://ladder.example/write' }, null, 'https://ladder.example/write'],
  ])('%j', (environment, issues, contact) => {
    const reach = reachOf(environment);
    expect([reach.issues, reach.contact?.href ?? null]).toEqual([issues, contact]);
  });

  it.each([
    { REPOSITORY: 'ladder/site' },
    { CONTACT: 'ask us' },
    { CONTACT: 'javascript:alert(1)' },
    { REPOSITORY: 'http://code.example/ladder' },
  ])('refuses %j, with what was expected', (environment) => {
    expect(() => reachOf(environment)).toThrow(
      /^(REPOSITORY|CONTACT) in the environment: expected .*, got ".*"\n {2}→ Correct it, or leave it out\.$/,
    );
  });
});

describe.each(LOCALES)('the page about the site in %s', (locale) => {
  const desk = deskOf(readPublication(resolve('data/published')), locale);
  const contactOf = (environment: Parameters<typeof reachOf>[0]) =>
    aboutPage(desk, reachOf(environment)).sections.find(({ id }) => id === 'contact')?.blocks;

  it('gives the addresses the builder named', () => {
    const blocks = contactOf({ REPOSITORY, CONTACT: 'desk@ladder.example' });
    expect(blocks?.[1]).toEqual({ kind: 'paragraph', text: desk.words.reference.about.reach.both });
    expect(blocks?.[2]).toEqual({
      kind: 'links',
      items: [
        { href: `${REPOSITORY}/issues`, text: desk.words.reference.about.reach.issueList },
        { href: 'mailto:desk@ladder.example', text: 'desk@ladder.example' },
      ],
    });
  });

  it('says so where none was named', () => {
    expect(contactOf({})?.[1]).toEqual({ kind: 'paragraph', text: desk.words.reference.about.reach.none });
    expect(contactOf({})?.[2]?.kind).toBe('steps');
  });
});
