import type { SmeProfileRow } from './sme-profile.ts';
import type { RawObservation } from '../terms/raw-observation.ts';

const BREAKDOWN: Readonly<Record<SmeProfileRow['industry'], string>> = {
  전산업: '',
  'C.제조업(10~34)': 'industry=manufacturing',
};

/** Returns the small and medium-sized part of one table of the Basic Statistics of SMEs, by year and industry. */
export function observeSmeProfile(
  rows: readonly Pick<SmeProfileRow, 'title' | 'year' | 'industry' | 'sme'>[],
  title: SmeProfileRow['title'],
): RawObservation[] {
  return rows
    .filter((row) => row.title === title)
    .map((row) => ({
      period: row.year,
      area: 'KR',
      breakdown: BREAKDOWN[row.industry],
      value: row.sme,
      status: 'A',
      inputs: [],
      reasons: [],
      source: 'sme-profile',
      origin: 'dataset',
    }));
}
