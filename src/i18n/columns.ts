import type { Locale, Text } from '../model/text.ts';

/** What the cells of a column hold, in the words of Table Schema; `period` is text by the grammar of `periodCode`. */
export type ColumnType = 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'period';

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
const [text, number, integer, boolean, date, period] = [
  described('text'),
  described('number'),
  described('integer'),
  described('boolean'),
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
    '수치나 일이 가리키는 기간. 2024-A1(해), 2025-H1(반기), 2024-Q3(분기), 2026-M01(달), 2025-M12-D17(날)로 쓰고 구간은 /로 잇습니다. 표 프로그램이 날짜로 바꾸지 않는 꼴입니다.',
    'Period of the figure or event: 2024-A1 (year), 2025-H1 (half), 2024-Q3 (quarter), 2026-M01 (month), 2025-M12-D17 (day), the ends of an interval joined with /. Spreadsheets do not turn it into a date.',
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
  published: date(
    '발표일',
    'Published',
    '그 페이지의 발표일. 날짜가 없거나 달만 밝힌 페이지는 비어 있습니다.',
    'Day of that page; empty where it shows none or a month only.',
  ),
  published_month: period(
    '발표한 달',
    'Month of publication',
    '그 페이지가 발표된 달. 페이지에 날짜가 없으면 비어 있습니다.',
    'Month of that page; empty where it shows no date.',
  ),
  source_url: text('출처 주소', 'Source address', '그 페이지의 주소', 'Address of that page.'),
  source_title: text(
    '출처 제목',
    'Source title',
    '그 페이지의 제목이나 짧은 설명. 원자료는 자료의 이름',
    'Title of that page, or a short description; for a dataset its name.',
  ),
  source_linked: boolean(
    '연결',
    'Linked',
    '사이트가 그 주소로 연결하면 true. 베낀 곳, 모아 둔 곳, 이름 없는 주소는 이름만 밝히고 연결하지 않습니다.',
    'true where the site links the address; mirrors, aggregators and bare addresses are named and not linked.',
  ),
  public_copy: text(
    '읽은 사본',
    'Copy read',
    '원자료를 읽은 공개 사본의 주소. 발표한 곳에서 바로 읽었으면 비어 있습니다.',
    'Address of the public copy a dataset was read from; empty where it was read at its publisher.',
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
  pace_r: number(
    'R',
    'R',
    'R = P ÷ E. 반올림하지 않은 값. 아직 이르다는 약속에서는 참고로 읽는 값이며 판정에 쓰지 않습니다.',
    'R = P ÷ E, not rounded. Where it is too early, a reading from which no verdict is drawn.',
  ),
  on_path: number(
    '길 위의 값',
    'Value on the path',
    '최근 수치의 기간 끝에 와 있어야 할 값',
    'Value of the required path at the end of the latest period.',
  ),
  first_judged: period(
    '첫 판정의 기간',
    'First judged',
    '아직 이른 약속에서 첫 판정을 내릴 수치의 기간',
    'Where it is too early, the period whose figure gives the first verdict.',
  ),
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
  state_from_firm_figures: text(
    '확실한 수치만으로 본 판정',
    'Verdict from firm figures only',
    '잠정치와 사본을 빼면 달라지는 판정. 달라지지 않으면 비어 있습니다.',
    'The verdict without provisional figures and copies, where it differs; empty otherwise.',
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
  latest_published: date(
    '최근 수치의 발표일',
    'Latest published',
    '최근 수치의 발표일',
    'When the latest figure was published.',
  ),
  latest_published_month: period(
    '최근 수치가 발표된 달',
    'Month of the latest figure',
    '최근 수치가 발표된 달',
    'Month in which the latest figure was published.',
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
  part_year_from: period(
    '올해 일부의 앞',
    'Part-year from',
    '끝나지 않은 해와 견준 지난해의 같은 기간',
    'The same part of the year before, beside a year that is not over.',
  ),
  part_year_to: period(
    '올해 일부의 뒤',
    'Part-year to',
    '끝나지 않은 해에서 지금까지 나온 기간',
    'The part of the year that has been published so far.',
  ),
  part_year_change: number(
    '올해 일부의 변화',
    'Part-year change',
    '두 기간 사이의 변화. 값과 같은 단위입니다.',
    'Change between the two, in the unit of the value.',
  ),
  part_year_change_share: number(
    '올해 일부의 변화율',
    'Part-year change, share',
    '앞 기간에 대한 변화의 비율. 0.1은 10%입니다.',
    'Change as a share of the earlier one; 0.1 is 10 %.',
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
  used: boolean('쓰임', 'Used', '지표의 값을 뒷받침하면 true', 'true where the report stands behind an indicator.'),
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

  value_before: number('앞의 값', 'Value before', '바뀌기 전의 값', 'Value before the change.'),
  value_after: number('뒤의 값', 'Value after', '바뀐 뒤의 값', 'Value after the change.'),
  change: number('바뀐 폭', 'Change', '바뀐 폭. 값과 같은 단위입니다.', 'The change, in the unit of the value.'),
  change_share: number(
    '바뀐 비율',
    'Share of change',
    '바뀐 폭을 앞의 값으로 나눈 비율. 앞의 값이 0이면 비어 있습니다.',
    'The change as a share of the earlier value; empty when that was zero.',
  ),
  first_publisher: text(
    '앞의 값을 말한 곳',
    'First publisher',
    '앞의 값을 처음 말한 곳',
    'Who first stated the earlier value.',
  ),
  first_published: date(
    '앞의 값을 말한 날',
    'First published',
    '앞의 값을 처음 말한 날',
    'When the earlier value was first stated.',
  ),
  first_published_month: period(
    '앞의 값을 말한 달',
    'Month first published',
    '앞의 값을 처음 말한 달',
    'Month in which the earlier value was first stated.',
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
  last_published: date(
    '뒤의 값을 말한 날',
    'Last published',
    '바뀐 값을 처음 말한 날',
    'When the later value was first stated.',
  ),
  last_published_month: period(
    '뒤의 값을 말한 달',
    'Month last published',
    '바뀐 값을 처음 말한 달',
    'Month in which the later value was first stated.',
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
    '그 값으로 정한 이유. 말이 엇갈린 내용의 파일에서는 정하지 못한 이유도 적고, 따로 둔 행의 파일에서는 따로 둔 이유입니다.',
    'Why that value was chosen; in the file of things told differently also why one is open; in the files of rows set aside, why the row was.',
  ),
  discrepancy: text('엇갈린 내용', 'Discrepancy', '엇갈린 내용의 이름표', 'Name of a thing told differently.'),
  side: integer('쪽', 'Side', '같은 내용에서 몇 번째 쪽인지', 'Which side of it, counted from 1.'),
  about: text('무엇이', 'About', '무엇을 두고 엇갈리는지', 'What is told differently.'),
  says: text('말하는 바', 'Says', '한쪽이 말하는 바', 'What this side says.'),

  target: text('지난 목표', 'Earlier target', '지난 목표의 이름표', 'Name of the earlier target.'),
  announced: date(
    '목표를 밝힌 날',
    'Announced',
    '목표를 말한 가장 이른 페이지의 날짜',
    'Date of the earliest page that states the target.',
  ),
  announced_month: period(
    '목표를 밝힌 달',
    'Month announced',
    '목표를 말한 가장 이른 페이지의 달',
    'Month of the earliest page that states the target.',
  ),
  reached_period: period('결과의 기간', 'Outcome period', '결과 수치의 기간', 'Period of the outcome.'),
  known_before: text(
    '먼저 알려진 목표',
    'Known before',
    '결과를 낸 첫 페이지보다 목표를 말한 페이지가 앞서는지: yes, no, unknown. 이루거나 이루지 못한 목표에만 적습니다.',
    'Whether a page states the target earlier than the first that gives the result: yes, no, unknown. Only for targets met or missed.',
  ),
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

  said: text(
    '값을 말로',
    'Value in words',
    '값을 단위와 함께 말하는 대로 쓴 것. 읽기 좋게 반올림했으니 계산에는 값을 쓰십시오.',
    'The value with its unit as one says it, rounded for reading; compute with the value.',
  ),
  period_type: text(
    '기간의 종류',
    'Kind of period',
    'year 해, half 반기, quarter 분기, month 달, day 날, year-to-date 1월부터의 누계, interval 그 밖의 구간. 종류가 다른 기간은 더하거나 잇지 않습니다.',
    'year, half, quarter, month, day, year-to-date (from January on) or interval. Never add or join periods of different kinds.',
  ),
  year: integer('해', 'Year', '기간이 끝나는 해', 'Year in which the period ends.'),
  first_day: date('첫날', 'First day', '기간의 첫날', 'First day of the period.'),
  last_day: date('마지막 날', 'Last day', '기간의 마지막 날', 'Last day of the period.'),
  as_of: date('기준일', 'As of', '이 자료의 기준일', 'Reference day of the file.'),
  definition: text('정의', 'Definition', '무엇을 누가 어디까지 셌는지', 'What is counted, by whom, over what.'),
  counts: text('세는 것', 'Counts', '세는 것', 'What it counts.'),
  counts_not: text(
    '세지 않는 것',
    'Counts not',
    '세지 않는 것과 헷갈리기 쉬운 것',
    'What it does not count, and what it is confused with.',
  ),
  caution: text('인용하기 전에', 'Before quoting', '인용하기 전에 알아 둘 것', 'What to know before quoting it.'),
  figures: integer('수치', 'Figures', '값이 있는 수치의 수', 'How many figures there are.'),
  datasets: text('원자료', 'Datasets', '계산에 쓴 원자료의 이름표', 'Datasets it is computed from.'),
  wording: text(
    '약속의 내용',
    'Wording',
    '무엇을 약속했는지, 페이지마다 다르면 어떻게 다른지',
    'What was promised, with the ways in which pages differ.',
  ),
  target_said: text(
    '목표를 말로',
    'Target in words',
    '목표값을 단위와 함께 말하는 대로 쓴 것',
    'The target with its unit as one says it.',
  ),
  first_figure: text(
    '첫 수치가 될 것',
    'What would be its first figure',
    '무엇이 첫 수치가 되고 누가 발표할지',
    'What would count as the first figure, and who would publish it.',
  ),
  pledge_kind: text(
    '약속의 성격',
    'Kind of pledge',
    'rule 제도, budget 예산, choice 선정, level 해마다 지키는 수준, outcome 기한까지 이루는 성과',
    'rule, budget, choice, level (each year) or outcome (by a year).',
  ),
  rung: text(
    '단계',
    'Rung',
    '약속한 뒤로 닿은 가장 먼 단계. 찾은 것이 없으면 비어 있습니다. 한 일의 파일에서는 그 일의 단계',
    'Furthest rung reached since the pledge; empty where we found none. In the file of steps the rung of the step.',
  ),
  last_step: text('마지막 한 일', 'Last step', '약속한 뒤의 마지막 한 일', 'The latest step since the pledge.'),
  last_step_period: period(
    '마지막 한 일의 날',
    'Day of the last step',
    '마지막 한 일이 있은 때',
    'When the last step was.',
  ),
  next_expected: text('다음 예정', 'Next expected', '다음에 오기로 한 일', 'The next thing expected.'),
  next_due: period('다음 예정일', 'Next due', '다음 일이 오기로 한 때', 'When the next thing is due.'),
  step: text(
    '한 일',
    'Step',
    '한 일의 이름표. 예정 파일에서는 예정과 맞는 한 일',
    'Name of the step; in the file of what is expected, the step that matches.',
  ),
  event: text('내용', 'Event', '무슨 일인지 한 문장으로', 'What happened or is expected, in a sentence.'),
  stage: text('일의 종류', 'Stage', '일의 종류', 'What kind of event it was.'),
  areas: text(
    '지역들',
    'Areas',
    '일이 있은 지역의 코드. 지역을 밝히지 않았으면 KR입니다.',
    'Codes of the areas it happened in; KR where none is named.',
  ),
  ground: boolean(
    '약속 전',
    'Before the pledge',
    '약속하기 전의 일이면 true',
    'true where it lies before the pledge was made.',
  ),
  page_read: boolean(
    '읽음',
    'Page read',
    '그 일을 말한 페이지를 읽었으면 true, 사본·제목·인용만 있으면 false',
    'true where we read a page that tells it; false where a copy, a headline or a quotation is all we hold.',
  ),
  strength: text(
    '근거의 세기',
    'Strength',
    'official 공식, several 여러 출처, single 출처 하나, undated 날짜 없음, copy 사본·제목·인용뿐',
    'official, several, single, undated, or copy (a copy, headline or quotation is all we hold).',
  ),
  strength_before: text(
    '앞 근거의 세기',
    'Strength before',
    '바뀌기 전 값의 근거가 얼마나 센지',
    'Strength of the ground of the value before.',
  ),
  how_read: text(
    '읽은 방식',
    'How read',
    'page 페이지를 읽음, copy 공개된 사본, headline 제목이나 첫 문장, secondary 다른 페이지의 인용',
    'page: the page itself; copy: a public copy; headline: title or first lines only; secondary: another page that quotes it.',
  ),
  source_titles: text(
    '출처 제목들',
    'Source titles',
    '출처 페이지의 제목들. ;로 나눕니다.',
    'Titles of the source pages, joined with ;.',
  ),
  expected: text('예정', 'Expected', '예정의 이름표', 'Name of what is expected.'),
  due: period('예정일', 'Due', '오기로 한 때', 'When it is due.'),
  expected_state: text(
    '예정의 상태',
    'State',
    'due 아직, seen 확인됨, not-seen 그날이 지났고 찾지 못함',
    'due: not yet; seen: a step matches; not-seen: the day has passed and we found none.',
  ),
  code_list: text(
    '코드 목록',
    'Code list',
    '코드가 속한 목록. 다른 파일의 열 이름과 같고, breakdown의 코드는 차원=코드 한 쌍입니다.',
    'List the code belongs to: the name of the column it occurs in; a code of breakdown is one dimension=code pair.',
  ),
  code: text('코드', 'Code', '코드', 'The code.'),
  name: text('이름', 'Name', '코드의 이름', 'Name of the code.'),
} as const satisfies Readonly<Record<string, Described<ColumnType>>>;

export type ColumnName = keyof typeof COLUMNS;

const LANGUAGES: Readonly<Record<Locale, Text>> = {
  ko: { ko: '한국어', en: 'Korean' },
  en: { ko: '영어', en: 'English' },
};

/** Returns the meaning of a column that says the codes of another in words of a language. */
export const sayingOf = (name: ColumnName, locale: Locale): Text => ({
  ko: `${name} 열을 ${LANGUAGES[locale].ko}로 쓴 말`,
  en: `What ${name} says, in ${LANGUAGES[locale].en} words.`,
});
