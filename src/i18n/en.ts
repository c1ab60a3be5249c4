import type { Messages } from './messages.ts';
import { reference } from './en/reference.ts';
import { site } from './en/site.ts';
import { verdict } from './en/verdict.ts';

/** The interface in English. */
export const en: Messages = { site, verdict, reference };
