import type { Locale } from '../model/text.ts';
import { group } from './decimal.ts';

const STEPS = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const;

/** Writes the size of a file in steps of a thousand, one decimal: 12.3kB · 12.3 kB · 1 byte. */
export function formatBytes(bytes: number, locale: Locale): string {
  for (const [size, name] of STEPS) {
    if (bytes >= size) return `${group(bytes / size, 1)}${locale === 'ko' ? '' : ' '}${name}`;
  }
  if (locale === 'ko') return `${group(bytes)}바이트`;
  return `${group(bytes)} ${bytes === 1 ? 'byte' : 'bytes'}`;
}
