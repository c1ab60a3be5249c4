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
      data/codelist/publisher-name.csv:2 [publisher] expected a code of data/codelist/publisher.csv, got platum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:2 [carrier] expected a code of data/codelist/publisher.csv, got one-person-firms
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:3 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:3 [carrier] expected a code of data/codelist/publisher.csv, got one-person-firms
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:4 [publisher] expected a code of data/codelist/publisher.csv, got aju-business
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:5 [publisher] expected a code of data/codelist/publisher.csv, got asia-today
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:6 [publisher] expected a code of data/codelist/publisher.csv, got asia-business-daily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:7 [publisher] expected a code of data/codelist/publisher.csv, got bbs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:8 [publisher] expected a code of data/codelist/publisher.csv, got chosun-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:8 [carrier] expected a code of data/codelist/publisher.csv, got daum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:9 [publisher] expected a code of data/codelist/publisher.csv, got chosunbiz
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:10 [publisher] expected a code of data/codelist/publisher.csv, got chosunbiz
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:10 [carrier] expected a code of data/codelist/publisher.csv, got olive-young
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:11 [publisher] expected a code of data/codelist/publisher.csv, got docshunt
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:11 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:12 [publisher] expected a code of data/codelist/publisher.csv, got docshunt
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:12 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:13 [publisher] expected a code of data/codelist/publisher.csv, got dong-a-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:14 [publisher] expected a code of data/codelist/publisher.csv, got etnews
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:15 [publisher] expected a code of data/codelist/publisher.csv, got edaily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:15 [carrier] expected a code of data/codelist/publisher.csv, got newspub
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:16 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:16 [carrier] expected a code of data/codelist/publisher.csv, got eyard
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:17 [publisher] expected a code of data/codelist/publisher.csv, got financial-today
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:18 [publisher] expected a code of data/codelist/publisher.csv, got korea-financial-times
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:19 [publisher] expected a code of data/codelist/publisher.csv, got newsis
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:19 [carrier] expected a code of data/codelist/publisher.csv, got financial-news
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:20 [publisher] expected a code of data/codelist/publisher.csv, got global-economic
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:21 [publisher] expected a code of data/codelist/publisher.csv, got good-news-paper
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:22 [publisher] expected a code of data/codelist/publisher.csv, got gunhoon
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:23 [publisher] expected a code of data/codelist/publisher.csv, got maeil-business
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:23 [carrier] expected a code of data/codelist/publisher.csv, got haipress
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:24 [publisher] expected a code of data/codelist/publisher.csv, got hankyung
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:25 [publisher] expected a code of data/codelist/publisher.csv, got hankyung
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:25 [carrier] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:26 [publisher] expected a code of data/codelist/publisher.csv, got hwankyung-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:27 [publisher] expected a code of data/codelist/publisher.csv, got ibk-research
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:27 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:28 [publisher] expected a code of data/codelist/publisher.csv, got jeolla-com
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:29 [publisher] expected a code of data/codelist/publisher.csv, got jikseol
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:29 [carrier] expected a code of data/codelist/publisher.csv, got newspic
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:30 [publisher] expected a code of data/codelist/publisher.csv, got jipyong
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:31 [publisher] expected a code of data/codelist/publisher.csv, got github-users
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:32 [publisher] expected a code of data/codelist/publisher.csv, got k-startup
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:33 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:33 [carrier] expected a code of data/codelist/publisher.csv, got k-startup
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:34 [publisher] expected a code of data/codelist/publisher.csv, got kosme
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:34 [carrier] expected a code of data/codelist/publisher.csv, got k-startup
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:35 [publisher] expected a code of data/codelist/publisher.csv, got kised
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:35 [carrier] expected a code of data/codelist/publisher.csv, got k-startup
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:36 [publisher] expected a code of data/codelist/publisher.csv, got k-vibe
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:37 [publisher] expected a code of data/codelist/publisher.csv, got hankyung
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:37 [carrier] expected a code of data/codelist/publisher.csv, got kb-think
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:38 [publisher] expected a code of data/codelist/publisher.csv, got kbs-world
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:39 [publisher] expected a code of data/codelist/publisher.csv, got kosis
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:39 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:40 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:40 [carrier] expected a code of data/codelist/publisher.csv, got ktab
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:41 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:41 [carrier] expected a code of data/codelist/publisher.csv, got ktcb
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:42 [publisher] expected a code of data/codelist/publisher.csv, got kvca
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:43 [publisher] expected a code of data/codelist/publisher.csv, got businesskorea
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:43 [carrier] expected a code of data/codelist/publisher.csv, got kennisbank
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:44 [publisher] expected a code of data/codelist/publisher.csv, got kollo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:45 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:45 [carrier] expected a code of data/codelist/publisher.csv, got korea-joongang-daily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:46 [publisher] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:47 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:47 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:48 [publisher] expected a code of data/codelist/publisher.csv, got koreatechdesk
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:48 [carrier] expected a code of data/codelist/publisher.csv, got indytrendy
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:49 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:49 [carrier] expected a code of data/codelist/publisher.csv, got kyongbuk-maeil
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:50 [publisher] expected a code of data/codelist/publisher.csv, got kyongbuk-maeil
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:51 [publisher] expected a code of data/codelist/publisher.csv, got kyunggi-shinmun
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:52 [publisher] expected a code of data/codelist/publisher.csv, got kyunghyang-shinmun
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:53 [publisher] expected a code of data/codelist/publisher.csv, got topdaily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:53 [carrier] expected a code of data/codelist/publisher.csv, got maeil-business
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:54 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:54 [carrier] expected a code of data/codelist/publisher.csv, got seoul-women-jobs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:55 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:55 [carrier] expected a code of data/codelist/publisher.csv, got ash1106
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:56 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:56 [carrier] expected a code of data/codelist/publisher.csv, got seoul-women-jobs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:57 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:57 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:58 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:58 [carrier] expected a code of data/codelist/publisher.csv, got seoul-shinmun
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:59 [publisher] expected a code of data/codelist/publisher.csv, got media-sr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:59 [carrier] expected a code of data/codelist/publisher.csv, got page2
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:60 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:60 [carrier] expected a code of data/codelist/publisher.csv, got metaqsol
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:61 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:62 [publisher] expected a code of data/codelist/publisher.csv, got money-today
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:62 [carrier] expected a code of data/codelist/publisher.csv, got daum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:63 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:63 [carrier] expected a code of data/codelist/publisher.csv, got moonmeter
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:64 [publisher] expected a code of data/codelist/publisher.csv, got mp-kim-dong-ah
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:65 [publisher] expected a code of data/codelist/publisher.csv, got news1
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:65 [carrier] expected a code of data/codelist/publisher.csv, got financial-news
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:66 [publisher] expected a code of data/codelist/publisher.csv, got korea-eagle-news
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:66 [carrier] expected a code of data/codelist/publisher.csv, got newspic
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:67 [publisher] expected a code of data/codelist/publisher.csv, got newspim
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:67 [carrier] expected a code of data/codelist/publisher.csv, got investing-com
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:68 [publisher] expected a code of data/codelist/publisher.csv, got royal-palaces
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:68 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:69 [publisher] expected a code of data/codelist/publisher.csv, got kukje-news
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:69 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:70 [publisher] expected a code of data/codelist/publisher.csv, got github-users
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:71 [publisher] expected a code of data/codelist/publisher.csv, got koreg
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:71 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:72 [publisher] expected a code of data/codelist/publisher.csv, got semas
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:72 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:73 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:73 [carrier] expected a code of data/codelist/publisher.csv, got qazinform
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:74 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:74 [carrier] expected a code of data/codelist/publisher.csv, got rankiteo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:75 [publisher] expected a code of data/codelist/publisher.csv, got sbs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:76 [publisher] expected a code of data/codelist/publisher.csv, got businesskorea
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:76 [carrier] expected a code of data/codelist/publisher.csv, got tvj
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:77 [publisher] expected a code of data/codelist/publisher.csv, got asia-business-daily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:78 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:78 [carrier] expected a code of data/codelist/publisher.csv, got korea-herald
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:79 [publisher] expected a code of data/codelist/publisher.csv, got topdaily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:79 [carrier] expected a code of data/codelist/publisher.csv, got kgrowth
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:80 [publisher] expected a code of data/codelist/publisher.csv, got unicorn-factory
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:81 [publisher] expected a code of data/codelist/publisher.csv, got xinhua
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:81 [carrier] expected a code of data/codelist/publisher.csv, got urdupoint
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:82 [publisher] expected a code of data/codelist/publisher.csv, got venture-square
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:83 [publisher] expected a code of data/codelist/publisher.csv, got venture-square
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:84 [publisher] expected a code of data/codelist/publisher.csv, got venture-square
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:85 [publisher] expected a code of data/codelist/publisher.csv, got venture-square
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:86 [publisher] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:87 [publisher] expected a code of data/codelist/publisher.csv, got wowtale
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:88 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:88 [carrier] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:89 [publisher] expected a code of data/codelist/publisher.csv, got statistics-korea
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:89 [carrier] expected a code of data/codelist/publisher.csv, got byzzlee
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:90 [publisher] expected a code of data/codelist/publisher.csv, got chaoreum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:91 [publisher] expected a code of data/codelist/publisher.csv, got comsafe119
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:92 [publisher] expected a code of data/codelist/publisher.csv, got dqdt
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:93 [publisher] expected a code of data/codelist/publisher.csv, got e4ds
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:94 [publisher] expected a code of data/codelist/publisher.csv, got herostar
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:95 [publisher] expected a code of data/codelist/publisher.csv, got page2
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:96 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:96 [carrier] expected a code of data/codelist/publisher.csv, got page2
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:97 [publisher] expected a code of data/codelist/publisher.csv, got page2
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:98 [publisher] expected a code of data/codelist/publisher.csv, got government
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:98 [carrier] expected a code of data/codelist/publisher.csv, got kfsa-preview
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:99 [publisher] expected a code of data/codelist/publisher.csv, got moel
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:99 [carrier] expected a code of data/codelist/publisher.csv, got safetyplus
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:100 [publisher] expected a code of data/codelist/publisher.csv, got thebell
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:100 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:101 [publisher] expected a code of data/codelist/publisher.csv, got ftc
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:101 [carrier] expected a code of data/codelist/publisher.csv, got seoul-shinmun
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:102 [publisher] expected a code of data/codelist/publisher.csv, got customs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:102 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:103 [publisher] expected a code of data/codelist/publisher.csv, got assembly-member
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:103 [carrier] expected a code of data/codelist/publisher.csv, got davincimap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:104 [publisher] expected a code of data/codelist/publisher.csv, got fsc
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:104 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:105 [publisher] expected a code of data/codelist/publisher.csv, got fsc
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:105 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:106 [publisher] expected a code of data/codelist/publisher.csv, got mpb
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:106 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:107 [publisher] expected a code of data/codelist/publisher.csv, got news1
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:107 [carrier] expected a code of data/codelist/publisher.csv, got zum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:108 [publisher] expected a code of data/codelist/publisher.csv, got newspim
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:108 [carrier] expected a code of data/codelist/publisher.csv, got kollo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:109 [publisher] expected a code of data/codelist/publisher.csv, got newspim
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:109 [carrier] expected a code of data/codelist/publisher.csv, got wol-1000
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:110 [publisher] expected a code of data/codelist/publisher.csv, got moel
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:110 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:111 [publisher] expected a code of data/codelist/publisher.csv, got customs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:111 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:112 [publisher] expected a code of data/codelist/publisher.csv, got mfds
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:112 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:113 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:113 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:114 [publisher] expected a code of data/codelist/publisher.csv, got docshunt
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:115 [publisher] expected a code of data/codelist/publisher.csv, got news1
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:115 [carrier] expected a code of data/codelist/publisher.csv, got dong-a-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:116 [publisher] expected a code of data/codelist/publisher.csv, got hankyung-magazine
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:117 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:117 [carrier] expected a code of data/codelist/publisher.csv, got maeil-business
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:118 [publisher] expected a code of data/codelist/publisher.csv, got maeil-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:118 [carrier] expected a code of data/codelist/publisher.csv, got terradarcobaleno
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:119 [publisher] expected a code of data/codelist/publisher.csv, got maeil-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:119 [carrier] expected a code of data/codelist/publisher.csv, got zetaplan
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:120 [publisher] expected a code of data/codelist/publisher.csv, got maeil-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:121 [publisher] expected a code of data/codelist/publisher.csv, got mcst
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:121 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:122 [publisher] expected a code of data/codelist/publisher.csv, got icmtc
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:123 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:123 [carrier] expected a code of data/codelist/publisher.csv, got bizfocus
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:124 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:124 [carrier] expected a code of data/codelist/publisher.csv, got seoul-women-jobs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:125 [publisher] expected a code of data/codelist/publisher.csv, got kosmo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:126 [publisher] expected a code of data/codelist/publisher.csv, got aju-business
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:126 [carrier] expected a code of data/codelist/publisher.csv, got newsbell
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:127 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:127 [carrier] expected a code of data/codelist/publisher.csv, got ktab
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:128 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:128 [carrier] expected a code of data/codelist/publisher.csv, got newspic
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:129 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:129 [carrier] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:130 [publisher] expected a code of data/codelist/publisher.csv, got chosunbiz
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:130 [carrier] expected a code of data/codelist/publisher.csv, got olive-young
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:131 [publisher] expected a code of data/codelist/publisher.csv, got edaily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:131 [carrier] expected a code of data/codelist/publisher.csv, got daum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:132 [publisher] expected a code of data/codelist/publisher.csv, got moel
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:132 [carrier] expected a code of data/codelist/publisher.csv, got seoul-women-jobs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:133 [publisher] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:133 [carrier] expected a code of data/codelist/publisher.csv, got daum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:134 [publisher] expected a code of data/codelist/publisher.csv, got joongdo-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:134 [carrier] expected a code of data/codelist/publisher.csv, got newspic
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:135 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:135 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:136 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:136 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:137 [publisher] expected a code of data/codelist/publisher.csv, got joongang-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:137 [carrier] expected a code of data/codelist/publisher.csv, got daum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:138 [publisher] expected a code of data/codelist/publisher.csv, got cosmorning
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:139 [publisher] expected a code of data/codelist/publisher.csv, got cosmorning
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:140 [publisher] expected a code of data/codelist/publisher.csv, got kollo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:141 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:141 [carrier] expected a code of data/codelist/publisher.csv, got htiger31
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:142 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:142 [carrier] expected a code of data/codelist/publisher.csv, got hankyung
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:143 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:143 [carrier] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:144 [publisher] expected a code of data/codelist/publisher.csv, got hankyung
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:144 [carrier] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:145 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:145 [carrier] expected a code of data/codelist/publisher.csv, got kita
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
      data/codelist/publisher-name.csv:2 [publisher] expected a code of data/codelist/publisher.csv, got platum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:2 [carrier] expected a code of data/codelist/publisher.csv, got one-person-firms
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:3 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:3 [carrier] expected a code of data/codelist/publisher.csv, got one-person-firms
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:4 [publisher] expected a code of data/codelist/publisher.csv, got aju-business
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:5 [publisher] expected a code of data/codelist/publisher.csv, got asia-today
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:6 [publisher] expected a code of data/codelist/publisher.csv, got asia-business-daily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:7 [publisher] expected a code of data/codelist/publisher.csv, got bbs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:8 [publisher] expected a code of data/codelist/publisher.csv, got chosun-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:8 [carrier] expected a code of data/codelist/publisher.csv, got daum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:9 [publisher] expected a code of data/codelist/publisher.csv, got chosunbiz
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:10 [publisher] expected a code of data/codelist/publisher.csv, got chosunbiz
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:10 [carrier] expected a code of data/codelist/publisher.csv, got olive-young
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:11 [publisher] expected a code of data/codelist/publisher.csv, got docshunt
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:11 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:12 [publisher] expected a code of data/codelist/publisher.csv, got docshunt
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:12 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:13 [publisher] expected a code of data/codelist/publisher.csv, got dong-a-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:14 [publisher] expected a code of data/codelist/publisher.csv, got etnews
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:15 [publisher] expected a code of data/codelist/publisher.csv, got edaily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:15 [carrier] expected a code of data/codelist/publisher.csv, got newspub
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:16 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:16 [carrier] expected a code of data/codelist/publisher.csv, got eyard
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:17 [publisher] expected a code of data/codelist/publisher.csv, got financial-today
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:18 [publisher] expected a code of data/codelist/publisher.csv, got korea-financial-times
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:19 [publisher] expected a code of data/codelist/publisher.csv, got newsis
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:19 [carrier] expected a code of data/codelist/publisher.csv, got financial-news
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:20 [publisher] expected a code of data/codelist/publisher.csv, got global-economic
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:21 [publisher] expected a code of data/codelist/publisher.csv, got good-news-paper
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:22 [publisher] expected a code of data/codelist/publisher.csv, got gunhoon
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:23 [publisher] expected a code of data/codelist/publisher.csv, got maeil-business
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:23 [carrier] expected a code of data/codelist/publisher.csv, got haipress
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:24 [publisher] expected a code of data/codelist/publisher.csv, got hankyung
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:25 [publisher] expected a code of data/codelist/publisher.csv, got hankyung
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:25 [carrier] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:26 [publisher] expected a code of data/codelist/publisher.csv, got hwankyung-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:27 [publisher] expected a code of data/codelist/publisher.csv, got ibk-research
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:27 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:28 [publisher] expected a code of data/codelist/publisher.csv, got jeolla-com
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:29 [publisher] expected a code of data/codelist/publisher.csv, got jikseol
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:29 [carrier] expected a code of data/codelist/publisher.csv, got newspic
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:30 [publisher] expected a code of data/codelist/publisher.csv, got jipyong
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:31 [publisher] expected a code of data/codelist/publisher.csv, got github-users
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:32 [publisher] expected a code of data/codelist/publisher.csv, got k-startup
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:33 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:33 [carrier] expected a code of data/codelist/publisher.csv, got k-startup
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:34 [publisher] expected a code of data/codelist/publisher.csv, got kosme
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:34 [carrier] expected a code of data/codelist/publisher.csv, got k-startup
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:35 [publisher] expected a code of data/codelist/publisher.csv, got kised
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:35 [carrier] expected a code of data/codelist/publisher.csv, got k-startup
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:36 [publisher] expected a code of data/codelist/publisher.csv, got k-vibe
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:37 [publisher] expected a code of data/codelist/publisher.csv, got hankyung
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:37 [carrier] expected a code of data/codelist/publisher.csv, got kb-think
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:38 [publisher] expected a code of data/codelist/publisher.csv, got kbs-world
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:39 [publisher] expected a code of data/codelist/publisher.csv, got kosis
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:39 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:40 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:40 [carrier] expected a code of data/codelist/publisher.csv, got ktab
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:41 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:41 [carrier] expected a code of data/codelist/publisher.csv, got ktcb
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:42 [publisher] expected a code of data/codelist/publisher.csv, got kvca
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:43 [publisher] expected a code of data/codelist/publisher.csv, got businesskorea
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:43 [carrier] expected a code of data/codelist/publisher.csv, got kennisbank
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:44 [publisher] expected a code of data/codelist/publisher.csv, got kollo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:45 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:45 [carrier] expected a code of data/codelist/publisher.csv, got korea-joongang-daily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:46 [publisher] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:47 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:47 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:48 [publisher] expected a code of data/codelist/publisher.csv, got koreatechdesk
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:48 [carrier] expected a code of data/codelist/publisher.csv, got indytrendy
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:49 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:49 [carrier] expected a code of data/codelist/publisher.csv, got kyongbuk-maeil
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:50 [publisher] expected a code of data/codelist/publisher.csv, got kyongbuk-maeil
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:51 [publisher] expected a code of data/codelist/publisher.csv, got kyunggi-shinmun
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:52 [publisher] expected a code of data/codelist/publisher.csv, got kyunghyang-shinmun
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:53 [publisher] expected a code of data/codelist/publisher.csv, got topdaily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:53 [carrier] expected a code of data/codelist/publisher.csv, got maeil-business
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:54 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:54 [carrier] expected a code of data/codelist/publisher.csv, got seoul-women-jobs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:55 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:55 [carrier] expected a code of data/codelist/publisher.csv, got ash1106
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:56 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:56 [carrier] expected a code of data/codelist/publisher.csv, got seoul-women-jobs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:57 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:57 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:58 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:58 [carrier] expected a code of data/codelist/publisher.csv, got seoul-shinmun
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:59 [publisher] expected a code of data/codelist/publisher.csv, got media-sr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:59 [carrier] expected a code of data/codelist/publisher.csv, got page2
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:60 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:60 [carrier] expected a code of data/codelist/publisher.csv, got metaqsol
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:61 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:62 [publisher] expected a code of data/codelist/publisher.csv, got money-today
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:62 [carrier] expected a code of data/codelist/publisher.csv, got daum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:63 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:63 [carrier] expected a code of data/codelist/publisher.csv, got moonmeter
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:64 [publisher] expected a code of data/codelist/publisher.csv, got mp-kim-dong-ah
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:65 [publisher] expected a code of data/codelist/publisher.csv, got news1
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:65 [carrier] expected a code of data/codelist/publisher.csv, got financial-news
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:66 [publisher] expected a code of data/codelist/publisher.csv, got korea-eagle-news
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:66 [carrier] expected a code of data/codelist/publisher.csv, got newspic
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:67 [publisher] expected a code of data/codelist/publisher.csv, got newspim
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:67 [carrier] expected a code of data/codelist/publisher.csv, got investing-com
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:68 [publisher] expected a code of data/codelist/publisher.csv, got royal-palaces
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:68 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:69 [publisher] expected a code of data/codelist/publisher.csv, got kukje-news
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:69 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:70 [publisher] expected a code of data/codelist/publisher.csv, got github-users
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:71 [publisher] expected a code of data/codelist/publisher.csv, got koreg
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:71 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:72 [publisher] expected a code of data/codelist/publisher.csv, got semas
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:72 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:73 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:73 [carrier] expected a code of data/codelist/publisher.csv, got qazinform
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:74 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:74 [carrier] expected a code of data/codelist/publisher.csv, got rankiteo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:75 [publisher] expected a code of data/codelist/publisher.csv, got sbs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:76 [publisher] expected a code of data/codelist/publisher.csv, got businesskorea
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:76 [carrier] expected a code of data/codelist/publisher.csv, got tvj
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:77 [publisher] expected a code of data/codelist/publisher.csv, got asia-business-daily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:78 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:78 [carrier] expected a code of data/codelist/publisher.csv, got korea-herald
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:79 [publisher] expected a code of data/codelist/publisher.csv, got topdaily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:79 [carrier] expected a code of data/codelist/publisher.csv, got kgrowth
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:80 [publisher] expected a code of data/codelist/publisher.csv, got unicorn-factory
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:81 [publisher] expected a code of data/codelist/publisher.csv, got xinhua
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:81 [carrier] expected a code of data/codelist/publisher.csv, got urdupoint
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:82 [publisher] expected a code of data/codelist/publisher.csv, got venture-square
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:83 [publisher] expected a code of data/codelist/publisher.csv, got venture-square
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:84 [publisher] expected a code of data/codelist/publisher.csv, got venture-square
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:85 [publisher] expected a code of data/codelist/publisher.csv, got venture-square
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:86 [publisher] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:87 [publisher] expected a code of data/codelist/publisher.csv, got wowtale
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:88 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:88 [carrier] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:89 [publisher] expected a code of data/codelist/publisher.csv, got statistics-korea
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:89 [carrier] expected a code of data/codelist/publisher.csv, got byzzlee
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:90 [publisher] expected a code of data/codelist/publisher.csv, got chaoreum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:91 [publisher] expected a code of data/codelist/publisher.csv, got comsafe119
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:92 [publisher] expected a code of data/codelist/publisher.csv, got dqdt
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:93 [publisher] expected a code of data/codelist/publisher.csv, got e4ds
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:94 [publisher] expected a code of data/codelist/publisher.csv, got herostar
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:95 [publisher] expected a code of data/codelist/publisher.csv, got page2
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:96 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:96 [carrier] expected a code of data/codelist/publisher.csv, got page2
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:97 [publisher] expected a code of data/codelist/publisher.csv, got page2
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:98 [publisher] expected a code of data/codelist/publisher.csv, got government
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:98 [carrier] expected a code of data/codelist/publisher.csv, got kfsa-preview
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:99 [publisher] expected a code of data/codelist/publisher.csv, got moel
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:99 [carrier] expected a code of data/codelist/publisher.csv, got safetyplus
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:100 [publisher] expected a code of data/codelist/publisher.csv, got thebell
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:100 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:101 [publisher] expected a code of data/codelist/publisher.csv, got ftc
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:101 [carrier] expected a code of data/codelist/publisher.csv, got seoul-shinmun
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:102 [publisher] expected a code of data/codelist/publisher.csv, got customs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:102 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:103 [publisher] expected a code of data/codelist/publisher.csv, got assembly-member
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:103 [carrier] expected a code of data/codelist/publisher.csv, got davincimap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:104 [publisher] expected a code of data/codelist/publisher.csv, got fsc
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:104 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:105 [publisher] expected a code of data/codelist/publisher.csv, got fsc
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:105 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:106 [publisher] expected a code of data/codelist/publisher.csv, got mpb
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:106 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:107 [publisher] expected a code of data/codelist/publisher.csv, got news1
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:107 [carrier] expected a code of data/codelist/publisher.csv, got zum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:108 [publisher] expected a code of data/codelist/publisher.csv, got newspim
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:108 [carrier] expected a code of data/codelist/publisher.csv, got kollo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:109 [publisher] expected a code of data/codelist/publisher.csv, got newspim
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:109 [carrier] expected a code of data/codelist/publisher.csv, got wol-1000
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:110 [publisher] expected a code of data/codelist/publisher.csv, got moel
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:110 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:111 [publisher] expected a code of data/codelist/publisher.csv, got customs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:111 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:112 [publisher] expected a code of data/codelist/publisher.csv, got mfds
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:112 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:113 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:113 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:114 [publisher] expected a code of data/codelist/publisher.csv, got docshunt
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:115 [publisher] expected a code of data/codelist/publisher.csv, got news1
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:115 [carrier] expected a code of data/codelist/publisher.csv, got dong-a-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:116 [publisher] expected a code of data/codelist/publisher.csv, got hankyung-magazine
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:117 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:117 [carrier] expected a code of data/codelist/publisher.csv, got maeil-business
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:118 [publisher] expected a code of data/codelist/publisher.csv, got maeil-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:118 [carrier] expected a code of data/codelist/publisher.csv, got terradarcobaleno
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:119 [publisher] expected a code of data/codelist/publisher.csv, got maeil-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:119 [carrier] expected a code of data/codelist/publisher.csv, got zetaplan
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:120 [publisher] expected a code of data/codelist/publisher.csv, got maeil-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:121 [publisher] expected a code of data/codelist/publisher.csv, got mcst
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:121 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:122 [publisher] expected a code of data/codelist/publisher.csv, got icmtc
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:123 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:123 [carrier] expected a code of data/codelist/publisher.csv, got bizfocus
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:124 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:124 [carrier] expected a code of data/codelist/publisher.csv, got seoul-women-jobs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:125 [publisher] expected a code of data/codelist/publisher.csv, got kosmo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:126 [publisher] expected a code of data/codelist/publisher.csv, got aju-business
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:126 [carrier] expected a code of data/codelist/publisher.csv, got newsbell
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:127 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:127 [carrier] expected a code of data/codelist/publisher.csv, got ktab
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:128 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:128 [carrier] expected a code of data/codelist/publisher.csv, got newspic
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:129 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:129 [carrier] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:130 [publisher] expected a code of data/codelist/publisher.csv, got chosunbiz
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:130 [carrier] expected a code of data/codelist/publisher.csv, got olive-young
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:131 [publisher] expected a code of data/codelist/publisher.csv, got edaily
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:131 [carrier] expected a code of data/codelist/publisher.csv, got daum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:132 [publisher] expected a code of data/codelist/publisher.csv, got moel
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:132 [carrier] expected a code of data/codelist/publisher.csv, got seoul-women-jobs
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:133 [publisher] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:133 [carrier] expected a code of data/codelist/publisher.csv, got daum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:134 [publisher] expected a code of data/codelist/publisher.csv, got joongdo-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:134 [carrier] expected a code of data/codelist/publisher.csv, got newspic
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:135 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:135 [carrier] expected a code of data/codelist/publisher.csv, got korea-kr
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:136 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:136 [carrier] expected a code of data/codelist/publisher.csv, got public-repository
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:137 [publisher] expected a code of data/codelist/publisher.csv, got joongang-ilbo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:137 [carrier] expected a code of data/codelist/publisher.csv, got daum
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:138 [publisher] expected a code of data/codelist/publisher.csv, got cosmorning
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:139 [publisher] expected a code of data/codelist/publisher.csv, got cosmorning
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:140 [publisher] expected a code of data/codelist/publisher.csv, got kollo
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:141 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:141 [carrier] expected a code of data/codelist/publisher.csv, got htiger31
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:142 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:142 [carrier] expected a code of data/codelist/publisher.csv, got hankyung
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:143 [publisher] expected a code of data/codelist/publisher.csv, got yonhap
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:143 [carrier] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:144 [publisher] expected a code of data/codelist/publisher.csv, got hankyung
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:144 [carrier] expected a code of data/codelist/publisher.csv, got hankyung-tv
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:145 [publisher] expected a code of data/codelist/publisher.csv, got mss
        → Correct the code, or add the publisher.
      data/codelist/publisher-name.csv:145 [carrier] expected a code of data/codelist/publisher.csv, got kita
        → Correct the code, or add the publisher.
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
