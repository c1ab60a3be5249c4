import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import iconv from 'iconv-lite';

const AREAS = [
  '서울특별시',
  '부산광역시',
  '대구광역시',
  '인천광역시',
  '광주광역시',
  '대전광역시',
  '울산광역시',
  '세종특별자치시',
  '경기도',
  '강원특별자치도',
  '충청북도',
  '충청남도',
  '전북특별자치도',
  '전라남도',
  '경상북도',
  '경상남도',
  '제주특별자치도',
];
const INDUSTRIES = [
  '음식료품 제조업',
  '섬유제품 제조업',
  '화학물질 및 화학제품 제조업',
  '"전자부품, 컴퓨터 제조업"',
  '기타 기계 및 장비 제조업',
];
export const HEADER = [
  '기준월',
  '시도',
  '업종',
  '사업자번호',
  '기업수',
  '종사자수',
  '매출액',
  '수출액',
  '지원여부',
  '비고',
];

const FLUSH_AT = 1 << 20;

/** Returns a source of whole numbers below a bound, the same ones every time. */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

/** Writes a file like those of the public-data portal: ten columns, Hangul in three of them, quotes where a name has a comma. */
export async function generateFile(path: string, rows: number, encoding: 'utf8' | 'cp949'): Promise<void> {
  const out = createWriteStream(path);
  const next = numbers();
  let text = `${HEADER.join(',')}\n`;
  const flush = async (): Promise<void> => {
    if (!out.write(iconv.encode(text, encoding))) await once(out, 'drain');
    text = '';
  };
  for (let row = 0; row < rows; row += 1) {
    const month = `${2010 + next(15)}-${String(1 + next(12)).padStart(2, '0')}`;
    const note = next(10) < 3 ? '비고 없음' : '';
    text += `${month},${AREAS[next(17)]},${INDUSTRIES[next(5)]},${String(row).padStart(10, '0')},${next(10_000)},${next(1_000_000)},${next(8_000_000)},${next(1_000_000)}.${10 + next(90)},${next(2) ? 'Y' : 'N'},${note}\n`;
    if (text.length > FLUSH_AT) await flush();
  }
  await flush();
  out.end();
  await once(out, 'finish');
}
