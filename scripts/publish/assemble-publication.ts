import { Publication, type Dataset, type FileAccount } from '../../src/model/publication.ts';
import type { Method } from '../../src/model/method.ts';
import { UNUSED, type Report } from '../../src/model/report.ts';
import type { Strength } from '../../src/model/strength.ts';
import type { EditorialLists } from '../editorial/read-codelists.ts';
import type { Tables } from '../datasets/index.ts';
import type { Editorial } from '../editorial/read-editorial.ts';
import type { IndicatorDefinition } from '../indicators/indicator.ts';
import { judgeUnused } from '../ledger/judge-unused.ts';
import { ledgerAsOf } from '../ledger/ledger.ts';
import { pageId } from '../ledger/report-id.ts';
import { METHOD } from '../terms/method.ts';
import { assertAccounted } from '../measure/assert-accounted.ts';
import { rowsAsOf } from '../steps/rows-as-of.ts';
import { Problems } from '../terms/problems.ts';
import { assembleDiscrepancies } from './assemble-discrepancies.ts';
import { assembleDone } from './assemble-done.ts';
import { assembleIndicator, type AssembledIndicator } from './assemble-indicator.ts';
import { assembleNews } from './assemble-news.ts';
import { assembleOverview } from './assemble-overview.ts';
import { assemblePages } from './assemble-pages.ts';
import { assemblePledges, pledgedOn } from './assemble-pledges.ts';
import { assembleProvinces } from './assemble-provinces.ts';
import { assembleRevisions } from './assemble-revisions.ts';
import { assembleTrackRecord } from './assemble-track-record.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { strengthOfPages } from './strength-of-observation.ts';
import { stateSilence } from './state-silence.ts';
import { workedSituations } from './worked-situations.ts';

export interface Sources {
  readonly tables: Tables;
  readonly datasets: readonly Dataset[];
  readonly accounts: readonly FileAccount[];
  readonly lists: EditorialLists;
  readonly editorial: Editorial;
  readonly definitions: readonly IndicatorDefinition[];
}

/** Counts what became of the reports, and makes sure that the counts leave none out. */
function countJudgements(reports: readonly Report[]): Publication['quality']['reports'] {
  const counts = (['used', ...UNUSED] as const)
    .map((judgement) => ({ judgement, rows: reports.filter((r) => (r.unused ?? 'used') === judgement).length }))
    .filter(({ rows }) => rows > 0);
  assertAccounted(
    'reports by judgement',
    [reports.length],
    counts.map(({ rows }) => rows),
  );
  return counts;
}

/** The method with the verdicts that its first version gives otherwise. */
const methodOf = (assembled: readonly AssembledIndicator[]): Method => ({
  ...METHOD,
  moved: assembled
    .filter(({ indicator: { verdict }, first }) => verdict.state !== first.state)
    .map(({ indicator: { id, verdict }, first }) => ({
      indicator: id,
      version: first.method,
      before: { state: first.state, pace: first.pace },
      after: { state: verdict.state, pace: verdict.pace },
    })),
});

/**
 * Makes the whole publication out of what was read. Pure. With `lookBack` the day lies before the committed one:
 * only dated reports published by then count, and no raw dataset, since all were received later than their periods.
 * Throws with every problem found, in one message.
 */
