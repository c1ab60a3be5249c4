import type { Locale } from '../model/text.ts';
import { group, shift } from './decimal.ts';
import type { Unit } from './unit.ts';

/** Korean tables count money in hundreds of millions (억), whatever the unit of the data. */
const EOK = 8;
const MONEY = { KRW: '억 원', USD: '억 달러' } as const;

const isEok = (unit: Unit, locale: Locale): boolean => locale === 'ko' && unit.currency !== '' && unit.scale !== 1;

/** Names the unit in which tables of a language count: 억 원 in Korean where the data count in billions of won. */
export const tableUnit = (unit: Unit, locale: Locale): string =>
  isEok(unit, locale) && unit.currency !== '' ? MONEY[unit.currency] : unit[locale];

/** Writes every digit of a value for a table, in the unit that `tableUnit` names: 13624.4 billion won is 136,244 억 원. */
export const tableNumber = (value: number, unit: Unit, locale: Locale): string =>
  group(isEok(unit, locale) ? shift(value, Math.log10(unit.scale) - EOK) : value);
