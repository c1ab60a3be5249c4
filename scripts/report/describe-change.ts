import { observationKey, type Observation } from '../../src/model/observation.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { Report } from '../../src/model/report.ts';

const by = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [key(item), item]));

const number = (value: number | null): string =>
  value === null ? 'missing' : value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** Names a figure: indicator, period, and what it is of. */
const nameOf = (indicator: string, { period, area, breakdown }: Observation): string =>
  [indicator, period, area === 'KR' ? '' : area, breakdown].filter(Boolean).join(' · ');

const range = ({ low, high }: Observation): string => `${number(low ?? null)} to ${number(high ?? null)}`;

/** Says what became of one figure; nothing where nothing did. */
function changeOf(name: string, before: Observation | undefined, after: Observation): string[] {
  if (after.value === null && (before?.value ?? null) === null) return [];
  if (!before) return [`new figure: ${name} = ${number(after.value)} (${after.status})`];
  const lines: string[] = [];
  if ((after.low ?? null) !== null && (before.low ?? null) === null)
    lines.push(`contradiction: ${name}, ${range(after)}`);
  else if ((before.low ?? null) !== null && (after.low ?? null) === null)
    lines.push(`contradiction resolved: ${name} = ${number(after.value)}`);
  if (before.value !== after.value) {
    const isRevision = after.vintages.length > before.vintages.length;
    lines.push(`${isRevision ? 'revision' : 'changed'}: ${name}, ${number(before.value)} → ${number(after.value)}`);
  } else if (after.reports.length > before.reports.length && lines.length === 0)
    lines.push(`agrees: ${name} = ${number(after.value)}, now from ${after.reports.length} reports`);
  return lines;
}

function figures(before: Publication, after: Publication): string[] {
  const known = by(before.indicators, ({ id }) => id);
  return after.indicators.flatMap((indicator) => {
    const old = by(known.get(indicator.id)?.observations ?? [], observationKey);
    const keys = new Set(indicator.observations.map(observationKey));
    return [
      ...indicator.observations.flatMap((o) => changeOf(nameOf(indicator.id, o), old.get(observationKey(o)), o)),
      ...[...old]
        .filter(([key, { value }]) => !keys.has(key) && value !== null)
        .map(([, o]) => `figure gone: ${nameOf(indicator.id, o)} = ${number(o.value)}`),
    ];
  });
}

function verdicts(before: Publication, after: Publication): string[] {
  const known = by(before.pledges, ({ id }) => id);
  return after.pledges.flatMap(({ id, state }) => {
    const old = known.get(id)?.state;
    return old === state ? [] : [`verdict moved: ${id}, ${old ?? 'none'} → ${state}`];
  });
}

/** Why a report is behind no figure, in a maintainer's words; where it measures another thing, what its indicator measures. */
function whyUnused({ unused: reason, indicator, measure, unit }: Report, after: Publication): string {
  if (reason !== 'other-measure') return String(reason);
  const counted = after.indicators.find(({ id }) => id === indicator);
  return counted ? `it tells ${measure} in ${unit}, the indicator ${counted.measure} in ${counted.unit}` : reason;
}

function unused(before: Publication, after: Publication): string[] {
  const known = new Set(before.reports.map(({ id }) => id));
  return after.reports.flatMap((report) => {
    if (known.has(report.id)) return [];
    const what = [report.indicator, report.period, report.breakdown].filter(Boolean).join(' · ');
    if (report.pledge) return [`states a pledge: ${what} = ${report.value}, ${report.pledge}`];
    return report.unused ? [`behind no figure: ${what} = ${report.value}, ${whyUnused(report, after)}`] : [];
  });
}

function steps(before: Publication, after: Publication): string[] {
  const known = by(before.steps, ({ id }) => id);
  const ladders = by(before.ladders, ({ pledge }) => pledge);
  return [
    ...after.steps.flatMap((step) => {
      const old = known.get(step.id);
      if (!old) return [`new step: ${step.pledge}, ${step.date}, ${step.stage}: ${step.text.en}`];
      const more = step.sources.length > old.sources.length;
      return more ? [`told again: ${step.id}, now by ${step.sources.length} pages`] : [];
    }),
    ...after.ladders.flatMap(({ pledge, furthest }) => {
      const old = ladders.get(pledge)?.furthest;
      return old === furthest ? [] : [`further: ${pledge}, ${old ?? 'no step'} → ${furthest}`];
    }),
  ];
}

/** Says line by line what differs in the public numbers and steps between two publications. None: one line that says so. */
export function describeChange(before: Publication, after: Publication): string[] {
  const lines = [
    ...figures(before, after),
    ...unused(before, after),
    ...steps(before, after),
    ...verdicts(before, after),
  ];
  return lines.length > 0 ? lines : ['no figure, step or verdict changes'];
}
