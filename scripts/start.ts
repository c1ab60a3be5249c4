import { serveFolder } from './site/serve-folder.ts';

/* npm start: builds the site, then serves it on this machine until stopped. */
const PORT = 4321;

await import('./build.ts');

try {
  await serveFolder('dist', PORT);
  console.log(
    `\n  성장사다리 2030     http://localhost:${PORT}/\n  Growth Ladder 2030  http://localhost:${PORT}/en/\n\n  Ctrl+C stops it.`,
  );
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${PORT} is taken by another program. Stop that one, then run npm start again; the built site is in dist.`,
  );
  process.exit(1);
}
