import { Indicator, type Comparison } from '../../src/model/indicator.ts';
import { emptyObservation, isLead, observationKey, statedBy, type Observation } from '../../src/model/observation.ts';
import { compareText } from '../../src/model/order.ts';
import { comparePeriods, spanOf } from '../../src/model/period.ts';
import type { Contradiction, Dataset } from '../../src/model/publication.ts';
import type { Point } from '../../src/model/point.ts';
import type { Reason } from '../../src/model/reason.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Tables } from '../datasets/index.ts';
import type { IndicatorDefinition } from '../indicators/indicator.ts';
import { agreement } from '../../src/model/agreement.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { observeReports } from '../ledger/observe-reports.ts';
import { derived, differences, fill, pointOf, runningTotals } from '../measure/derive.ts';
import { exact } from '../measure/exact.ts';
import { findPartYear } from '../measure/part-year.ts';
import { FIRST, judgeProgress } from '../measure/progress.ts';
import { sumToLongerPeriods } from '../measure/sum-to-longer-periods.ts';
import { findTwelveMonths } from '../measure/twelve-months.ts';
import type { Decision } from '../terms/decision.ts';
import type { RawObservation } from '../terms/raw-observation.ts';
import { stateGrowth } from './state-growth.ts';
import { strengthOfObservation } from './strength-of-observation.ts';

export interface AssembledIndicator {
  readonly indicator: Indicator;
  /** What the first version of the method says of the same figures. */
  readonly first: Verdict;
  readonly contradictions: readonly Contradiction[];
  readonly decisions: readonly Decision[];
}

export interface Inputs {
  readonly ledger: Ledger;
  /** Rows of the raw datasets; null when looking back at a day before they were received. */
  readonly tables: Tables | null;
  readonly datasets: readonly Dataset[];
  /** Day on which each pledge was made, by pledge. */
  readonly pledged: ReadonlyMap<string, string>;
  readonly asOf: string;
}

