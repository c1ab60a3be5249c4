import type { Text } from '../model/text.ts';

export interface Described {
  readonly title: Text;
  /** What is in it, in a sentence. */
  readonly what: Text;
}

const WHOLE: Readonly<Record<string, Described>> = {
  'all-observations.csv': {
    title: { ko: '모든 지표의 수치', en: 'Figures of every indicator' },
    what: {
      ko: '모든 지표의 관측값입니다. 한 행이 한 수치입니다.',
      en: 'The observations of every indicator, one figure a row.',
    },
  },
  'targets.csv': {
    title: { ko: '약속과 판정', en: 'Pledges and verdicts' },
    what: {
      ko: '모든 약속의 목표와 판정, 판정에 쓴 값입니다. 한 행이 한 약속입니다.',
      en: 'Every pledge with its target, its verdict and what the verdict was computed from, one pledge a row.',
    },
  },
  'reports.csv': {
    title: { ko: '보도 대장', en: 'Ledger of reports' },
    what: {
      ko: '페이지에서 옮긴 모든 수치와 그 수치를 어떻게 보았는지입니다.',
      en: 'Every figure read in a page, with how it was judged.',
    },
  },
  'revisions.csv': {
    title: { ko: '바뀐 수치', en: 'Revised figures' },
    what: {
      ko: '발표된 뒤 값이 바뀐 수치의 앞뒤 값과 출처입니다.',
      en: 'Figures that changed after publication: both values with their sources.',
    },
  },
  'contradictions.csv': {
    title: { ko: '엇갈린 수치', en: 'Contradicting figures' },
    what: {
      ko: '보도가 서로 엇갈리는 수치입니다. 한 행이 한쪽의 값입니다.',
      en: 'Figures on which reports contradict each other, one side a row.',
    },
  },
  'track-record.csv': {
    title: { ko: '지난 목표의 결과', en: 'How earlier targets ended' },
    what: { ko: '부처가 예전에 밝힌 목표와 그 결과입니다.', en: "The ministry's earlier targets and how they ended." },
  },
};

/** Returns the title and content of a file about everything. Throws on a file that is not described. */
export function describeWhole(name: string): Described {
  const described = WHOLE[name];
  if (!described) throw new RangeError(`no description for data file: ${name}`);
  return described;
}
