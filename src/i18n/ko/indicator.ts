import type { MethodNumbers } from '../../format/method-numbers.ts';
import { withParticle } from '../../format/particle.ts';

/** Words of an indicator's page. */
export const indicator = {
  description: (name: string, definition: string) => `${name}: ${definition}`,

  /** Why a pledge without a due date has no verdict. */
  undated: '약속에 기한이 없어 속도를 판정하지 않습니다.',

  differing: '출처가 엇갈리는 점',

  /** The name of an indicator whose figures in front are those of a part. */
  leadPart: (name: string, part: string) => `${name} 중 ${part}`,

  /** The finding above the chart, by what is known. */
  findings: {
    awaiting: (name: string, days: string) => `${name}, 약속한 지 ${days}, 찾아본 자료에 수치가 없습니다`,
    /** There are figures, but from before the pledge. */
    before: (name: string, period: string, value: string) =>
      `${name}, ${period} ${value}, 약속한 뒤의 수치는 찾지 못했습니다`,
    met: (name: string, value: string, target: string) => `${name} ${value}, 목표 ${target} 달성`,
    keeping: (name: string, value: string, target: string) => `${name} ${value}, 약속한 ${target} 유지`,
    missed: (name: string, value: string, target: string) => `${name} ${value}, 목표 ${target} 미달`,
    pace: (name: string, value: string, share: string) => `${name} ${value}, 목표에 필요한 속도의 ${share}`,
    away: (name: string, value: string, period: string) => `${name} ${value}, ${period}보다 목표에서 멀어졌습니다`,
    early: (name: string, period: string, value: string) => `${name}, ${period} ${value}, 판정하기에는 아직 이릅니다`,
    /** Where no date was named, no pace can be judged. */
    undated: (name: string, period: string, value: string) =>
      `${name}, ${period} ${value}, 기한이 없어 속도는 판정하지 않음`,
    /** `direction` is 1, −1 or 0; `size` has no sign. */
    changed: (name: string, period: string, value: string, direction: number, size: string) =>
      direction === 0
        ? `${name}, ${period} ${value}, 한\u00a0해 전과 같음`
        : `${name}, ${period} ${value}, 한\u00a0해 전보다 ${size} ${direction > 0 ? '늘어' : '줄어'}`,
    /** What a part of this year brought, beside the same part of the year before. */
    part: (name: string, period: string, value: string, direction: number, share: string) =>
      direction === 0
        ? `${name}, ${period} ${value}, 한\u00a0해 전 같은 기간과 같음`
        : `${name}, ${period} ${value}, 한\u00a0해 전 같은 기간보다 ${share} ${direction > 0 ? '늘어' : '줄어'}`,
    /** The same as the page states it, where the earlier value was restated. */
    partStated: (name: string, period: string, value: string, direction: number, rate: string) =>
      direction === 0
        ? `${name}, ${period} ${value}, 발표로는 한\u00a0해 전과 같음`
        : `${name}, ${period} ${value}, 발표로는 한\u00a0해 전보다 ${rate} ${direction > 0 ? '늘어' : '줄어'}`,
    level: (name: string, period: string, value: string) => `${name}, ${period} ${value}`,
    none: (name: string) => `${name}, 수치를 찾지 못했습니다`,
  },

  facts: {
    promised: '약속',
    partYear: '올해 들어',
    partYearNote: (from: string, to: string) => `${withParticle(from, '과/와')} 견준 ${to}`,
    partYearStated: (before: string) =>
      `발표한 증감률. 앞서 발표된 한 해 전의 값 ${withParticle(before, '과/와')} 맞지 않아, 그 값이 고쳐진 것으로 봅니다`,
    copy: '사본으로 확인',
    reading: '지금까지의 속도(판정 아님)',
    pace: '속도(R)',
    paceNote: '100%면 목표에 꼭 맞는 속도',
    needed: '앞으로 해마다 필요한 변화',
    lastYear: '최근 한 해의 변화',
    lastYearNote: (from: string, to: string) => `${from} → ${to}`,
    silence: '약속 뒤 지난 기간',
  },
  latest: '최근 수치',
  before: '약속 이전의 수치',
  range: (range: string) => `엇갈림 ${range}`,

  chartHeading: '추이',
  /** `kind` reads 분기. */
  furtherChart: (kind: string) => `${kind} 추이도 보기`,
  source: '출처',
  filesLabel: '내려받기',
  ofPledge: '이 지표가 따르는 약속:',
  sourceComputed: '이 사이트가 계산',
  notLinked: {
    mirror: '복제본이어서 링크하지 않음',
    aggregator: '모음 사이트여서 링크하지 않음',
    'bare-address': '숫자 주소여서 링크하지 않음',
  },

  /** Words on and about the picture of the chart. */
  picture: {
    dated: (publisher: string, date: string) => `${publisher}(${date})`,
    source: (who: string) => `출처: ${who}`,
    pledge: (who: string) => `약속을 밝힌 곳: ${who}`,
    /** `format` reads PNG. */
    download: (name: string, format: string, size: string) => `${name} 그림(${format}) 내려받기(${size})`,
  },

  countsHeading: '무엇을 세고, 무엇을 세지 않나',
  definition: '정의',
  counts: '세는 것',
  countsNot: '세지 않는 것',
  caution: '인용하기 전에',
  firstFigure: '첫 수치가 될 것',
  targetSource: (pages: string) => `이 약속을 밝힌 페이지 ${pages}`,

  tableHeading: '발표된 수치',
  tableCaption: (name: string, unit: string) =>
    `${name}(단위: ${unit}), 최근 것부터. ‘보도’를 열면 그 수치를 발표한 곳과 판단이 나옵니다.`,
  columns: { period: '기간', value: '수치', status: '상태', reports: '보도', area: '지역', breakdown: '구분' },
  frequencies: { year: '연간', half: '반기', quarter: '분기', month: '월', day: '하루 기준', interval: '그 밖의 기간' },
  reportsCount: (count: string) => `보도 ${count}`,
  furtherTable: (kind: string, rows: string) => `${kind} 수치 보기(${rows})`,
  tableEmpty: '이 약속에 해당하는 수치를 아직 찾지 못했습니다.',
  slices: '나누어 보기',
  years: (all: string) => `표에는 최근 수치만 있습니다. 모두 ${all}개를 해별로 보기:`,
  sliceHeading: (dimension: string) => `${dimension}별`,
  whole: '나누기 전 전체',
  wholeCaption: (unit: string) => `나누기 전 전체(단위: ${unit})`,
  sliceCaption: (name: string, dimension: string, unit: string) => `${name}, ${dimension}별(단위: ${unit})`,
  sliceTable: (count: string) => `표로 보기(${count})`,
  province: '시도',
  joinDimensions: '·',

  workingHeading: '판정을 어떻게 계산했나',
  working: {
    intro: '발표된 수치만으로 누구나 다시 계산할 수 있습니다.',
    points: (baseline: string, latest: string, target: string) =>
      `기준점은 ${baseline}, 최근 수치는 ${latest}, 목표는 ${target}입니다.`,
    latestMissing: '약속한 뒤의 수치를 찾지 못해 계산할 것이 없습니다.',
    undated: (latest: string) =>
      `최근 수치는 ${latest}입니다. 약속에 기한이 없어 속도를 판정하지 않습니다. 목표에 닿으면 ‘달성’으로 적습니다.`,
    early: (latest: string, first: string | null) =>
      `최근 수치는 ${latest}입니다. 기준점에서 한 해가 지나지 않아 판정하지 않습니다.${first === null ? '' : ` ${first} 수치가 나오면 처음으로 판정합니다.`}`,
    reading: (pace: string) =>
      `지금까지의 속도는 필요한 속도의 ${withParticle(pace, '으로/로')} 읽히지만, 판정으로 쓰지 않습니다.`,
    onPath: (period: string, value: string) => `${period} 끝에 길이 닿아 있어야 하는 값은 ${value}입니다.`,
    reached: (latest: string, target: string) =>
      `최근 수치 ${withParticle(latest, '이/가')} 목표 ${target}에 이르렀습니다.`,
    notReached: (latest: string, target: string) =>
      `기한이 지났으나 최근 수치 ${withParticle(latest, '은/는')} 목표 ${target}에 이르지 못했습니다.`,
    kept: (latest: string, target: string) =>
      `최근 수치 ${withParticle(latest, '이/가')} 해마다 지키기로 한 ${withParticle(target, '을/를')} 채웠습니다.`,
    noTarget: '정부가 이 지표에 목표값을 내걸지 않았으므로 판정하지 않습니다.',
    progress: 'P: 기준점에서 목표까지의 변화 가운데 이룬 비율',
    expected: 'E: 최근 수치의 때까지 이루었어야 할 비율. 기한까지의 시간 가운데 지난 비율',
    expectedByMilestones: (milestones: string) =>
      `E: 최근 수치의 때까지 이루었어야 할 비율. 정부가 정한 중간 목표(${milestones})를 이은 선을 따름`,
    expectedInFull: 'E: 해마다 지키기로 한 수준이므로 전부',
    pace: '속도(R): P를 E로 나눈 값',
    years: (count: string) => `${count}년`,
    cuts: ({ onTrack, speedUp }: MethodNumbers, pace: string, word: string) =>
      `R이 ${onTrack} 이상이면 순항, ${speedUp} 이상이면 가속 필요, 0 이상이면 뒤처짐, 0보다 작으면 역행입니다. ${withParticle(pace, '은/는')} ‘${word}’에 해당합니다.`,
    projectedGap: ({ gap }: MethodNumbers, mean: string, projected: string, due: string) =>
      `다만 최근 몇 해의 평균 변화(한 해 ${mean})를 이어 가면 ${due}에 ${projected}에 그쳐, 남은 변화의 ${gap} 넘게 모자랍니다. 그래서 판정을 낮추었습니다.`,
    noMovement: (mean: string) =>
      `다만 최근 몇 해의 평균 변화가 한 해 ${mean}로 목표 쪽으로 움직이지 않았습니다. 그래서 판정을 낮추었습니다.`,
    projection: (mean: string, projected: string, due: string) =>
      `최근 몇 해의 평균 변화(한 해 ${mean})를 이어 가면 ${due}에 ${withParticle(projected, '이/가')} 됩니다. 예측이 아니라 견주어 보기 위한 계산입니다.`,
    needed: (direction: number, size: string) =>
      `목표에 닿으려면 남은 기간에 해마다 ${size}씩 ${direction < 0 ? '줄어야' : '늘어야'} 합니다.`,
    lastYear: (from: string, to: string, direction: number, size: string) =>
      direction === 0
        ? `최근 한 해에는 ${from}에서 ${to}까지 변동이 없었습니다.`
        : `최근 한 해에는 ${from}에서 ${withParticle(to, '으로/로')} ${size} ${direction > 0 ? '늘었습니다' : '줄었습니다'}.`,
    firm: (period: string, value: string, word: string) =>
      `잠정치나 사본이 들어 있습니다. 그것을 빼고 ${period} ${withParticle(value, '으로/로')} 다시 계산하면 판정은 ‘${word}’입니다.`,
    baselineReason: '기준점을 이렇게 정한 까닭',
    baselineRule: (day: string) =>
      `약속한 날(${day})에 끝이 가장 가까운 기간의 값입니다. 모든 지표에 같은 규칙을 씁니다.`,
    method: (version: string) => `산정 방법 ${version}판`,
    methodLink: '산정 방법 자세히 보기',
  },
  compoundHeading: '다른 잣대로 보면',
  compound: {
    text: (ratio: string, word: string) =>
      `여러 나라의 지속가능발전목표 사이트가 쓰는 복리 성장률 방식으로 계산하면 비율은 ${ratio}, 판정은 ‘${word}’입니다.`,
    without: (word: string) => `여러 나라의 지속가능발전목표 사이트가 쓰는 복리 성장률 방식의 판정은 ‘${word}’입니다.`,
    early: (ratio: string) =>
      `여러 나라의 지속가능발전목표 사이트가 쓰는 복리 성장률 방식으로는 지금까지 비율이 ${ratio}입니다. 여기에서도 판정하지 않습니다.`,
    same: '두 방식의 판정이 같은 등급입니다.',
    differs: '두 방식의 판정이 다릅니다. 까닭은 산정 방법 페이지에 있습니다.',
    none: '복리 성장률 방식으로는 계산할 수 없습니다. 기준값이 0이거나 수치가 모자라기 때문입니다.',
  },

  vintagesHeading: '고쳐진 수치',
  vintagesText: '같은 기간의 수치가 나중에 다르게 발표된 경우입니다. 처음 값과 지금 값을 나란히 둡니다.',
  vintagesCaption: (name: string, unit: string) => `${name}(단위: ${unit}). 굵은 글씨가 지금 값입니다.`,
  vintageColumns: { period: '기간', steps: '값과 그 값이 처음 발표된 때' },

  comparisonsHeading: '원자료와 보도의 비교',
  comparisonsText: '같은 수치를 원자료에서 직접 더한 값과 보도된 값을 견주었습니다.',
  comparisonsCaption: (name: string, unit: string) => `${name}(단위: ${unit})`,
  comparisonColumns: { period: '기간', dataset: '데이터', raw: '원자료', published: '보도', agrees: '비교' },
  agrees: '같음',
  disagrees: '다름',

  takeHeading: '가져가기',
  publishersAndOthers: (first: string, others: string) => `${first} 외 ${others}`,
  embed: '다른 사이트에 넣기',
  embedText: '아래 코드를 넣으면 차트와 출처가 함께 표시됩니다.',
  copy: '복사',
  copied: '복사했습니다',
  plans: (count: string) => `계획을 말한 보도 ${withParticle(count, '은/는')} 실적이 아니므로 그리지 않았습니다.`,
  embedSource: '출처와 자세한 내용',
};
