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
  discrepancies: {
    title: { ko: '말이 엇갈린 내용', en: 'Things told differently' },
    what: {
      ko: '무엇을 세는지, 언제까지인지처럼 페이지마다 다르게 말하는 내용입니다. 한 행이 한쪽의 말입니다.',
      en: 'What pages tell differently, such as what is counted or by when, one side a row.',
    },
  },
  'track-record': {
    title: { ko: '지난 목표의 결과', en: 'How earlier targets ended' },
    what: { ko: '부처가 예전에 밝힌 목표와 그 결과입니다.', en: "The ministry's earlier targets and how they ended." },
  },
  indicators: {
    title: { ko: '지표', en: 'Indicators' },
    what: {
      ko: '지표마다 사업, 정의, 세는 것과 세지 않는 것, 단위, 목표입니다.',
      en: 'Every indicator with its programme, definition, what it counts and does not, unit and target.',
    },
  },
  pledges: {
    title: { ko: '약속', en: 'Pledges' },
    what: {
      ko: '약속마다 무엇을 약속했고, 무엇을 했고, 무엇이 되었는지입니다. 한 행이 한 약속입니다.',
      en: 'Every pledge: what was promised, what has been done, what has come of it, one pledge a row.',
    },
  },
  steps: {
    title: { ko: '한 일', en: 'Steps' },
    what: {
      ko: '약속을 향한 일을 날짜, 출처와 함께 적었습니다. 한 행이 한 일입니다.',
      en: 'Dated, sourced events on the way to each pledge, one a row.',
    },
  },
  expected: {
    title: { ko: '예정', en: 'What is expected' },
    what: {
      ko: '정부가 언제 하겠다고 밝힌 일과, 그날이 지났으면 찾은 것입니다.',
      en: 'What the government itself said would come and when, and what we found of it.',
    },
  },
  'figure-reports': {
    title: { ko: '수치와 보도', en: 'Figures and their reports' },
    what: {
      ko: '수치마다 그것을 말한 보도와 보도를 본 방식입니다. 수치 파일과 보도 대장을 잇습니다.',
      en: 'For every figure the reports that speak of it and how each was judged: joins figures and reports.',
    },
  },
  codes: {
    title: { ko: '코드', en: 'Codes' },
    what: {
      ko: '파일에 나오는 모든 코드와 두 언어의 이름입니다.',
      en: 'Every code in the files with its name in both languages.',
    },
  },
  quarantine: {
    title: { ko: '따로 둔 행', en: 'Rows set aside' },
    what: {
      ko: '자료에서 읽지 못해 따로 둔 행과 그 이유입니다.',
      en: 'Rows of a dataset that could not be read and were set aside, with the reason.',
    },
  },
} as const satisfies Readonly<Record<string, TableWords>>;
