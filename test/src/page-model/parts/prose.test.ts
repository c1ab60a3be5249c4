import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { methodNumbers } from '../../../../src/format/method-numbers.ts';
import { messagesIn } from '../../../../src/i18n/messages.ts';
import type { Section } from '../../../../src/i18n/prose.ts';
import { LOCALES, type Locale } from '../../../../src/model/text.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { aboutPage } from '../../../../src/page-model/pages/about.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { methodsPage } from '../../../../src/page-model/pages/methods.ts';
import { printed } from '../../../../src/page-model/parts/prose.ts';

const publication = readPublication(resolve('data/published'));

/** What a text says, without its words. */
const shape = (sections: readonly Section[]): string[] =>
  sections.map(({ id, blocks }) =>
    [id, ...blocks.map((block) => ('items' in block ? `${block.kind} ${block.items.length}` : block.kind))].join(' · '),
  );

const sectionsOf = (page: 'methods' | 'about', locale: Locale): readonly Section[] => {
  const { methods, about } = messagesIn(locale).reference;
  return page === 'about' ? about.sections : methods.sections(methodNumbers(publication.method));
};

describe.each(['methods', 'about'] as const)('the text of %s', (page) => {
  test('says the same things in the same order in both languages', () => {
    const [ko, en] = LOCALES.map((locale) => shape(sectionsOf(page, locale)));
    expect(en).toEqual(ko);
  });
});

test('printed(sections) puts an address before every link and leaves out a table that is not there', () => {
  const section: Section = {
    id: 'a',
    heading: 'A',
    blocks: [
      { kind: 'links', items: [{ path: '/data/', text: 'Data' }] },
      { kind: 'table', table: 'absent' },
      { kind: 'table', table: 'present' },
    ],
  };
  expect(
    printed(deskOf(publication, 'en'), [section], { present: { kind: 'paragraph', text: 'here' } })[0]?.blocks,
  ).toEqual([
    { kind: 'links', items: [{ href: '/en/data/', text: 'Data' }] },
    { kind: 'paragraph', text: 'here' },
  ]);
});

test('every table the method speaks of is there', () => {
  for (const locale of LOCALES) {
    const blocksOf = (sections: readonly { id: string; blocks: readonly unknown[] }[]) =>
      sections.map(({ id, blocks }) => `${id} ${blocks.length}`);
    expect(blocksOf(methodsPage(deskOf(publication, locale)).sections)).toEqual(
      blocksOf(sectionsOf('methods', locale)),
    );
  }
});

test('the method lists ten situations, and every indicator on which the yardsticks differ', () => {
  const { sections } = methodsPage(deskOf(publication, 'en'));
  const rowsOf = (id: string): number =>
    sections
      .find((section) => section.id === id)
      ?.blocks.reduce((rows, block) => rows + (block.kind === 'grid' ? block.grid.rows.length : 0), 0) ?? 0;
  expect(rowsOf('situations')).toBe(10);
  expect(rowsOf('differ')).toBe(publication.overview.yardsticksDiffer.length);
});

test('the account of the site has the place the footer leads to', () => {
  for (const locale of LOCALES)
    expect(aboutPage(deskOf(publication, locale)).sections.map(({ id }) => id)).toContain('contact');
});
