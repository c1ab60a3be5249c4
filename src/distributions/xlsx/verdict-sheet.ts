import type { Unit } from '../../format/unit.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Method } from '../../model/method.ts';
import { publishedBy, spanOf } from '../../model/period.ts';
import type { Point } from '../../model/point.ts';
import type { Text } from '../../model/text.ts';
import { STATES } from '../../model/verdict.ts';
import { evaluate, serialOf, type Value } from './formula.ts';
import { numberCell, textCell, type Cell, type Look, type Sheet } from './sheet.ts';

/** One line of the working: a heading, a given value or a formula over named cells; `published` is what the site says. */
type Line =
  | { readonly heading: Text }
  | {
      readonly name: string;
      readonly label: Text;
      readonly given: number | string | null;
      readonly look: Look;
      /** The figure it is, where it may stand on the sheet of figures too. */
      readonly figure?: Point | null | undefined;
    }
  | {
      readonly name: string;
      readonly label: Text;
      readonly formula: string;
      readonly look: Look;
      readonly published?: Value | null | undefined;
    };

const t = (ko: string, en: string): Text => ({ ko, en });
const heading = (ko: string, en: string): Line => ({ heading: t(ko, en) });
const words = (name: string, label: Text, given: string | null): Line => ({ name, label, given, look: 'givenText' });
const amount = (name: string, label: Text, given: number | null): Line => ({
  name,
  label,
  given,
  look: given !== null && Number.isInteger(given) ? 'givenWhole' : 'given',
});
const figure = (name: string, label: Text, point: Point | null): Line => ({
  ...amount(name, label, point?.value ?? null),
  figure: point,
});
const day = (name: string, label: Text, given: string | null): Line => ({
  name,
  label,
  given: given === null ? null : serialOf(given),
  look: 'givenDate',
});
const formula = (name: string, label: Text, text: string, look: Look = 'number', published?: Value | null): Line => ({
  name,
  label,
  formula: text,
  look,
  ...(published === undefined ? {} : { published }),
});

/** Where a day stands on the line of years: every month is a twelfth, the end of 2024 is 2025. */
const lineOf = (name: string): string =>
  `IF(${name}="","",YEAR(${name})+(MONTH(${name})-1+DAY(${name})/DAY(EOMONTH(${name},0)))/12)`;

/** The required path as lines, and the formula for where it stands at the latest figure. */
function pathLines({ verdict: { path } }: Indicator): { lines: Line[]; formula: string } {
  const last = path.length - 1;
  const lines = path.flatMap(({ period, value }, at): Line[] => {
    const [ko, en] = at === 0 ? ['출발점', 'Baseline'] : at === last ? ['목표', 'Target'] : ['중간 목표', 'Milestone'];
    const copied = at === 0 ? 'baseline' : at === last ? 'target' : null;
    const stood: Line[] = copied
      ? [
          formula(
            `path_${at}_day`,
            t(`${ko} ${period}, 날`, `${en} ${period}, day`),
            `${copied === 'target' ? 'due' : copied}_day`,
            'date',
          ),
          formula(`path_${at}_value`, t(`${ko} ${period}, 값`, `${en} ${period}, value`), `${copied}_value`),
        ]
      : [
          day(`path_${at}_day`, t(`${ko} ${period}, 날`, `${en} ${period}, day`), spanOf(period).end),
          amount(`path_${at}_value`, t(`${ko} ${period}, 값`, `${en} ${period}, value`), value),
        ];
    return [
      ...stood,
      formula(
        `path_${at}_years`,
        t(`${ko} ${period}, 햇수의 자리`, `${en} ${period}, place in years`),
        lineOf(`path_${at}_day`),
      ),
    ];
  });
  const steps = path
    .slice(1)
    .map(
      (_, at) =>
        `(path_${at + 1}_value-path_${at}_value)*MAX(0,MIN(1,(latest_years-path_${at}_years)/(path_${at + 1}_years-path_${at}_years)))`,
    );
  return { lines, formula: path.length < 2 ? '""' : `IF(latest_years="","",${['path_0_value', ...steps].join('+')})` };
}

