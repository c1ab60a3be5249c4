/** Words of the search box, its page and its answers. */
export const search = {
  title: '찾기',
  description:
    '약속, 지표, 사업, 지역, 단계, 발표한 곳과 용어를 찾습니다. 기사에서 본 숫자를 붙여 넣으면 누가 언제 발표한 값인지 알려 드립니다.',
  heading: '무엇을 찾으십니까',
  lead: '약속이나 지역, 사업 이름을 적거나, 기사에서 본 숫자를 그대로 붙여 넣으십시오.',
  label: '약속, 지역, 숫자 찾기',
  placeholder: '약속, 지역, 숫자(예: 3만 5,282)',
  button: '찾기',
  examples: '예를 들면',
  exampleQueries: ['화장품', '팁스', '부산', '3만 5,282', '3.5조원'],
  list: '가나다순 목록',
  noScript: '스크립트를 쓰지 않는 브라우저에서는 아래 목록에서 고르십시오.',
  glossary: {
    title: '용어',
    description: '이 사이트와 정책에서 쓰는 말을 한두 문장으로 풀었습니다.',
    heading: '용어 풀이',
  },
  kinds: {
    pledge: '약속',
    indicator: '지표',
    programme: '사업',
    province: '지역',
    step: '단계',
    page: '페이지',
    publisher: '발표한 곳',
    term: '용어',
  },
  loading: '찾는 중입니다.',
  failed: '찾기 목록을 불러오지 못했습니다. 아래 목록에서 고르십시오.',
  none: '찾은 것이 없습니다. 낱말을 줄이거나 다르게 적어 보십시오.',
  /** Announced when the results stand; `{n}` is their number. */
  found: '{n}건을 찾았습니다.',
  more: '{n}건 더',
  number: {
    /** `{number}` is what the reader pasted. */
    heading: '수치 ‘{number}’',
    found: '이 값을 말한 기록 {n}건',
    none: '우리가 읽은 자료에는 이 수를 발표한 곳이 없습니다. 읽은 곳과 날짜는 ‘어디를 찾아봤나’에 있습니다.',
    misses: '가까운 다른 수치',
    rounded: '반올림하거나 끝수를 버린 값',
    /** `pledge` and `target` in words. */
    notPledge: (pledge: string, target: string) => `약속 ‘${pledge}’(${target})과는 세는 것이 다릅니다.`,
    undated: '날짜 없음',
    fate: {
      dataset: (data: string) => `${data}에 실린 값입니다.`,
      computed: '발표된 값에서 우리가 계산한 값입니다.',
      stands: '지금 쓰이는 값입니다.',
      agrees: (value: string) => `지금 쓰이는 값(${value})과 같은 값입니다.`,
      revised: (value: string, day: string) =>
        day ? `${day}에 ${value}로 고쳐졌습니다.` : `나중에 ${value}로 고쳐졌습니다.`,
      contested: (range: string) => `다른 자료와 엇갈립니다(${range}).`,
      overruled: (value: string) => `편집자가 이유를 밝히고 ${value}을 택했습니다.`,
      input: '다른 값을 계산하는 데 쓰였습니다.',
      target: '목표로 발표된 수입니다.',
      plan: '계획으로 발표된 수입니다.',
    },
  },
};
