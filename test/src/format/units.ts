import type { Unit } from '../../../src/format/unit.ts';

const unit = (code: string, ko: string, koCounter: string, enOne: string, enMany: string): Unit => ({
  code,
  ko,
  en: enMany,
  koCounter,
  enOne,
  enMany,
  scale: 1,
  currency: '',
  place: code === 'cities',
});
const money = (code: string, ko: string, scale: number, currency: 'KRW' | 'USD'): Unit => ({
  code,
  ko,
  en: code,
  koCounter: ko,
  enOne: code,
  enMany: code,
  scale,
  currency,
  place: false,
});

/** A few rows as the unit code list has them. */
export const UNITS = {
  won: money('KRW', '원', 1, 'KRW'),
  wonBillion: money('KRW billion', '십억 원', 1e9, 'KRW'),
  wonMillion: money('KRW million', '백만 원', 1e6, 'KRW'),
  dollarMillion: money('USD million', '백만 달러', 1e6, 'USD'),
  factories: unit('factories', '개', '개', 'factory', 'factories'),
  companies: unit('companies', '개사', '개사', 'company', 'companies'),
  cities: unit('cities', '곳', '곳', 'city', 'cities'),
  people: unit('people', '명', '명', 'person', 'people'),
  percent: unit('percent', '%', '%', 'percent', 'percent'),
  items: unit('items', '개', '개', 'item', 'items'),
  points: unit('points', '점', '점', 'point', 'points'),
} as const;
