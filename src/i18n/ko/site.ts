/** Words that stand on every page. */
export const site = {
  name: '성장사다리 2030',
  tagline: '정부가 약속한 중소기업 정책의 진행 상황을 공개된 수치와 출처로 확인하는 사이트',
  skipToContent: '본문 바로가기',
  home: '처음',
  mainNavigation: '주요 메뉴',
  footerNavigation: '전체 메뉴',
  breadcrumb: '현재 위치',
  languageName: '한국어',
  offer: '이 페이지는 한국어로도 볼 수 있습니다.',
  offerLink: '한국어로 보기',
  dismiss: '닫기',
  /** `day` is already in words. */
  asOf: (day: string) => `기준일 ${day}`,
  independent:
    '중소벤처기업부가 운영하는 사이트가 아닙니다. 수치의 권리는 각 발표 기관에 있으며, 출처를 밝혀 인용합니다.',
  contact: '오류 제보와 문의',
  /** `details` reads 491행, 120kB. */
  download: (name: string, format: string, details: string) => `${name} ${format} 내려받기(${details})`,
  notFound: {
    title: '페이지를 찾을 수 없습니다',
    text: '주소가 바뀌었거나 잘못 입력되었을 수 있습니다.',
    link: '처음 화면으로',
  },
  pages: {
    home: '약속',
    new: '새 소식',
    coming: '다음 일정',
    search: '찾기',
    provinces: '우리 지역',
    silence: '수치 없는 약속',
    searched: '어디를 찾아봤나',
    trackRecord: '지난 약속',
    revisions: '바뀐 수치',
    contradictions: '엇갈린 수치',
    sources: '출처',
    data: '데이터',
    quality: '자료 품질',
    methods: '산정 방법',
    glossary: '용어',
    about: '이 사이트',
  },
};
