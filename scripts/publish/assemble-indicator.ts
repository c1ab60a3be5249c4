import { Indicator, type Comparison } from '../../src/model/indicator.ts';
import { emptyObservation, isTotal, observationKey, type Observation } from '../../src/model/observation.ts';
import { compareText } from '../../src/model/order.ts';
import { comparePeriods, spanOf } from '../../src/model/period.ts';
import type { Contradiction, Dataset } from '../../src/model/publication.ts';
import type { Use } from '../../src/model/report.ts';
import type { Tables } from '../datasets/index.ts';
import type { IndicatorDefinition } from '../indicators/indicator.ts';
import { agreement } from '../../src/model/agreement.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { observeReports } from '../ledger/observe-reports.ts';
import { differences, fill, runningTotals } from '../measure/derive.ts';
import { exact } from '../measure/exact.ts';
import { judgeProgress } from '../measure/progress.ts';
import { sumToLongerPeriods } from '../measure/sum-to-longer-periods.ts';
import type { Decision } from '../terms/decision.ts';
import type { RawObservation } from '../terms/raw-observation.ts';

export interface AssembledIndicator {
  readonly indicator: Indicator;
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly contradictions: readonly Contradiction[];
  readonly decisions: readonly Decision[];
}

export interface Inputs {
  readonly ledger: Ledger;
  /** Rows of the raw datasets; null when looking back at a day before they were received. */
  readonly tables: Tables | null;
  readonly datasets: readonly Dataset[];
  readonly asOf: string;
}

const fromRaw = (raw: RawObservation): Observation => ({
  ...emptyObservation(raw),
  value: raw.value === null ? null : exact(raw.value),
  status: raw.status,
  origin: raw.origin,
  inputs: [...raw.inputs],
  note: raw.note,
  source: raw.source,
});

/** Total first, then breakdowns; provinces after the country; in order of time. */
const byPlace = (a: Observation, b: Observation): number =>
  compareText(a.area, b.area) || compareText(a.breakdown, b.breakdown) || comparePeriods(a.period, b.period);

/** Digits of a computed number, for comparing it with a printed one. */
const digits = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');

function compare(published: readonly Observation[], raw: readonly Observation[]): Comparison[] {
  const byKey = new Map(published.map((o) => [observationKey(o), o]));
  return raw.flatMap((o) => {
    const match = byKey.get(observationKey(o));
    if (!match || match.value === null || o.value === null || o.source === null || o.origin !== 'dataset') return [];
    return [
      {
        dataset: o.source,
        period: o.period,
        area: o.area,
        breakdown: o.breakdown,
        published: match.value,
        raw: o.value,
        agrees: agreement(digits(match.value), digits(o.value)) !== null,
      },
    ];
  });
}

/** Key of the figure shown large: the latest of the total in its usual frequency, a whole year of a flow if there is one. */
function findHeadline(observations: readonly Observation[], measure: Indicator['measure']): string | null {
  const totals = observations.filter((o) => isTotal(o) && o.value !== null);
  const years = totals.filter((o) => spanOf(o.period).frequency === 'year');
  const dated = totals.filter((o) => spanOf(o.period).frequency !== 'interval');
  const pool = measure === 'flow' && years.length > 0 ? years : dated.length > 0 ? dated : totals;
  const latest = [...pool].sort((a, b) => comparePeriods(a.period, b.period)).at(-1);
  return latest ? observationKey(latest) : null;
}

/**
 * Day on which a value became known: of its dataset, of the first report that states it, or, for a computed one, of
 * the last of its inputs to be reported for the first time.
 */
function publishedOn(o: Observation, inputs: readonly Observation[], datasets: readonly Dataset[]): string | null {
  if (o.source) return datasets.find((d) => d.id === o.source)?.retrieved ?? null;
  const days = [o, ...inputs].flatMap((one) => one.vintages.at(-1)?.from ?? []);
  return days.sort(compareText).at(-1) ?? null;
}

/** Plans of the indicator itself and of what its values are derived from. */
function plansOf(definition: IndicatorDefinition, own: readonly string[], ledger: Ledger): string[] {
  const others = (definition.derive ?? []).flatMap((d) =>
    d.kind === 'sum' ? [] : observeReports(definition, [d.of], ledger).plans,
  );
  return [...new Set([...own, ...others])];
}

/**
 * Makes one indicator from the ledger and the raw datasets: reports first, raw rows where no report speaks, computed
 * values where neither does; then the verdict on the total. Throws when the result does not fit the model.
 */
export function assembleIndicator(definition: IndicatorDefinition, inputs: Inputs): AssembledIndicator {
  const { ledger, tables, datasets, asOf } = inputs;
  const observed = observeReports(definition, definition.reports ?? [], ledger);
  const raw = tables && definition.observe ? definition.observe(tables).map(fromRaw) : [];
  const uses = new Map([...observed.uses].map(([id, list]) => [id, [...list]]));

  let observations = fill(observed.observations, raw);
  /** What each computed observation was made from. */
  const madeFrom = new Map<string, { readonly made: Observation; readonly from: readonly Observation[] }>();
  const add = (made: readonly Observation[], from: readonly Observation[]): void => {
    const before = new Set(observations.map(observationKey));
    observations = fill(observations, made);
    for (const o of made.filter((m) => !before.has(observationKey(m)))) {
      const inputs = from.filter(
        (i) => i.area === o.area && i.breakdown === o.breakdown && o.inputs.includes(i.period),
      );
      madeFrom.set(observationKey(o), { made: o, from: inputs });
    }
  };
  for (const derivation of definition.derive ?? []) {
    if (derivation.kind === 'sum') {
      add(sumToLongerPeriods(observations), observations);
      continue;
    }
    const source = observeReports(definition, [derivation.of], ledger).observations;
    add(derivation.kind === 'difference' ? differences(source) : runningTotals(source, derivation.from), source);
  }
  for (const { made, from } of madeFrom.values()) {
    const { period, area, breakdown } = made;
    for (const id of from.flatMap(({ report, agreeing }) => (report ? [report, ...agreeing] : []))) {
      uses.set(id, [...(uses.get(id) ?? []), { indicator: definition.id, period, area, breakdown, role: 'input' }]);
    }
  }
  observations.sort(byPlace);

  const points = observations.filter(isTotal).flatMap((o) =>
    o.value === null
      ? []
      : [
          {
            period: o.period,
            value: o.value,
            status: o.status,
            published: publishedOn(o, madeFrom.get(observationKey(o))?.from ?? [], datasets),
          },
        ],
  );
  const indicator = Indicator.parse({
    id: definition.id,
    programme: definition.programme,
    name: definition.name,
    unit: definition.unit,
    measure: definition.measure,
    definition: definition.definition,
    counts: definition.counts,
    countsNot: definition.countsNot,
    caution: definition.caution ?? null,
    firstFigure: definition.firstFigure ?? null,
    target: definition.target ?? null,
    baseline: definition.baseline ?? null,
    verdict: judgeProgress({
      measure: definition.measure,
      target: definition.target ?? null,
      baseline: definition.baseline ?? null,
      points,
      asOf,
    }),
    datasets: (definition.datasets ?? []).filter((id) => tables && datasets.some((d) => d.id === id)),
    slices: [...(definition.slices ?? [])],
    comparisons: compare(observed.observations, raw),
    headline: findHeadline(observations, definition.measure),
    plans: plansOf(definition, observed.plans, ledger),
    observations,
  });
  return { indicator, uses, contradictions: observed.contradictions, decisions: observed.decisions };
}
