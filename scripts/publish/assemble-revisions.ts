import type { Indicator } from '../../src/model/indicator.ts';
import type { Vintage } from '../../src/model/observation.ts';
import { compareText } from '../../src/model/order.ts';
import { publishedBy } from '../../src/model/period.ts';
import type { Revision } from '../../src/model/publication.ts';
import { exact } from '../measure/exact.ts';

/** Report of a vintage that was published first; undated ones last, then in ledger order. */
function firstOf(vintage: Vintage, publishedOf: ReadonlyMap<string, string | null>): string {
  const day = (id: string): string => publishedBy(publishedOf.get(id) ?? null) ?? '9999';
  return [...vintage.reports].sort((a, b) => compareText(day(a), day(b)))[0] as string;
}

/**
 * Lists every change of a published figure, latest first: one entry a step of its vintages.
 * The last report is the first one that states the later value.
 */
export function assembleRevisions(
  indicators: readonly Indicator[],
  publishedOf: ReadonlyMap<string, string | null>,
  corrected: ReadonlySet<string>,
): Revision[] {
  const revisions = indicators.flatMap((indicator) =>
    indicator.observations.flatMap(({ period, area, breakdown, vintages }) =>
      vintages.slice(1).map((to, i): Revision => {
        const from = vintages[i] as Vintage;
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
          firstReport: firstOf(from, publishedOf),
          lastReport: firstOf(to, publishedOf),
          day: to.from,
          kind: to.reports.some((id) => corrected.has(id))
            ? 'correction'
            : preliminary
              ? 'provisional-to-final'
              : 'revision',
        };
      }),
    ),
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
