/** Words of a programme's page. */
export const programme = {
  task: (name: string) => `업무보고 과제: ${name}`,
  pledgesHeading: '약속',
  contextHeading: '함께 볼 수치',
  contextText: '목표값이 없거나 다른 것을 세지만, 약속을 이해하는 데 필요한 수치입니다. 약속의 실적이 아닙니다.',
  earlierHeading: '지난 약속은 어떻게 됐나',
  earlierCaption: '부처가 예전에 내건 목표와 그 결과',
  earlierColumns: { target: '목표', due: '기한', value: '목표값', reached: '결과', state: '상태' },
  earlierLink: '출처와 함께 보기',
};
