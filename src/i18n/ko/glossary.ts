/** Words of the site and of the programmes, each in a sentence or two; `also` is what else a reader may type. */
export const glossary = {
  sme: {
    term: '중소기업',
    also: 'SME 중소벤처',
    meaning: '업종별 매출과 자산이 법이 정한 기준을 넘지 않는 기업입니다. 소상공인도 여기에 들어갑니다.',
  },
  midSized: {
    term: '중견기업',
    also: 'mid-sized firm',
    meaning: '중소기업보다 크고 대기업집단에는 들지 않는 기업입니다.',
  },
  smallBusiness: {
    term: '소상공인',
    also: '자영업 small business owner',
    meaning:
      '상시 근로자가 5명 미만(제조업·건설업·운수업·광업은 10명 미만)인 작은 사업자입니다. 통계는 2022년까지 사업체를, 2023년부터 기업을 세어 두 기간을 이을 수 없습니다.',
  },
  smartFactory: {
    term: '스마트공장',
    also: 'smart factory 스마트제조',
    meaning:
      '생산 과정에 정보통신기술을 들인 공장입니다. 2014년부터 지원한 모든 공장의 누적과, 2030년까지 새로 만들겠다는 1만 2,000개는 서로 다른 수입니다.',
  },
  performanceSharing: {
    term: '성과공유제',
    also: 'performance sharing 상생',
    meaning:
      '대기업과 협력사가 함께 낸 성과를 미리 정한 대로 나누는 제도입니다. 회사가 직원과 이익을 나누는 ‘성과공유기업’과는 다릅니다.',
  },
  profitSharing: {
    term: '협력이익공유제',
    also: 'cooperative profit sharing',
    meaning: '함께 만든 제품이 팔려 생긴 이익을 대기업과 협력사가 나누는 제도로, 성과공유제와는 따로 셉니다.',
  },
  sharedGrowthIndex: {
    term: '동반성장지수',
    also: 'shared growth index 동반성장위원회',
    meaning: '대기업이 협력사와 얼마나 함께 크는지를 등급으로 매기는 지수입니다. 해마다 발표됩니다.',
  },
  priceIndexation: {
    term: '납품대금 연동제',
    also: 'delivery price indexation',
    meaning: '주요 원재료 값이 정한 비율 넘게 바뀌면 납품대금도 따라 바뀌도록 약정하는 제도입니다.',
  },
  discovery: {
    term: '한국형 증거개시제도',
    also: '디스커버리 discovery 기술탈취',
    meaning:
      '기술 침해 소송에서 법원이 지정한 전문가가 상대방의 자료를 조사해 증거로 쓰게 하는 제도입니다. 2028년 2월 20일부터 시행됩니다.',
  },
  technologyTheft: {
    term: '기술탈취',
    also: '기술유용 technology theft',
    meaning: '거래 상대방의 기술 자료를 정당한 대가나 동의 없이 가져다 쓰는 일입니다.',
  },
  tips: {
    term: '팁스',
    also: 'TIPS tips 민간투자주도형',
    meaning: '민간 투자사가 먼저 고른 창업기업에 정부가 연구개발비 등을 이어서 지원하는 프로그램입니다.',
  },
  jumpUp: {
    term: '도약(Jump-Up) 프로그램',
    also: '점프업 jump-up 도약',
    meaning: '중소기업이 중견기업으로 크도록 해마다 100개사를 골라 몇 해 동안 돕는 프로그램입니다.',
  },
  startupForAll: {
    term: '모두의 창업',
    also: 'startup for all 창업루키 오디션',
    meaning: '누구나 창업 아이디어로 지원하는 공개 오디션입니다. 5,000명에서 시작해 1,000명, 100명으로 좁혀 갑니다.',
  },
  startupCity: {
    term: '창업도시',
    also: 'startup city',
    meaning:
      '수도권 밖에서 창업이 모이도록 정부가 지정해 돕겠다고 한 도시입니다. 2024년의 ‘세계 100대 창업도시 4곳’ 목표와는 다릅니다.',
  },
  unicorn: {
    term: '유니콘 기업',
    also: 'unicorn 예비유니콘',
    meaning:
      '기업 가치가 10억 달러(약 1조 원)를 넘는 비상장 창업기업입니다. 부처의 집계와 CB인사이츠의 집계는 서로 다릅니다.',
  },
  ventureInvestment: {
    term: '벤처투자',
    also: 'venture investment VC 투자',
    meaning:
      '벤처투자회사와 신기술사업금융회사 등이 기업에 새로 투자한 돈입니다. 집계 범위가 다른 계열은 이어 붙이지 않았습니다.',
  },
  fundOfFunds: {
    term: '모태펀드',
    also: 'fund of funds 한국벤처투자',
    meaning: '정부 돈으로 만들어 다른 벤처펀드(자펀드)에 출자하는 펀드입니다. 자펀드에는 민간 돈이 더해집니다.',
  },
  regionalFund: {
    term: '지역성장펀드',
    also: 'regional growth fund',
    meaning:
      '수도권 밖 14개 시도의 기업에 투자하는 펀드입니다. 3조 5,000억 원은 자펀드의 합이고, 모펀드 2조 원은 따로입니다.',
  },
  glocalDistrict: {
    term: '글로컬 상권',
    also: 'glocal 로컬거점 상권',
    meaning: '지역의 개성으로 외국인도 찾아오는 상권을 만들겠다며 고르는 곳입니다.',
  },
  voucher: {
    term: '경영안정 바우처',
    also: 'voucher 소상공인 바우처',
    meaning: '소상공인이 공과금과 보험료 등에 쓰도록 한 곳에 25만 원까지 주는 바우처입니다.',
  },
  festival: {
    term: '동행축제',
    also: '코세페 코리아 그랜드 페스티벌 donghaeng festival',
    meaning: '중소기업과 소상공인 제품을 함께 파는 할인 행사입니다. 매출은 주최 쪽이 밝힌 금액입니다.',
  },
  provisional: {
    term: '잠정',
    also: 'provisional 속보치',
    meaning: '나중에 고쳐질 것으로 알고 먼저 낸 값입니다. 확정된 해와 바로 견주지 않습니다.',
  },
  revision: {
    term: '고쳐진 수치',
    also: 'revision 개정 수정',
    meaning:
      '같은 대상의 값이 나중에 다르게 발표된 것입니다. 앞선 값도 날짜와 함께 남겨 둡니다. 반올림하거나 끝수를 버린 값은 여기에 들지 않습니다.',
  },
  contested: {
    term: '엇갈린 수치',
    also: 'contested 모순',
    meaning:
      '비슷한 때에 나온 자료가 서로 다른 값을 말하는 것입니다. 편집자가 이유와 함께 고르기 전에는 양쪽을 모두 보여 줍니다.',
  },
  strength: {
    term: '근거의 세기',
    also: 'strength 공식 사본',
    meaning:
      '수치 옆의 한 낱말입니다. 공식(부처나 통계기관의 자료를 직접 읽음), 여러 곳(서로 다른 곳이 같은 값을 냄), 한 곳, 날짜 없음, 사본(사본이나 제목, 인용만 있음)으로 나눕니다.',
  },
  baseline: {
    term: '기준값',
    also: 'baseline 출발점',
    meaning: '목표까지의 길이 시작되는 값입니다. 약속한 날에 가장 가까운 때에 끝난 기간의 값을 씁니다.',
  },
  pace: {
    term: '속도(R)',
    also: 'pace R 판정',
    meaning: '그때까지 늘었어야 할 폭에 견주어 실제로 늘어난 폭입니다. 1이면 목표까지 고르게 가는 길 위에 있습니다.',
  },
  flow: {
    term: '기간 값과 누적',
    also: 'flow stock cumulative 누계 잔액',
    meaning:
      '기간 값은 한 해나 한 분기 동안의 양이고, 누적은 시작한 때부터 더한 값입니다. 둘은 더하거나 견줄 수 없습니다.',
  },
  rung: {
    term: '단계',
    also: 'step rung 사다리',
    meaning:
      '약속이 실현되는 순서입니다. 발표, 법·예산, 공고, 신청, 선정, 집행, 수치 확인으로 이어지며, 날짜와 출처가 있는 일만 단계로 칩니다.',
  },
  notFound: {
    term: '찾지 못함',
    also: 'not found 미확인',
    meaning: '우리가 읽은 곳에서, 읽은 날까지 찾지 못했다는 뜻입니다. 없다는 뜻이 아닙니다.',
  },
  asOf: {
    term: '기준일',
    also: 'as of reference day',
    meaning: '모든 수치와 남은 날을 계산한 날입니다. 이날 뒤에 나온 자료는 다음 판에 실립니다.',
  },
};
