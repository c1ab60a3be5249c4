import { expect, test } from 'vitest';
import { formatProblem } from '../../../scripts/terms/problem.ts';
import { forms, readSample, type Sample } from './read-sample.ts';

const HEADER = '연도,지역,기업수\n';

async function account(sample: Sample) {
  const reading = await readSample(sample);
  return {
    rows: reading.rows.map(({ year, area, companies }) => `${year} ${area} ${companies}`),
    accounts: reading.accounts.map(({ read, header, blank, accepted, excluded, quarantined }) => ({
      read,
      header,
      blank,
      accepted,
      excluded,
      quarantined,
    })),
    problems: reading.problems.map((problem) => formatProblem(problem)),
    reading,
  };
}

test('every record is header, blank, accepted, excluded or quarantined, and the sums are kept', async () => {
  const text = `${HEADER}2023,강원,12\n\n2023,경기,"1,204"\n,,\n2023,계,1216\n2023,화성,7\n`;
  const form = {
    ...forms.csv,
    exclude: [{ rule: 'total', column: '지역', equals: ['계', '합계', '총계'] }],
  };
  const { rows, accounts, problems, reading } = await account({
    files: { '2023.csv': text },
    form,
    quarantineShare: 0.5,
  });
  expect(rows).toEqual(['2023 KR-42 12', '2023 KR-41 1204']);
  expect(accounts).toEqual([
    {
      read: 7,
      header: 1,
      blank: 2,
      accepted: 2,
      excluded: [{ rule: 'total', rows: 1 }],
      quarantined: 1,
    },
  ]);
  expect(problems).toEqual([]);
  expect(reading.quarantined).toEqual([
    {
      dataset: 'sample',
      table: 'companies',
      file: '2023.csv',
      record: 7,
      raw: '2023,화성,7',
      rule: 'malformed-cell',
      reason: '지역: expected the name or code of a province, got "화성"',
    },
  ]);
});

test('above the declared share the rows set aside stop the run, each with its place', async () => {
  const text = `${HEADER}2023,강원,12\n2023,화성,7\n2023,경기,x\n`;
  const { problems } = await account({ files: { '2023.csv': text }, form: forms.csv, quarantineShare: 0.5 });
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    'data/source/sample/2023.csv:3 [지역] expected the name or code of a province, got "화성"',
    'data/source/sample/2023.csv:4 [기업수] expected a whole number ≥ 0, got "x"',
  ]);
});

test('text after a closing quote stops the run whatever the share', async () => {
  const { problems } = await account({
    files: { '2023.csv': `${HEADER}"2023"x,강원,12\n2023,경기,5\n` },
    form: forms.csv,
    quarantineShare: 1,
  });
  expect(problems).toHaveLength(1);
});

test('titles above the header are passed over, and a column of another name is told', async () => {
  const text = '기업 현황,,\n(2023년 기준),,\n연도,지역,기업 수(개)\n2023,강원,12\n';
  const form = { ...forms.csv, skip_rows: 2 };
  const { problems } = await account({ files: { '2023.csv': text }, form });
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    'data/source/sample/2023.csv:3 [기업수] expected a column of this name, got "기업 수(개)"',
  ]);
  const renamed = {
    columns: [
      { expect: '기업 수(개)', value: '기업수', reason: { ko: '단위', en: 'unit' }, source: 'https://example.org' },
    ],
  };
  const { rows, accounts } = await account({ files: { '2023.csv': text }, form, corrections: renamed });
  expect(rows).toEqual(['2023 KR-42 12']);
  expect(accounts).toEqual([{ read: 4, header: 3, blank: 0, accepted: 1, excluded: [], quarantined: 0 }]);
});

test.each([
  ['a control character', '2023,강\u0007원,12', 'U+0007'],
  ['a control character of the second kind', '2023,강\u0085원,12', 'U+0085'],
  ['a character that was lost', '2023,강\ufffd,12', 'U+FFFD'],
  ['a second byte-order mark', '\ufeff2023,강원,12', 'U+FEFF'],
])('%s inside a cell is told with its record', async (_, line, sign) => {
  const { problems } = await account({ files: { '2023.csv': `${HEADER}${line}\n` }, form: forms.csv });
  expect(problems[0]).toMatch(/^data\/source\/sample\/2023\.csv:2 expected no control character/);
  expect(problems[0]).toContain(sign);
});

test('a cell of several lines betrays a stray quote, unless the dataset declares that it has such cells', async () => {
  const text = `${HEADER}2023,강원,12\n2023,"경기,5\n2023,서울",7\n`;
  const { problems } = await account({ files: { '2023.csv': text }, form: forms.csv, quarantineShare: 1 });
  expect(problems[0]).toMatch(/:3 expected a record on one line, got a cell of 2 lines under "지역"/);
  const kept = await account({ files: { '2023.csv': text }, form: { ...forms.csv, line_breaks: 'kept' } });
  expect(kept.problems[0]).toMatch(/:3 \[지역\] expected the name or code of a province/);
});

const CORRECTION = {
  match: { 연도: '2023', 지역: '강원' },
  column: '기업수',
  expect: '1,2O4',
  value: '1204',
  reason: { ko: '오기', en: 'A slip.' },
  source: 'https://example.org',
};