const fromRaw = (raw: RawObservation): Observation => ({
  ...emptyObservation(raw),
  value: raw.value === null ? null : exact(raw.value),
  status: raw.status,
  origin: raw.origin,
  inputs: [...raw.inputs],
  reasons: [...raw.reasons],
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

/** The figure shown large: of a flow what this year has brought where that is known, else its newest year; the newest level. */
function findHeadline(
  series: readonly Observation[],
  { measure }: IndicatorDefinition,
  verdict: Verdict,
): string | null {
  const known = series.filter((o) => o.value !== null);
  const part = known.find((o) => o.period === verdict.partYear?.to.period);
  const years = known.filter((o) => spanOf(o.period).frequency === 'year');
  const dated = known.filter((o) => spanOf(o.period).frequency !== 'interval');
  const pool = measure === 'flow' && years.length > 0 ? years : dated.length > 0 ? dated : known;
  const latest = part ?? [...pool].sort((x, y) => comparePeriods(x.period, y.period)).at(-1);
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

/** Adds the reports a computed value rests on: those of its inputs that state the value they give. */
function withInputs(o: Observation, inputs: readonly Observation[]): Observation {
  const behind = new Set(inputs.flatMap(statedBy));
  return { ...o, reports: [...behind].map((report) => ({ report, role: 'input', vintage: null })) };
}

/**
 * What a flow has brought this year and in its newest twelve months, beside the same part of the year before: computed
 * where nobody published it, from figures that no source contradicts.
 */
function newestOf(series: readonly Observation[]): Observation[] {
  const points = series.flatMap((o) => (o.value === null || o.low !== null ? [] : [{ ...pointOf(o), of: o }]));
  const { from, to } = findPartYear(points) ?? {};
  const parts = [from, to].flatMap((part) =>
    part && part.inputs.length > 1
      ? derived(
          part.inputs[0]?.of as Observation,
          part.period,
          part.value,
          part.inputs.map(({ period }) => period),
          { code: 'sum', terms: part.inputs.map(pointOf) },
        )
      : [],
  );
  const twelve = findTwelveMonths(points);
  if (!twelve) return parts;
  const [year, part, before] = twelve.terms.map(pointOf) as [Point, Point, Point];
  const reason: Reason =
    twelve.way === 'parts'
      ? { code: 'sum', terms: twelve.terms.map(pointOf) }
      : { code: 'twelve-months', year, part, before };
  const inputs = twelve.inputs.map(({ period }) => period);
  return [...parts, derived(twelve.inputs[0]?.of as Observation, twelve.period, twelve.value, inputs, reason)];
}

/**
 * Makes one indicator from the ledger and the raw datasets: reports first, raw rows where no report speaks, computed
 * values where neither does; then the verdict on the total. Throws when the result does not fit the model.
 */
export function assembleIndicator(definition: IndicatorDefinition, inputs: Inputs): AssembledIndicator {
  const { ledger, tables, datasets, pledged, asOf } = inputs;
  const observed = observeReports(definition, definition.reports ?? [], ledger);
  const raw = tables && definition.observe ? definition.observe(tables).map(fromRaw) : [];
  let observations = fill(observed.observations, raw);
  /** What each computed observation was made from, by its key. */
  const madeFrom = new Map<string, readonly Observation[]>();
  const add = (made: readonly Observation[], from: readonly Observation[]): void => {
    const taken = new Set(observations.map(observationKey));
    const computed = made
      .filter((o) => !taken.has(observationKey(o)))
      .map((o) => {
        const parts = from.filter(
          (i) => i.area === o.area && i.breakdown === o.breakdown && o.inputs.includes(i.period),
        );
        madeFrom.set(observationKey(o), parts);
        return withInputs(o, parts);
      });
    observations = [...observations, ...computed];
  };
  const plans = [...observed.plans];
  for (const derivation of definition.derive ?? []) {
    if (derivation.kind === 'sum') {
      add(sumToLongerPeriods(observations), observations);
      continue;
    }
    const source = observeReports(definition, [derivation.of], ledger);
    plans.push(...source.plans);
    const made =
      derivation.kind === 'difference'
        ? differences(source.observations)
        : runningTotals(source.observations, derivation.from);
    add(made, source.observations);
  }
  const leads = definition.leads ?? '';
  const leading = (o: Observation): boolean => isLead(o, { leads });
  if (definition.measure === 'flow') add(newestOf(observations.filter(leading)), observations);
  observations = observations
    .map((o) => ({
      ...o,
      strength: strengthOfObservation(o, (made) => madeFrom.get(observationKey(made)) ?? [], ledger, datasets),
    }))
    .sort(byPlace);

  const points = observations.filter(leading).flatMap((o) =>
    o.value === null
      ? []
      : [
          {
            period: o.period,
            value: o.value,
            status: o.status,
            published: publishedOn(o, madeFrom.get(observationKey(o)) ?? [], datasets),
            contested: o.low !== null,
            copy: o.strength === 'copy',
          },
        ],
  );
  const judged = {
    measure: definition.measure,
    target: definition.target ?? null,
    baseline: definition.baseline ?? null,
    pledged: definition.target ? (pledged.get(definition.target.pledge) ?? definition.target.countsFrom) : null,
    points,
    asOf,
  };
  const verdict = stateGrowth(
    judgeProgress(judged),
    { leads, observations, selections: definition.reports ?? [] },
    ledger,
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
    baseline: definition.baseline
      ? { ...definition.baseline, origin: 'definition' }
      : verdict.baseline && { ...verdict.baseline, origin: 'observation', reason: null },
    verdict,
    datasets: (definition.datasets ?? []).filter((id) => tables && datasets.some((d) => d.id === id)),
    slices: [...(definition.slices ?? [])],
    comparisons: compare(observed.observations, raw),
    leads,
    headline: findHeadline(observations.filter(leading), definition, verdict),
    plans: [...new Set(plans)],
    observations,
  });
  return {
    indicator,
    first: judgeProgress(judged, FIRST),
    contradictions: observed.contradictions,
    decisions: observed.decisions,
  };
}
