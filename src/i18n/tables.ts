import type { Text } from '../model/text.ts';

export interface TableWords {
  readonly title: Text;
  /** What is in it, in a sentence. */
  readonly what: Text;
}

/** What the tables are called and what is in them. */
export const TABLES = {
  'all-observations': {
    title: { ko: '모든 지표의 수치', en: 'Figures of every indicator' },
    what: {
      ko: '모든 지표의 관측값입니다. 한 행이 한 수치입니다.',
      en: 'The observations of every indicator, one figure a row.',
    },
  },
  targets: {
    title: { ko: '약속과 판정', en: 'Pledges and verdicts' },
    what: {
      ko: '모든 약속의 목표와 판정, 판정에 쓴 값입니다. 한 행이 한 약속입니다.',
      en: 'Every pledge with its target, its verdict and what the verdict was computed from, one pledge a row.',
    },
  },
  reports: {
    title: { ko: '보도 대장', en: 'Ledger of reports' },
    what: {
      ko: '페이지에서 옮긴 모든 수치와 그 수치를 어떻게 보았는지입니다.',
      en: 'Every figure read in a page, with how it was judged.',
    },
  },
  revisions: {
    title: { ko: '바뀐 수치', en: 'Revised figures' },
    what: {
      ko: '발표된 뒤 값이 바뀐 수치의 앞뒤 값과 출처입니다.',
      en: 'Figures that changed after publication: both values with their sources.',
    },
  },
  contradictions: {
    title: { ko: '엇갈린 수치', en: 'Contradicting figures' },
    what: {
      ko: '보도가 서로 엇갈리는 수치입니다. 한 행이 한쪽의 값입니다.',
      en: 'Figures on which reports contradict each other, one side a row.',
    },
  },
  'track-record': {
    title: { ko: '지난 목표의 결과', en: 'How earlier targets ended' },
    what: { ko: '부처가 예전에 밝힌 목표와 그 결과입니다.', en: "The ministry's earlier targets and how they ended." },
  },
  quarantine: {
    title: { ko: '따로 둔 행', en: 'Rows set aside' },
    what: {
      ko: '자료에서 읽지 못해 따로 둔 행과 그 이유입니다.',
      en: 'Rows of a dataset that could not be read and were set aside, with the reason.',
    },
  },
} as const satisfies Readonly<Record<string, TableWords>>;

export type TableName = keyof typeof TABLES;
