import { defineConfig } from 'astro/config';
import { BASE } from './src/i18n/path.ts';

// One word in the environment names the address the site is served from; its path, or BASE alone, stands before every
// link. Without it every address stays relative to the root.
const site = process.env.SITE;

export default defineConfig({
  ...(site ? { site } : {}),
  base: BASE || '/',
  output: 'static',
  outDir: 'dist',
  publicDir: 'src/static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Nothing is inlined, so the content security policy needs no exception.
      assetsInlineLimit: 0,
      // Cut from the pages once they are built.
      rolldownOptions: { external: ['/fonts/latin.woff2', '/fonts/hangul.woff2'] },
    },
  },
});
