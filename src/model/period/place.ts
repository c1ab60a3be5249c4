import { fieldsOf } from './fields.ts';
import { daysInMonth, spanOf } from './span.ts';

/**
 * Returns the end of a period on a line of years: `2024` ends at 2025, `2024-06` at 2024.5.
 * Every month is a twelfth, so that equal calendar steps are equal on the line.
 */
export function endInYears(period: string): number {
  const { year, month, day } = fieldsOf(spanOf(period).end);
  return year + (month - 1 + day / daysInMonth(year, month)) / 12;
}

/** Returns the beginning of a period on the same line: `2024` begins at 2024, `2024-07` at 2024.5. */
export function startInYears(period: string): number {
  const { year, month, day } = fieldsOf(spanOf(period).start);
  return year + (month - 1 + (day - 1) / daysInMonth(year, month)) / 12;
}
