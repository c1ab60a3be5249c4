import { expect, it } from 'vitest';
import { nameIssuer, namePublisher } from '../../../src/i18n/name-publisher.ts';
import type { PublisherKind } from '../../../src/model/report.ts';

const NAMES: Record<string, { ko: string; en: string }> = {
  mss: { ko: '중소벤처기업부', en: 'Ministry of SMEs and Startups' },
  yonhap: { ko: '연합뉴스', en: 'Yonhap News Agency' },
  newspic: { ko: '뉴스픽', en: 'Newspic' },
  'korea-kr': { ko: '정책브리핑', en: 'Korea Policy Briefing' },
};
const lookup = { publisherOf: (code: string) => NAMES[code] ?? { ko: code, en: code } };

it.each<[string, string | null, PublisherKind, string, string]>([
  ['mss', null, 'official', '중소벤처기업부', 'Ministry of SMEs and Startups'],
  [
    'mss',
    'korea-kr',
    'official',
    '중소벤처기업부(정책브리핑)',
    'Ministry of SMEs and Startups (Korea Policy Briefing)',
  ],
  ['mss', 'newspic', 'reprint', '중소벤처기업부(뉴스픽 사본)', 'Ministry of SMEs and Startups, as copied by Newspic'],
  ['yonhap', 'newspic', 'secondary', '연합뉴스(뉴스픽 인용)', 'Yonhap News Agency, as quoted by Newspic'],
])('names %s, passed on by %s, as %s', (publisher, carrier, kind, ko, en) => {
  expect(namePublisher({ publisher, carrier, kind }, lookup)).toEqual({ ko, en });
});

it.each([
  [null, '관세청', 'Korea Customs Service'],
  ['a repository', '관세청(공개 저장소 사본)', 'Korea Customs Service, as copied by a public repository'],
])('names who published a dataset read from %s', (publicCopy, ko, en) => {
  expect(nameIssuer({ publisher: { ko: '관세청', en: 'Korea Customs Service' }, publicCopy })).toEqual({ ko, en });
});
