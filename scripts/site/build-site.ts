import { build } from 'astro';
import { subsetFont } from './subset-font.ts';

/** Builds the pages from `data/published` into `dist` below the working folder, then the font for them. */
export async function buildSite(): Promise<void> {
  await build({ logLevel: 'warn', mode: 'production' });
  const { characters, bytes } = await subsetFont('dist');
  console.log(`site: font of ${characters} characters, ${Math.round(bytes / 1000)} kB`);
}
