/** Where the site is served, when the one who builds it says so; without it every address stays relative to the root. */
export const SITE_ORIGIN: string | undefined = process.env['SITE'] ? new URL(process.env['SITE']).href : undefined;
