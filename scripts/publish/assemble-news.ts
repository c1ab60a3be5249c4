import type { Indicator } from '../../src/model/indicator.ts';
import type { NewsItem } from '../../src/model/news.ts';
import { observationKey, type Observation } from '../../src/model/observation.ts';
import { compareText } from '../../src/model/order.ts';
import { comparePeriods, daysBetween, spanOf } from '../../src/model/period.ts';
import type { Pledge } from '../../src/model/pledge.ts';
import type { Dataset, Revision } from '../../src/model/publication.ts';
import type { Step } from '../../src/model/step.ts';
import type { Edition } from '../editorial/edition.ts';

/** What is older than a year is no news. */
const NEWS_DAYS = 365;

export interface NewsSources {
  readonly steps: readonly Step[];
  readonly indicators: readonly Indicator[];
  readonly datasets: readonly Pick<Dataset, 'id' | 'retrieved'>[];
  readonly revisions: readonly Revision[];
  readonly pledges: readonly Pick<Pledge, 'id' | 'state'>[];
  readonly editions: readonly Edition[];
  readonly asOf: string;
}

const isDay = (date: string): boolean => spanOf(date).frequency === 'day';

/** The day on which a figure was first published, or received where it comes from a dataset and was still young; else null. */
function firstDay(
  observation: Observation,
  retrieved: ReadonlyMap<string, string>,
): { readonly day: string; readonly received: boolean } | null {
  const published = observation.vintages[0]?.from ?? null;
  if (published && isDay(published)) return { day: published, received: false };
  const day = observation.source && retrieved.get(observation.source);
  return day && daysBetween(spanOf(observation.period).end, day) <= NEWS_DAYS ? { day, received: true } : null;
}

/** Totals before their parts, of them the newest, of those that end together the longest. */
const byWeight = (a: Observation, b: Observation): number =>
  Number(b.area === 'KR' && b.breakdown === '') - Number(a.area === 'KR' && a.breakdown === '') ||
  compareText(spanOf(b.period).end, spanOf(a.period).end) ||
  comparePeriods(a.period, b.period) ||
  compareText(observationKey(a), observationKey(b));

/** The figures of an indicator by the day they were first published, each day with its newest total. */
function newFigures(indicator: Indicator, retrieved: ReadonlyMap<string, string>): NewsItem[] {
  const days = new Map<string, { received: boolean; figures: Observation[] }>();
  for (const observation of indicator.observations) {
    const first = observation.value === null ? null : firstDay(observation, retrieved);
    if (!first) continue;
    const that = days.get(first.day) ?? { received: first.received, figures: [] };
    that.figures.push(observation);
    days.set(first.day, that);
  }
  return [...days].map(([day, { received, figures }]) => ({
    kind: 'figure' as const,
    day,
    received,
    indicator: indicator.id,
    key: observationKey(figures.sort(byWeight)[0] as Observation),
    others: figures.length - 1,
  }));
}

/** The verdicts that are others than in the newest edition before this one. */
function movedVerdicts({ pledges, editions, asOf }: NewsSources): NewsItem[] {
  const before = editions.filter((edition) => edition.as_of < asOf).sort((a, b) => compareText(b.as_of, a.as_of))[0];
  return pledges.flatMap(({ id, state }): NewsItem[] => {
    const from = before?.states[id];
    return from && from !== state ? [{ kind: 'verdict', day: asOf, pledge: id, from, to: state }] : [];
  });
}

const KINDS: readonly NewsItem['kind'][] = ['verdict', 'step', 'figure', 'revision'];

/** Lists what became new in the year up to the day of comparison, the latest first. */
export function assembleNews(sources: NewsSources): NewsItem[] {
  const retrieved = new Map(sources.datasets.map(({ id, retrieved: day }) => [id, day]));
  const items: NewsItem[] = [
    ...movedVerdicts(sources),
    ...sources.steps.map(({ id, date }) => ({ kind: 'step' as const, day: date, step: id })),
    ...sources.indicators.flatMap((indicator) => newFigures(indicator, retrieved)),
    ...sources.revisions.flatMap(({ day }, revision) =>
      day && isDay(day) ? [{ kind: 'revision' as const, day, revision }] : [],
    ),
  ];
  return items
    .filter(({ day }) => daysBetween(spanOf(day).end, sources.asOf) <= NEWS_DAYS && spanOf(day).start <= sources.asOf)
    .sort(
      (a, b) =>
        comparePeriods(b.day, a.day) ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        compareText(JSON.stringify(a), JSON.stringify(b)),
    );
}
