import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation, Vintage } from '../../src/model/observation.ts';
import { compareText } from '../../src/model/order.ts';
import { publishedBy } from '../../src/model/period.ts';
import type { Strength } from '../../src/model/strength.ts';
import type { Revision } from '../../src/model/publication.ts';
import { exact } from '../measure/exact.ts';

/** Reports that state a vintage: the first published first; undated ones last, then in the order they are listed. */
function reportsOf(
  { reports }: Observation,
  vintage: number,
  publishedOf: ReadonlyMap<string, string | null>,
): string[] {
  const day = (id: string): string => publishedBy(publishedOf.get(id) ?? null) ?? '9999';
  return reports
    .filter((use) => use.vintage === vintage)
    .map(({ report }) => report)
    .sort((a, b) => compareText(day(a), day(b)));
}

/**
 * Lists every change of a published figure, latest first: one entry a step of its vintages.
 * The last report is the first one that states the later value; `strengthOf` says how strong reports are together.
 */
export function assembleRevisions(
  indicators: readonly Indicator[],
  publishedOf: ReadonlyMap<string, string | null>,
  corrected: ReadonlySet<string>,
  strengthOf: (reports: readonly string[]) => Strength,
): Revision[] {
  const revisions = indicators.flatMap((indicator) =>
    indicator.observations.flatMap((observation) => {
      const { period, area, breakdown, vintages } = observation;
      return vintages.slice(1).map((to, i): Revision => {
        const from = vintages[i] as Vintage;
        const [earlier, later] = [i, i + 1].map((vintage) => reportsOf(observation, vintage, publishedOf)) as [
          string[],
          string[],
        ];
        const preliminary = (from.status === 'P' || from.status === 'E') && to.status === 'A';
        return {
          indicator: indicator.id,
          period,
          area,
          breakdown,
          from: from.value,
          to: to.value,
          change: exact(to.value - from.value),
          changeShare: from.value === 0 ? null : exact((to.value - from.value) / Math.abs(from.value)),
          firstReport: earlier[0] as string,
          lastReport: later[0] as string,
          day: to.from,
          strengthBefore: strengthOf(earlier),
          strength: strengthOf(later),
          kind: later.some((id) => corrected.has(id))
            ? 'correction'
            : preliminary
              ? 'provisional-to-final'
              : 'revision',
        };
      });
    }),
  );
  return revisions.sort(
    (a, b) =>
      compareText(b.day ?? '', a.day ?? '') ||
      compareText(a.indicator, b.indicator) ||
      compareText(a.area, b.area) ||
      compareText(a.breakdown, b.breakdown) ||
      compareText(b.period, a.period) ||
      compareText(a.firstReport, b.firstReport),
  );
}
