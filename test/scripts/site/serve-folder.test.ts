import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '../../../scripts/site/serve-folder.ts';

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'growth-ladder-site-'));
  mkdirSync(join(folder, 'en'));
  for (const name of ['index.html', 'en/index.html', '404.html', 'a.csv']) writeFileSync(join(folder, name), name);
  server = await serveFolder(folder, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends a request line as it is and returns status, place to go to and body of the answer. */
function ask(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, 'localhost', () =>
      socket.write(`${line} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.on('error', reject).on('end', () => {
      const [, status = ''] = answer.split(' ');
      const location = /^location: (.*)\r$/m.exec(answer)?.[1];
      const body = /\r\n\r\n(?:[0-9a-f]+\r\n)?([^\r]*)/.exec(answer)?.[1] ?? '';
      resolve([status, location ?? body].join(' '));
    });
  });
}

it.each([
  ['GET /', '200 index.html'],
  ['GET /en/', '200 en/index.html'],
  ['GET /en', '301 /en/'],
  ['GET /en?print', '301 /en/?print'],
  ['GET /a.csv', '200 a.csv'],
  ['GET /none/', '404 404.html'],
  ['GET //', '200 index.html'],
  ['GET //en', '301 /en/'],
  ['GET ///example.org/%2e%2e', '200 index.html'],
  ['GET /../../etc/passwd', '404 404.html'],
  ['GET /%2e%2e/%2e%2e/etc/passwd', '404 404.html'],
  ['GET /%00', '404 404.html'],
  ['GET /%', '404 404.html'],
  ['OPTIONS *', '200 index.html'],
])('%s is answered %s', async (line, answer) => {
  expect(await ask(line)).toBe(answer);
});
