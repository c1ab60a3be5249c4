/** Words of the pages that put figures beside each other. Arguments are already in words. */
export const compare = {
  title: '나란히 보기',
  description: '지표와 지표, 시도와 시도를 저마다의 단위와 출처가 적힌 작은 그림으로 나란히 보여 줍니다.',
  heading: (indicators: string, provinces: string) => `지표 ${indicators}개와 시도 ${provinces}곳, 나란히 보기`,
  lead: '둘을 골라 나란히 볼 수 있습니다. 단위나 세는 것이 다를 수 있으므로 한 축에 겹치지 않고 그림마다 축을 따로 둡니다.',
  chooseIndicators: '지표 둘 고르기',
  chooseProvinces: '시도 둘 고르기',
  first: '하나',
  second: '다른 하나',
  none: '고르기',
  show: '나란히 놓기',
  chosen: '고른 것',
  oneMore: '하나를 더 고르면 나란히 놓입니다.',
  failed: '불러오지 못했습니다. 아래 목록에서 보실 수 있습니다.',
  sets: '이미 나란히 놓은 것',
  provinces: '시도',
  others: '다른 묶음',
  link: '다른 지표와 나란히 보기',
  linkProvince: '다른 시도와 나란히 보기',
  linkSet: '이 분야의 지표 나란히 보기',
  linkProvinces: '시도끼리 나란히 보기',

  setHeading: (name: string) => `${name}, 나란히 보기`,
  setDescription: (name: string) =>
    `${name} 분야의 지표를 저마다의 단위와 출처가 적힌 작은 그림으로 나란히 보여 줍니다.`,
  setLead:
    '그림마다 축과 단위가 따로입니다. 세는 것이 서로 다르니 높이를 견주지 말고 저마다 어떻게 움직였는지 보시기 바랍니다.',
  provincesDescription: '시도별로 발표된 수치를 단위와 출처가 적힌 작은 그림으로 나란히 보여 줍니다.',
  provincesLead:
    '같은 기간에 같은 것을 센 수치만 한 그림에 놓았습니다. 그림이 다르면 단위나 기간이 다르므로 막대 길이를 견줄 수 없습니다.',
  indicators: (count: string) => `지표 ${count}`,
  quantities: '수치마다 시도끼리',
  areas: '시도마다 전국과',
  unit: (unit: string) => `단위: ${unit}`,
  /** `status` may be ''. */
  quantity: (name: string, period: string, status: string) => `${name}, ${period}${status && `(${status})`}`,
  foundFor: (found: string, all: string) => `시도 ${all}곳 가운데 ${found}곳의 값을 찾았습니다.`,
  ofCountry: (value: string, country: string, share: string) => `${value}, 전국 ${country}의 ${share}`,
  notFound: (names: readonly string[]) => `이 지역의 값을 찾지 못한 지표: ${names.join(', ')}`,
};
