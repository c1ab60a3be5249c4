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
      'code,ko,en,ko_counter,en_one,en_many,scale,currency,place\nKRW billion,십억 원,KRW billion,,KRW billion,KRW billion,1000000000,KRW,false\n',
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
    write(
      'publisher.csv',
      'code,ko,en,kind,group\nmss,중소벤처기업부,Ministry,official,\nsbs-biz,SBS Biz,SBS Biz,press,sbs\nblog,블로그,a blog,secondary,\n',
    );
    write(
      'publisher-name.csv',
      'name,publisher,carrier,kind\nThe Ministry,mss,,\n중기부(블로그 전재),mss,blog,reprint\n',
    );
    write('host.csv', 'host,why\nmirror.example,mirror\n\n');
    const { codelists, speakers, unlinkedHosts, codes } = await readCodelists(folder);
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
          place: false,
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
      publishers: [
        { code: 'mss', ko: '중소벤처기업부', en: 'Ministry' },
        { code: 'sbs-biz', ko: 'SBS Biz', en: 'SBS Biz' },
        { code: 'blog', ko: '블로그', en: 'a blog' },
      ],
    });
    expect([
      codes.province.has('KR-90'),
      codes.unit.has('KRW billion'),
      codes.country.has('CN'),
      codes.country.has('US'),
    ]).toEqual([true, true, true, false]);
    expect(
      [...speakers].map(([name, { publisher, carrier, kind, group }]) => [name, publisher, carrier, kind, group]),
    ).toEqual([
      ['중소벤처기업부', 'mss', null, 'official', 'mss'],
      ['Ministry', 'mss', null, 'official', 'mss'],
      ['SBS Biz', 'sbs-biz', null, 'press', 'sbs'],
      ['블로그', 'blog', null, 'secondary', 'blog'],
      ['a blog', 'blog', null, 'secondary', 'blog'],
      ['The Ministry', 'mss', null, 'official', 'mss'],
      ['중기부(블로그 전재)', 'mss', 'blog', 'reprint', 'mss'],
    ]);
    expect([...unlinkedHosts]).toEqual([['mirror.example', 'mirror']]);
  });

  it('says which list is missing, with its columns', async () => {
    rmSync(path('task.csv'));
    expect(await message()).toMatchInlineSnapshot(`
      "data/codelist/task.csv expected a code list with the columns code, ko, en, got none
        → Restore the code list from the repository, or add it."
    `);
  });

  it.each([
    ['a missing column', 'task.csv', 'code,ko\n1,가\n'],
    ['an extra column', 'task.csv', 'code,ko,en,note\n1,가,a,x\n'],
    ['columns in another order', 'task.csv', 'ko,code,en\n가,1,a\n'],
    ['an empty file', 'task.csv', ''],
  ])('refuses %s', async (_, name, text) => {
    write(name, text);
    const header = text.split('\n')[0]?.split(',').join(', ') || 'none';
    expect(await message()).toContain(
      `data/codelist/task.csv:1 expected the columns code, ko, en, got ${header}\n  → Rename or reorder the columns.`,
    );
  });

  it('names every fault of every list in one message', async () => {
    write('task.csv', 'code,ko,en\n1,가,a,b\n2,나\n');
    write('dimension.csv', 'code,ko,en\nsize,"규모,Size\n');
    fill('publisher.csv', '어느 신문,newspaper');
    fill('publisher-name.csv', '한 블로그의 전재,mss,blog,reprint');
    fill('host.csv', 'copy.example,copy');
    fill('unit.csv', 'yen,엔,yen,,yen,yen,one,JPY,no', 'ton,톤,tonne,,tonne,tonnes,,,false');
    fill('programme.csv', 'x,1,가,A,maybe,요약,Summary');
    fill('province.csv', 'KR-1,1,가,A,가,A,,,,1');
    expect(await message()).toMatchInlineSnapshot(`
      "data/codelist/dimension.csv:2 expected a closing quote before the end of the file, got none
        → Receive the file again; it may have been cut off or written without escaping its quotes.
      data/codelist/host.csv:2 [why] expected one of "mirror"|"aggregator"|"bare-address", got "copy"
        → Fix the cell.
      data/codelist/programme.csv:2 [flagship] expected one of "true"|"false", got "maybe"
        → Fix the cell.
      data/codelist/province.csv:2 [code] expected KR or a province such as KR-11, got "KR-1"
        → Fix the cell.
      data/codelist/province.csv:2 [column] expected a number, got ""
        → Fix the cell.
      data/codelist/publisher-name.csv:2 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:2 [carrier] expected a code of data/codelist/publisher.csv, got blog
        → Correct the code, or add the publisher.
      data/codelist/publisher.csv:2 expected 5 cells, got 2
        → Quote the cell that holds a comma.
      data/codelist/task.csv:2 expected 3 cells, got 4
        → Quote the cell that holds a comma.
      data/codelist/task.csv:3 expected 3 cells, got 2
        → Quote the cell that holds a comma.
      data/codelist/unit.csv:2 [scale] expected a number, got "one"
        → Fix the cell.
      data/codelist/unit.csv:2 [currency] expected one of ""|"KRW"|"USD", got "JPY"
        → Fix the cell.
      data/codelist/unit.csv:2 [place] expected one of "true"|"false", got "no"
        → Fix the cell.
      data/codelist/unit.csv:3 [scale] expected a number, got ""
        → Fix the cell."
    `);
  });

  it('refuses a code that is listed twice, in any list', async () => {
    const lines = {
      province: 'KR-11,11,서울특별시,Seoul,서울,Seoul,,,2,1',
      unit: 'KRW,원,KRW,,KRW,KRW,1,KRW,false',
      dimension: 'size,규모,Size',
      task: '1,가,A',
      programme: 'x,1,가,A,true,요약,Summary',
      publisher: '한겨레,press',
      host: 'mirror.example,mirror',
    };
    for (const [name, line] of Object.entries(lines)) fill(`${name}.csv`, line, line);
    fill('publisher-name.csv');
    fill('industry.csv', 'bio,바이오,Bio');
    fill('breakdown.csv', 'sector,bio,바이오,Bio');
    expect(await message()).toMatchInlineSnapshot(`
      "data/codelist/breakdown.csv [dimension] expected no code of sector, which has a list of its own, got sector=bio
        → Keep the line of one of the two lists.
      data/codelist/dimension.csv:3 expected an entry of its own, got size, which record 2 lists
        → Keep one of the two lines.
      data/codelist/host.csv:3 expected an entry of its own, got mirror.example, which record 2 lists
        → Keep one of the two lines.
      data/codelist/programme.csv:3 expected an entry of its own, got x, which record 2 lists
        → Keep one of the two lines.
      data/codelist/province.csv:3 expected an entry of its own, got KR-11, which record 2 lists
        → Keep one of the two lines.
      data/codelist/publisher.csv:2 expected 5 cells, got 2
        → Quote the cell that holds a comma.
      data/codelist/publisher.csv:3 expected 5 cells, got 2
        → Quote the cell that holds a comma.
      data/codelist/task.csv:3 expected an entry of its own, got 1, which record 2 lists
        → Keep one of the two lines.
      data/codelist/unit.csv:3 expected an entry of its own, got KRW, which record 2 lists
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
