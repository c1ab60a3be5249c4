import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(root, 'data', 'source');

/** Runs the tool as a steward does and returns its exit code and what it printed. */
function inspect(...options: string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'scripts', 'inspect-file.ts'), ...options], { cwd: root }, (error, text) =>
      resolve({ code: Number(error?.code ?? 0), text }),
    );
  });
}

async function inspectText(content: string | Uint8Array, options: readonly string[] = [], name = 'file.csv') {
  const folder = await mkdtemp(join(tmpdir(), 'inspect-'));
  try {
    await writeFile(join(folder, name), content);
    const { code, text } = await inspect(join(folder, name), ...options);
    return {
      code,
      ...(JSON.parse(text) as {
        encoding: string;
        delimiter: string;
        header: string[];
        records: Array<Record<string, string>>;
        problems: Array<{ record: number; column: string; problem: string; text: string }>;
      }),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('every character stays: leading zeros, blanks, line breaks inside quotes, blank trailing fields', async () => {
  expect(await inspectText('번호,이름,비고\n007," 강\r\n원 ",\n')).toEqual({
    code: 0,
    encoding: 'utf-8',
    delimiter: ',',
    header: ['번호', '이름', '비고'],
    records: [{ 번호: '007', 이름: ' 강\r\n원 ', 비고: '' }],
    problems: [],
  });
});

test('columns named __proto__, repeated and empty names are kept', async () => {
  const { header, records, problems } = await inspectText('__proto__,a,a,,\n1,2,3,4,5\n');
  expect(header).toEqual(['__proto__', 'a', 'a', '', '']);
  expect(Object.entries(records[0] ?? {})).toEqual([
    ['__proto__', '1'],
    ['a', '2'],
    ['a (2)', '3'],
    ['', '4'],
    [' (2)', '5'],
  ]);
  expect(problems).toEqual([]);
});

test('encoding and delimiter are found when nobody names them', async () => {
  const { encoding, delimiter, records } = await inspectText(iconv.encode('시도\t기업수\n강원도\t1,204\n', 'cp949'));
  expect({ encoding, delimiter, records }).toEqual({
    encoding: 'cp949',
    delimiter: '\t',
    records: [{ 시도: '강원도', 기업수: '1,204' }],
  });
});

test('ragged rows, text after a closing quote and NUL bytes are problems beside the records', async () => {
  const { code, records, problems } = await inspectText('a,b\n1\n1,2,3\n"1"x,2\n1,\0\n');
  expect(code).toBe(1);
  expect(records).toEqual([{ a: '1' }, { a: '1', b: '2', 'column 3': '3' }, { a: '1x', b: '2' }, { a: '1', b: '\0' }]);
  expect(problems).toEqual([
    { record: 2, column: null, problem: 'expected a cell for each column: 1 cell instead of 2', text: '1' },
    { record: 3, column: null, problem: 'expected a cell for each column: 3 cells instead of 2', text: '1,2,3' },
    {
      record: 4,
      column: null,
      problem: 'expected a delimiter or the end of the line after a closing quote: x',
      text: '1x,2',
    },
    { record: 5, column: null, problem: 'expected text without control characters: 1,\0', text: '1,\0' },
  ]);
});

test.each([
  [
    'an unclosed quote',
    'a,b\n1,2\n"3,4\n',
    [],
    { record: 3, problem: 'expected a closing quote before the end of the file' },
  ],
  [
    'an encoding that the bytes deny',
    iconv.encode('시도\n강원\n', 'cp949'),
    ['--encoding', 'utf-8'],
    { record: null, problem: 'expected UTF-8 text' },
  ],
  [
    'bytes of no encoding',
    Buffer.from([0xff, 0x0a, 0x80]),
    [],
    { record: null, problem: 'expected text in UTF-8, UTF-16 with a byte-order mark or CP949' },
  ],
  ['an empty file', '', [], { record: null, problem: 'expected a header of 1 record' }],
])('%s ends with 1 and a problem', async (_, content, options, problem) => {
  const { code, problems } = await inspectText(content, options);
  expect(code).toBe(1);
  expect(problems).toMatchObject([problem]);
});

test('a file that is not there is a problem, and a command that is none prints its usage', async () => {
  const missing = await inspect('no-such-file.csv');
  expect([missing.code, JSON.parse(missing.text).problems]).toEqual([
    1,
    [{ record: null, column: null, problem: 'expected a file', text: 'ENOENT' }],
  ]);
  expect(await inspect('a.csv', 'b.csv')).toEqual({ code: 2, text: '' });
  expect(await inspect('a.csv', '--encoding', 'latin1')).toEqual({ code: 2, text: '' });
});

test('--dataset finds the table by its columns and checks the file against its contract', async () => {
  const good = await inspect(
    join(data, 'customs-exports-330499', 'country', '2026-08.csv'),
    '--dataset',
    'customs-exports-330499',
  );
  expect([good.code, JSON.parse(good.text).records.length]).toEqual([0, 800]);
  const bad = await inspectText(
    'year_month,country_code,country_ko,exports_usd,exports_kg\n2026-09,XX,나라,1,"2,O"\n',
    ['--dataset', 'customs-exports-330499'],
  );
  expect(bad.code).toBe(1);
  expect(bad.problems).toEqual([
    { record: 2, column: 'country_code', problem: 'expected a code of data/codelist/country.csv', text: '"XX"' },
    { record: 2, column: 'exports_kg', problem: 'expected a whole number', text: '"2,O"' },
  ]);
});

test('--dataset with an unknown name says which there are', async () => {
  const { code, problems } = await inspectText('a\n1\n', ['--dataset', 'customs']);
  expect(code).toBe(1);
  expect(problems[0]?.problem).toMatch(
    /^expected one of the datasets published-figures, steps, searches, customs-exports-330499/,
  );
});
