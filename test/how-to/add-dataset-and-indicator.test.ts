import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type Copy } from './copy-project.ts';

/* The README's "Add a dataset" and "Add an indicator", followed one after the other. */

let project: Copy;
beforeAll(() => {
  project = copyProject(['data', 'scripts', 'src', 'package.json']);
});
afterAll(() => rmSync(project.folder, { recursive: true }));

const RECEIVED = 'year,city,lanterns\n2023,Seoul,100\n2023,Busan,40\n2024,Seoul,110\n2024,Busan,45\n';

const DESCRIPTION = `title:
  ko: 연등 조사
  en: Survey of lanterns
publisher:
  ko: 연등회
  en: Lantern society
licence:
  ko: 출처를 밝혀 쓸 수 있습니다.
  en: Free to use with attribution.
landing_page: https://example.org/lanterns
cadence: yearly
published_within_days: 2000
quarantine_share: 0
tables:
  lanterns:
    format: csv
    encoding: utf-8
    each_file: whole
    distributions:
      - file: 2024.csv
        describes: 2024
        retrieved: 2026-11-22
        sha256: ${createHash('sha256').update(RECEIVED).digest('hex')}
`;

const CONTRACT = `import { number, period, words } from '../source/column.ts';
import { defineContract, joinKey } from '../source/contract.ts';
import { defineDataset } from '../source/dataset.ts';

const lanterns = () =>
  defineContract({
    columns: { year: period('year', 'year'), city: words('city'), lanterns: number('lanterns', { min: 0, whole: true }) },
    key: (row) => joinKey(row.year, row.city),
    period: (row) => row.year,
  });

export default defineDataset({ id: 'lantern-survey', tables: { lanterns } });
`;

const INDICATOR = `import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'lanterns',
  programme: 'small-business',
  name: { ko: '연등', en: 'Lanterns' },
  unit: 'companies',
  measure: 'flow',
  definition: { ko: '그해 건 연등의 수입니다.', en: 'Lanterns hung in the year.' },
  counts: { ko: '모든 도시의 연등을 셉니다.', en: 'The lanterns of all cities.' },
  countsNot: { ko: '집 안의 연등은 세지 않습니다.', en: 'No lanterns inside homes.' },
  datasets: ['lantern-survey'],
  observe: ({ 'lantern-survey': { lanterns } }) =>
    [...new Set(lanterns.map(({ year }) => year))].map((period) => ({
      period,
      area: 'KR',
      breakdown: '',
      value: lanterns.filter(({ year }) => year === period).reduce((sum, row) => sum + row.lanterns, 0),
      status: 'A',
      inputs: [],
      reasons: [],
      source: 'lantern-survey',
      origin: 'dataset',
    })),
});
`;

test('a dataset is a folder, a contract and a line, and is then accounted for', () => {
  project.write('data/source/lantern-survey/2024.csv', RECEIVED);
  project.write('data/source/lantern-survey/dataset.yaml', DESCRIPTION);
  project.write('scripts/datasets/lantern-survey.ts', CONTRACT);
  const index = 'scripts/datasets/index.ts';
  project.change(index, "import searches from './searches.ts';", "import lanterns from './lantern-survey.ts';\n$&");
  project.change(index, '  searches,\n', '  lanterns,\n$&');
  expect(project.run('scripts/build-data.ts')).toMatch(/lantern-survey\/lanterns +5 +1 +0 +4 +0 +0 +0 +0/);
  expect(project.read('data/published/datasets.json')).toContain('Survey of lanterns');
  expect(project.read('data/published/quality.json')).toContain('lantern-survey');
});

test('an indicator is a folder and a line: its example is worked out, its figures and all its files follow', () => {
  project.write('scripts/indicators/lanterns/indicator.ts', INDICATOR);
  project.write('scripts/indicators/lanterns/example/lanterns.csv', RECEIVED);
  const index = 'scripts/indicators/index.ts';
  project.change(
    index,
    "import tips from './tips/indicator.ts';",
    "import lanterns from './lanterns/indicator.ts';\n$&",
  );
  project.change(index, '  tips,\n', '  lanterns,\n$&');
  expect(project.run('scripts/build-data.ts', '--example', 'lanterns')).toContain('add them up by hand');
  expect(project.read('scripts/indicators/lanterns/example/expected.csv')).toBe(
    'period,area,breakdown,value,status,low,high\n2023,KR,,140,A,,\n2024,KR,,155,A,,\n',
  );
  expect(project.run('scripts/build-data.ts')).toContain('lanterns');
  expect(JSON.parse(project.read('data/published/indicators/lanterns.json'))).toMatchObject({
    id: 'lanterns',
    datasets: ['lantern-survey'],
  });
  const follows = project.run(
    '--input-type=module',
    '--eval',
    `import { planFiles } from './src/distributions/plan-files.ts';
     import { publication } from './src/door/read-publication.ts';
     import { MANY_PAGES } from './src/page-model/page-kinds.ts';
     const files = planFiles(publication()).filter(({ indicator }) => indicator === 'lanterns');
     console.log(JSON.stringify([MANY_PAGES.indicators(publication()).includes('lanterns'), files.map(({ name }) => name)]));`,
  );
  expect(JSON.parse(follows)).toEqual([
    true,
    ['lanterns.csv', 'en/lanterns.csv', 'plain/lanterns.csv', 'lanterns.xlsx', 'en/lanterns.xlsx', 'lanterns.json'],
  ]);
});
