import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemblePublication, type Sources } from '../../../scripts/publish/assemble-publication.ts';
import { isPresentTarget, statementKey } from '../../../scripts/publish/assemble-pledges.ts';
import { publicationFiles } from '../../../scripts/publish/publication-files.ts';
import { quarantineFiles } from '../../../scripts/publish/quarantine-files.ts';
import { ledgerAsOf } from '../../../scripts/ledger/ledger.ts';
import { usesOf } from '../../../src/door/report-uses.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { daysBetween, publishedBy } from '../../../src/model/period.ts';
import { DATA } from '../../committed-data.ts';
import { readAll } from '../read-all.ts';

let sources: Awaited<ReturnType<typeof readAll>>;
let publication: Publication;
beforeAll(async () => {
  sources = await readAll();
  publication = assemblePublication(sources, sources.editorial.asOf, false);
});

const indicator = (id: string) => publication.indicators.find((i) => i.id === id);
const observation = (id: string, period: string) =>
  indicator(id)?.observations.find((o) => o.period === period && o.area === 'KR' && o.breakdown === '');

describe('data/published', () => {
  it('is what the pipeline makes, to the byte, and nothing else', () => {
    const made = new Map([...publicationFiles(publication), ...quarantineFiles(sources.quarantined)]);
    const there = readdirSync(join(DATA, 'published'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .sort();
    expect(there).toEqual([...made.keys()].sort());
    const differing = [...made]
      .filter(([name, text]) => readFileSync(join(DATA, 'published', name), 'utf8') !== text)
      .map(([name]) => name);
    expect(differing, 'run npm run data and commit the difference').toEqual([]);
  });

  it('comes out the same from the reports in another order', () => {
    const { tables } = sources;
    const reversed = {
      ...tables,
      'published-figures': { reports: [...tables['published-figures'].reports].reverse() },
    };
    const again = assemblePublication({ ...sources, tables: reversed }, sources.editorial.asOf, false);
    expect(again.indicators).toEqual(publication.indicators);
    expect(again.revisions).toEqual(publication.revisions);
  });
});

describe('the figures', () => {
  it.each([
    ['smart-factories', '2014', 227, 'A'],
    ['smart-factories', '2018', 7903, 'A'],
    ['smart-factories', '2020', 19799, 'A'],
    ['smart-factories', '2022', 30144, 'A'],
    ['smart-factories', '2024', 35282, 'A'],
    ['smart-factories-built', '2019', 4757, 'E'],
    ['venture-investment', '2025', 13624.4, 'A'],
    ['sme-exports', '2024', 111000, 'A'],
    ['sme-exports', '2018', 105200, 'A'],
    ['sme-exports', '2016', null, 'M'],
    ['unicorns', '2025-12', 27, 'A'],
    ['cosmetics-exports-customs', '2023', null, 'M'],
    ['cosmetics-exports-customs', '2023-05', null, 'M'],
    ['cosmetics-exports-customs', '2026-08', 1013.661135, 'P'],
  ])('%s in %s is %s', (id, period, value, status) => {
    expect(observation(id, period)).toMatchObject({ value, status });
  });

  it.each([
    ['sme-exports', '2018', [114577, 108700, 105200]],
    ['sme-exports', '2021', [117100, 115500]],
    ['sme-exports', '2024', [115100, 111000]],
  ])('%s of %s keeps its earlier values', (id, period, values) => {
    expect(observation(id, period)?.vintages.map((v) => v.value)).toEqual(values);
  });

  it('rest on reports that exist, each named once', () => {
    const known = new Set(publication.reports.map((r) => r.id));
    const lists = publication.indicators.flatMap((i) => i.observations.map((o) => o.reports.map((r) => r.report)));
    expect(lists.flat().filter((id) => !known.has(id))).toEqual([]);
    expect(lists.filter((ids) => new Set(ids).size < ids.length)).toEqual([]);
  });

  it('leave no report without a use or a reason', () => {
    const used = usesOf(publication);
    expect(publication.reports.filter((r) => used.has(r.id) === (r.unused !== null))).toEqual([]);
  });
});

describe('the pledges', () => {
  it('hold every statement of a target since September 2025, once each', () => {
    const ledger = ledgerAsOf(
      sources.tables['published-figures'].reports,
      [],
      sources.lists.speakers,
      sources.editorial.asOf,
      true,
    );
    const present = ledger.rows.filter(isPresentTarget);
    const mapped = [...publication.pledges, ...publication.noPledges].flatMap((p) => p.statements);
    expect(mapped.toSorted()).toEqual(present.map((r) => r.id).toSorted());
    expect(publication.overview.counts.statements).toBe(new Set(present.map(statementKey)).size);
    expect(publication.overview.pledgeStates.flatMap((s) => s.pledges).toSorted()).toEqual(
      publication.pledges.map((p) => p.id).toSorted(),
    );
  });

  it.each([
    ['smart factories', 'ai-smart-factories'],
    ['startup cities', 'startup-cities'],
    ['export items', 'export-items'],
    ['performance sharing', 'performance-sharing-coverage'],
    ['the Regional Growth Fund', 'regional-growth-fund'],
    ['Startup for All', 'startup-for-all'],
    ['TIPS', 'tips'],
    ['Jump-Up', 'jump-up'],
    ['the next unicorns', 'next-unicorn'],
    ['local founders', 'local-entrepreneurs'],
    ['local entrepreneurs', 'local-creators'],
    ['the voucher', 'stability-voucher'],
    ['the monitoring', 'crisis-monitoring'],
    ['the festival', 'korea-grand-festival'],
    ['the Shared Growth Index', 'shared-growth-index'],
    ['discovery', 'k-discovery'],
    ['exclusion of technology thieves', 'tech-theft-exclusion'],
    ['naturalisation', 'special-naturalisation'],
  ])('have %s of the work report', (_, id) => {
    const pledge = publication.pledges.find((p) => p.id === id);
    const day = publication.plans.find((plan) => plan.id === 'work-report')?.day;
    expect(pledge && [...pledge.statements, ...pledge.pages].length > 0 && pledge.pledged <= (day ?? '')).toBe(true);
  });

  it('count the days of silence to the committed day', () => {
    const cities = publication.pledges.find((p) => p.id === 'startup-cities');
    const { asOf } = publication.overview;
    expect(cities).toMatchObject({
      state: 'not-rated',
      silence: {
        daysSincePledge: daysBetween('2025-12-17', asOf),
        lastFigure: null,
        daysSinceFigure: null,
      },
    });
  });

  it.each([
    [
      'a statement that belongs nowhere',
      (s: Sources) => ({
        ...s,
        editorial: { ...s.editorial, pledges: s.editorial.pledges.filter((p) => p.id !== 'crisis-monitoring') },
      }),
      'expected a pledge for the statement of record',
    ],
    [
      'a statement mapped twice',
      (s: Sources) => ({
        ...s,
        editorial: { ...s.editorial, pledges: [...s.editorial.pledges, { ...s.editorial.pledges[0]!, id: 'twin' }] },
      }),
      'which belongs to',
    ],
  ] as const)('refuse %s', (_, change, message) => {
    expect(() => assemblePublication(change(sources), sources.editorial.asOf, false)).toThrow(message);
  });
});

describe('a look back', () => {
  const day = '2025-06-30';

  it('shows the figures as they stood, with nothing published later in them', () => {
    const then = assemblePublication(sources, day, true);
    expect(then.reports.every((r) => r.published !== null && (publishedBy(r.published) ?? '') <= day)).toBe(true);
    const exports = then.indicators
      .find((i) => i.id === 'sme-exports')
      ?.observations.find((o) => o.period === '2024' && o.area === 'KR' && o.breakdown === '');
    expect(exports).toMatchObject({ value: 115100, status: 'P' });
    expect(then.datasets).toEqual([]);
    expect(JSON.stringify(then.indicators.map((i) => i.observations))).not.toContain('2026');
  });

  it('is the same whether the later reports are known or not', () => {
    const { tables } = sources;
    const early = {
      ...tables,
      'published-figures': {
        reports: tables['published-figures'].reports.filter((r) => (publishedBy(r.published) ?? '9999') <= day),
      },
    };
    expect(assemblePublication({ ...sources, tables: early }, day, true)).toEqual(
      assemblePublication(sources, day, true),
    );
  });
});
