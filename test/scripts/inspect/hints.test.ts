import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inspectFile } from '../../../scripts/inspect/inspect-file.ts';
import { makeWorkbook, textCell } from '../source/make-workbook.ts';

const DATA = fileURLToPath(new URL('../../../data', import.meta.url));

interface Answer {
  readonly records: ReadonlyArray<Readonly<Record<string, string>>>;
  readonly problems: ReadonlyArray<{ readonly problem: string; readonly text: string }>;
  readonly hints: ReadonlyArray<{ record: number | null; column: string | null; hint: string; text: string }>;
}

async function inspect(content: string | Uint8Array, name = 'file.csv'): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'hints-'));
  let printed = '';
  const out = new Writable({
    write(chunk: Buffer, _, done) {
      printed += chunk.toString();
      done();
    },
  });
  try {
    await writeFile(join(folder, name), content);
    await inspectFile({ file: join(folder, name) }, DATA, out);
    return JSON.parse(printed) as Answer;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes a hint on one line: its record, its column, what it says. */
const show = ({ record, column, hint, text }: Answer['hints'][number]): string =>
  `${record ?? ''}${column === null ? '' : ` [${column}]`} ${hint}: ${text}`.trim();

/** Small files, each with one thing that a careful steward would see, and what is to be said of it. */
const CASES: ReadonlyArray<readonly [what: string, content: string, hints: readonly string[]]> = [
  ['a table that is as it should be', '시도,기업수\n서울,10\n부산,7\n대구,4\n', []],
  [
    'a second header row',
    '지역,기업,기업\n,제조,서비스\n서울,10,20\n부산,7,9\n대구,4,3\n',
    [
      '1 names that several columns bear: 기업 (2)',
      '2 another header row, or one of units: 제조, 서비스',
      '[기업] words among numbers: 제조, 1 of 4 cells',
      '[기업 (2)] words among numbers: 서비스, 1 of 4 cells',
    ],
  ],
  [
    'a title above the table',
    '기업 현황,,\n시도,연도,기업수\n서울,2024,10\n부산,2024,7\n',
    [
      '1 columns without a name: 2 of 3',
      '2 the table seems to begin at A2; a title, notes or nothing stand above it: 시도, 연도, 기업수',
      '2 another header row, or one of units: 시도, 연도, 기업수',
      '[] words among numbers: 연도, 1 of 3 cells',
      '[ (2)] words among numbers: 기업수, 1 of 3 cells',
    ],
  ],
  [
    'notes below the table',
    '시도,연도,기업수\n서울,2024,10\n※ 잠정치,,\n자료: 중소벤처기업부,,\n',
    [
      '3 a note among the records: ※ 잠정치 (2 records)',
      '3 [연도] marks for a missing figure: blank 2',
      '3 [기업수] marks for a missing figure: blank 2',
    ],
  ],
  [
    'a total by its name and by its sums',
    '시도,수출,수입\n합 계,60,21\n서울,10,1\n부산,20,9\n대구,30,11\n',
    ['2 [시도] a total among the records: 합 계', '2 a record that adds up others: its numbers are the sums of theirs'],
  ],
  [
    'a total that only its sums betray, rounded',
    '구분,금액\n가,1000000.4\n나,2000000.4\n다,3000000.4\n모두,6000001\n',
    ['5 a record that adds up others: its numbers are the sums of theirs'],
  ],
  [
    'subtotals between the records',
    '구분,a,b\n가,1,10\n나,2,20\n첫째,3,30\n다,4,40\n라,5,50\n둘째,9,90\n',
    ['4 a record that adds up others: 2 such records'],
  ],
  [
    'provinces and their districts in one column',
    '지역,값\n서울특별시,10\n종로구,4\n중구,6\n',
    ['[지역] several levels in one column: 서울특별시, 종로구'],
  ],
  [
    'levels by their words',
    '지역,값\n충남,5\n충남 천안,1\n충남 아산,3\n',
    ['[지역] several levels in one column: 충남, 충남 천안'],
  ],
  [
    'levels by their indents',
    '구분,값\n제조업,5\n  식료품,1\n  음료,3\n',
    ['3 [구분] several levels in one column, told by indents:   식료품, 2 of 3 cells'],
  ],
  ['columns without a name', 'a,,b\n1,2,3\n', ['1 columns without a name: 1 of 3']],
  ['columns of one name', 'a,a,b\n1,2,3\n', ['1 names that several columns bear: a (2)']],
  [
    'a record where the header should be',
    '2024,10,20\n2025,11,21\n',
    ['1 the header is made of numbers: a record, or years side by side: 2024, 10, 20'],
  ],
  ['the header again', 'a,b\n1,2\na,b\n', ['3 a record equal to the header: 1 of them']],
  ['blanks around a name', '시도 ,값\n서울,1\n', ['1 names with blanks around them: "시도 "']],
  [
    'units inside names',
    '시도,"수출액(단위: 천 달러)",비중[%]\n서울,10,5\n',
    ['1 units inside names: 수출액(단위: 천 달러), 비중[%]'],
  ],
  ['a header and nothing else', 'a,b\n', ['1 no records below the header: a, b']],
  [
    'months that a spreadsheet has rewritten',
    '업종,규모\n제조,1인\n음식,5-Jan\n숙박,Mar.25\n',
    ['3 [규모] a month or day that a spreadsheet has rewritten: 5-Jan (2 records)'],
  ],
  [
    'ids that lost their leading zeros',
    '상점번호,값\n0012,1\n0345,2\n78,3\n',
    ['[상점번호] codes of several lengths: leading zeros may be lost: 1 of 2 digits, 2 of 4 digits'],
  ],
  [
    'a phone number without its zero',
    '상호,전화번호\n가게,212345678\n',
    ['2 [전화번호] a number that may have lost its leading zero: 212345678'],
  ],
  [
    'numbers with commas and padding',
    '시도,값\n서울,"1,204"\n부산, 12 \n',
    ['2 [값] numbers with commas: 1,204, 1 of 2 cells', '3 [값] blanks around cells: " 12 ", 1 of 2 cells'],
  ],
  [
    'marks for a missing figure',
    '시도,값\n서울,1\n부산,-\n대구,\n광주,3\n',
    ['3 [값] marks for a missing figure: - 1, blank 1'],
  ],
  ['a share above 100', '시도,비중\n서울,99.5\n부산,120\n', ['3 [비중] a share above 100: 120']],
  [
    'records that repeat others',
    'a,b\n1,2\n3,4\n1,2\n1,2\n',
    ['4 a record that repeats another exactly: record 2 (2 records)'],
  ],
  [
    'names lost to question marks',
    '상호,값\n김?수,1\n???,2\n',
    ['2 [상호] characters lost to question marks: 김?수 (2 records)'],
  ],
  ['an address with a question', '주소,값\nhttps://example.org/a?b=c,1\n', []],
  ['text of another encoding', '상호,값\n占쏙옙,1\n', ['2 [상호] text that was read in another encoding: 占쏙옙']],
  ['units inside cells', '시도,값\n서울,10명\n', ['2 [값] units inside cells: 10명']],
  ['digits lost to a power of ten', '번호,값\n1.23E+11,1\n', ['2 [번호] digits lost to a power of ten: 1.23E+11']],
  ['characters that nobody sees', '시도,값\n서\u200b울,1\n', ['2 [시도] characters that nobody sees: "서\\u200b울"']],
];

test.each(CASES)('%s', async (_, content, hints) => {
  const answer = await inspect(content);
  expect(answer.problems).toEqual([]);
  expect(answer.hints.map(show)).toEqual(hints);
});

test('hints change nothing: every cell comes out as it was written', async () => {
  const { records } = await inspect('시도,값\n합계,"1,204"\n 서울 ,-\n서울,5-Jan\n');
  expect(records).toEqual([
    { 시도: '합계', 값: '1,204' },
    { 시도: ' 서울 ', 값: '-' },
    { 시도: '서울', 값: '5-Jan' },
  ]);
});

test('what a workbook holds besides its rows is a hint', async () => {
  const rows = `<row r="3">${textCell('이름', 'B3')}${textCell('값', 'C3')}</row><row r="4" hidden="1">${textCell('서울', 'B4')}<c r="C4"><v>1</v></c></row>`;
  const { hints } = await inspect(makeWorkbook(rows), 'book.xlsx');
  expect(hints.map(show)).toEqual([
    '4 hidden rows, read like the others: 4',
    '1 columns without a name: 3 of 3',
    '3 the table seems to begin at B3; a title, notes or nothing stand above it: 이름, 값',
    '[] a column without content: every cell is blank',
  ]);
});

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test.each([
  ['an old workbook', COMPOUND, 'old.xls', 'an old Excel workbook (.xls)', /save it as \.xlsx or as CSV UTF-8/],
  [
    'a locked one',
    Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')]),
    'a.xlsx',
    'a workbook locked with a password',
    /save it without one/,
  ],
  [
    'a Hangul document',
    Buffer.concat([COMPOUND, Buffer.from('HWP Document File')]),
    'a.hwp',
    'a Hangul document (.hwp)',
    /Ask the publisher/,
  ],
  ['a PDF', Buffer.from('%PDF-1.7'), 'a.csv', 'a PDF document', /Ask the publisher/],
  [
    'a page that is called a workbook',
    '<html><table></table></html>',
    'a.xls',
    'a page of a website',
    /save it as \.xlsx/,
  ],
  ['a page to log in', '<!DOCTYPE html><html></html>', 'a.csv', 'a page of a website', /asks for a login/],
])('%s is named as such, with what to do', async (_, content, name, what, todo) => {
  const { problems, hints } = await inspect(content, name);
  expect(problems.map(({ text }) => text)).toEqual([what]);
  expect(hints).toMatchObject([{ hint: 'what to do', text: expect.stringMatching(todo) as string }]);
});
