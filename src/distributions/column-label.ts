import type { Text } from '../model/text.ts';

/** Short names of the columns that stand at the head of a sheet; labels (`_ko`, `_en`) share the name of their code. */
const LABELS: Readonly<Record<string, Text>> = {
  indicator: { ko: '지표', en: 'Indicator' },
  period: { ko: '기간', en: 'Period' },
  area: { ko: '지역', en: 'Area' },
  breakdown: { ko: '구분', en: 'Breakdown' },
  value: { ko: '값', en: 'Value' },
  unit: { ko: '단위', en: 'Unit' },
  status: { ko: '상태', en: 'Status' },
  target_value: { ko: '목표값', en: 'Target' },
  target_due: { ko: '목표 기한', en: 'Target due' },
  low: { ko: '가장 작은 값', en: 'Lowest' },
  high: { ko: '가장 큰 값', en: 'Highest' },
  publisher: { ko: '발표한 곳', en: 'Publisher' },
  published: { ko: '발표일', en: 'Published' },
  source_url: { ko: '출처 주소', en: 'Source address' },
  reports: { ko: '보도 수', en: 'Reports' },
  note: { ko: '비고', en: 'Note' },
  report: { ko: '보도 이름표', en: 'Report' },
  record: { ko: '대장 행', en: 'Ledger row' },
  quantity: { ko: '대장의 이름', en: 'Name in the ledger' },
  measure: { ko: '측정 방식', en: 'Measure' },
  kind: { ko: '종류', en: 'Kind' },
  publisher_kind: { ko: '발표한 곳의 종류', en: 'Kind of publisher' },
  citation: { ko: '페이지', en: 'Page' },
  used: { ko: '쓰임', en: 'Used' },
  judgement: { ko: '보도를 본 방식', en: 'Judgement' },
  indicators: { ko: '뒷받침하는 지표', en: 'Indicators' },
  pledge: { ko: '약속', en: 'Pledge' },
  corrected_columns: { ko: '정정한 열', en: 'Corrected columns' },
};

const LANGUAGES: Readonly<Record<string, Text>> = {
  ko: { ko: '(한국어)', en: '(Korean)' },
  en: { ko: '(영어)', en: '(English)' },
};

/** Returns the short name of a column in both languages. Throws on a column without one. */
export function columnLabel(column: string): Text {
  const language = LANGUAGES[/_(ko|en)$/.exec(column)?.[1] ?? ''];
  const label = LABELS[column.replace(/_(ko|en)$/, '')];
  if (!label) throw new RangeError(`no label for column: ${column}`);
  return language ? { ko: `${label.ko} ${language.ko}`, en: `${label.en} ${language.en}` } : label;
}