test('a recorded correction changes the cell, not the file, and is told with its reason', async () => {
  const { rows, problems, reading } = await account({
    files: { '2023.csv': `${HEADER}2023,강원,"1,2O4"\n` },
    form: forms.csv,
    corrections: { corrections: [CORRECTION] },
  });
  expect(problems).toEqual([]);
  expect(rows).toEqual(['2023 KR-42 1204']);
  expect(reading.rows[0]?.corrected).toEqual(['기업수']);
  expect(reading.accounts[0]?.corrections).toEqual([
    {
      record: 2,
      column: '기업수',
      wrong: '1,2O4',
      right: '1204',
      reason: CORRECTION.reason,
      source: CORRECTION.source,
    },
  ]);
});

test.each([
  [
    'whose wrong value has gone',
    '2023,강원,1204',
    'data/source/sample/corrections.yaml [기업수] expected "1,2O4" in record 2, where 연도="2023", 지역="강원", got "1204"',
  ],
  [
    'whose row has gone',
    '2023,경기,1204',
    'data/source/sample/corrections.yaml [기업수] expected a row where 연도="2023", 지역="강원", got no such row',
  ],
])('a correction %s stops the run and says so', async (_, row, message) => {
  const { problems } = await account({
    files: { '2023.csv': `${HEADER}${row}\n` },
    form: forms.csv,
    corrections: { corrections: [CORRECTION] },
  });
  expect(problems).toEqual([
    `${message}\n  → The wrong value has gone: delete the correction, bind it to an older file with file:, or rewrite it for what the file now says.`,
  ]);
});

test('a correction bound to an older file holds there, though the newest file has the right value', async () => {
  const files = { '2023.csv': `${HEADER}2023,강원,"1,2O4"\n`, '2024.csv': `${HEADER}2023,강원,1204\n2024,강원,1300\n` };
  const { problems, accounts } = await account({
    files,
    form: forms.csv,
    corrections: { corrections: [{ ...CORRECTION, file: '2023.csv' }] },
  });
  expect(problems).toEqual([]);
  expect(accounts.map(({ accepted, excluded }) => [accepted, excluded])).toEqual([
    [0, [{ rule: 'superseded', rows: 1 }]],
    [2, []],
  ]);
});

test('a newer part replaces the rows of the same key and keeps the others', async () => {
  const files = {
    '2023.csv': `${HEADER}2022,강원,10\n2023,강원,12\n`,
    '2024.csv': `${HEADER}2023,강원,13\n2024,강원,14\n`,
  };
  const { rows, accounts } = await account({ files, form: { ...forms.csv, each_file: 'part' } });
  expect(rows).toEqual(['2022 KR-42 10', '2023 KR-42 13', '2024 KR-42 14']);
  expect(accounts.map(({ accepted, excluded }) => [accepted, excluded])).toEqual([
    [1, [{ rule: 'superseded', rows: 1 }]],
    [2, []],
  ]);
});

test('a newer whole file that covers less than the one before it is found out', async () => {
  const files = {
    '2023.csv': `${HEADER}2022,강원,10\n2022,경기,20\n2023,강원,12\n`,
    '2024.csv': `${HEADER}2022,강원,10\n2024,강원,14\n`,
  };
  const { reading } = await account({ files, form: forms.csv });
  expect(reading.accounts.at(-1)?.findings).toEqual([
    { check: 'coverage', record: null, params: { period: '2022', was: 2, is: 1 } },
    { check: 'coverage', record: null, params: { period: '2023', was: 1, is: 0 } },
  ]);
});

test('a row set aside is shown as text, corrections or none', async () => {
  const text = `${HEADER}2023,강원,"1,2O4"\n2023,화성·동탄,7\n2023,경기\n`;
  const raw = async (corrections: object) =>
    (
      await account({ files: { '2023.csv': text }, form: forms.csv, quarantineShare: 1, corrections })
    ).reading.quarantined.map((row) => row.raw);
  expect(await raw({ corrections: [CORRECTION] })).toEqual(['2023,화성·동탄,7', '2023,경기']);
  expect(await raw({})).toEqual(['2023,강원,"1,2O4"', '2023,화성·동탄,7', '2023,경기']);
});

test('a row of a later period than the file describes is told', async () => {
  const { problems } = await account({
    files: { '2023.csv': `${HEADER}2023,강원,12\n2032,강원,13\n` },
    form: forms.csv,
  });
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    'data/source/sample/2023.csv:3 expected a period up to 2023, which the file describes, got 2032',
  ]);
});

test('the faults before a quote that is never closed are told with it', async () => {
  const { problems } = await account({
    files: { '2023.csv': `${HEADER}2023,화성,12\n2023,"강원,13\n` },
    form: forms.csv,
  });
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    'data/source/sample/2023.csv:2 [지역] expected the name or code of a province, got "화성"',
    'data/source/sample/2023.csv:3 expected a closing quote before the end of the file, got none',
  ]);
});

test('a header of 10,000 columns ends in a few sentences', async () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `열${i}`);
  const { problems } = await account({
    files: { '2023.csv': `${names.join(',')}\n${names.map(() => '1').join(',')}\n` },
    form: forms.csv,
  });
  expect(problems).toHaveLength(3 + 20 + 1);
  expect(problems.at(-1)).toBe(
    'data/source/sample/2023.csv:1 expected the 3 columns of the contract, got 9,977 more unknown ones\n  → A file so far from its contract is usually another file.',
  );
});

test('a file of nothing but faults is told in a thousand problems and one', async () => {
  const { problems, reading } = await account({
    files: { '2023.csv': `${HEADER}${'x,y,z\n'.repeat(5000)}` },
    form: forms.csv,
    quarantineShare: 1,
  });
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toContain('expected at most 1000 problems to tell, got 14,000 more');
  expect(reading.accounts[0]).toMatchObject({ read: 5001, quarantined: 5000 });
});
