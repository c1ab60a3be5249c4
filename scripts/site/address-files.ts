import { addressOf } from '../../src/i18n/path.ts';

/** A page of the built site that search engines may list. */
interface Listed {
  readonly path: string;
  readonly twin: string | null;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Returns the pages among the files of a built site, each with its twin in the other language; embeds and errors are none. */
function pagesAmong(files: readonly string[]): Listed[] {
  const pages = new Set(
    files
      .filter((name) => /(^|\/)index\.html$/.test(name) && !/^(en\/)?embed\//.test(name))
      .map((name) => `/${name.replace(/index\.html$/, '')}`),
  );
  return [...pages].toSorted().map((path) => {
    const twin = path.startsWith('/en/') ? path.slice(3) : `/en${path}`;
    return { path, twin: pages.has(twin) ? twin : null };
  });
}

/** Returns the list of pages for search engines (sitemaps.org), each with its languages and the reference day. */
function sitemap(files: readonly string[], asOf: string, absolute: (path: string) => string): string {
  const link = (language: string, path: string): string =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${escape(absolute(path))}"/>`;
  const entries = pagesAmong(files).map(({ path, twin }) => {
    const english = path.startsWith('/en/');
    const [own, other] = english ? ['en', 'ko'] : ['ko', 'en'];
    const twins = twin === null ? '' : link(own, path) + link(other, twin);
    return `<url><loc>${escape(absolute(path))}</loc><lastmod>${asOf}</lastmod>${twins}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Returns the day a year after another: a security.txt says until when it holds (RFC 9116). */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28');

/**
 * Returns the files that speak of the site as a whole to machines, by name: robots.txt always; sitemap.xml and
 * security.txt need the address of the site and are missing without it. `base` is where the site lies on its host.
 */
export function addressFiles(
  files: readonly string[],
  asOf: string,
  site: string | undefined,
  base: string,
): ReadonlyMap<string, string> {
  const absolute = (path: string): string => addressOf(`${base}${path}`, site);
  const robots = ['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${absolute('/sitemap.xml')}`] : []), ''];
  return new Map([
    ['robots.txt', robots.join('\n')],
    ...(site
      ? ([
          ['sitemap.xml', sitemap(files, asOf, absolute)],
          [
            '.well-known/security.txt',
            [
              `Contact: ${absolute('/en/about/#contact')}`,
              `Expires: ${yearAfter(asOf)}T00:00:00Z`,
              'Preferred-Languages: ko, en',
              `Canonical: ${absolute('/.well-known/security.txt')}`,
              '',
            ].join('\n'),
          ],
        ] as const)
      : []),
  ]);
}

/** What stays relative when the builder names no address; said once at the end of a build. */
export const RELATIVE_WITHOUT_SITE = [
  'site: SITE is not set, so these have no absolute address: canonical links and pictures to share (left out),',
  '  sitemap.xml and security.txt (left out), languages of pages, embed codes, citations, JSON-LD, feeds, calendar,',
  '  workbooks, data package and catalogue (relative). Build with SITE=https://your.address/ to publish.',
].join('\n');
