import { beforeAll, expect, it } from 'vitest';
import { assemblePublication } from '../../scripts/publish/assemble-publication.ts';
import { describeRun } from '../../scripts/publish/describe-run.ts';
import type { Publication } from '../../src/model/publication.ts';
import { readAll } from '../scripts/read-all.ts';

let publication: Publication;
beforeAll(async () => {
  const sources = await readAll();
  publication = assemblePublication(sources, sources.editorial.asOf, false);
});

const cut = (ratio: number | null): string => (ratio === null ? '–' : ratio.toFixed(4));

function describeVerdicts({ indicators }: Publication): string[] {
  return indicators.map(({ id, verdict }) => {
    const { state, progress, expected, pace, compound, lowered } = verdict;
    const other = compound ? `${compound.status} ${cut(compound.ratio)}` : '–';
    return `${id}: ${state} P ${cut(progress)} E ${cut(expected)} R ${cut(pace)} compound ${other}${lowered ? ` lowered ${lowered}` : ''}`;
  });
}

/*
 * The one golden file that a new row of the ledger or another day of comparison may change, besides data/published:
 * whoever commits figures reads its difference. `vitest -u` writes it.
 */
it('the published figures sum up as reviewed', async () => {
  const { datasets, quality } = publication;
  const lines = [
    describeRun(publication, { lookBack: false, changed: [] }),
    '',
    'Datasets: the newest period each has, and whether the next one was due on the day of comparison',
    ...datasets.map(({ id, latestPeriod, fresh }) => `${id}: ${latestPeriod ?? '–'} ${fresh ? 'fresh' : 'stale'}`),
    '',
    'Reports by what became of them',
    ...quality.reports.map(({ judgement, rows }) => `${judgement}: ${rows}`),
    '',
    'Verdicts: share of the way P, share of the time E, pace R, and the verdict of compound growth beside them',
    ...describeVerdicts(publication),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('summary.txt');
});
