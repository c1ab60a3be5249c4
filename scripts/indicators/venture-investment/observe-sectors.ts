import type { Reason } from '../../../src/model/reason.ts';
import type { Tables } from '../../datasets/index.ts';
import { SECTOR_ROUNDING, type SECTORS as COLUMNS } from '../../datasets/venture-investment.ts';
import { exact } from '../../measure/exact.ts';
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

/** Finds the totals that the sectors do not add up to, by period. */
function findGaps({ quarter, sector }: Tables['venture-investment']): Map<string, Reason> {
  const totals = new Map(quarter.map((row) => [row.period, row.invested]));
  return new Map(
    sector.flatMap((row): Array<[string, Reason]> => {
      const sum = SECTORS.reduce((all, [column]) => all + row[column], 0);
      const total = totals.get(row.period);
      if (total === undefined || Math.abs(sum - total) <= SECTOR_ROUNDING) return [];
      return [
        [
          row.period,
          {
            code: 'parts-differ',
            dimension: 'sector',
            period: row.period,
            sum: exact(sum / 10),
            total: exact(total / 10),
          },
        ],
      ];
    }),
  );
}

function addRemark(o: RawObservation, gaps: ReadonlyMap<string, Reason>): RawObservation {
  const gap = [o.period, ...o.inputs].flatMap((period) => gaps.get(period) ?? [])[0];
  return gap && o.value !== null ? { ...o, reasons: [...o.reasons, gap] } : o;
}

/** Returns venture investment by sector, KRW billion; where the sectors do not add up to the total, the reasons say so. */
export function observeSectors(tables: Tables['venture-investment']): RawObservation[] {
  const gaps = findGaps(tables);
  return SECTORS.flatMap(([column, code]) =>
    observeYearToDate(
      tables.sector.map((row) => ({ period: row.period, value: row[column] / 10 })),
      { breakdown: `sector=${code}`, source: 'venture-investment' },
    ),
  ).map((o) => addRemark(o, gaps));
}
