import { withParticle } from '../../format/particle.ts';
import { formatPeriod } from '../../format/period.ts';
import { formatNumber } from '../../format/value.ts';
import type { DoubtName, SUMS } from '../../model/finding.ts';
import type { FindingWords } from '../reason-words.ts';

const period = (text: string): string => formatPeriod(text, 'ko');
const amount = (value: number): string => formatNumber(value);

/** What is added up, and what it should give. */
const SUM_WORDS: Readonly<Record<(typeof SUMS)[number], readonly [parts: string, whole: string]>> = {
  sectors: ['업종별 투자금액', '신규 벤처투자금액'],
  'countries-usd': ['국가별 수출 금액(달러)', '품목별 수출 금액(달러)의 합'],
  'countries-kg': ['국가별 수출 중량(kg)', '품목별 수출 중량(kg)의 합'],
};

/** What is doubtful about a row. */
const DOUBT_WORDS: Readonly<Record<DoubtName, string>> = {
  'far-from-neighbour': '앞뒤 값과 수백 배 차이 납니다',
  'cumulative-falls': '앞선 누계보다 작습니다',
  negative: '0보다 작습니다',
  'share-above-whole': '100%를 넘는 비율입니다',
  'period-out-of-reach': '있을 수 없는 기간입니다',
  'published-before-period': '기간이 끝나기 전에 공표되었습니다',
  'published-after-receipt': '파일을 받은 날보다 뒤에 공표되었습니다',
};

/** What the checks of meaning ask, and what they found. */
export const findings: FindingWords = {
  freshness: {
    name: '새 자료가 제때 나왔나',
    text: ({ latest, due, asOf }) =>
      `최신 시점은 ${period(latest)}입니다. 그다음 수치는 ${period(due)}까지 나왔어야 하나 기준일 ${period(asOf)} 현재 받아 둔 자료에 없습니다.`,
  },
  coverage: {
    name: '범위가 줄지 않았나',
    text: ({ period: of, was, is }) =>
      `${period(of)}의 행이 이전 파일의 ${amount(was)}개에서 ${amount(is)}개로 줄었습니다.`,
  },
  gap: {
    name: '빠진 기간이 없나',
    text: ({ of, from, to }) =>
      `${of === null ? '' : `${of}: `}${from === to ? period(from) : `${period(from)}부터 ${period(to)}까지`}의 행이 없습니다.`,
  },
  'parts-do-not-add-up': {
    name: '나눈 값의 합이 전체와 같나',
    text: ({ what, period: of, sum, total }) =>
      `${period(of)}: ${SUM_WORDS[what][0]}의 합 ${withParticle(amount(sum), '이/가')} ${SUM_WORDS[what][1]} ${amount(total)}보다 ${amount(Math.abs(sum - total))} ${sum < total ? '적습니다' : '많습니다'}.`,
  },
  confirmed: {
    name: '의심스러운 행을 확인했나',
    text: ({ doubt, column, value, reason }) =>
      `${column} ${value}: ${DOUBT_WORDS[doubt]}. 편집자가 확인하고 그대로 두었습니다. ${reason.ko}`,
  },
  'cumulative-falls': {
    name: '누계가 줄지 않았나',
    text: ({ column, period: of, value, before }) =>
      `${column}: ${period(of)}의 누적값 ${withParticle(amount(value), '이/가')} ${period(before.period)}의 ${amount(before.value)}보다 작습니다.`,
  },
  'far-from-neighbour': {
    name: '단위가 바뀐 값이 없나',
    text: ({ column, period: of, value, before }) =>
      `${column}: ${period(of)}의 값 ${withParticle(amount(value), '이/가')} 바로 앞 ${period(before.period)}의 값 ${withParticle(amount(before.value), '과/와')} 천 배 이상 차이 납니다.`,
  },
  'part-exceeds-whole': {
    name: '부분이 전체보다 크지 않나',
    text: ({ of, period: year, part, whole }) =>
      `${period(year)} ${of}: 중소기업 값 ${withParticle(amount(part), '이/가')} 전체 값 ${amount(whole)}보다 큽니다.`,
  },
};
