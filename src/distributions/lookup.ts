import { unitOf, type Unit } from '../format/unit.ts';
import { parseBreakdown } from '../model/breakdown.ts';
import type { Codelists, Dataset, Publication } from '../model/publication.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Report, SourcePage } from '../model/report.ts';
import type { Text } from '../model/text.ts';

/** A report with the page it was read in. */
export interface SourcedReport {
  readonly report: Report;
  readonly page: SourcePage;
}

/** Names of codes and places of things, found by their ids. Every function throws on an id that is not there. */
export interface Lookup {
  readonly indicator: (id: string) => Indicator;
  readonly unit: (code: string) => Unit;
  readonly area: (code: string) => Text;
  readonly programme: (code: string) => Text;
  /** `등급=최우수; 규모=…`: empty for the total. */
  readonly breakdown: (breakdown: string) => { readonly ko: string; readonly en: string };
  readonly report: (id: string) => SourcedReport;
  readonly dataset: (id: string) => Dataset;
}

function from<T>(what: string, entries: readonly (readonly [string, T])[]): (id: string) => T {
  const map = new Map(entries);
  return (id) => {
    const found = map.get(id);
    if (found === undefined) throw new RangeError(`unknown ${what}: ${id}`);
    return found;
  };
}

function breakdownNames({ dimensions, codes }: Codelists): Lookup['breakdown'] {
  const dimension = from(
    'dimension',
    dimensions.map((entry) => [entry.code, entry] as const),
  );
  const code = from(
    'code',
    codes.map((entry) => [`${entry.dimension}=${entry.code}`, entry] as const),
  );
  return (breakdown) => {
    const pairs = [...parseBreakdown(breakdown)];
    const words = (locale: 'ko' | 'en'): string =>
      pairs.map(([of, one]) => `${dimension(of)[locale]}: ${code(`${of}=${one}`)[locale]}`).join('; ');
    return { ko: words('ko'), en: words('en') };
  };
}

const lookups = new WeakMap<Publication, Lookup>();

/** Returns the lookup of a publication, made once. */
export function lookupOf(publication: Publication): Lookup {
  const made = lookups.get(publication);
  if (made) return made;
  const { codelists, indicators, reports, pages, datasets } = publication;
  const page = from(
    'page',
    pages.map((entry) => [entry.id, entry] as const),
  );
  const report = from(
    'report',
    reports.map((entry) => [entry.id, entry] as const),
  );
  const lookup: Lookup = {
    indicator: from(
      'indicator',
      indicators.map((entry) => [entry.id, entry] as const),
    ),
    unit: (code) => unitOf(code, codelists.units),
    area: from(
      'area',
      codelists.provinces.map((entry) => [entry.code, entry] as const),
    ),
    programme: from(
      'programme',
      codelists.programmes.map((entry) => [entry.code, entry] as const),
    ),
    breakdown: breakdownNames(codelists),
    report: (id) => ({ report: report(id), page: page(report(id).page) }),
    dataset: from(
      'dataset',
      datasets.map((entry) => [entry.id, entry] as const),
    ),
  };
  lookups.set(publication, lookup);
  return lookup;
}

/** Returns the address of a page, empty where it is named and not linked. */
export const linkOf = ({ linked, url }: SourcePage): string => (linked ? url : '');
