import { messagesIn } from '../i18n/messages.ts';
import type { Text } from '../model/text.ts';

const LABEL = /_(ko|en)$/;
const LANGUAGES: Readonly<Record<string, Text>> = {
  ko: { ko: '(한국어)', en: '(Korean)' },
  en: { ko: '(영어)', en: '(English)' },
};

/** Returns what a column of a file means, in both languages. Throws on a column without a meaning. */
export function columnMeaning(file: string, column: string): Text {
  const language = LANGUAGES[LABEL.exec(column)?.[1] ?? ''];
  const base = column.replace(LABEL, '');
  const wordsIn = (locale: 'ko' | 'en'): string => {
    const { meanings } = messagesIn(locale).reference.data;
    const meaning = meanings[`${file}:${base}`] ?? meanings[base];
    if (meaning === undefined) throw new RangeError(`no meaning for column ${column} of ${file}`);
    return language ? `${meaning} ${language[locale]}` : meaning;
  };
  return { ko: wordsIn('ko'), en: wordsIn('en') };
}
