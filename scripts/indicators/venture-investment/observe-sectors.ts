import { spanOf } from '../../../src/model/period.ts';
import type { Text } from '../../../src/model/text.ts';
import type { Tables } from '../../datasets/index.ts';
import type { SECTORS as COLUMNS } from '../../datasets/venture-investment.ts';
import { observeYearToDate } from '../../measure/observe-year-to-date.ts';
import type { RawObservation } from '../../terms/raw-observation.ts';

/** Columns of the file and their codes, in the order to show. */
export const SECTORS: ReadonlyArray<readonly [column: keyof typeof COLUMNS, code: string]> = [
  ['ictServices', 'ict-services'],
  ['bioMedical', 'bio-medical'],
  ['machinery', 'electrical-machinery'],
  ['ictManufacturing', 'ict-manufacturing'],
  ['distribution', 'distribution-services'],
  ['chemicals', 'chemicals-materials'],
  ['content', 'film-performance-music'],
  ['games', 'games'],
  ['other', 'other'],
];

/** Nine sectors and the total, each rounded to KRW 100 million, can differ by this much and still add up. */
const ROUNDING = 5;

/** Says of which totals the sectors do not add up, by period. */
function findGaps({ quarter, sector }: Tables['venture-investment']): Map<string, Text> {
  const totals = new Map(quarter.map((row) => [row.period, row.invested]));
  return new Map(
    sector.flatMap((row): Array<[string, Text]> => {
      const sum = SECTORS.reduce((all, [column]) => all + row[column], 0);
      const total = totals.get(row.period);
      if (total === undefined || Math.abs(sum - total) <= ROUNDING) return [];
      const gap = [sum, total].map((value) => (value / 10).toLocaleString('en-US', { maximumFractionDigits: 1 }));
      const [year = '', month = ''] = spanOf(row.period).end.split('-');
      return [
        [
          row.period,
          {
            ko: `원자료에서 ${year}년 ${Number(month)}월까지의 업종별 누계를 더하면 전체와 맞지 않습니다(합계 ${gap[0]}, 전체 ${gap[1]}).`,
            en: `In the source the sectors up to ${year}-${month} do not add up to the total (sum ${gap[0]}, total ${gap[1]}).`,
          },
        ],
      ];
    }),
  );
}

function addRemark(o: RawObservation, gaps: ReadonlyMap<string, Text>): RawObservation {
  const gap = [o.period, ...o.inputs].flatMap((period) => gaps.get(period) ?? [])[0];
  if (!gap || o.value === null) return o;
  return { ...o, note: o.note ? { ko: `${o.note.ko} ${gap.ko}`, en: `${o.note.en} ${gap.en}` } : gap };
}

/** Returns venture investment by sector, KRW billion; where the sectors do not add up to the total, the note says so. */
export function observeSectors(tables: Tables['venture-investment']): RawObservation[] {
  const gaps = findGaps(tables);
  return SECTORS.flatMap(([column, code]) =>
    observeYearToDate(
      tables.sector.map((row) => ({ period: row.period, value: row[column] / 10 })),
      { breakdown: `sector=${code}`, source: 'venture-investment' },
    ),
  ).map((o) => addRemark(o, gaps));
}
