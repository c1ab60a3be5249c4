import { group } from '../../format/decimal.ts';

/** Words of the page of what is new, and of each line of it. */
export const news = {
  title: '새 소식',
  description: '지난 한 해에 확인한 단계, 새 수치, 바뀐 수치와 바뀐 판정을 날짜 순서로 출처와 함께 보여 줍니다.',
  heading: (steps: number, figures: number, revisions: number, verdicts: number) =>
    [
      `한 해 동안 확인한 단계 ${group(steps)}건`,
      figures > 0 && `새 수치 ${group(figures)}건`,
      revisions > 0 && `바뀐 수치 ${group(revisions)}건`,
      verdicts > 0 && `바뀐 판정 ${group(verdicts)}건`,
    ]
      .filter(Boolean)
      .join(', '),
  lead: '일이 있었던 날의 순서이며, 늦게 찾은 것도 그 날짜에 끼워 넣습니다.',
  caveat: '소식이 없는 달에 아무 일도 없었다는 뜻은 아닙니다.',
  searched: '어디를 언제까지 찾아봤나',
  feedsHeading: '새 소식 받아 보기(Atom)',
  feedNames: {
    all: '모두',
    steps: '단계',
    figures: '수치',
    verdicts: '판정',
    corrections: '바뀐 수치',
  },
  months: '달마다',
  kinds: { step: '단계', figure: '수치', revision: '바뀐 수치', verdict: '판정' },
  others: (count: string) => `같은 날 나온 다른 수치 ${count}`,
  received: '발표일을 알 수 없어 받은 날로 적음',
  verdict: (from: string, to: string) => `${from} → ${to}`,
  verdictNote: '지난 판과 이번 판을 견준 것입니다.',
  revision: (from: string, to: string, change: string) => `${from} → ${to}(${change})`,
  /** `{n}` is how many; filled in by the script. */
  unseen:
    '지난번에 보신 뒤로 새로 실린 소식 {n}건에 표시를 했습니다. 무엇을 보셨는지는 이 브라우저에만 남고 어디에도 보내지 않습니다.',
  mark: '새로 실림',
  all: '새 소식 모두 보기',
};
