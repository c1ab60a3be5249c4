/** What people call the same thing, in either language; an entry that holds one of a group is found by all of it. */
const ALIASES: readonly (readonly string[])[] = [
  ['팁스', 'TIPS'],
  ['화장품', 'K-뷰티', '뷰티', '코스메틱', 'cosmetics', 'beauty'],
  ['스마트공장', '스마트 공장', '스마트팩토리', 'smart factory', 'smart factories'],
  ['코세페', '코리아 그랜드 페스티벌', '코리아그랜드페스티벌', 'Korea Grand Festival'],
  ['동행축제', 'Donghaeng', '할인 행사'],
  ['바우처', '지원금', 'voucher'],
  ['벤처투자', '벤처캐피털', 'venture investment', 'venture capital'],
  ['유니콘', 'unicorn'],
  ['모태펀드', '한국벤처투자', 'fund of funds', 'KVIC'],
  ['지역성장펀드', 'Regional Growth Fund'],
  ['소상공인', '자영업', '자영업자', 'small business', 'self-employed'],
  ['기술탈취', '기술유용', '기술 탈취', 'technology theft', 'technology thieves'],
  ['증거개시', '디스커버리', 'discovery'],
  ['특별귀화', '귀화', 'naturalisation', 'naturalization'],
  ['동반성장지수', 'Shared Growth Index'],
  ['성과공유제', '성과공유', 'performance sharing', 'benefit sharing'],
  ['창업도시', '스타트업 도시', 'startup city', 'startup cities', 'start-up city'],
  ['모두의 창업', '모두의창업', '창업 루키', 'Startup for All', 'Everyone Startup'],
  ['도약', '점프업', 'Jump-Up', 'jumpup'],
  ['납품대금', '연동제', 'price indexation', 'delivery price'],
  ['글로컬', 'glocal'],
  ['철거비', '폐업', '점포철거', 'closing', 'demolition'],
  ['산업재해', '산재', 'industrial accidents', 'workplace accidents'],
  ['로컬', '로컬 창업', 'local founders', 'local entrepreneurs'],
  ['수출', 'exports'],
  ['대출', '정책자금', 'loan', 'loans'],
];

/** Returns the other names of what a text speaks of, one line. */
export function aliasesOf(text: string): string {
  const plain = text.toLowerCase();
  return ALIASES.filter((group) => group.some((name) => plain.includes(name.toLowerCase())))
    .flat()
    .join(' ');
}
