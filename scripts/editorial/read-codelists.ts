import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { compareText } from '../../src/model/order.ts';
import { Codelists } from '../../src/model/publication.ts';
import { PUBLISHER_KINDS, type PublisherKind } from '../../src/model/report.ts';

type Row = Readonly<Record<string, string>>;

/** Dimensions whose codes have a list of their own; all others share breakdown.csv. */
const OWN_LISTS: Readonly<Record<string, string>> = {
  'country.csv': 'destination',
  'export-item.csv': 'item',
};
/** Lists that serve two dimensions. */
const SHARED_LISTS: Readonly<Record<string, readonly string[]>> = {
  'industry.csv': ['industry', 'sector'],
  'grade.csv': ['grade', 'level'],
};

export const UNLINKED_REASONS = ['mirror', 'aggregator', 'bare-address'] as const;
export type UnlinkedReason = (typeof UNLINKED_REASONS)[number];

export interface EditorialLists {
  readonly codelists: Codelists;
  readonly publisherKinds: ReadonlyMap<string, PublisherKind>;
  readonly unlinkedHosts: ReadonlyMap<string, UnlinkedReason>;
}

/** Reads one code list: header and rows of equal length, every cell present. Adds what is wrong to `problems`. */
async function readRows(file: string, columns: readonly string[], problems: string[]): Promise<Row[]> {
  const text = await readFile(file, 'utf8').catch(() => null);
  const name = file.split('/').slice(-2).join('/');
  if (text === null) {
    problems.push(`data/${name} is missing\n  → Add the code list with the columns ${columns.join(', ')}.`);
    return [];
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  for (const error of errors)
    problems.push(`data/${name}:${(error.row ?? 0) + 1} ${error.message}\n  → Fix the quoting of this line.`);
  const header = data[0] ?? [];
  if (header.join() !== columns.join()) {
    problems.push(
      `data/${name}:1 expected the columns ${columns.join(', ')}, got ${header.join(', ')}\n  → Rename or reorder the columns.`,
    );
    return [];
  }
  return data.slice(1).flatMap((cells, i) => {
    if (cells.length === 1 && cells[0] === '') return [];
    if (cells.length === columns.length) return [Object.fromEntries(columns.map((c, k) => [c, cells[k] ?? '']))];
    problems.push(
      `data/${name}:${i + 2} expected ${columns.length} cells, got ${cells.length}\n  → Quote the cell that holds a comma.`,
    );
    return [];
  });
}

/** An empty cell is no number: zero would be one that nobody wrote. */
const number = (text = ''): number => (text === '' ? NaN : Number(text));
const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false };

function reportRepeats(name: string, keys: readonly string[], problems: string[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) problems.push(`data/codelist/${name} lists ${key} twice\n  → Keep one of the two lines.`);
    seen.add(key);
  }
}

/** Reads every code list of `data/codelist`. Throws with all problems in one message. */
export async function readCodelists(dataFolder: string): Promise<EditorialLists> {
  const problems: string[] = [];
  const read = (name: string, columns: string): Promise<Row[]> =>
    readRows(join(dataFolder, 'codelist', name), columns.split(','), problems);

  const [provinces, units, dimensions, tasks, programmes, shared, publishers, hosts] = await Promise.all([
    read('province.csv', 'code,admin_code,ko,en,short_ko,short_en,valid_from,valid_to,column,row'),
    read('unit.csv', 'code,ko,en,ko_counter,en_one,en_many,scale,currency'),
    read('dimension.csv', 'code,ko,en'),
    read('task.csv', 'code,ko,en'),
    read('programme.csv', 'code,task,ko,en,flagship,summary_ko,summary_en'),
    read('breakdown.csv', 'dimension,code,ko,en'),
    read('publisher.csv', 'name,kind'),
    read('host.csv', 'host,why'),
  ]);
  const own = await Promise.all(
    Object.entries(OWN_LISTS).map(async ([name, dimension]) =>
      (await read(name, 'code,ko,en')).map((r) => ({ ...r, dimension })),
    ),
  );
  const lists = await Promise.all(
    Object.entries(SHARED_LISTS).map(async ([name, dims]) =>
      (await read(name, 'code,ko,en')).flatMap((r) => dims.map((dimension) => ({ ...r, dimension }))),
    ),
  );
  const codes = [...shared, ...own.flat(), ...lists.flat()] as Row[];

  const kinds = new Map<string, PublisherKind>();
  for (const { name = '', kind = '' } of publishers) {
    const found = PUBLISHER_KINDS.find((k) => k === kind);
    if (found) kinds.set(name, found);
    else
      problems.push(
        `data/codelist/publisher.csv [${name}] expected one of ${PUBLISHER_KINDS.join(', ')}, got "${kind}"\n  → Use one of the kinds.`,
      );
  }
  const unlinked = new Map<string, UnlinkedReason>();
  for (const { host = '', why = '' } of hosts) {
    const found = UNLINKED_REASONS.find((k) => k === why);
    if (found) unlinked.set(host, found);
    else
      problems.push(
        `data/codelist/host.csv [${host}] expected one of ${UNLINKED_REASONS.join(', ')}, got "${why}"\n  → Use one of the reasons.`,
      );
  }
  const current = provinces.filter((r) => r['valid_to'] === '');
  for (const [name, rows] of Object.entries({
    province: current,
    unit: units,
    dimension: dimensions,
    task: tasks,
    programme: programmes,
  })) {
    reportRepeats(
      `${name}.csv`,
      rows.map((r) => r['code'] ?? ''),
      problems,
    );
  }
  reportRepeats(
    'breakdown.csv',
    codes.map((r) => `${r['dimension']}=${r['code']}`),
    problems,
  );
  reportRepeats(
    'publisher.csv',
    publishers.map((r) => r['name'] ?? ''),
    problems,
  );
  reportRepeats(
    'host.csv',
    hosts.map((r) => r['host'] ?? ''),
    problems,
  );

  const parsed = Codelists.safeParse({
    provinces: current.map((r) => ({
      code: r['code'],
      ko: r['ko'],
      en: r['en'],
      shortKo: r['short_ko'],
      shortEn: r['short_en'],
      column: number(r['column']),
      row: number(r['row']),
    })),
    units: units.map((r) => ({
      code: r['code'],
      ko: r['ko'],
      en: r['en'],
      koCounter: r['ko_counter'],
      enOne: r['en_one'],
      enMany: r['en_many'],
      scale: number(r['scale']),
      currency: r['currency'],
    })),
    dimensions: dimensions.map(({ code, ko, en }) => ({ code, ko, en })),
    codes: codes.map(({ dimension, code, ko, en }) => ({ dimension, code, ko, en })),
    tasks: tasks.map(({ code, ko, en }) => ({ code, ko, en })),
    programmes: programmes.map((r) => ({
      code: r['code'],
      task: r['task'],
      ko: r['ko'],
      en: r['en'],
      flagship: FLAGS[r['flagship'] ?? ''],
      summaryKo: r['summary_ko'],
      summaryEn: r['summary_en'],
    })),
  });
  if (!parsed.success)
    problems.push(
      ...parsed.error.issues.map(
        (i) => `data/codelist ${i.path.join('.')}: ${i.message}\n  → Fix the cell in the code list of that name.`,
      ),
    );
  if (problems.length > 0 || !parsed.success) throw new Error(problems.sort(compareText).join('\n'));
  return { codelists: parsed.data, publisherKinds: kinds, unlinkedHosts: unlinked };
}
