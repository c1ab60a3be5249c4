import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../../..');
let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'data-'));
  for (const part of readdirSync(join(root, 'data')).filter((name) => name !== 'published' && !name.startsWith('.')))
    cpSync(join(root, 'data', part), join(data, part), { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const HEADER = 'indicator,measure,period,value,unit,published,publisher,citation,url,read';
const STEP_HEADER = 'pledge,date,stage,text_ko,text_en,published,publisher,citation,url,read';

/** Runs the command on a file of rows and returns what it said. */
function report(rows: readonly string[], ...options: string[]): { status: number | null; said: string } {
  const file = join(data, 'rows.csv');
  writeFileSync(file, `${rows.join('\n')}\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/add-report.ts', '--from', file, '--data', data, '--day', '2027-03-02', ...options],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, said: `${stdout}${stderr}`.replaceAll(file, 'rows.csv').replaceAll(`${data}/`, 'data/') };
}

const files = (): string => readdirSync(join(data, 'source/published-figures')).join();

/** The newest file of a dataset by its description, with whether its checksum is right. */
function newest(dataset: string, table: string): { file: string; text: string; sound: boolean } {
  const description = parse(readFileSync(join(data, 'source', dataset, 'dataset.yaml'), 'utf8')) as {
    tables: Record<string, { distributions: { file: string; sha256: string }[] }>;
  };
  const { file = '', sha256 } = description.tables[table]?.distributions.at(-1) ?? {};
  const text = readFileSync(join(data, 'source', dataset, file), 'utf8');
  return { file, text, sound: createHash('sha256').update(text).digest('hex') === sha256 };
}

describe('npm run report', () => {
  it('lands reports as a new dated file with its checksum, and says what they change', () => {
    const before = newest('published-figures', 'reports');
    const { status, said } = report(
      [
        HEADER,
        'smart-factories,cumulative,2026,41234,factories,2027-03-01,헤럴드경제,누적 보급 보도,https://example.org/a,page',
        'smart-factories,cumulative,2024,35282,factories,2027-03-01,헤럴드경제,누적 보급 보도,https://example.org/a,page',
        'sme-exports,flow,2024,113456,USD million,2027-03-01,헤럴드경제,누적 보급 보도,https://example.org/a,page',
      ],
      '--yes',
    );
    expect(said).toMatch(/new figure: smart-factories · 2026 = 41,234 \(A\)/);
    expect(said).toMatch(/agrees: smart-factories · 2024 = 35,282/);
    expect(said).toMatch(/revision: sme-exports · 2024, .* → 113,456/);
    expect(status).toBe(0);
    const after = newest('published-figures', 'reports');
    expect(after.file).toBe('2027-03-02.csv');
    expect(after.sound).toBe(true);
    expect(after.text.startsWith(before.text)).toBe(true);
    expect(after.text.slice(before.text.length).split('\n')).toHaveLength(4);
    expect(readFileSync(join(data, 'as-of.yaml'), 'utf8')).toContain('as_of: 2027-03-02');
  });

  it('lands a step of a pledge', () => {
    const { status, said } = report(
      [
        STEP_HEADER,
        'startup-cities,2027-02-20,chosen,창업도시 다섯 곳이 지정되었다.,Five startup cities were designated.,2027-02-20,헤럴드경제,창업도시 지정 보도,https://example.org/c,page',
      ],
      '--step',
      '--yes',
    );
    expect(said).toMatch(/new step: startup-cities, 2027-02-20, chosen: Five startup cities were designated\./);
    expect(status).toBe(0);
    expect(newest('steps', 'events').sound).toBe(true);
  });

  it('writes nothing on a dry run', () => {
    const before = files();
    const { said } = report(
      [HEADER, 'smart-factories,cumulative,2026,41234,factories,2027-03-01,헤럴드경제,보도,https://example.org/a,page'],
      '--dry-run',
    );
    expect(said).toMatch(/Nothing was written: this was a dry run\./);
    expect(files()).toBe(before);
  });

  it('names every problem of the rows in one run and writes nothing', () => {
    const before = files();
    const { status, said } = report(
      [
        HEADER,
        'smart-factories,cumulative,2O26,41234,factories,2027-03-01,헤럴드경제,보도,https://example.org/a,page',
        'smart-factories,cumulative,2026,41234,fabrics,2027-03-01,헤럴드경제,보도,https://example.org/b,glance',
      ],
      '--yes',
    );
    expect(status).toBe(1);
    expect(said).toMatchInlineSnapshot(`
      "rows.csv:2 [period] expected a period such as 2024, 2024-Q3 or 2026-01, got "2O26"
        → Put it right in rows.csv.
      rows.csv:3 [unit] expected a code of data/codelist/unit.csv, got "fabrics"
        → Put it right in rows.csv.
      rows.csv:3 [read] expected one of page, copy, headline, secondary, got "glance"
        → Put it right in rows.csv.

      Nothing was written.
      "
    `);
    expect(files()).toBe(before);
  });

  it('names columns the record does not have and cells that must be filled in', () => {
    const { said } = report(
      [`${HEADER},mood`, 'smart-factories,cumulative,2026,,factories,,,보도,https://example.org/a,page,good'],
      '--yes',
    );
    expect(said).toMatchInlineSnapshot(`
      "rows.csv:2 [mood] expected one of the columns indicator, measure, period, area, breakdown, value, unit, kind, status, published, publisher, citation, url, note, read, got "mood"
        → Correct the name of the column, or leave it out.
      rows.csv:2 [value] expected a value, got nothing
        → Fill it in.
      rows.csv:2 [publisher] expected a value, got nothing
        → Fill it in.

      Nothing was written.
      "
    `);
  });

  it('says what an indicator measures where a report tells another thing', () => {
    const { said } = report(
      [HEADER, 'startup-cities,count,2026,5,cities,2027-03-01,헤럴드경제,보도,https://example.org/a,page'],
      '--dry-run',
    );
    expect(said).toContain(
      'behind no figure: startup-cities · 2026 = 5, it tells count in cities, the indicator cumulative in cities',
    );
  });

  it('asks for both languages of a step', () => {
    const { status, said } = report(
      [
        STEP_HEADER,
        'startup-cities,2027-02-20,chosen,창업도시가 지정되었다.,,2027-02-20,헤럴드경제,보도,https://example.org/c,page',
      ],
      '--step',
      '--yes',
    );
    expect(status).toBe(1);
    expect(said).toMatch(/\[text_en\] expected a value, got nothing/);
  });
});
