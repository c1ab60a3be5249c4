import type { Text } from '../model/text.ts';

/** What the files are that are no table: their titles, without the format. */
export const FILE_WORDS = {
  'README.txt': { ko: '파일 안내', en: 'Guide to the files' },
  'datapackage.json': {
    ko: '모든 열의 뜻과 형식(데이터 패키지)',
    en: 'Meaning and type of every column (Data Package)',
  },
  'catalog.jsonld': { ko: '자료 목록(DCAT-AP)', en: 'Catalogue of the data (DCAT-AP)' },
  'growth-ladder-2030.sqlite': { ko: '모든 표를 담은 데이터베이스', en: 'All tables in one database' },
  'growth-ladder-2030.zip': { ko: 'CSV 전체와 안내', en: 'All CSV files with a guide' },
  'manifest.json': { ko: '모든 파일의 크기와 검사값', en: 'Size and checksum of every file' },
} as const satisfies Readonly<Record<string, Text>>;

/** A year as a word: files would otherwise hold a number here and text there. */
export const YEAR_IN_ENGLISH = (year: string): string => `year ${year}`;
