import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCodelists } from '../../../scripts/editorial/read-codelists.ts';
import { DATA } from '../../committed-data.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'growth-ladder-codelist-'));
  cpSync(join(DATA, 'codelist'), join(folder, 'codelist'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, 'codelist', name);
const write = (name: string, text: string): void => writeFileSync(path(name), text);
/** Leaves the header of a list and puts these lines below it. */
const fill = (name: string, ...lines: string[]): void =>
  write(name, [readFileSync(path(name), 'utf8').split('\n')[0], ...lines, ''].join('\n'));
const message = async (): Promise<string> =>
  readCodelists(folder).then(
    () => 'read without a fault',
    (error: Error) => error.message,
  );

describe('readCodelists', () => {
  it('reads every list', async () => {
    write(
      'province.csv',
      'code,admin_code,ko,en,short_ko,short_en,valid_from,valid_to,column,row\nKR-11,11,서울특별시,Seoul,서울,Seoul,,,2,1\nKR-90,90,옛 지역,Old,옛,Old,,2012-06-30,3,4\n',
    );
    write(
      'unit.csv',
      'code,ko,en,ko_counter,en_one,en_many,scale,currency\nKRW billion,십억 원,KRW billion,,KRW billion,KRW billion,1000000000,KRW\n',
    );
    write('dimension.csv', 'code,ko,en\nsize,규모,Size\n');
    write('task.csv', 'code,ko,en\n2,창업과 벤처,Startups\n');
    write(
      'programme.csv',
      'code,task,ko,en,flagship,summary_ko,summary_en\na,2,가,A,true,요약,"Summary, with a comma"\nc,2,다,C,false,요약,Summary\n',
    );
    write('breakdown.csv', 'dimension,code,ko,en\nsize,small,소기업,Small\n');
    write('industry.csv', 'code,ko,en\nbio,바이오,Bio\n');
    write('grade.csv', 'code,ko,en\nbest,최우수,Best\n');
    write('country.csv', 'code,ko,en\nCN,중국,China\n');
    write('export-item.csv', 'code,ko,en\naluminium,알루미늄,Aluminium\n');
    write('publisher.csv', 'name,kind\n중소벤처기업부,official\n한겨레,press\n');
    write('host.csv', 'host,why\nmirror.example,mirror\n\n');
    const { codelists, publisherKinds, unlinkedHosts } = await readCodelists(folder);
    expect(codelists).toEqual({
      provinces: [
        { code: 'KR-11', ko: '서울특별시', en: 'Seoul', shortKo: '서울', shortEn: 'Seoul', column: 2, row: 1 },
      ],
      units: [
        {
          code: 'KRW billion',
          ko: '십억 원',
          en: 'KRW billion',
          koCounter: '',
          enOne: 'KRW billion',
          enMany: 'KRW billion',
          scale: 1e9,
          currency: 'KRW',
        },
      ],
      dimensions: [{ code: 'size', ko: '규모', en: 'Size' }],
      codes: [
        { dimension: 'size', code: 'small', ko: '소기업', en: 'Small' },
        { dimension: 'destination', code: 'CN', ko: '중국', en: 'China' },
        { dimension: 'item', code: 'aluminium', ko: '알루미늄', en: 'Aluminium' },
        { dimension: 'industry', code: 'bio', ko: '바이오', en: 'Bio' },
        { dimension: 'sector', code: 'bio', ko: '바이오', en: 'Bio' },
        { dimension: 'grade', code: 'best', ko: '최우수', en: 'Best' },
        { dimension: 'level', code: 'best', ko: '최우수', en: 'Best' },
      ],
      tasks: [{ code: '2', ko: '창업과 벤처', en: 'Startups' }],
      programmes: [
        {
          code: 'a',
          task: '2',
          ko: '가',
          en: 'A',
          flagship: true,
          summaryKo: '요약',
          summaryEn: 'Summary, with a comma',
        },
        { code: 'c', task: '2', ko: '다', en: 'C', flagship: false, summaryKo: '요약', summaryEn: 'Summary' },
      ],
    });
    expect([...publisherKinds]).toEqual([
      ['중소벤처기업부', 'official'],
      ['한겨레', 'press'],
    ]);
    expect([...unlinkedHosts]).toEqual([['mirror.example', 'mirror']]);
  });

  it('says which list is missing, with its columns', async () => {
    rmSync(path('task.csv'));
    expect(await message()).toMatchInlineSnapshot(`
      "data/codelist/task.csv is missing
        → Add the code list with the columns code, ko, en."
    `);
  });

  it.each([
    ['a missing column', 'task.csv', 'code,ko\n1,가\n'],
    ['an extra column', 'task.csv', 'code,ko,en,note\n1,가,a,x\n'],
    ['columns in another order', 'task.csv', 'ko,code,en\n가,1,a\n'],
    ['an empty file', 'task.csv', ''],
  ])('refuses %s', async (_, name, text) => {
    write(name, text);
    const header = text.split('\n')[0]?.split(',').join(', ');
    expect(await message()).toContain(
      `data/codelist/task.csv:1 expected the columns code, ko, en, got ${header}\n  → Rename or reorder the columns.`,
    );
  });

  it('names every fault of every list in one message', async () => {
    write('task.csv', 'code,ko,en\n1,가,a,b\n2,나\n');
    write('dimension.csv', 'code,ko,en\nsize,"규모,Size\n');
    fill('publisher.csv', '어느 신문,newspaper');
    fill('host.csv', 'copy.example,copy');
    fill('unit.csv', 'yen,엔,yen,,yen,yen,one,JPY', 'ton,톤,tonne,,tonne,tonnes,,');
    fill('programme.csv', 'x,1,가,A,maybe,요약,Summary');
    fill('province.csv', 'KR-1,1,가,A,가,A,,,,1');
    expect(await message()).toMatchInlineSnapshot(`
      "data/codelist programmes.0.flagship: Invalid input: expected boolean, received undefined
        → Fix the cell in the code list of that name.
      data/codelist provinces.0.code: expected KR or a province such as KR-11
        → Fix the cell in the code list of that name.
      data/codelist provinces.0.column: Invalid input: expected number, received NaN
        → Fix the cell in the code list of that name.
      data/codelist units.0.currency: Invalid option: expected one of ""|"KRW"|"USD"
        → Fix the cell in the code list of that name.
      data/codelist units.0.scale: Invalid input: expected number, received NaN
        → Fix the cell in the code list of that name.
      data/codelist units.1.scale: Invalid input: expected number, received NaN
        → Fix the cell in the code list of that name.
      data/codelist/dimension.csv:2 Quoted field unterminated
        → Fix the quoting of this line.
      data/codelist/dimension.csv:2 expected 3 cells, got 2
        → Quote the cell that holds a comma.
      data/codelist/host.csv [copy.example] expected one of mirror, aggregator, bare-address, got "copy"
        → Use one of the reasons.
      data/codelist/publisher.csv [어느 신문] expected one of official, agency, press, reprint, secondary, got "newspaper"
        → Use one of the kinds.
      data/codelist/task.csv:2 expected 3 cells, got 4
        → Quote the cell that holds a comma.
      data/codelist/task.csv:3 expected 3 cells, got 2
        → Quote the cell that holds a comma."
    `);
  });

  it('refuses a code that is listed twice, in any list', async () => {
    const lines = {
      province: 'KR-11,11,서울특별시,Seoul,서울,Seoul,,,2,1',
      unit: 'KRW,원,KRW,,KRW,KRW,1,KRW',
      dimension: 'size,규모,Size',
      task: '1,가,A',
      programme: 'x,1,가,A,true,요약,Summary',
      publisher: '한겨레,press',
      host: 'mirror.example,mirror',
    };
    for (const [name, line] of Object.entries(lines)) fill(`${name}.csv`, line, line);
    fill('industry.csv', 'bio,바이오,Bio');
    fill('breakdown.csv', 'sector,bio,바이오,Bio');
    expect(await message()).toMatchInlineSnapshot(`
      "data/codelist/breakdown.csv lists sector=bio twice
        → Keep one of the two lines.
      data/codelist/dimension.csv lists size twice
        → Keep one of the two lines.
      data/codelist/host.csv lists mirror.example twice
        → Keep one of the two lines.
      data/codelist/programme.csv lists x twice
        → Keep one of the two lines.
      data/codelist/province.csv lists KR-11 twice
        → Keep one of the two lines.
      data/codelist/publisher.csv lists 한겨레 twice
        → Keep one of the two lines.
      data/codelist/task.csv lists 1 twice
        → Keep one of the two lines.
      data/codelist/unit.csv lists KRW twice
        → Keep one of the two lines."
    `);
  });

  it('lets a province that is no more keep the code of one that is', async () => {
    fill(
      'province.csv',
      'KR-11,11,옛 서울,Old,옛,Old,,2012-06-30,2,1',
      'KR-11,11,서울특별시,Seoul,서울,Seoul,2012-07-01,,2,1',
    );
    expect((await readCodelists(folder)).codelists.provinces.map((p) => p.en)).toEqual(['Seoul']);
  });
});
