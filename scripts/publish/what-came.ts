import { agreement } from '../../src/model/agreement.ts';
import { comparePeriods } from '../../src/model/period.ts';
import type { Came } from '../../src/model/province.ts';
import type { Report } from '../../src/model/report.ts';
import type { Strength } from '../../src/model/strength.ts';
import type { Rung, Step } from '../../src/model/step.ts';

/** Quantities of the ledger that tell what came to a province, and what it was. */
const TOLD_BY_REPORTS: readonly { what: Came['what']; indicator: string; measures: readonly string[] }[] = [
  { what: 'chosen', indicator: 'glocal-commercial-districts', measures: ['flow'] },
  { what: 'chosen', indicator: 'local-brand-districts', measures: ['flow'] },
  { what: 'chosen', indicator: 'jump-up', measures: ['flow'] },
  { what: 'chosen', indicator: 'tips', measures: ['flow'] },
  { what: 'chosen', indicator: 'startup-cities', measures: ['count', 'companies-selected'] },
  { what: 'funded', indicator: 'regional-growth-fund', measures: ['amount-raised'] },
  { what: 'built', indicator: 'smart-factories', measures: ['flow', 'cumulative'] },
];

/** Money of one payer within a fund is no thing of its own beside the fund. */
const isPart = ({ breakdown }: Report): boolean => /(^|;)source=/.test(breakdown);

const whatReport = (report: Report): Came['what'] | undefined =>
  report.kind === 'observation' && !isPart(report)
    ? TOLD_BY_REPORTS.find((t) => t.indicator === report.indicator && t.measures.includes(report.measure))?.what
    : undefined;

const WHAT_OF_RUNG: Readonly<Record<Rung, Came['what'] | null>> = {
  announced: null,
  enacted: 'funded',
  opened: 'opened',
  applied: 'opened',
  chosen: 'chosen',
  delivered: 'built',
  counted: null,
};

/** A delivery of money, or of a fund, is money that came. */
const whatStep = ({ rung, unit, pledge }: Step): Came['what'] | null =>
  rung === 'delivered' && (unit?.startsWith('KRW') || pledge.includes('fund')) ? 'funded' : rung && WHAT_OF_RUNG[rung];

/** The same event entered for two pledges: one page, one day. The one with a number stands for both. */
function oncePerEvent(steps: readonly Step[]): Step[] {
  const event = (step: Step): string => `${step.date} ${step.sources[0]?.page}`;
  return steps.filter(
    (step) =>
      step ===
      (steps.find((one) => event(one) === event(step) && one.value !== null) ??
        steps.find((one) => event(one) === event(step))),
  );
}

/**
 * Lists what was chosen, funded, built or opened in a province, the latest first: the steps that name it, and of the
 * quantities of the ledger the newest report of each. A report on the page of one of the steps tells the same, and so
 * does one whose number agrees with that of a step.
 */
export function whatCame(
  area: string,
  steps: readonly Step[],
  reports: readonly Report[],
  strengthOfReports: (ids: readonly string[]) => Strength,
): Came[] {
  const named = steps.filter((step) => step.areas.includes(area));
  const pages = new Set(named.flatMap(({ sources }) => sources.map(({ page }) => page)));
  const isTold = ({ page, unit, value }: Report): boolean =>
    pages.has(page) ||
    named.some((step) => step.value !== null && step.unit === unit && agreement(String(step.value), value) !== null);
  const fromSteps = oncePerEvent(named).flatMap((step): Came[] => {
    const what = whatStep(step);
    return what ? [{ what, period: step.date, step: step.id, reports: [], strength: step.strength }] : [];
  });

  const quantities = new Map<string, { what: Came['what']; reports: Report[] }>();
  for (const report of reports) {
    const what = report.area === area ? whatReport(report) : undefined;
    if (!what || isTold(report)) continue;
    const key = [report.indicator, report.measure, report.breakdown, report.unit].join('|');
    const quantity = quantities.get(key) ?? { what, reports: [] };
    quantity.reports.push(report);
    quantities.set(key, quantity);
  }
  const fromReports = [...quantities.values()].map(({ what, reports: all }): Came => {
    const newest = all.map(({ period }) => period).reduce((a, b) => (comparePeriods(a, b) >= 0 ? a : b));
    const ids = all.filter(({ period }) => period === newest).map(({ id }) => id);
    return { what, period: newest, step: null, reports: ids, strength: strengthOfReports(ids) };
  });
  return [...fromSteps, ...fromReports].sort((a, b) => comparePeriods(b.period, a.period));
}
