import { withParticle } from '../../format/particle.ts';
import { formatPeriod } from '../../format/period.ts';
import { tableNumber, tableUnit } from '../../format/table-number.ts';
import type { Unit } from '../../format/unit.ts';
import { formatNumber, formatValue } from '../../format/value.ts';
import { spanOf } from '../../model/period.ts';
import type { Point } from '../../model/point.ts';
import type { ReasonWords } from '../reason-words.ts';

const period = (text: string): string => formatPeriod(text, 'ko');
const periods = (list: readonly string[]): string => list.map(period).join(', ');
/** A number as the tables have it, with its unit where that is not the one of the files: 136,244억 원. */
const inTable = (value: number, unit: Unit): string => {
  const number = tableNumber(value, unit, 'ko');
  const named = tableUnit(unit, 'ko');
  return named === unit.ko ? number : `${number}${named}`;
};
const named = (points: readonly Point[], unit: Unit): string =>
  points.map((p) => `${period(p.period)} ${inTable(p.value, unit)}`).join(' + ');
/** The month a total since January ends with: 9월까지. */
const upTo = (text: string): string => `${Number(spanOf(text).end.slice(5, 7))}월까지`;
const yearOf = (text: string): string => `${text.slice(0, 4)}년`;

const TABLES: Readonly<Record<string, string>> = { item: '품목별 자료', country: '국가별 자료' };
const PARTS: Readonly<Record<string, string>> = { sector: '업종별' };

/** Why an observation is as it is. */
export const reasons: ReasonWords = {
  sum: ({ terms }, unit) => `직접 계산한 값입니다. 발표된 수치를 더했습니다(${named(terms, unit)}).`,
  'twelve-months': ({ year, part, before }, unit) =>
    `직접 계산한 최근 열두 달 값입니다. ${period(year.period)} 값에 ${period(part.period)} 값을 더하고 ${period(before.period)} 값을 뺐습니다(${inTable(year.value, unit)} + ${inTable(part.value, unit)} − ${inTable(before.value, unit)}).`,
  'sum-of-rows': ({ from, to, rows }) =>
    `직접 계산한 값입니다. ${period(from)}부터 ${period(to)}까지 월별 값 ${formatNumber(rows)}개를 더했습니다.`,
  incomplete: ({ missing }) => `수치를 찾지 못한 기간이 있어 합계를 내지 않았습니다(${periods(missing)}).`,
  'no-rows': ({ table, missing, total, elsewhere }, unit) =>
    [
      `${TABLES[table] ?? table}에 ${withParticle(periods(missing), '이/가')} 없${total ? '어 합계를 내지 않았습니다' : '습니다'}.`,
      ...elsewhere.map(
        (p) =>
          `같은 통계의 다른 표에는 ${withParticle(period(p.period), '이/가')} ${withParticle(formatValue(p.value, unit, 'ko'), '으로/로')} 적혀 있습니다.`,
      ),
    ].join(' '),
  difference: ({ from, to }, unit) =>
    `직접 계산한 값입니다. ${period(to.period)} 누적에서 ${period(from.period)} 누적을 뺐습니다(${inTable(to.value, unit)} − ${inTable(from.value, unit)}).`,
  'running-total': ({ from, terms }, unit) =>
    `직접 계산한 값입니다. ${period(from)}부터 해마다 발표된 수치를 더했습니다(${terms.map(({ value }) => inTable(value, unit)).join(' + ')}).`,
  'within-year': ({ from, to }, unit) =>
    `직접 계산한 값입니다. ${yearOf(to.period)} ${upTo(to.period)} 누계에서 ${upTo(from.period)} 누계를 뺐습니다(${inTable(to.value, unit)} − ${inTable(from.value, unit)}).`,
  'fallen-total': ({ total, before }, unit) =>
    `원자료의 ${yearOf(total.period)} ${upTo(total.period)} 누계(${inTable(total.value, unit)})가 ${upTo(before.period)} 누계(${inTable(before.value, unit)})보다 작습니다. 누계는 줄어들 수 없으므로 값을 싣지 않습니다.`,
  'parts-differ': ({ dimension, period: of, sum, total }, unit) =>
    `원자료에서 ${yearOf(of)} ${upTo(of)}의 ${PARTS[dimension] ?? dimension} 누계를 더하면 전체와 맞지 않습니다(합계 ${inTable(sum, unit)}, 전체 ${inTable(total, unit)}).`,
  decision: ({ text }) => text.ko,
  'not-found': ({ pledged, days }) =>
    `${period(pledged)}에 약속한 뒤 ${formatNumber(days)}일이 지났으나 이 약속의 수치를 밝힌 페이지를 찾지 못했습니다.`,
};
