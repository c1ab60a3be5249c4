import type { Publication } from '../model/publication.ts';
import { ABOUT, citation, RIGHTS } from './about-files.ts';
import { tablesOf } from './tables/tables-of.ts';

/** Returns the text that goes with the files, Korean first: what is in them, how to read, quote and cite them. CRLF, with a byte order mark. */
export function readme(publication: Publication): string {
  const { asOf } = publication.overview;
  const list = (locale: 'ko' | 'en'): string[] =>
    tablesOf(publication).map(({ name, what }) => `  ${name}.csv: ${what[locale]}`);
  return (
    '\uFEFF' +
    [
      '성장사다리 2030',
      `기준일 ${asOf}`,
      '',
      ABOUT.ko,
      '',
      '들어 있는 파일',
      ...list('ko'),
      '  그 밖의 CSV: 지표마다 한 파일, 열은 all-observations.csv와 같습니다.',
      '  datapackage.json: 모든 열의 뜻과 형식, 파일의 크기와 검사값(SHA-256)',
      '',
      '읽는 법',
      '  글자 부호는 BOM이 있는 UTF-8, 줄 끝은 CRLF입니다.',
      '  값이 빈칸이고 상태가 M이면 발표된 수치가 없다는 뜻입니다. 0이 아닙니다.',
      '  상태 부호: A 공표, P 잠정, E 추정·산출, B 기준 변경, M 수치 없음',
      '  =, +, -, @로 시작하는 글 앞의 작은따옴표는 수식으로 실행되지 않게 넣은 것입니다.',
      '',
      '이용 조건',
      `  ${RIGHTS.ko}`,
      `  인용 예: ${citation(asOf).ko}`,
      '',
      '',
      'Growth Ladder 2030',
      `Reference day ${asOf}`,
      '',
      ABOUT.en,
      '',
      'Files',
      ...list('en'),
      '  other CSV files: one for each indicator, with the columns of all-observations.csv.',
      '  datapackage.json: meaning and type of every column, size and checksum (SHA-256) of every file.',
      '',
      'How to read them',
      '  UTF-8 with a byte order mark, lines ended by CRLF.',
      '  An empty value with status M means that no figure was published. It does not mean 0.',
      '  Status: A as published, P provisional, E estimated or derived, B break in series, M missing.',
      "  A ' before text that starts with =, +, - or @ keeps spreadsheets from running it as a formula.",
      '',
      'Terms of use',
      `  ${RIGHTS.en}`,
      `  To cite: ${citation(asOf).en}`,
      '',
    ].join('\r\n')
  );
}
