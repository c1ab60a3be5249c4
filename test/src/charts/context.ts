import type { ChartContext } from '../../../src/charts/render.ts';
import type { Codelists } from '../../../src/model/publication.ts';
import type { Locale } from '../../../src/model/text.ts';
import { UNITS } from '../format/units.ts';

const code = (dimension: string, name: string, ko: string, en: string) => ({ dimension, code: name, ko, en });
const tile = (area: string, shortKo: string, shortEn: string, column: number, row: number) => ({
  code: area,
  ko: shortKo,
  en: shortEn,
  shortKo,
  shortEn,
  column,
  row,
});

export const CODELISTS: Codelists = {
  units: [...Object.values(UNITS)],
  dimensions: [
    { code: 'grade', ko: '등급', en: 'Grade' },
    { code: 'size', ko: '기업 규모', en: 'Firm size' },
  ],
  codes: [
    code('grade', 'best', '최우수', 'Best'),
    code('grade', 'excellent', '우수', 'Excellent'),
    code('grade', 'good', '양호', 'Good'),
    code('grade', 'average', '보통', 'Average'),
    code('grade', 'poor', '미흡', 'Poor'),
    code('size', 'small', '소기업', 'Small'),
    code('size', 'medium', '중기업', 'Medium'),
    code('size', 'large', '대기업', 'Large enterprises of every industry'),
  ],
  provinces: [
    tile('KR', '전국', 'Korea', 0, 0),
    tile('KR-28', '인천', 'Incheon', 1, 1),
    tile('KR-11', '서울', 'Seoul', 2, 1),
    tile('KR-41', '경기', 'Gyeonggi', 3, 1),
    tile('KR-44', '충남', 'Chungnam', 1, 2),
    tile('KR-50', '세종', 'Sejong', 2, 2),
    tile('KR-48', '경남', 'Gyeongnam', 3, 2),
  ],
  tasks: [],
  programmes: [],
  publishers: [],
};

export const context = (locale: Locale): ChartContext => ({ locale, codelists: CODELISTS, asOf: '2026-11-22' });
export const KO = context('ko');
