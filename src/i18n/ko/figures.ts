/** Words of the pages of all figures of an indicator, a year each. */
export const figures = {
  heading: (name: string, year: string, count: string) => `${name}, ${year} 수치 ${count}`,
  description: (name: string, year: string) =>
    `${name}: ${year}의 모든 수치와 나눠 본 값을 상태와 출처, 인용 방법과 함께 정리했습니다.`,
  lead: (all: string) => `이 지표의 수치 ${all}개는 해마다 한 페이지에 있고, 파일에는 모두 있습니다.`,
  caption: (name: string, year: string, unit: string) => `${name}, ${year}(단위: ${unit})`,
  years: '다른 해',
};
