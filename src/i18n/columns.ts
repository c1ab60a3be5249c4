import type { Locale, Text } from '../model/text.ts';

/** What the cells of a column hold, in the words of Table Schema; `period` is text by our own grammar. */
export type ColumnType = 'text' | 'number' | 'integer' | 'date' | 'period';

interface Described<Type extends ColumnType> {
  readonly type: Type;
  /** Short name, at the head of a sheet. */
  readonly label: Text;
  /** What a cell of it says, for the dictionary. */
  readonly meaning: Text;
}

const described =
  <Type extends ColumnType>(type: Type) =>
  (ko: string, en: string, meaningKo: string, meaningEn: string): Described<Type> => ({
    type,
    label: { ko, en },
    meaning: { ko: meaningKo, en: meaningEn },
  });
const [text, number, integer, date, period] = [
  described('text'),
  described('number'),
  described('integer'),
  described('date'),
  described('period'),
];

/**
 * Every column of every file, once: what it holds, its name and its meaning in both languages. A column means the same
 * and holds the same in every file; one that is missing here does not compile.
 */
export const COLUMNS = {
  indicator: text(
    '지표',
    'Indicator',
    '지표의 이름표. 사이트 주소와 파일 이름에도 쓰입니다. 따라가는 지표가 없으면 비어 있습니다.',
    'Name of the indicator in addresses and file names; empty where none follows.',
  ),
  period: period(
    '기간',
    'Period',
    '수치가 가리키는 기간. ISO 8601: 2024(해), 2024-Q3(분기), 2025-H1(반기), 2026-01(달), 2025-01/2025-09(구간)',
    'Period the figure is for, ISO 8601: 2024 (year), 2024-Q3 (quarter), 2025-H1 (half), 2026-01 (month), 2025-01/2025-09 (interval).',
  ),
  area: text(
    '지역',
    'Area',
    'ISO 3166-2 지역 코드. 전국은 KR입니다.',
    'ISO 3166-2 code of the area; the whole country is KR.',
  ),
  breakdown: text(
    '구분',
    'Breakdown',
    '구분. 비어 있으면 전체이고, 아니면 차원=코드 쌍을 ;로 잇습니다.',
    'Empty for the total, otherwise dimension=code pairs joined with ;.',
  ),
  value: number(
    '값',
    'Value',
    '값. 쉼표와 단위가 없는 숫자이며, 찾은 수치가 없으면 비어 있습니다. 보도와 엇갈린 수치 파일에서는 페이지가 말한 그대로의 값입니다.',
    'The value, a plain number without commas or unit; empty where we found no figure. In the files of reports and contradictions it is the value as the page states it.',
  ),
  unit: text('단위', 'Unit', '값의 단위', 'Unit of the value.'),
  status: text(
    '상태',
    'Status',
    'SDMX 상태 부호. A 공표, P 잠정, E 추정·산출, B 기준 변경, M 수치 없음',
    'SDMX status: A as published, P provisional, E estimated or derived, B break in series, M missing.',
  ),
  target_value: number('목표값', 'Target', '목표값. 값과 같은 단위입니다.', 'The target, in the unit of the value.'),
  target_due: period(
    '목표 기한',
    'Target due',
    '목표 기한. 부처가 밝히지 않았으면 비어 있습니다.',
    'When the target is due; empty where the ministry named no date.',
  ),
  low: number(
    '가장 작은 값',
    'Lowest',
    '보도가 엇갈릴 때 가장 작은 값. 엇갈리지 않으면 비어 있습니다.',
    'Lowest value where reports contradict each other; empty otherwise.',
  ),
  high: number(
    '가장 큰 값',
    'Highest',
    '보도가 엇갈릴 때 가장 큰 값. 엇갈리지 않으면 비어 있습니다.',
    'Highest value where reports contradict each other; empty otherwise.',
  ),
  publisher: text('발표한 곳', 'Publisher', '값을 발표하거나 보도한 곳', 'Who published or reported the value.'),
  published: period(
    '발표일',
    'Published',
    '그 페이지의 발표일. 페이지에 날짜가 없으면 비어 있습니다.',
    'Date of that page; empty where the page shows none.',
  ),
  source_url: text(
    '출처 주소',
    'Source address',
    '그 페이지의 주소. 이름만 밝히고 링크하지 않는 출처는 비어 있습니다.',
    'Address of that page; empty for sources that are named but not linked.',
  ),
  source_urls: text(
    '출처 주소들',
    'Source addresses',
    '출처 페이지의 주소들. 빈칸으로 나눕니다.',
    'Addresses of the source pages, separated by spaces.',
  ),
  reports: integer(
    '보도 수',
    'Reports',
    '이 값에 관한 보도의 수. 다르게 말한 것과 산출에 쓴 것도 셉니다.',
    'How many reports speak of this value, those that differ and those it was derived from included.',
  ),
  note: text(
    '비고',
    'Note',
    '산출 방법, 값이 없는 이유, 편집자의 결정 등',
    'How a value was derived, why one is missing, what an editor decided.',
  ),

  pledge: text('약속', 'Pledge', '약속의 이름표', 'Name of the pledge.'),
  programme: text('사업', 'Programme', '약속이 속한 사업', 'Programme the pledge belongs to.'),
  target_kind: text(
    '목표의 성격',
    'Kind of target',
    'reach는 기한까지 한 번 이르는 목표, each-year는 해마다 지키는 수준',
    'reach: once, by the due date; each-year: a level to hold every year.',
  ),
  counts_from: date(
    '세기 시작한 날',
    'Counts from',
    '이날부터의 수치를 이 약속의 수치로 셉니다.',
    'Figures count for the pledge from this day on.',
  ),
  state: text('판정', 'Verdict', '판정', 'The verdict.'),
  progress_p: number('P', 'P', 'P. 기준점에서 목표까지 온 비율', 'P, the share of the way from baseline to target.'),
  expected_e: number('E', 'E', 'E. 지금까지 와 있어야 할 비율', 'E, the share of the way due by now.'),
  pace_r: number('R', 'R', 'R = P ÷ E. 반올림하지 않은 값', 'R = P ÷ E, not rounded.'),
  state_by_pace_alone: text(
    'R만으로 본 판정',
    'Verdict by R alone',
    '낮추는 규칙을 쓰기 전, R만으로 본 판정',
    'The verdict R alone gives, before the rule that can lower it.',
  ),
  lowered_because: text(
    '낮춘 이유',
    'Lowered because',
    '판정을 낮춘 이유. projected-gap은 최근 변화로는 목표에 모자람, no-movement는 목표 쪽으로 움직이지 않음',
    'Why the verdict was lowered. projected-gap: recent changes fall short of the target; no-movement: no movement towards it.',
  ),
  state_without_provisional: text(
    '잠정치를 뺀 판정',
    'Verdict without provisional figures',
    '잠정치를 빼면 달라지는 판정. 달라지지 않으면 비어 있습니다.',
    'The verdict without provisional figures, where it differs; empty otherwise.',
  ),
  baseline_period: period('기준점의 기간', 'Baseline period', '기준점의 기간', 'Period of the baseline.'),
  baseline_value: number('기준점의 값', 'Baseline value', '기준점의 값', 'Value of the baseline.'),
  latest_period: period(
    '최근 수치의 기간',
    'Latest period',
    '판정에 쓴 최근 수치의 기간',
    'Period of the latest figure, the one judged.',
  ),
  latest_value: number('최근 수치', 'Latest value', '판정에 쓴 최근 수치', 'The latest figure, the one judged.'),
  latest_status: text('최근 수치의 상태', 'Latest status', '최근 수치의 상태 부호', 'Status of the latest figure.'),
  latest_published: period(
    '최근 수치의 발표일',
    'Latest published',
    '최근 수치의 발표일',
    'When the latest figure was published.',
  ),
  years_gone: number(
    '지난 햇수',
    'Years gone',
    '기준점에서 최근 수치까지의 햇수',
    'Years from the baseline to the latest figure.',
  ),
  years_all: number(
    '전체 햇수',
    'Years in all',
    '기준점에서 기한까지의 햇수',
    'Years from the baseline to the due date.',
  ),
  needed_per_year: number(
    '해마다 필요한 변화',
    'Needed per year',
    '목표에 닿으려면 남은 해마다 필요한 변화',
    'Change needed in each remaining year to reach the target.',
  ),
  last_year_from: period(
    '한 해 변화의 앞',
    'Last year from',
    '최근 한 해 변화의 앞 해',
    'The earlier year of the last yearly change.',
  ),
  last_year_to: period(
    '한 해 변화의 뒤',
    'Last year to',
    '최근 한 해 변화의 뒤 해',
    'The later year of the last yearly change.',
  ),
  last_year_change: number(
    '최근 한 해의 변화',
    'Last yearly change',
    '최근 한 해의 변화',
    'The change over the last year.',
  ),
  mean_yearly_change: number(
    '평균 변화',
    'Mean yearly change',
    '최근 해마다 변화(많아야 다섯 번)의 평균',
    'Mean of the last yearly changes, five at most.',
  ),
  projected_period: period(
    '연장선의 기한',
    'Projected period',
    '연장선을 본 기한',
    'The due date looked at for the projection.',
  ),
  projected_value: number(
    '연장선의 값',
    'Projected value',
    '최근 평균 변화가 이어질 때 기한의 값. 예측도 자료도 아닙니다.',
    'Value at the due date if the mean change went on. Neither a forecast nor data.',
  ),
  compound_ratio: number(
    '복리 잣대의 비율',
    'Compound ratio',
    '복리 성장률 잣대의 비율',
    'Ratio of the compound-growth yardstick.',
  ),
  compound_status: text(
    '복리 잣대의 판정',
    'Compound verdict',
    '복리 성장률 잣대의 판정',
    'Verdict of the compound-growth yardstick.',
  ),
  pledged: date(
    '약속한 날',
    'Pledged',
    '약속을 말한 가장 이른 페이지의 날짜',
    'Date of the earliest page that states the pledge.',
  ),
  days_since_pledge: integer(
    '약속한 뒤의 날수',
    'Days since the pledge',
    '약속한 날부터 기준일까지의 날수',
    'Days from the pledge to the reference day.',
  ),
  days_since_figure: integer(
    '마지막 수치 뒤의 날수',
    'Days since the last figure',
    '마지막 수치가 발표된 날부터 기준일까지의 날수',
    'Days from the publication of the last figure to the reference day.',
  ),
  statements: integer('말한 보도', 'Statements', '약속을 말한 보도의 수', 'How many reports state the pledge.'),
  method: text('산정 방법', 'Method', '산정 방법의 판 번호', 'Version of the method.'),

  report: text(
    '보도',
    'Report',
    '보도의 이름표. 내용이 같으면 늘 같습니다.',
    'Name of the report; the same content always has the same name.',
  ),
  record: integer(
    '대장의 행',
    'Ledger row',
    '공표 수치 대장에서의 행 번호, 따로 둔 행은 그 파일에서의 행 번호. 머리글이 1입니다.',
    'Row number in the ledger of published figures, or in the file a row was set aside from; the header is 1.',
  ),
  quantity: text(
    '대장의 이름',
    'Name in the ledger',
    '대장에서 그 수치를 부르는 이름',
    "The ledger's word for the quantity.",
  ),
  measure: text(
    '측정 방식',
    'Measure',
    '측정 방식. flow는 기간 중, stock은 기간 말, cumulative는 누계, share는 비율, growth는 증감률 등',
    'flow: during the period; stock: at its end; cumulative: running total; share: percent; growth: rate of change; and others.',
  ),
  kind: text(
    '종류',
    'Kind',
    '보도 파일에서는 실제 수치, 목표, 계획 가운데 하나. 바뀐 수치 파일에서는 잠정치의 확정, 발표 값의 변경, 오류 정정 가운데 하나',
    'In the file of reports an observation, a target or a plan; in the file of revisions provisional made final, published value changed, or correction of an error.',
  ),
  publisher_kind: text('발표한 곳의 종류', 'Kind of publisher', '발표한 곳의 종류', 'Kind of publisher.'),
  citation: text('페이지', 'Page', '페이지의 제목이나 짧은 설명', 'Title of the page, or a short description of it.'),
  used: text('쓰임', 'Used', '지표의 값을 뒷받침하면 yes', 'yes where the report stands behind an indicator.'),
  judgement: text(
    '보도를 본 방식',
    'Judgement',
    '보도를 어떻게 보았는지, 쓰지 않았다면 그 이유',
    'How the report was judged, or why it is not used.',
  ),
  indicators: text(
    '뒷받침하는 지표',
    'Indicators',
    '이 보도가 뒷받침하는 지표',
    'Indicators the report stands behind.',
  ),
  corrected_columns: text(
    '정정한 열',
    'Corrected columns',
    '정정 기록으로 바뀐 열',
    'Columns changed by a recorded correction.',
  ),

  from: number('앞의 값', 'From', '바뀌기 전의 값', 'Value before the change.'),
  to: number('뒤의 값', 'To', '바뀐 뒤의 값', 'Value after the change.'),
  change: number('바뀐 폭', 'Change', '바뀐 폭. 값과 같은 단위입니다.', 'The change, in the unit of the value.'),
  change_share: number(
    '바뀐 비율',
    'Share of change',
    '바뀐 폭을 앞의 값으로 나눈 비율. 앞의 값이 0이면 비어 있습니다.',
    'The change as a share of the earlier value; empty when that was zero.',
  ),
  day: period('바뀐 날', 'Day', '바뀐 값이 처음 발표된 날', 'When the later value was first published.'),
  first_publisher: text(
    '앞의 값을 말한 곳',
    'First publisher',
    '앞의 값을 처음 말한 곳',
    'Who first stated the earlier value.',
  ),
  first_published: period(
    '앞의 값을 말한 날',
    'First published',
    '앞의 값을 처음 말한 날',
    'When the earlier value was first stated.',
  ),
  first_source_url: text(
    '앞의 값을 말한 페이지',
    'First source',
    '앞의 값을 처음 말한 페이지',
    'Page that first stated the earlier value.',
  ),
  last_publisher: text(
    '뒤의 값을 말한 곳',
    'Last publisher',
    '바뀐 값을 처음 말한 곳',
    'Who first stated the later value.',
  ),
  last_published: period(
    '뒤의 값을 말한 날',
    'Last published',
    '바뀐 값을 처음 말한 날',
    'When the later value was first stated.',
  ),
  last_source_url: text(
    '뒤의 값을 말한 페이지',
    'Last source',
    '바뀐 값을 처음 말한 페이지',
    'Page that first stated the later value.',
  ),

  publishers: text('말한 곳들', 'Publishers', '그 값을 말한 곳들', 'Who states the value.'),
  decided_value: number(
    '정한 값',
    'Decided value',
    '편집자가 정한 값. 아직 정하지 않았으면 비어 있습니다.',
    'The value an editor chose; empty while undecided.',
  ),
  decided: date('정한 날', 'Decided', '값을 정한 날', 'Day of the decision.'),
  reason: text(
    '이유',
    'Reason',
    '그 값으로 정한 이유. 따로 둔 행의 파일에서는 따로 둔 이유',
    'Why that value was chosen; in the files of rows set aside, why the row was.',
  ),

  target: text('지난 목표', 'Earlier target', '지난 목표의 이름표', 'Name of the earlier target.'),
  announced: period(
    '목표를 밝힌 날',
    'Announced',
    '목표를 말한 가장 이른 페이지의 날짜',
    'Date of the earliest page that states the target.',
  ),
  reached_period: period('결과의 기간', 'Outcome period', '결과 수치의 기간', 'Period of the outcome.'),
  reached_value: number('결과', 'Outcome', '결과 수치', 'The outcome.'),
  reached_source_urls: text(
    '결과의 출처',
    'Outcome sources',
    '결과를 말한 페이지의 주소들',
    'Addresses of the pages that state the outcome.',
  ),
  target_source_urls: text(
    '목표의 출처',
    'Target sources',
    '목표를 말한 페이지의 주소들',
    'Addresses of the pages that state the target.',
  ),

  file: text('파일', 'File', '받은 파일', 'The file as received.'),
  rule: text('규칙', 'Rule', '행을 따로 둔 규칙', 'The rule that set the row aside.'),
  raw: text('원래의 행', 'Row as received', '받은 그대로의 행', 'The row as it was received.'),
} as const satisfies Readonly<Record<string, Described<ColumnType>>>;

export type ColumnName = keyof typeof COLUMNS;

/** The languages of the columns of words. */
export const LANGUAGES: Readonly<Record<Locale, Text>> = {
  ko: { ko: '한국어', en: 'Korean' },
  en: { ko: '영어', en: 'English' },
};
