import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { number, period, REFUSED, type Column } from '../../../scripts/source/column.ts';
import { defineContract, joinKey } from '../../../scripts/source/contract.ts';
import { CorrectionsFile } from '../../../scripts/source/corrections.ts';
import type { TableDescription } from '../../../scripts/source/description.ts';
import { formatProblem } from '../../../scripts/terms/problem.ts';
import { readTable } from '../../../scripts/source/read-table.ts';

const PROVINCES: Readonly<Record<string, string>> = {
  서울: 'KR-11',
  서울특별시: 'KR-11',
  경기: 'KR-41',
  경기도: 'KR-41',
  강원: 'KR-42',
  강원도: 'KR-42',
  강원특별자치도: 'KR-42',
  '51': 'KR-42',
};

/** A column with a reading of its own, as a dataset may define one. */
const province = (name: string): Column<string> => ({
  name,
  expects: 'the name or code of a province',
  read: (cell) => PROVINCES[cell] ?? REFUSED,
});

/** The table that the small files of these tests should be: companies by year and province. */
const companies = defineContract({
  columns: {
    year: period('연도', 'year'),
    area: province('지역'),
    companies: number('기업수', { min: 0, whole: true }),
  },
  key: (row) => joinKey(row.year, row.area),
  period: (row) => row.year,
});

const shared = { encoding: 'utf-8', each_file: 'whole', exclude: [] } as const;
export const forms = {
  csv: {
    format: 'csv',
    delimiter: ',',
    quote: '"',
    skip_rows: 0,
    ...shared,
  },
  json: { format: 'json', rows_at: [] as string[], ...shared },
  xml: { format: 'xml', row: 'item', ...shared },
  xlsx: { format: 'xlsx', sheet: undefined, skip_rows: 0, ...shared },
} as const;

export interface Sample {
  /** Contents by file name, oldest first; a year in the name is what the file describes. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly form: object;
  readonly quarantineShare?: number;
  readonly corrections?: object;
}

/** Reads files as the table of the dataset `sample`, from a folder of their own that is gone afterwards. */
export async function readSample({ files, form, quarantineShare = 0, corrections = {} }: Sample) {
  const root = await mkdtemp(join(tmpdir(), 'sample-'));
  try {
    const folder = join(root, 'source', 'sample');
    await mkdir(folder, { recursive: true });
    const distributions = [];
    for (const [file, content] of Object.entries(files)) {
      await writeFile(join(folder, file), content);
      distributions.push({
        file,
        describes: /\d{4}/.exec(file)?.[0] ?? '2024',
        retrieved: '2026-11-22',
        sha256: createHash('sha256').update(content).digest('hex'),
      });
    }
    return await readTable({
      root,
      dataset: 'sample',
      table: 'companies',
      description: { ...form, distributions } as TableDescription,
      contract: companies,
      corrections: CorrectionsFile.parse(corrections),
      quarantineShare,
    });
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Reads every file of a folder of faults and writes what is said of each: its problems, or the rows it gave. */
export async function tellFaults(folder: string, form: (file: string) => object): Promise<string> {
  const path = join(dirname(fileURLToPath(import.meta.url)), folder);
  const told: string[] = [];
  for (const file of (await readdir(path)).sort()) {
    const { rows, problems } = await readSample({
      files: { [file]: await readFile(join(path, file)) },
      form: form(file),
    });
    const said =
      problems.length > 0
        ? problems.map((problem) => formatProblem(problem).replace('data/source/sample/', ''))
        : [`no problem: ${JSON.stringify(rows)}`];
    told.push(...said, '');
  }
  return told.join('\n');
}
