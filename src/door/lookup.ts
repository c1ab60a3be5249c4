import type { Indicator } from '../model/indicator.ts';
import type { PastTarget, Pledge } from '../model/pledge.ts';
import type { Codelists, Dataset, Publication } from '../model/publication.ts';
import type { Report, SourcePage } from '../model/report.ts';
import type { Step } from '../model/step.ts';
import type { Text } from '../model/text.ts';

/** Finds the parts of a publication by their names. Every function throws on a name that is not there, naming it. */
export interface Lookup {
  readonly reportOf: (id: string) => Report;
  readonly pageOf: (id: string) => SourcePage;
  readonly datasetOf: (id: string) => Dataset;
  readonly indicatorOf: (id: string) => Indicator;
  readonly pledgeOf: (id: string) => Pledge;
  readonly stepOf: (id: string) => Step;
  readonly pastTargetOf: (id: string) => PastTarget;
  readonly programmeOf: (code: string) => Codelists['programmes'][number];
  readonly taskOf: (code: string) => Codelists['tasks'][number];
  readonly unitOf: (code: string) => Codelists['units'][number];
  readonly publisherOf: (code: string) => Text;
  readonly areaOf: (code: string) => Codelists['provinces'][number];
  readonly dimensionOf: (code: string) => Text;
  readonly codeOf: (dimension: string, code: string) => Text;
  /** The pairs of a breakdown, each as dimension and code in words; none for the total. */
  readonly pairsOf: (breakdown: string) => readonly { readonly dimension: Text; readonly code: Text }[];
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
  const dimensionOf = byKey('dimension', codelists.dimensions, ({ code }) => code);
  const pairOf = byKey('breakdown', codelists.codes, ({ dimension, code }) => `${dimension}=${code}`);
  return {
    reportOf: byKey('report', publication.reports, ({ id }) => id),
    pageOf: byKey('page', publication.pages, ({ id }) => id),
    datasetOf: byKey('dataset', publication.datasets, ({ id }) => id),
    indicatorOf: byKey('indicator', publication.indicators, ({ id }) => id),
    pledgeOf: byKey('pledge', publication.pledges, ({ id }) => id),
    stepOf: byKey('step', publication.steps, ({ id }) => id),
    pastTargetOf: byKey('past target', publication.trackRecord, ({ id }) => id),
    programmeOf: byKey('programme', codelists.programmes, ({ code }) => code),
    taskOf: byKey('task', codelists.tasks, ({ code }) => code),
    unitOf: byKey('unit', codelists.units, ({ code }) => code),
    publisherOf: byKey('publisher', codelists.publishers, ({ code }) => code),
    areaOf: byKey('area', codelists.provinces, ({ code }) => code),
    dimensionOf,
    codeOf: (dimension, code) => pairOf(`${dimension}=${code}`),
    pairsOf: (breakdown) =>
      breakdown
        .split(';')
        .filter(Boolean)
        .map((pair) => ({ dimension: dimensionOf(pair.slice(0, pair.indexOf('='))), code: pairOf(pair) })),
  };
}

const built = new WeakMap<Publication, Lookup>();

/** Returns the lookup of a publication, built once. */
export function lookupOf(publication: Publication): Lookup {
  const known = built.get(publication) ?? build(publication);
  built.set(publication, known);
  return known;
}
