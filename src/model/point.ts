import { z } from 'zod';
import { Period } from './period.ts';

/** A value of a period, in the unit of what it belongs to. */
export const Point = z.strictObject({ period: Period, value: z.number() });
export type Point = z.infer<typeof Point>;
