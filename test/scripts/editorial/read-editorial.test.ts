import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEditorial } from '../../../scripts/editorial/read-editorial.ts';

const PLEDGES = `
pledges:
  - id: tips
    programme: startups
    plan: work-report
    kind: level
    name: { ko: 팁스, en: TIPS }
    indicator: null
    value: 1200
    unit: companies
    due: '2030'
    wording: { ko: 문구, en: wording }
    first_figure: { ko: 첫 수치, en: first figure }
    related: []
    statements: [{ indicator: tips, value: '1200' }]
no_pledges:
  - reason: { ko: 이유, en: reason }
    statements: [{ indicator: other }]
`;
const PLANS = `
plans:
  - { id: work-report, name: { ko: 업무보고, en: Work Report }, day: '2025-12-17', page: https://example.org/plan }
`;
const PAST = `
past_targets:
  - id: tips-2023
    programme: startups
    name: { ko: 팁스, en: TIPS }
    value: 720
    unit: companies
    due: '2023'
    indicator: null
    statements: [{ indicator: tips, period: '2023' }]
    reached: null
    state: null
    state_source: null
    note: { ko: 주, en: note }
`;
const CORRECTIONS = `
corrections: []
decisions:
  - quantity: { indicator: tips, measure: flow, period: '2024', area: KR, breakdown: '', unit: companies }
    value: '700'
    reason: { ko: 이유, en: reason }
    decided: '2026-11-20'
`;
const EXPECTED = `
expected:
  - id: tips-call
    pledge: tips
    due: '2026-03'
    text: { ko: 공고, en: call }
    source: https://example.org/plan
    seen: { stages: [opened], from: '2026-01-01' }
`;
const DISCREPANCIES = `
discrepancies:
  - id: tips-tracks
    pledge: tips
    about: { ko: 트랙, en: tracks }
    sides:
      - says: { ko: 하나, en: one }
        pages: [https://example.org/plan]
      - says: { ko: 모두, en: all }
        pages: [https://example.org/plan]
    why: { ko: 이유, en: reason }
`;
const EDITIONS = `
editions:
  - as_of: '2026-11-22'
    method: '1.0'
    states: { tips: behind }
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'growth-ladder-editorial-'));
  for (const part of ['editorial', 'source/published-figures']) mkdirSync(join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reads the tables with some changed; null leaves one away. */
async function read(
  change: Readonly<Record<string, string | null>> = {},
): Promise<Awaited<ReturnType<typeof readEditorial>>> {
  const files = {
    'as-of.yaml': "as_of: '2026-11-22'\n",
    'editorial/plans.yaml': PLANS,
    'editorial/pledges.yaml': PLEDGES,
    'editorial/track-record.yaml': PAST,
    'source/published-figures/corrections.yaml': CORRECTIONS,
    'editorial/expected.yaml': EXPECTED,
    'editorial/discrepancies.yaml': DISCREPANCIES,
    'editorial/editions.yaml': EDITIONS,
    ...change,
  };
  for (const [name, text] of Object.entries(files)) if (text !== null) writeFileSync(join(folder, name), text);
  return readEditorial(folder);
}
const message = async (change: Readonly<Record<string, string | null>>): Promise<string> =>
  read(change).then(
    () => 'read without a fault',
    (error: Error) => error.message.replaceAll(folder, 'FOLDER'),
  );

describe('readEditorial', () => {
  it('reads the day of comparison, the pledges, the track record, the decisions, what is expected, what is told differently and the editions', async () => {
    const { asOf, pledges, noPledges, pastTargets, decisions, expected, discrepancies, editions } = await read();
    expect(asOf).toBe('2026-11-22');
    expect([
      pledges.map((p) => p.id),
      noPledges.map((n) => n.reason.en),
      pastTargets.map((p) => p.id),
      decisions.map((d) => d.decided),
      expected.map((e) => e.id),
      discrepancies.map((d) => d.id),
      editions.map((e) => e.as_of),
    ]).toEqual([['tips'], ['reason'], ['tips-2023'], ['2026-11-20'], ['tips-call'], ['tips-tracks'], ['2026-11-22']]);
  });

  it('keeps the digits of a decided value, quoted or not', async () => {
    const { decisions } = await read({
      'source/published-figures/corrections.yaml': CORRECTIONS.replace("value: '700'", 'value: 700.10'),
    });
    expect(decisions.map(({ value }) => value)).toEqual(['700.10']);
  });

  it('says which file is missing', async () => {
    expect(await message({ 'editorial/pledges.yaml': null })).toMatchInlineSnapshot(`
      "data/editorial/pledges.yaml expected a file, got none
        → Restore or write it. What each field means stands in scripts/editorial/read-editorial.ts."
    `);
  });

  it.each([
    [
      'a day of comparison that is a month',
      'as-of.yaml',
      "as_of: '2026-11'",
      'data/as-of.yaml [as_of] expected a day such as 2025-12-17',
    ],
    [
      'a word nobody reads',
      'editorial/pledges.yaml',
      PLEDGES.replace('value: 1200', 'valeu: 1200'),
      'data/editorial/pledges.yaml [pledges.0] expected a valid entry, got Unrecognized key: "valeu"',
    ],
    [
      'a kind of pledge that there is not',
      'editorial/pledges.yaml',
      PLEDGES.replace('kind: level', 'kind: promise'),
      'data/editorial/pledges.yaml [pledges.0.kind] expected one of',
    ],
    [
      'something expected in one language',
      'editorial/expected.yaml',
      EXPECTED.replace(', en: call', ''),
      'data/editorial/expected.yaml [expected.0.text.en]',
    ],
    [
      'something expected of an unknown stage',
      'editorial/expected.yaml',
      EXPECTED.replace('[opened]', '[begun]'),
      'data/editorial/expected.yaml [expected.0.seen.stages.0] expected one of',
    ],
    [
      'a thing told by one side only',
      'editorial/discrepancies.yaml',
      DISCREPANCIES.replace(/      - says: \{ ko: 모두[^]*?plan\]\n/, ''),
      'data/editorial/discrepancies.yaml [discrepancies.0.sides] expected at least two sides',
    ],
    [
      'a thing that bears on nothing',
      'editorial/discrepancies.yaml',
      DISCREPANCIES.replace('    pledge: tips\n', ''),
      'data/editorial/discrepancies.yaml [discrepancies.0.pledge] expected a pledge or an indicator it bears on',
    ],
    [
      'an edition with an unknown verdict',
      'editorial/editions.yaml',
      EDITIONS.replace('behind', 'late'),
      'data/editorial/editions.yaml [editions.0.states.tips] expected one of',
    ],
    [
      'a plan without its day',
      'editorial/plans.yaml',
      PLANS.replace(" day: '2025-12-17',", ''),
      'data/editorial/plans.yaml [plans.0.day]',
    ],
    [
      'a reason in one language',
      'editorial/pledges.yaml',
      PLEDGES.replace('{ ko: 이유, en: reason }', '{ ko: 이유 }'),
      'data/editorial/pledges.yaml [no_pledges.0.reason.en]',
    ],
    [
      'an empty phrase',
      'editorial/pledges.yaml',
      PLEDGES.replace('en: wording', "en: ''"),
      'data/editorial/pledges.yaml [pledges.0.wording.en]',
    ],
    [
      'no pledge without a statement',
      'editorial/pledges.yaml',
      PLEDGES.replace('[{ indicator: other }]', '[]'),
      'data/editorial/pledges.yaml [no_pledges.0.statements] expected at least one statement',
    ],
    [
      'a match by a column that the ledger does not have',
      'editorial/pledges.yaml',
      PLEDGES.replace("value: '1200' }", "valeu: '1200' }"),
      'data/editorial/pledges.yaml [pledges.0.statements.0] expected a valid entry, got Unrecognized key: "valeu"',
    ],
    [
      'a due year that is none',
      'editorial/pledges.yaml',
      PLEDGES.replace("due: '2030'", "due: '30'"),
      'data/editorial/pledges.yaml [pledges.0.due] expected an ISO 8601 period',
    ],
    [
      'an outcome written by hand',
      'editorial/track-record.yaml',
      PAST.replace('state: null', 'state: met'),
      'data/editorial/track-record.yaml [past_targets.0.state] expected one of "dropped"',
    ],
    [
      'an earlier target without a statement',
      'editorial/track-record.yaml',
      PAST.replace(/statements: .*/, 'statements: []'),
      'data/editorial/track-record.yaml [past_targets.0.statements] expected at least one statement',
    ],
    [
      'a decision on no particular quantity',
      'source/published-figures/corrections.yaml',
      CORRECTIONS.replace(', unit: companies', ''),
      'data/source/published-figures/corrections.yaml [decisions.0.quantity.unit]',
    ],
    [
      'a decision without its day',
      'source/published-figures/corrections.yaml',
      CORRECTIONS.replace("'2026-11-20'", "'2026-11'"),
      'data/source/published-figures/corrections.yaml [decisions.0.decided] expected a day',
    ],
    [
      'a value that is no number',
      'editorial/pledges.yaml',
      PLEDGES.replace('value: 1200', 'value: 1,200'),
      'data/editorial/pledges.yaml [pledges.0.value] expected a number, got "1,200"',
    ],
    [
      'a table of corrections that nobody reads',
      'source/published-figures/corrections.yaml',
      CORRECTIONS.replace('decisions:', 'decision:'),
      'data/source/published-figures/corrections.yaml expected a valid entry, got Unrecognized key: "decision"',
    ],
  ])('refuses %s', async (_, name, text, start) => {
    const said = await message({ [name]: text });
    expect(said.startsWith(start), said).toBe(true);
    expect(said).toMatch(/\n {2}→ What each field means stands in scripts\/\S+\.ts\.$/);
  });

  it('names the faults of all files in one message', async () => {
    expect(
      await message({
        'as-of.yaml': 'as_of: tomorrow',
        'editorial/pledges.yaml': 'pledges: []',
        'editorial/track-record.yaml': 'past_targets: [',
        'source/published-figures/corrections.yaml': 'corrections: []',
      }),
    ).toMatchInlineSnapshot(`
      "data/as-of.yaml [as_of] expected a day such as 2025-12-17, got "tomorrow"
        → What each field means stands in scripts/editorial/read-editorial.ts.
      data/editorial/pledges.yaml [no_pledges] expected array, got nothing
        → What each field means stands in scripts/editorial/read-editorial.ts.
      data/editorial/track-record.yaml expected YAML, got Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 16
        → Mend the line, or restore the file."
    `);
  });
});
