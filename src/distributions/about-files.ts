import type { Text } from '../model/text.ts';

/** On what terms the files can be used. */
export const RIGHTS: Text = {
  ko: '수치의 권리는 발표한 기관에 있습니다. 출처를 밝히고 쓰면 됩니다.',
  en: 'The figures belong to those who published them. Use them and name the source.',
};

/** What the files are about. */
export const ABOUT: Text = {
  ko: '중소벤처기업부가 2026년 업무보고(2025년 12월 17일)에서 밝힌 약속이 어디까지 왔는지, 발표된 수치와 출처로 정리한 자료입니다.',
  en: 'How far the pledges of the 2026 Work Report (17 December 2025) of the Korean Ministry of SMEs and Startups have come: published figures with their sources.',
};

/** Returns how to cite a figure. */
export const citation = (asOf: string): Text => ({
  ko: `[발표한 곳], [발표일], [값]. 성장사다리 2030에서 재인용, 기준일 ${asOf}.`,
  en: `[Publisher], [date of publication], [value]; as collected by Growth Ladder 2030, reference day ${asOf}.`,
});
