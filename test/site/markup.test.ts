import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages, KINDS, markupOf } from './built-pages.ts';

const validate = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // The build writes void elements without a slash, attributes as short as they may be and no line ends.
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      // An address may hold a Korean word.
      'valid-id': ['error', { relaxed: true }],
      'no-inline-style': 'error',
      'require-sri': 'off',
      // Scrolling boxes take the focus so that a keyboard can scroll them.
      'prefer-native-element': ['error', { exclude: ['region', 'group'] }],
    },
  }),
);

test('the markup of every kind of page is clean', async () => {
  const problems: string[] = [];
  for (const path of KINDS) {
    const report = await validate.validateString(markupOf(path));
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages)
        problems.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect([...new Set(problems)]).toEqual([]);
});

test('no page holds an inline style, an inline script or a request to another site', () => {
  const found = builtPages().flatMap((page) => {
    const markup = markupOf(page);
    const inline = /<style|\sstyle="|\son[a-z]+="|<script(?![^>]*(?:src="\/|type="application\/ld\+json"))/.exec(
      markup,
    );
    const foreign = /<(?:script|img|iframe|link rel="stylesheet")[^>]*(?:src|href)="https?:/.exec(markup);
    return [inline, foreign].flatMap((match) => (match ? [`${page} ${match[0]}`] : []));
  });
  expect(found).toEqual([]);
});

test('no link begins or ends with a blank, which would be underlined', () => {
  const found = builtPages().flatMap((page) => {
    const match = /<a\s[^>]*>\s[^<]*|[^>]*\s<\/a>/.exec(markupOf(page).replace(/<svg[\s\S]*?<\/svg>/g, ''));
    return match ? [`${page} ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});
