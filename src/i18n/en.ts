import type { Messages } from './messages.ts';
import { chart } from './en/chart.ts';
import { cite } from './en/cite.ts';
import { coming } from './en/coming.ts';
import { compare } from './en/compare.ts';
import { feeds } from './en/feeds.ts';
import { counts } from './en/counts.ts';
import { findings } from './en/findings.ts';
import { figures } from './en/figures.ts';
import { glossary } from './en/glossary.ts';
import { home } from './en/home.ts';
import { indicator } from './en/indicator.ts';
import { news } from './en/news.ts';
import { pledge } from './en/pledge.ts';
import { programme } from './en/programme.ts';
import { province } from './en/province.ts';
import { reasons } from './en/reasons.ts';
import { record } from './en/record.ts';
import { reference } from './en/reference.ts';
import { search } from './en/search.ts';
import { searched } from './en/searched.ts';
import { site } from './en/site.ts';
import { takeaway } from './en/takeaway.ts';
import { terms } from './en/terms.ts';
import { workbook } from './en/workbook.ts';

/** The interface in English. */
export const en: Messages = {
  site,
  home,
  pledge,
  programme,
  province,
  indicator,
  record,
  reference,
  chart,
  cite,
  terms,
  counts,
  reasons,
  findings,
  feeds,
  takeaway,
  workbook,
  figures,
  glossary,
  search,
  news,
  coming,
  compare,
  searched,
};