function linesOf(indicator: Indicator, asOf: string, unit: Unit, method: Method): Line[] {
  const { verdict, target, baseline, measure } = indicator;
  if (!target) throw new RangeError(`no target: ${indicator.id}`);
  const { latest, lastYear } = verdict;
  const path = pathLines(indicator);
  const due = target.due === null ? null : spanOf(target.due).end;
  return [
    heading('주어진 값 (노란 칸)', 'Given (yellow cells)'),
    day('as_of', t('기준일', 'Day of comparison'), asOf),
    words('unit', t('단위', 'Unit'), `${unit.ko} · ${unit.en}`),
    words(
      'measure',
      t(
        `수치의 성격: ${messagesIn('ko').terms.measures[measure]}`,
        `Kind of figure: ${messagesIn('en').terms.measures[measure]}`,
      ),
      measure,
    ),
    words(
      'target_kind',
      t('목표의 성격 (reach 한 번 도달, each-year 해마다)', 'Kind of target (reach once, or each-year)'),
      target.kind,
    ),
    amount('target_value', t('목표값', 'Target'), target.value),
    words('target_due', t('목표 기한', 'Target due'), target.due),
    day('due_day', t('기한의 마지막 날', 'Last day of the due period'), due),
    day('counts_from', t('이날부터의 수치를 셈', 'Figures count from'), target.countsFrom),
    words('baseline_period', t('출발점의 기간', 'Baseline, period'), baseline?.period ?? null),
    day('baseline_day', t('출발점의 마지막 날', 'Baseline, last day'), baseline ? spanOf(baseline.period).end : null),
    figure('baseline_value', t('출발점의 값', 'Baseline, value'), baseline),
    words('latest_period', t('최근 수치의 기간', 'Latest figure, period'), latest?.period ?? null),
    day(
      'latest_first_day',
      t('최근 수치의 첫날', 'Latest figure, first day'),
      latest ? spanOf(latest.period).start : null,
    ),
    day(
      'latest_last_day',
      t('최근 수치의 마지막 날', 'Latest figure, last day'),
      latest ? spanOf(latest.period).end : null,
    ),
    day(
      'latest_published',
      t('최근 수치의 발표일', 'Latest figure, published'),
      publishedBy(latest?.published ?? null),
    ),
    figure('latest_value', t('최근 수치', 'Latest figure, value'), latest),
    words(
      'latest_kind',
      t(
        '최근 수치의 종류 (whole 온전한 기간, twelve-months 열두 달 합)',
        'Kind of latest figure (whole, or twelve-months)',
      ),
      latest && (measure === 'flow' && spanOf(latest.period).frequency === 'interval' ? 'twelve-months' : 'whole'),
    ),
    words('latest_status', t('최근 수치의 상태', 'Latest figure, status'), latest?.status ?? null),
    figure('year_before', t('최근 한 해 변화의 앞 값', 'Last yearly change, from'), lastYear?.from ?? null),
    figure('year_after', t('최근 한 해 변화의 뒤 값', 'Last yearly change, to'), lastYear?.to ?? null),
    amount(
      'mean_change',
      t('최근 해마다 변화의 평균 (많아야 다섯 번)', 'Mean of the last yearly changes (five at most)'),
      verdict.meanChange,
    ),
    amount('cut_on_track', t('순항의 경계 (R)', 'Cut for on track (R)'), method.cuts.onTrack),
    amount('cut_speed_up', t('가속 필요의 경계 (R)', 'Cut for speed up (R)'), method.cuts.speedUp),
    amount('gap_allowed', t('연장선에서 모자라도 되는 비율', 'Gap allowed in the projection'), method.gapAllowed),
    amount('years_needed', t('판정까지 지나야 하는 햇수', 'Years before a verdict'), method.yearsBeforeVerdict),
    amount('noise', t('경계에서 무시하는 오차', 'Noise ignored at a cut'), method.noise),

    heading('걸어온 햇수', 'Years gone by'),
    formula(
      'latest_day',
      t('최근 수치가 가리키는 날', 'Day the latest figure speaks of'),
      'IF(latest_value="","",IF(AND(measure<>"flow",latest_published<>"",latest_published<latest_last_day),MAX(latest_published,latest_first_day),latest_last_day))',
      'date',
    ),
    formula('latest_years', t('최근 수치, 햇수의 자리', 'Latest figure, place in years'), lineOf('latest_day')),
    formula('baseline_years', t('출발점, 햇수의 자리', 'Baseline, place in years'), lineOf('baseline_day')),
    formula('due_years', t('기한, 햇수의 자리', 'Due date, place in years'), lineOf('due_day')),
    formula(
      'years_gone',
      t('출발점에서 최근 수치까지', 'From the baseline to the latest figure'),
      'IF(OR(latest_years="",baseline_years="",due_years=""),"",latest_years-baseline_years)',
      'number',
      verdict.yearsGone ?? undefined,
    ),
    formula(
      'years_all',
      t('출발점에서 기한까지', 'From the baseline to the due date'),
      'IF(OR(baseline_years="",due_years=""),"",due_years-baseline_years)',
      'number',
      verdict.yearsAll ?? undefined,
    ),
    formula(
      'years_left',
      t('최근 수치에서 기한까지', 'From the latest figure to the due date'),
      'IF(OR(latest_years="",due_years=""),"",due_years-latest_years)',
    ),

    ...(path.lines.length === 0 ? [] : [heading('가야 할 길', 'The required path'), ...path.lines]),

    heading('판정 전의 물음', 'Asked before the verdict'),
    formula(
      'direction',
      t('목표의 방향 (1 늘림, -1 줄임)', 'Direction of the target (1 up, -1 down)'),
      'IF(baseline_value="",1,IF(target_value<baseline_value,-1,1))',
      'whole',
    ),
    formula(
      'reached',
      t('목표에 이르렀는가', 'Target reached?'),
      'IF(latest_value="","",AND(latest_kind="whole",direction*(latest_value-target_value)>=0))',
    ),
    formula('overdue', t('기한이 지났는가', 'Due date passed?'), 'IF(due_day="",FALSE,due_day<as_of)'),
    formula(
      'early',
      t('판정하기에 이른가', 'Too early for a verdict?'),
      'IF(latest_value="","",IF(OR(reached,AND(target_kind="reach",overdue)),FALSE,OR(baseline_value="",due_day="",years_gone="",years_gone<years_needed-noise)))',
    ),

    heading('P, E, R', 'P, E, R'),
    formula(
      'progress',
      t('P: 출발점에서 목표까지 온 비율', 'P: share of the way from baseline to target'),
      'IF(OR(latest_value="",baseline_value="",due_day="",baseline_value=target_value),"",(latest_value-baseline_value)/(target_value-baseline_value))',
      'ratio',
      verdict.progress,
    ),
    formula(
      'path_now',
      t('최근 수치의 날에 길이 닿는 값', 'Value of the path on that day'),
      path.formula,
      'number',
      verdict.onPath ?? undefined,
    ),
    formula(
      'expected',
      t('E: 와 있어야 할 비율', 'E: share of the way due by then'),
      'IF(progress="","",IF(AND(target_kind="each-year",NOT(reached)),1,(path_now-baseline_value)/(target_value-baseline_value)))',
      'ratio',
      verdict.expected,
    ),
    formula(
      'pace',
      t('R = P ÷ E', 'R = P ÷ E'),
      'IF(expected="","",IF(expected>0,progress/expected,""))',
      'ratio',
      verdict.pace,
    ),
    formula(
      'pace_state',
      t('R만으로 본 판정', 'Verdict by R alone'),
      'IF(OR(pace="",reached=TRUE,early=TRUE,AND(target_kind="reach",overdue)),"",IF(pace>=cut_on_track-noise,"on-track",IF(pace>=cut_speed_up-noise,"speed-up",IF(pace>=-noise,"behind","moving-away"))))',
      'result',
      verdict.paceState,
    ),

    heading('최근의 움직임 (판정을 낮출 수만 있음)', 'Recent movement (can only lower the verdict)'),
    formula(
      'needed',
      t('남은 해마다 필요한 변화', 'Change needed in each remaining year'),
      'IF(progress="","",IF(years_left>0,(target_value-latest_value)/years_left,""))',
      'number',
      verdict.needed,
    ),
    formula(
      'last_year',
      t('최근 한 해의 변화', 'Change over the last year'),
      'IF(OR(year_before="",year_after=""),"",year_after-year_before)',
      'number',
      lastYear?.change ?? null,
    ),
    formula(
      'projected',
      t('평균 변화가 이어질 때 기한의 값 (예측 아님)', 'Value at the due date at the mean change (not a forecast)'),
      'IF(OR(pace_state="",mean_change=""),"",IF(years_left>0,latest_value+mean_change*years_left,""))',
      'number',
      verdict.projected?.value ?? null,
    ),
    formula(
      'limit',
      t('이보다 좋을 수 없음', 'No better than'),
      'IF(projected="","",IF(direction*mean_change<=0,"behind",IF(direction*(target_value-projected)/ABS(target_value-latest_value)>gap_allowed+noise,"speed-up","")))',
    ),

    heading('판정', 'Verdict'),
    formula(
      'state',
      t('판정', 'Verdict'),
      'IF(latest_value="","not-rated",IF(reached,IF(target_kind="reach","met","keeping"),IF(AND(target_kind="reach",overdue),"missed",IF(OR(pace="",early=TRUE),"too-early",' +
        'IF(AND(limit="behind",OR(pace_state="on-track",pace_state="speed-up")),"behind",IF(AND(limit="speed-up",pace_state="on-track"),"speed-up",pace_state))))))',
      'result',
      verdict.state,
    ),
  ];
}