export function assemblePublication(
  sources: Sources,
  asOf: string,
  lookBack: boolean,
  progress: (text: string) => void = () => {},
): Publication {
  const { tables, lists, editorial, definitions } = sources;
  const ledger = ledgerAsOf(tables['published-figures'].reports, editorial.decisions, lists.speakers, asOf, !lookBack);
  const datasets = lookBack ? [] : [...sources.datasets];

  const pledged = pledgedOn(editorial);
  const assembled = definitions.map((definition, i) => {
    progress(`indicator ${i + 1} of ${definitions.length}: ${definition.id}`);
    return assembleIndicator(definition, { ledger, tables: lookBack ? null : tables, datasets, pledged, asOf });
  });
  const decided = new Set(assembled.flatMap((a) => a.decisions));
  const idle = lookBack ? [] : ledger.decisions.filter((d) => !decided.has(d));
  const problems = new Problems();
  for (const { quantity } of idle)
    problems.add({
      file: 'data/source/published-figures/corrections.yaml',
      column: 'decisions',
      expected: 'a decision on a published figure',
      got: `one on ${Object.values(quantity).filter(Boolean).join(' · ')}`,
      todo: 'Correct its columns, or take it out.',
    });
  const judged = assembled.map((a) => a.indicator);
  const told = lookBack ? rowsAsOf(tables.steps.events, asOf) : tables.steps.events;
  const cited = new Set([...ledger.rows, ...told].map(({ url }) => url));
  const pledges = problems.attempt(() => assemblePledges(editorial, ledger, judged, cited, asOf, !lookBack));
  const trackRecord = problems.attempt(() => assembleTrackRecord(editorial, ledger, !lookBack));
  const done =
    pledges &&
    problems.attempt(() =>
      assembleDone({
        rows: told,
        searches: tables.searches.places,
        expected: editorial.expected,
        pledges: pledges.pledges,
        ledger,
        codelists: lists.codelists,
        speakers: lists.speakers,
        asOf,
        lookBack,
      }),
    );
  const discrepancies =
    pledges &&
    problems.attempt(() =>
      assembleDiscrepancies(editorial.discrepancies, {
        pledges: new Set(pledges.pledges.map(({ id }) => id)),
        indicators: new Set(judged.map(({ id }) => id)),
        cited,
        asOf,
        complete: !lookBack,
      }),
    );
  problems.throwIfAny();
  if (!pledges || !trackRecord || !done || !discrepancies)
    throw new TypeError('a step ended without result and without a fault');
  const indicators = judged.map((indicator) => stateSilence(indicator, pledges.pledges, asOf));

  const used = new Set(indicators.flatMap((i) => i.observations.flatMap((o) => o.reports.map(({ report }) => report))));
  const reports = ledger.rows.map((row): Report => ({
    id: row.id,
    record: row.record,
    indicator: row.indicator,
    measure: row.measure,
    period: row.period,
    area: row.area,
    breakdown: row.breakdown,
    value: row.value,
    unit: row.unit,
    kind: row.kind,
    status: row.status,
    published: row.published,
    page: pageId(row.url),
    read: row.read,
    note: row.note,
    corrected: [...row.corrected],
    unused: used.has(row.id) ? null : judgeUnused(row, definitions),
    pledge: pledges.pledgeOf.get(row.id) ?? null,
  }));
  const corrected = new Set(reports.filter((r) => r.corrected.includes('value')).map((r) => r.id));
  const strengthOf = (ids: readonly string[]): Strength => strengthOfPages(ids, ledger);
  const published = new Map(reports.map((r) => [r.id, r.published]));
  const revisions = assembleRevisions(indicators, published, corrected, strengthOf);
  const rest: Omit<Publication, 'overview'> = {
    codelists: lists.codelists,
    datasets,
    indicators,
    plans: pledges.plans,
    pledges: pledges.pledges,
    noPledges: pledges.noPledges,
    ...done,
    news: assembleNews({
      steps: done.steps,
      indicators,
      datasets,
      revisions,
      pledges: pledges.pledges,
      editions: editorial.editions,
      asOf,
    }),
    trackRecord,
    reports,
    pages: assemblePages(
      ledger,
      told.flatMap((row) => {
        const speaker = lists.speakers.get(row.publisher);
        return speaker ? [{ ...row, speaker }] : [];
      }),
      done.steps,
      lists.unlinkedHosts,
    ),
    revisions,
    contradictions: assembled.flatMap((a) => a.contradictions),
    discrepancies,
    provinces: assembleProvinces(indicators, reports, done.steps, lists.codelists, strengthOf),
    quality: { files: lookBack ? [] : [...sources.accounts], reports: countJudgements(reports) },
    method: methodOf(assembled),
    yardsticks: workedSituations(),
  };
  checkVocabulary(rest);
  progress('checking the publication against its model');
  return Publication.parse({ overview: assembleOverview(rest, asOf, pledges.statementCount), ...rest });
}
