import type { Frequency } from '../model/period.ts';
import type { Text } from '../model/text.ts';

/** What the files are that are no table: their titles, without the format. */
export const FILE_WORDS = {
  'README.txt': { ko: '파일 안내', en: 'Guide to the files' },
  'datapackage.json': {
    ko: '모든 열의 뜻과 형식(데이터 패키지)',
    en: 'Meaning and type of every column (Data Package)',
  },
  'catalog.jsonld': { ko: '자료 목록(DCAT-AP)', en: 'Catalogue of the data (DCAT-AP)' },
  'schema/indicator.json': {
    ko: '지표 JSON 파일의 형식(JSON Schema)',
    en: 'Form of the JSON files of indicators (JSON Schema)',
  },
  'schema/release.json': {
    ko: 'latest.json과 판 목록의 형식(JSON Schema)',
    en: 'Form of latest.json and of the manifests of releases (JSON Schema)',
  },
  'growth-ladder-2030.sqlite': { ko: '모든 표를 담은 데이터베이스', en: 'All tables in one database' },
  'growth-ladder-2030.zip': { ko: 'CSV 전체와 안내', en: 'All CSV files with a guide' },
  'manifest.json': { ko: '모든 파일의 크기와 검사값', en: 'Size and checksum of every file' },
} as const satisfies Readonly<Record<string, Text>>;

/** What goes before an English period that spreadsheets would take for a number or a date: `2024`, `April 2026`. */
export const ENGLISH_PERIODS: Readonly<Partial<Record<Frequency, string>>> = { year: 'year', month: 'in', day: 'on' };

/** What the files are about. */
export const ABOUT: Text = {
  ko: '중소벤처기업부가 2026년 업무보고(2025년 12월 17일)에서 밝힌 약속이 어디까지 왔는지, 발표된 수치와 한 일을 출처와 함께 정리한 자료입니다.',
  en: 'How far the pledges of the 2026 Work Report (17 December 2025) of the Korean Ministry of SMEs and Startups have come: published figures and steps with their sources.',
};

/** The licence of our own texts and derived figures. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** On what terms the files can be used. */
export const RIGHTS: Text = {
  ko: `우리가 쓴 글과 우리가 계산한 수치는 CC BY 4.0(${LICENCE.path})으로 쓸 수 있습니다. 발표된 수치의 이용 조건은 발표한 곳이 정합니다. 공공누리 표시가 있는 자료는 그 유형의 조건을 따르고, 어느 것이든 출처를 밝히십시오. 코드는 MIT 라이선스입니다.`,
  en: `Our own texts and the figures we derived: CC BY 4.0 (${LICENCE.path}). Published figures: on the terms of their publishers; where a public body marks material with a KOGL type (Korea Open Government License), that type applies. Name the source in every case. Code: MIT licence.`,
};

/** Returns how to cite a figure. */
export const citation = (asOf: string): Text => ({
  ko: `[발표한 곳], [발표일], [값]. 성장사다리 2030에서 재인용, 기준일 ${asOf}.`,
  en: `[Publisher], [date of publication], [value]; as collected by Growth Ladder 2030, reference day ${asOf}.`,
});

/** The guide that goes with the files, between its title and its terms. */
export const GUIDE = {
  ko: {
    asOf: (day: string) => `기준일 ${day}`,
    files: '들어 있는 파일',
    list: [
      '그 밖의 CSV: 지표마다 한 파일, 열은 all-observations.csv와 같습니다.',
      'en/: 같은 파일의 영어판. plain/: 두 언어를 모두 담은 프로그램용 CSV(BOM 없음, 줄 끝 LF)',
      'datapackage.json: 모든 열의 뜻과 형식, 파일의 크기와 검사값(SHA-256)',
    ],
    read: '읽는 법',
    rules: [
      '글자 부호는 BOM이 있는 UTF-8, 줄 끝은 CRLF입니다. 엑셀에서 두 번 눌러 열 수 있습니다.',
      '최근 것이 위에 있습니다. 해, 분기, 달과 1월부터의 누계가 한 파일에 있으며 period_type 열이 나눕니다. 종류가 다른 기간은 더하지 마십시오.',
      '값이 빈칸이고 상태가 M이면 수치를 찾지 못했거나 합계를 낼 수 없다는 뜻입니다. 0이 아닙니다.',
      '상태 부호: A 공표, P 잠정, E 추정·산출, B 기준 변경, M 수치 없음',
      '=, +, -, @로 시작하는 글 앞의 작은따옴표 하나는 수식으로 실행되지 않게 넣은 것입니다.',
    ],
    terms: '이용 조건',
    cite: '인용 예',
  },
  en: {
    asOf: (day: string) => `Reference day ${day}`,
    files: 'Files',
    list: [
      'other CSV files: one for each indicator, with the columns of all-observations.csv.',
      'en/: the same files in English. plain/: CSV for programs, both languages, no byte order mark, lines ended by LF.',
      'datapackage.json: meaning and type of every column, size and checksum (SHA-256) of every file.',
    ],
    read: 'How to read them',
    rules: [
      'UTF-8 with a byte order mark, lines ended by CRLF: a double click opens them in Excel.',
      'The latest comes first. Years, quarters, months and running totals from January share a file; the column period_type tells them apart. Never add periods of different kinds.',
      'An empty value with status M means that we found no figure or that no total can be given. It does not mean 0.',
      'Status: A as published, P provisional, E estimated or derived, B break in series, M missing.',
      "One ' before text that starts with =, +, - or @ keeps spreadsheets from running it as a formula.",
    ],
    terms: 'Terms of use',
    cite: 'To cite',
  },
} as const;
