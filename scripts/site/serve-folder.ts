import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Returns the file a path of the site stands for, or undefined when there is none. */
export function findFile(folder: string, path: string): string | undefined {
  let name: string;
  try {
    name = normalize(decodeURIComponent(path));
  } catch {
    return undefined;
  }
  if (name.includes('\0') || name.startsWith('..')) return undefined;
  return [join(folder, name), join(folder, name, 'index.html')].find(isFile);
}

/**
 * Serves a folder of static files on this machine alone. Resolves when it listens; port 0 takes any free one.
 * Rejects with Node's own error when the port is taken (`EADDRINUSE`).
 */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    // What a browser never sends (`//`, `*`) is answered like any other address.
    const url = URL.parse(`http://localhost${request.url ?? '/'}`);
    const pathname = url?.pathname.replace(/\/{2,}/g, '/') ?? '/404.html';
    const file = url ? findFile(folder, pathname) : undefined;
    if (file?.endsWith('index.html') && !pathname.endsWith('/') && !pathname.endsWith('.html')) {
      response.writeHead(301, { location: `${pathname}/${url?.search ?? ''}` }).end();
      return;
    }
    const found = file ?? join(folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    });
    createReadStream(found)
      // A folder without a page for what is not there answers with nothing but the status.
      .on('error', () => (file ? response.destroy() : response.end()))
      .pipe(response);
  });
  // A slow browser asks on a connection it opened or kept long before: one closed meanwhile would answer nothing.
  server.keepAliveTimeout = 0;
  server.headersTimeout = 0;
  server.requestTimeout = 0;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}
