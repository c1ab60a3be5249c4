import { group } from '../../format/decimal.ts';

/** Words of the page that says where we looked. */
export const searched = {
  title: '어디를 찾아봤나',
  description: '약속마다 어디를 언제까지 찾아봤고 무엇을 찾았는지 적었습니다.',
  heading: (places: number, day: string) => `${group(places)}곳을 찾아봤고, 가장 늦은 자료는 ${day} 것입니다`,
  lead: '이 사이트에서 ‘찾지 못했다’는 말은 아래에 적은 곳과 날짜 안에서 찾지 못했다는 뜻입니다. 발표되지 않았다거나 한 일이 없다는 뜻이 아닙니다.',
  looked: (places: number, day: string) => `${group(places)}곳에서 ${day}까지의 자료를 찾아봤습니다.`,
  places: '찾아본 곳',
  nothing: '찾은 단계와 수치 없음',
  link: '어디를 찾아봤나',
};
