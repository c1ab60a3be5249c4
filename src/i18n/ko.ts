import { reference } from './ko/reference.ts';
import { site } from './ko/site.ts';
import { verdict } from './ko/verdict.ts';

/** The interface in Korean, one file per area of the site. */
export const ko = { site, verdict, reference };
