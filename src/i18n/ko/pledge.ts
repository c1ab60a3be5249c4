/** Words about one pledge, wherever it is listed. */
export const pledge = {
  /** Due by a year, held every year, or without a date. */
  by: (due: string, value: string) => `${due}까지 ${value}`,
  inYear: (due: string, value: string) => `${due}에 ${value}`,
  eachYear: (value: string) => `해마다 ${value}`,
  undated: (value: string) => `${value}(기한 없음)`,
  noNumber: '수치로 밝힌 목표 없음',
  noNumberBy: (due: string) => `${due}까지, 수치로 밝힌 목표 없음`,
  silentFor: (days: string) => `약속한 지 ${days}`,
  figure: (period: string, value: string) => `${period} ${value}`,
  noFigure: '발표된 수치 없음',
  firstFigure: '첫 수치가 될 것',
};
