import { unitOf, type Unit } from '../../format/unit.ts';
import { parseBreakdown } from '../../model/breakdown.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { PastTarget, Pledge } from '../../model/pledge.ts';
import type { Codelists, Publication } from '../../model/publication.ts';
import type { Report, SourcePage } from '../../model/report.ts';
import type { Locale } from '../../model/text.ts';

/** Finds the parts of a publication by their names; each `…Of` throws on a name the publication does not hold. */
export interface Lookup {
  readonly reportOf: (id: string) => Report;
  readonly pageOf: (id: string) => SourcePage;
  readonly indicatorOf: (id: string) => Indicator;
  readonly pledgeOf: (id: string) => Pledge;
  readonly pastTargetOf: (id: string) => PastTarget;
  readonly programmeOf: (code: string) => Codelists['programmes'][number];
  readonly unitOf: (code: string) => Unit;
  /** Full name of the country or a province. */
  readonly areaName: (code: string, locale: Locale) => string;
  /** Breakdown in words, `소기업 · 제조업`; empty for the total. */
  readonly breakdownName: (breakdown: string, locale: Locale) => string;
  readonly dimensionName: (code: string, locale: Locale) => string;
  readonly codeName: (dimension: string, code: string, locale: Locale) => string;
}

function byKey<T>(what: string, items: readonly T[], key: (item: T) => string): (name: string) => T {
  const map = new Map(items.map((item) => [key(item), item]));
  return (name) => {
    const item = map.get(name);
    if (item === undefined) throw new RangeError(`unknown ${what}: ${name}`);
    return item;
  };
}

function build(publication: Publication): Lookup {
  const { codelists } = publication;
  const codes = new Map(codelists.codes.map((entry) => [`${entry.dimension}=${entry.code}`, entry]));
  const dimensions = new Map(codelists.dimensions.map((entry) => [entry.code, entry]));
  const areas = byKey('area', codelists.provinces, (province) => province.code);
  // A code without an entry is a proper name as it was published (a product, a city): it is its own label.
  const codeName: Lookup['codeName'] = (dimension, code, locale) => codes.get(`${dimension}=${code}`)?.[locale] ?? code;
  return {
    reportOf: byKey('report', publication.reports, (report) => report.id),
    pageOf: byKey('page', publication.pages, (page) => page.id),
    indicatorOf: byKey('indicator', publication.indicators, (indicator) => indicator.id),
    pledgeOf: byKey('pledge', publication.pledges, (pledge) => pledge.id),
    pastTargetOf: byKey('past target', publication.trackRecord, (target) => target.id),
    programmeOf: byKey('programme', codelists.programmes, (programme) => programme.code),
    unitOf: (code) => unitOf(code, codelists.units),
    areaName: (code, locale) => areas(code)[locale],
    breakdownName: (breakdown, locale) =>
      [...parseBreakdown(breakdown)].map(([dimension, code]) => codeName(dimension, code, locale)).join(' · '),
    dimensionName: (code, locale) => dimensions.get(code)?.[locale] ?? code,
    codeName,
  };
}

const built = new WeakMap<Publication, Lookup>();

/** Returns the lookup of a publication, built once. */
export function lookupOf(publication: Publication): Lookup {
  const known = built.get(publication) ?? build(publication);
  built.set(publication, known);
  return known;
}
