import type { APIRoute } from 'astro';
import { PAGE_ROUTES } from '../../page-model/page-kinds.ts';
import { LOCALES, type Locale } from '../../model/text.ts';
import { numberIndex } from '../../page-model/parts/number-index.ts';
import { searchEntries } from '../../page-model/parts/search-entries.ts';
import { siteDesk } from '../../page-model/site-desk.ts';

interface Props {
  locale: Locale;
  name: 'entries' | 'numbers';
}

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    (['entries', 'numbers'] as const).map((name) => ({
      params: { file: `${name}.${locale}` },
      props: { locale, name } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = ({ props: { locale, name } }) => {
  const desk = siteDesk(locale);
  return Response.json(name === 'entries' ? searchEntries(desk, PAGE_ROUTES) : numberIndex(desk));
};
