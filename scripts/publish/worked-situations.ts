import type { Publication } from '../../src/model/publication.ts';
import type { Text } from '../../src/model/text.ts';
import { judgeProgress } from '../measure/progress.ts';

interface Situation {
  readonly id: string;
  readonly title: Text;
  /** Year and value, the first being the baseline. */
  readonly points: readonly (readonly [year: number, value: number])[];
  readonly target: readonly [year: number, value: number];
  /** Year in which the situation is looked at; the year after the last point unless the target is past. */
  readonly seenIn?: number;
  readonly why: Text;
}

/** Numbers made up to show the method, ten kinds of course; the methods page says that they are no figures of anything. */
const SITUATIONS: readonly Situation[] = [
  {
    id: 'steady',
    title: { ko: '해마다 같은 폭으로 늘어남', en: 'Growing by the same amount each year' },
    points: [
      [2024, 100],
      [2025, 120],
      [2026, 140],
      [2027, 160],
    ],
    target: [2030, 220],
    why: {
      ko: '필요한 길 위에 정확히 있습니다. 복리 잣대도 같은 판정을 냅니다.',
      en: 'Exactly on the required path. The compound yardstick agrees.',
    },
  },
  {
    id: 'behind-at-70',
    title: { ko: '필요한 폭의 70%씩만 늘어남', en: 'Growing by 70 % of what is needed' },
    points: [
      [2024, 100],
      [2025, 170],
      [2026, 240],
      [2027, 310],
    ],
    target: [2030, 700],
    why: {
      ko: '직선 경로의 70%인데도 복리 잣대는 순항으로 봅니다. 처음의 높은 증가율이 끝까지 이어진다고 여기기 때문입니다.',
      en: 'At 70 % of the straight path the compound yardstick still says on track: it takes the high early rate to last.',
    },
  },
  {
    id: 'from-zero',
    title: { ko: '0에서 시작', en: 'Starting from zero' },
    points: [
      [2025, 0],
      [2026, 50],
      [2027, 120],
    ],
    target: [2030, 1000],
    why: {
      ko: '0에서는 증가율이 없습니다. 복리 잣대는 0을 0.001로 바꾸어 계산하므로 비율이 뜻을 잃습니다.',
      en: 'Nothing grows from zero by a rate. The compound yardstick puts 0.001 for zero, and the ratio loses its meaning.',
    },
  },
  {
    id: 'near-ceiling',
    title: { ko: '목표에 거의 다 온 상태에서 시작', en: 'Starting close to the target' },
    points: [
      [2024, 95],
      [2025, 95.5],
      [2026, 96],
    ],
    target: [2030, 100],
    why: {
      ko: '남은 길이 짧으면 두 잣대가 거의 같아집니다.',
      en: 'On a short way the two yardsticks nearly coincide.',
    },
  },
  {
    id: 'downwards',
    title: { ko: '줄이는 것이 목표', en: 'A target below the baseline' },
    points: [
      [2024, 50],
      [2025, 46],
      [2026, 42],
      [2027, 38],
    ],
    target: [2030, 26],
    why: {
      ko: '방향은 기준값과 목표값에서 정해지므로, 줄어드는 만큼 앞으로 간 것입니다. 복리 잣대는 감소율로 재기 때문에 같은 폭의 감소를 더 낮게 봅니다.',
      en: 'The direction follows from baseline and target: what falls moves forward. The compound yardstick measures rates, and rates the same steps lower.',
    },
  },
  {
    id: 'to-zero',
    title: { ko: '0으로 줄이는 것이 목표', en: 'Down to zero' },
    points: [
      [2024, 40],
      [2025, 32],
      [2026, 25],
    ],
    target: [2030, 0],
    why: {
      ko: '목표가 0이면 필요한 감소율이 끝없이 커져, 복리 잣대는 꾸준히 줄어도 더디다고 봅니다.',
      en: 'Towards zero the rate needed has no bound, so the compound yardstick calls steady falls slow.',
    },
  },
  {
    id: 'fast-then-flat',
    title: { ko: '빠르게 늘다가 멈춤', en: 'Fast, then flat' },
    points: [
      [2019, 100],
      [2020, 170],
      [2021, 190],
      [2022, 190],
      [2023, 190],
      [2024, 190],
      [2025, 190],
      [2026, 191],
    ],
    target: [2030, 220],
    why: {
      ko: '지금까지 온 거리만 보면 순항이지만, 최근 5년의 변화로는 목표에 닿지 않아 판정을 낮춥니다.',
      en: 'By the distance covered it is on track, but the recent changes do not lead to the target: the verdict is lowered.',
    },
  },
  {
    id: 'reversal',
    title: { ko: '기준값보다 뒤로 감', en: 'Fallen behind the baseline' },
    points: [
      [2024, 100],
      [2025, 104],
      [2026, 97],
    ],
    target: [2030, 150],
    why: {
      ko: '기준값보다 낮아졌으므로 두 잣대 모두 역행입니다.',
      en: 'Below the baseline: both yardsticks say moving away.',
    },
  },
  {
    id: 'one-point',
    title: { ko: '수치가 하나뿐', en: 'A single figure' },
    points: [[2026, 100]],
    target: [2030, 200],
    why: {
      ko: '점 하나로는 빠르기를 알 수 없어 판단하지 않습니다.',
      en: 'One point has no pace, so nothing is judged.',
    },
  },
  {
    id: 'past-due',
    title: { ko: '기한이 지남', en: 'Past its due year' },
    points: [
      [2020, 100],
      [2023, 160],
      [2025, 190],
    ],
    target: [2025, 200],
    seenIn: 2026,
    why: {
      ko: '기한이 지났고 목표에 못 미쳤습니다. 목표값의 95%에 이르렀어도 미달입니다.',
      en: 'Due and not reached: missed, even at 95 % of the target value.',
    },
  },
];

/** Computes both verdicts for the ten situations of the methods page. */
export function workedSituations(): Publication['yardsticks'] {
  return SITUATIONS.map(({ id, title, points, target, seenIn, why }) => {
    const [baseYear, baseValue] = points[0] as readonly [number, number];
    const lastYear = (points.at(-1) as readonly [number, number])[0];
    const verdict = judgeProgress({
      measure: 'stock',
      target: {
        value: target[1],
        due: String(target[0]),
        countsFrom: '2000-01-01',
        kind: 'reach',
        milestones: [],
        pledge: id,
      },
      baseline: { period: String(baseYear), value: baseValue },
      pledged: null,
      points: points.map(([year, value]) => ({
        period: String(year),
        value,
        status: 'A' as const,
        published: `${year + 1}-02-01`,
      })),
      asOf: `${seenIn ?? lastYear + 1}-06-30`,
    });
    const course = points.map(([year, value]) => `${year}: ${value}`).join(' · ');
    return {
      id,
      title,
      why,
      figures: {
        ko: `${course} → 목표 ${target[0]}: ${target[1]}`,
        en: `${course} → target ${target[0]}: ${target[1]}`,
      },
      ours: verdict.state,
      pace: verdict.pace,
      compound: verdict.compound?.status ?? 'not_available',
      ratio: verdict.compound?.ratio ?? null,
    };
  });
}
