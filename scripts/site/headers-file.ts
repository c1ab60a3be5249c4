/** What every file of the site is served with. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=31536000',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A page that no other site may show in a frame; the page's own policy stands in its markup. */
const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };

/** Files that other sites may read and show. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** A file whose name changes with its content. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Types that hosts do not know by themselves, or know without their character set. */
const TYPES: Readonly<Record<string, string>> = {
  '*.csv': 'text/csv; charset=utf-8',
  '*.jsonld': 'application/ld+json; charset=utf-8',
  '*.ics': 'text/calendar; charset=utf-8',
  '*.bib': 'application/x-bibtex; charset=utf-8',
  '*.sqlite': 'application/vnd.sqlite3',
};

type Headers = Readonly<Record<string, string>>;

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const FILES = ['assets', 'fonts', 'charts', 'data'];

/**
 * Returns the `_headers` file of a built site (Netlify, Cloudflare Pages) from the names at its root and below `en`.
 * Hosts add up the headers of all rules that fit and cannot take one back, so the pages that may not be framed are named
 * place by place, and the embeds are those that are not. `base` is where the site lies on its host: '' or `/name`.
 */
export function headersFile(places: readonly string[], base: string): string {
  const pages = places.filter((place) => !FILES.includes(place) && !/^(en\/)?embed$/.test(place) && place !== 'en');
  return `${[
    '# What the files of the site are served with. Made by the build: scripts/site/headers-file.ts.',
    rule(`${base}/*`, ALWAYS),
    ...[`${base}/`, `${base}/en/`, `${base}/404.html`].map((path) => rule(path, UNFRAMED)),
    ...pages.filter((place) => !place.endsWith('.html')).map((place) => rule(`${base}/${place}/*`, UNFRAMED)),
    rule(`${base}/data/`, UNFRAMED),
    rule(`${base}/data/*`, OPEN),
    rule(`${base}/charts/*`, OPEN),
    ...['assets', 'fonts', 'data/releases'].map((place) => rule(`${base}/${place}/*`, FOREVER)),
    ...Object.entries(TYPES).map(([name, type]) => rule(`${base}/data/${name}`, { 'Content-Type': type })),
  ].join('\n')}\n`;
}
