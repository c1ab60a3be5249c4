/** Words of the data page about what to take, how to read it by program, and what one can rely on. */
export const takeaway = {
  wanted: '가장 많이 찾는 파일',
  mixed:
    '해, 분기, 달과 1월부터의 누계가 한 파일에 있습니다. period_type(기간의 종류) 열이 그것을 나누고 measure 열이 기간 중의 값과 누적 값을 나눕니다. 종류가 다른 기간은 더하지 마십시오.',
  recipes: '다섯 줄로 읽기',
  recipesLead:
    '모두 같은 것을 합니다. 중소기업 수출액의 전국 연간 수치를 꺼냅니다. 프로그램은 plain 폴더의 CSV를 읽습니다.',
  excel: (file: string) => [
    `${file} 파일을 두 번 눌러 엽니다.`,
    '머리글 행을 고르고 데이터 → 필터를 누릅니다.',
    '지표(indicator) 열에서 sme-exports만 고릅니다.',
    'period_type 열에서 year, area 열에서 KR, breakdown 열에서 빈칸만 고릅니다.',
    '값(value)과 단위(unit) 열을 읽고, 같은 행의 출처를 함께 옮깁니다.',
  ],
  promise: '바뀌는 것과 바뀌지 않는 것',
  promises: [
    '파일의 주소와 열의 이름은 바꾸지 않습니다. 열을 더하면 뒤가 아니라 뜻에 맞는 자리에 넣으니 이름으로 읽으십시오.',
    '지표, 약속, 보도, 한 일의 이름표는 뜻이 같은 동안 그대로입니다.',
    '값, 상태, 판정은 새 발표가 나오면 바뀝니다. 바뀐 수치는 revisions 파일에 앞뒤 값이 남습니다.',
    'as_of 열과 manifest.json이 어느 날의 자료인지 말합니다. 같은 판은 언제 만들어도 같은 바이트입니다.',
    '/data/releases/ 아래의 판은 한번 내면 바꾸지 않습니다. latest.json이 가장 새 판을 가리킵니다.',
    'period의 꼴은 2024-A1, 2025-H1, 2024-Q3, 2026-M01, 2025-M12-D17입니다. 표 프로그램이 날짜로 바꾸지 않습니다.',
  ],
  terms: '이용 조건',
  feeds: '구독과 달력',
  calendar: '예정 달력(iCalendar)',
  calendarLead: '정부가 스스로 밝힌 예정과 기한을 달력에 더합니다.',
  more: '그 밖의 파일',
};
