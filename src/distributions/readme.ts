import { ABOUT, citation, GUIDE, RIGHTS } from '../i18n/files.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Publication } from '../model/publication.ts';
import { LOCALES, type Locale } from '../model/text.ts';
import { nameIn } from './file-names.ts';
import { tablesOf } from './tables/tables-of.ts';

function guideIn(locale: Locale, publication: Publication): string[] {
  const { asOf } = publication.overview;
  const words = GUIDE[locale];
  const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  return [
    messagesIn(locale).site.name,
    words.asOf(asOf),
    '',
    ABOUT[locale],
    '',
    words.files,
    ...indented(tablesOf(publication).map(({ name, what }) => `${nameIn(locale, `${name}.csv`)}: ${what[locale]}`)),
    ...indented(words.list),
    '',
    words.read,
    ...indented(words.rules),
    '',
    words.terms,
    ...indented([RIGHTS[locale], `${words.cite}: ${citation(asOf)[locale]}`]),
    '',
  ];
}

/** Returns the text that goes with the files, Korean first: what is in them, how to read, quote and cite them. CRLF, with a byte order mark. */
export const readme = (publication: Publication): string =>
  `\uFEFF${LOCALES.map((locale) => guideIn(locale, publication).join('\r\n')).join('\r\n\r\n')}`;
