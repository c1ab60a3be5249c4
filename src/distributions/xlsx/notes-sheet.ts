import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import type { Indicator } from '../../model/indicator.ts';
import { STATUSES } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Text } from '../../model/text.ts';
import { lookupOf } from '../lookup.ts';
import { citation, RIGHTS } from '../about-files.ts';
import type { Heading } from '../table.ts';
import { textCell, type Cell, type Sheet } from './sheet.ts';

type Note = readonly [ko: string, en: string, korean: string, english: string];

function notesOf(indicator: Indicator, publication: Publication, site: string | undefined): Note[] {
  const { asOf, method } = publication.overview;
  const lookup = lookupOf(publication);
  const unit = lookup.unit(indicator.unit);
  const note = (ko: string, en: string, text: Text | null): Note[] => (text ? [[ko, en, text.ko, text.en]] : []);
  const same = (text: string): Text => ({ ko: text, en: text });
  const address = (route: string): string => (site === undefined ? route : new URL(route, site).href);
  return [
    ...note('지표', 'Indicator', indicator.name),
    ...note('단위', 'Unit', unit),
    ...note('정의', 'Definition', indicator.definition),
    ...note('세는 것', 'What it counts', indicator.counts),
    ...note('세지 않는 것', 'What it does not count', indicator.countsNot),
    ...note('인용하기 전에', 'Before you quote it', indicator.caution),
    ...note('첫 수치가 될 것', 'What would be its first figure', indicator.firstFigure),
    ...note('출발점을 정한 이유', 'Why this baseline', indicator.baseline?.reason ?? null),
    ...indicator.datasets.flatMap((id) => {
      const { title, publisher, licence, retrieved } = lookup.dataset(id);
      return [
        ...note('원자료', 'Dataset', {
          ko: `${title.ko}, ${publisher.ko}, 받은 날 ${retrieved}`,
          en: `${title.en}, ${publisher.en}, retrieved ${retrieved}`,
        }),
        ...note('원자료의 이용 조건', 'Terms of the dataset', licence),
      ];
    }),
    ...note('이용 조건', 'Terms of use', RIGHTS),
    ...note('기준일', 'Reference day', same(asOf)),
    ...note('산정 방법의 판', 'Version of the method', same(method)),
    [
      '이 지표의 페이지',
      'Page of this indicator',
      address(pathTo('ko', `/indicators/${indicator.id}/`)),
      address(pathTo('en', `/indicators/${indicator.id}/`)),
    ],
    ...note('인용 예', 'To cite', citation(asOf)),
  ];
}

/** Returns what a reader must know before quoting a figure, and what each column and status code means. */
export function notesSheet(
  indicator: Indicator,
  columns: readonly Heading[],
  publication: Publication,
  site: string | undefined,
): Sheet {
  const wrapped = (text: string): Cell => textCell(text, 'wrapped');
  const group = (ko: string, en: string): Cell[][] => [
    [],
    [textCell(ko, 'group'), textCell(en, 'group'), { kind: 'blank', look: 'group' }, { kind: 'blank', look: 'group' }],
  ];
  return {
    name: '읽어 두기 Notes',
    widths: [20, 24, 70, 70],
    rows: [
      ['항목', 'Item', '한국어', 'English'].map((text) => textCell(text, 'heading')),
      ...notesOf(indicator, publication, site).map((note) => note.map(wrapped)),
      ...group('상태 부호', 'Status codes'),
      ...STATUSES.map((status) => [
        wrapped(status),
        wrapped(status),
        wrapped(messagesIn('ko').terms.statuses[status]),
        wrapped(messagesIn('en').terms.statuses[status]),
      ]),
      ...group('관측값의 열', 'Columns of the observations'),
      ...columns.map(({ name, meaning: { ko, en } }) => [name, name, ko, en].map(wrapped)),
    ],
    frozen: 1,
    filter: null,
    names: new Map(),
  };
}
