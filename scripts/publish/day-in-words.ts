import type { Text } from '../../src/model/text.ts';
import { ENGLISH_MONTHS } from '../../src/model/period.ts';

/** Names a day in a sentence: 2025년 12월 17일, 17 December 2025. */
export function dayInWords(day: string): Text {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    ko: `${year}년 ${Number(month)}월 ${Number(date)}일`,
    en: `${Number(date)} ${ENGLISH_MONTHS[Number(month) - 1]} ${year}`,
  };
}
