import type { ReportRow } from '../datasets/published-figures.ts';
import type { ReportSelection } from '../terms/report-selection.ts';
import { parseBreakdown, writeBreakdown } from '../../src/model/breakdown.ts';

/**
 * Returns the breakdown under which a row belongs to a selection, or null when it is of another definition:
 * qualifiers of the definition are taken out, and what remains must be something a reader can slice.
 */
export function selectReport(row: ReportRow, selection: ReportSelection): string | null {
  if (row.indicator !== selection.indicator || row.measure !== selection.measure || row.unit !== selection.unit)
    return null;
  if ((selection.areas ?? 'country') === 'country' && row.area !== 'KR') return null;

  const rest = new Map(parseBreakdown(row.breakdown));
  for (const [dimension, code] of Object.entries(selection.with ?? {})) {
    if (rest.get(dimension) !== code) return null;
    rest.delete(dimension);
  }
  for (const [dimension, codes] of Object.entries(selection.ignore ?? {})) {
    if (codes.includes(rest.get(dimension) ?? '')) rest.delete(dimension);
  }
  for (const dimension of rest.keys()) if (!(selection.slices ?? []).includes(dimension)) return null;
  for (const [dimension, code] of Object.entries(selection.add ?? {})) rest.set(dimension, code);
  return writeBreakdown(rest);
}
