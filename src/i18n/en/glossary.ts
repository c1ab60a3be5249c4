import type { glossary as korean } from '../ko/glossary.ts';

/** Words of the site and of the programmes, each in a sentence or two; `also` is what else a reader may type. */
export const glossary: typeof korean = {
  sme: {
    term: 'SME',
    also: 'small and medium-sized enterprise 중소기업',
    meaning:
      'A firm whose sales and assets are below the limits the law sets for its industry. Small business owners are among them.',
  },
  midSized: {
    term: 'Mid-sized firm',
    also: '중견기업',
    meaning: 'A firm larger than an SME that belongs to none of the large business groups.',
  },
  smallBusiness: {
    term: 'Small business owner',
    also: '소상공인 self-employed',
    meaning:
      'A business with fewer than five employees, or ten in manufacturing, construction, transport and mining. Statistics count establishments until 2022 and enterprises from 2023; the two do not join.',
  },
  smartFactory: {
    term: 'Smart factory',
    also: '스마트공장',
    meaning:
      'A factory that has brought information technology into its production. All those supported since 2014 are one count; the 12,000 new ones promised by 2030 are another.',
  },
  performanceSharing: {
    term: 'Performance sharing',
    also: '성과공유제',
    meaning:
      'A large firm and its suppliers share what they gained together, as agreed beforehand. It is not the profit sharing with employees that has the same name in Korean.',
  },
  profitSharing: {
    term: 'Cooperative profit sharing',
    also: '협력이익공유제',
    meaning:
      'A large firm shares with its suppliers the profit from what they made together; counted apart from performance sharing.',
  },
  sharedGrowthIndex: {
    term: 'Shared Growth Index',
    also: '동반성장지수',
    meaning: 'A yearly grade of how large firms treat their suppliers.',
  },
  priceIndexation: {
    term: 'Delivery-price indexation',
    also: '납품대금 연동제',
    meaning:
      'A contract by which the price paid to a supplier follows the cost of its main materials once it has changed by an agreed share.',
  },
  discovery: {
    term: 'Korean-style discovery',
    also: '한국형 증거개시제도 디스커버리 technology theft',
    meaning:
      'In disputes over stolen technology, an expert named by the court may examine the other side’s material for evidence. It applies from 20 February 2028.',
  },
  technologyTheft: {
    term: 'Technology theft',
    also: '기술탈취 misappropriation',
    meaning: 'Using a business partner’s technical material without fair payment or consent.',
  },
  tips: {
    term: 'TIPS',
    also: '팁스 Tech Incubator Program for Startup',
    meaning: 'The state adds research money and other help to start-ups that private investors have chosen first.',
  },
  jumpUp: {
    term: 'Jump-Up programme',
    also: '도약 점프업',
    meaning: 'Each year 100 SMEs are chosen and helped over some years to grow into mid-sized firms.',
  },
  startupForAll: {
    term: 'Startup for All',
    also: '모두의 창업 rookies audition',
    meaning: 'An open audition for business ideas that narrows from 5,000 people to 1,000 and then 100.',
  },
  startupCity: {
    term: 'Startup city',
    also: '창업도시',
    meaning:
      'A city outside the capital region that the government names and helps so that start-ups gather there. Not the 2024 goal of four cities in the global top 100.',
  },
  unicorn: {
    term: 'Unicorn',
    also: '유니콘',
    meaning:
      'An unlisted start-up worth more than USD 1 billion (about KRW 1 trillion). The ministry’s count and that of CB Insights differ.',
  },
  ventureInvestment: {
    term: 'Venture investment',
    also: '벤처투자 VC',
    meaning:
      'Money newly invested in firms by venture capital and new-technology finance. Series that count more or fewer investors are not joined to it.',
  },
  fundOfFunds: {
    term: 'Fund of Funds',
    also: '모태펀드 KVIC',
    meaning:
      'A fund of state money that invests in other venture funds, its sub-funds, to which private money is added.',
  },
  regionalFund: {
    term: 'Regional Growth Fund',
    also: '지역성장펀드',
    meaning:
      'Funds for firms in the 14 provinces outside the capital region. The KRW 3.5 trillion are the child funds; the parent funds are KRW 2 trillion more.',
  },
  glocalDistrict: {
    term: 'Glocal district',
    also: '글로컬 상권 local hub district',
    meaning: 'A shopping district chosen to draw visitors from abroad by what is special about the place.',
  },
  voucher: {
    term: 'Stability voucher',
    also: '경영안정 바우처',
    meaning: 'Up to KRW 250,000 for a small business, to be spent on bills and insurance.',
  },
  festival: {
    term: 'Donghaeng festival',
    also: '동행축제 Korea Grand Festival 코세페',
    meaning: 'A sales event for products of SMEs and small businesses. The sales are those the organisers state.',
  },
  provisional: {
    term: 'Provisional',
    also: '잠정 preliminary',
    meaning: 'A first value, published in the knowledge that it will be revised. It is not compared with final years.',
  },
  revision: {
    term: 'Revised figure',
    also: '고쳐진 수치 revision',
    meaning:
      'The same quantity was later published with another value. The earlier one is kept with its dates. Rounding or cutting off digits is no revision.',
  },
  contested: {
    term: 'Contradicting figures',
    also: '엇갈린 수치 contested disputed',
    meaning:
      'Sources of about the same time give different values. Both are shown until an editor decides, with the reason.',
  },
  strength: {
    term: 'Strength',
    also: '근거의 세기 official copy',
    meaning:
      'The one word beside each figure: official (the ministry or a statistics office, read by us), several (independent publishers agree), single, undated, or copy (a copy, a headline or a quotation is all we hold).',
  },
  baseline: {
    term: 'Baseline',
    also: '기준값',
    meaning:
      'The value from which the way to the target starts: that of the period which ended nearest to the day of the pledge.',
  },
  pace: {
    term: 'Pace (R)',
    also: '속도 verdict',
    meaning:
      'How much has been gained, as a share of what an even path to the target would have gained by then. At 1 the figure is on that path.',
  },
  flow: {
    term: 'Flow and running total',
    also: 'stock cumulative 누적',
    meaning:
      'A flow is the amount of one year or quarter, a running total all since the start. The two are never added or compared.',
  },
  rung: {
    term: 'Step',
    also: '단계 rung ladder',
    meaning:
      'The order in which a pledge comes true: announced, in law or budget, opened, applied for, chosen, delivered, counted. Only events with a day and a source are steps.',
  },
  notFound: {
    term: 'Not found',
    also: '찾지 못함',
    meaning: 'We found none in the places we searched, up to the day we read to. It does not mean that there is none.',
  },
  asOf: {
    term: 'Reference day',
    also: '기준일 as of',
    meaning:
      'The day for which all figures and remaining days are computed. What appears later enters the next edition.',
  },
};
