import { addressOf } from '../../i18n/path.ts';
import { SITE_ORIGIN } from './site-origin.ts';

/** Returns the frame another site puts into its page; without an address of the site, the script of the page adds the one it is read at. */
export function embedCode(path: string, title: string, site: string | undefined = SITE_ORIGIN): string {
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${addressOf(path, site)}" title="${quoted}" width="100%" height="760" loading="lazy"></iframe>`;
}
