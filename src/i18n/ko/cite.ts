import type { PublisherKind } from '../../model/report.ts';

/** How figures, pledges and the whole collection are cited. */
export const cite = {
  heading: '인용',
  /** Where the other citations are. */
  lead: '지표와 약속의 페이지 아래쪽에는 그 지표의 수치마다, 그 약속을 밝힌 페이지마다 인용할 문구와 파일이 있습니다.',
  formats: '문헌 관리 프로그램용',
  format: (what: string, format: string) => `${what} 인용 ${format} 내려받기`,
  figure: (name: string, of: string, period: string, value: string, status: string) =>
    `${name}${of ? `(${of})` : ''}, ${period}: ${value}(${status})`,
  /** A figure somebody published, with where we show it; `when` is its day, or the dataset it stands in. */
  taken: (figure: string, who: string, when: string, where: string, asOf: string, address: string) =>
    `${figure}. ${who}, ${when}, ${where}. 성장사다리 2030에서 재인용, 기준일 ${asOf}, ${address}`,
  dataset: (title: string, retrieved: string, copy: boolean) =>
    `「${title}」, ${copy ? '공개된 사본을 ' : ''}${retrieved}에 받음`,
  /** A figure we derived ourselves, from figures of these publishers. */
  derivedFrom: (publishers: string) => `${publishers ? `${publishers}의 수치로 ` : ''}성장사다리 2030이 산출`,
  derived: (figure: string, from: string, asOf: string, address: string) =>
    `${figure}. ${from}, 기준일 ${asOf}, ${address}`,
  page: (name: string, asOf: string, address: string) => `「${name}」, 성장사다리 2030, 기준일 ${asOf}, ${address}`,
  pledge: (name: string) => `약속: ${name}`,
  seriesNote: (asOf: string) => `기준일 ${asOf}. 수치마다 발표한 곳을 함께 밝히십시오.`,
  takenNote: (asOf: string, address: string) => `성장사다리 2030에서 재인용, 기준일 ${asOf}, ${address}`,
  statesPledge: (name: string) => `약속을 밝힌 페이지: ${name}`,
  wholeNote: '글과 산출 수치: CC BY 4.0. 공표된 수치: 발표한 곳의 조건.',

  /** Who said it, and who passes it on. */
  passedOn: {
    official: (who: string, by: string) => `${who}(${by})`,
    agency: (who: string, by: string) => `${who}(${by})`,
    press: (who: string, by: string) => `${who}(${by})`,
    reprint: (who: string, by: string) => `${who}(${by} 사본)`,
    secondary: (who: string, by: string) => `${who}(${by} 인용)`,
  } satisfies Record<PublisherKind, (who: string, by: string) => string>,
  publicCopy: (who: string) => `${who}(공개 저장소 사본)`,
};
