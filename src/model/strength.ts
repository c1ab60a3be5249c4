import { z } from 'zod';

/**
 * How strong the ground of a figure or a step is, one word beside it everywhere: official (the ministry or a
 * statistics office, read by us) · several (independent publishers; reprints of one agency's text count once) ·
 * single · undated · copy (a copy, a headline or a quotation is all we hold). Rule: method, section "Strength".
 */
export const STRENGTHS = ['official', 'several', 'single', 'undated', 'copy'] as const;
export const Strength = z.enum(STRENGTHS);
export type Strength = z.infer<typeof Strength>;

/** How a page was read: itself, a public copy of it, its title or first lines, or another page that quotes it. */
export const READS = ['page', 'copy', 'headline', 'secondary'] as const;
export const Read = z
  .enum(READS)
  .describe(
    'page: the page itself · copy: the same words or numbers in a public copy · headline: title or first lines only · secondary: another page that quotes it.',
  );
export type Read = z.infer<typeof Read>;
