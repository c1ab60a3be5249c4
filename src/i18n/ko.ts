import { chart } from './ko/chart.ts';
import { cite } from './ko/cite.ts';
import { coming } from './ko/coming.ts';
import { compare } from './ko/compare.ts';
import { feeds } from './ko/feeds.ts';
import { counts } from './ko/counts.ts';
import { findings } from './ko/findings.ts';
import { figures } from './ko/figures.ts';
import { glossary } from './ko/glossary.ts';
import { home } from './ko/home.ts';
import { indicator } from './ko/indicator.ts';
import { news } from './ko/news.ts';
import { pledge } from './ko/pledge.ts';
import { programme } from './ko/programme.ts';
import { province } from './ko/province.ts';
import { reasons } from './ko/reasons.ts';
import { record } from './ko/record.ts';
import { reference } from './ko/reference.ts';
import { search } from './ko/search.ts';
import { searched } from './ko/searched.ts';
import { site } from './ko/site.ts';
import { takeaway } from './ko/takeaway.ts';
import { terms } from './ko/terms.ts';
import { workbook } from './ko/workbook.ts';

/** The interface in Korean, one file per area of the site. */
export const ko = {
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
