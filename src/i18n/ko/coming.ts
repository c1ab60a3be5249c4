import { group } from '../../format/decimal.ts';

/** Words of the page of what is to come. */
export const coming = {
  title: '다음 일정',
  description: '정부가 스스로 밝힌 일정과 약속의 기한입니다. 며칠 남았는지, 날짜가 지난 것은 확인했는지를 보여 줍니다.',
  heading: (year: string, due: number, passed: number) =>
    `${year} 안에 나오기로 한 것 ${group(due)}건${passed === 0 ? '' : `, 날짜가 지났지만 확인하지 못한 것 ${group(passed)}건`}`,
  headingLater: (due: number) => `앞으로 나오기로 한 것 ${group(due)}건`,
  lead: (asOf: string) => `정부가 스스로 밝힌 일정과 약속의 기한만 모았습니다. 남은 날은 기준일 ${asOf}부터 셉니다.`,
  calendar: '달력에 넣기(ICS)',
  searched: '어디를 언제까지 찾아봤나',
  thisYear: (year: string, count: number) => `${year} 안에 ${group(count)}건`,
  year: (year: string, count: number) => `${year} ${group(count)}건`,
  notSeen: (count: number) => `날짜가 지났지만 확인하지 못한 것 ${group(count)}건`,
  notSeenLead: '우리가 찾아본 자료에서 확인하지 못했다는 뜻이며, 하지 않았거나 늦었다는 뜻이 아닙니다.',
  seen: (count: number) => `밝힌 대로 나온 것 ${group(count)}건`,
  seenLead: '밝힌 일정에 맞는 단계를 찾은 것입니다.',
  ownDue: (pledges: number) => `이날이 기한인 약속 ${group(pledges)}개`,
  all: '다음 일정 모두 보기',
};
