import { messagesIn } from '../../i18n/messages.ts';
import type { Text } from '../../model/text.ts';

const LABEL = /_(ko|en)$/;
const LANGUAGES: Readonly<Record<string, Text>> = {
  ko: { ko: '한국어로 적은 것입니다.', en: 'In Korean.' },
  en: { ko: '영어로 적은 것입니다.', en: 'In English.' },
};

/** Returns what a column of a file means, in both languages. Throws on a column without a meaning. */
export function columnMeaning(file: string, column: string): Text {
  const language = LANGUAGES[LABEL.exec(column)?.[1] ?? ''];
  const base = column.replace(LABEL, '');
  const sentence = (locale: 'ko' | 'en'): string => {
    const { meanings } = messagesIn(locale).reference.data;
    const meaning = meanings[`${file}:${base}`] ?? meanings[base];
    if (meaning === undefined) throw new RangeError(`no meaning for column ${column} of ${file}`);
    const ended = meaning.endsWith('.') ? meaning : `${meaning}.`;
    return language ? `${ended} ${language[locale]}` : ended;
  };
  return { ko: sentence('ko'), en: sentence('en') };
}