/** Returns where the workbook holds a figure, as a formula names it; undefined where it does not. */
export type FindFigure = (point: Point) => string | undefined;

/** Published numbers are kept to six decimals, the means among the given values too. */
const sameValue = (a: Value, b: Value): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(b)) : a === b;

function givenCell({ given, look, figure: point }: Extract<Line, { given: unknown }>, findFigure: FindFigure): Cell {
  if (given === null) return { kind: 'blank', look };
  const linked = point ? findFigure(point) : undefined;
  if (linked !== undefined) return { kind: 'formula', formula: linked, result: given, look };
  return typeof given === 'number' ? numberCell(given, look) : textCell(given, look);
}

const publishedCell = (value: Value | null, look: Look): Cell =>
  value === null
    ? null
    : typeof value === 'number'
      ? numberCell(value, look === 'ratio' ? 'ratio' : undefined)
      : textCell(String(value), 'plain');

/**
 * Returns the verdict of an indicator with a target as a sheet whose formulas compute it anew from the given values;
 * one that `findFigure` finds on another sheet is read from there.
 * Throws when a formula gives anything else than what is published, or when the indicator has no target.
 */
export function verdictSheet(
  indicator: Indicator,
  asOf: string,
  unit: Unit,
  method: Method,
  findFigure: FindFigure = () => undefined,
): Sheet {
  const rows: Cell[][] = [
    [textCell(`판정: ${indicator.name.ko}`, 'title')],
    [textCell(`Verdict: ${indicator.name.en}`, 'title')],
    [
      textCell(
        '노란 칸을 바꾸면 C열의 식이 판정을 다시 계산합니다. 자료 시트에 있는 수치는 그 시트를 따릅니다. D열은 사이트에 게시된 값입니다. 칸마다 이름이 있어 식을 읽을 수 있습니다.',
      ),
    ],
    [
      textCell(
        'Change a yellow cell and the formulas in column C compute the verdict anew. Figures that stand on the data sheet follow it. Column D is what the site publishes. Cells have names, so that formulas can be read.',
      ),
    ],
    ['항목', 'Item', '계산\nComputed', '게시된 값\nAs published', '칸 이름\nCell name'].map((text) =>
      textCell(text, 'heading'),
    ),
  ];
  const frozen = rows.length;
  const names = new Map<string, readonly [number, number]>();
  const values = new Map<string, Value>();
  const valueOf = (name: string): Value => {
    const value = values.get(name);
    if (value === undefined) throw new RangeError(`unknown cell name: ${name}`);
    return value;
  };
  for (const line of linesOf(indicator, asOf, unit, method)) {
    if ('heading' in line) {
      rows.push([], [textCell(line.heading.ko, 'group'), textCell(line.heading.en, 'group')]);
      continue;
    }
    names.set(line.name, [rows.length, 2]);
    const label = [textCell(line.label.ko), textCell(line.label.en)];
    if ('given' in line) {
      values.set(line.name, line.given ?? '');
      rows.push([...label, givenCell(line, findFigure), null, textCell(line.name)]);
      continue;
    }
    const result = evaluate(line.formula, valueOf);
    const published = line.published ?? null;
    if (line.published !== undefined && !sameValue(result, published ?? '')) {
      throw new Error(
        `${indicator.id}: the sheet gives ${line.name} ${result === '' ? 'nothing' : result}, published is ${published ?? 'nothing'}`,
      );
    }
    values.set(line.name, result);
    rows.push([
      ...label,
      { kind: 'formula', formula: line.formula, result, look: line.look },
      publishedCell(published, line.look),
      textCell(line.name),
    ]);
  }
  rows.push([], [textCell('판정의 뜻', 'group'), textCell('What the verdicts mean', 'group')]);
  for (const state of STATES) {
    rows.push([
      textCell(`${messagesIn('ko').terms.states[state]}: ${messagesIn('ko').terms.stateMeanings[state]}`),
      textCell(`${messagesIn('en').terms.states[state]}: ${messagesIn('en').terms.stateMeanings[state]}`),
      textCell(state),
    ]);
  }
  return { name: '판정 Verdict', widths: [44, 44, 18, 18, 18], rows, frozen, filter: null, names };
}
