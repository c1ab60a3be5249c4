/**
 * The seventeen provinces by the stem of their Korean name. ISO 3166-2 kept the codes that the administrative
 * list gave up (Gangwon 42 → 51, Jeonbuk 45 → 52), so both administrative codes lead to the one ISO code.
 */
const PROVINCES: ReadonlyArray<readonly [iso: string, stem: string, codes: readonly string[], longStem?: string]> = [
  ['KR-11', '서울', ['11']],
  ['KR-26', '부산', ['26']],
  ['KR-27', '대구', ['27']],
  ['KR-28', '인천', ['28']],
  ['KR-29', '광주', ['29']],
  ['KR-30', '대전', ['30']],
  ['KR-31', '울산', ['31']],
  ['KR-50', '세종', ['36']],
  ['KR-41', '경기', ['41']],
  ['KR-42', '강원', ['42', '51']],
  ['KR-43', '충북', ['43'], '충청북'],
  ['KR-44', '충남', ['44'], '충청남'],
  ['KR-45', '전북', ['45', '52'], '전라북'],
  ['KR-46', '전남', ['46'], '전라남'],
  ['KR-47', '경북', ['47'], '경상북'],
  ['KR-48', '경남', ['48'], '경상남'],
  ['KR-49', '제주', ['50']],
];
const COUNTRY = ['전국', '대한민국', '한국', 'KR'];
const SUFFIX = /(특별자치시|특별자치도|특별시|광역시|도)$/;

const byName = new Map<string, string>([
  ...COUNTRY.map((name) => [name, 'KR'] as const),
  ...PROVINCES.flatMap(([iso, stem, codes, longStem]) =>
    [iso, stem, ...(longStem ? [longStem] : []), ...codes].map((name) => [name, iso] as const),
  ),
]);

/**
 * Returns the ISO 3166-2 code of a province from any of its names (강원, 강원도, 강원특별자치도), its
 * administrative code, old or new (42, 51), or its ISO code; `KR` for the whole country. Undefined when unknown.
 */
export function findProvince(text: string): string | undefined {
  const name = text.replace(/\s/g, '');
  return byName.get(name) ?? byName.get(name.replace(SUFFIX, ''));
}
