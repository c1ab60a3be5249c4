import { lookup } from 'node:dns/promises';
import { rename } from 'node:fs/promises';
import { request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:tls';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** Drops the connection; needed where the body is not read to its end. */
  close(): void;
}

/** Everything outside the program that fetching touches; tests put replay servers and a still clock in its place. */
export interface Edge {
  /** The project's folder. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** Longest time for one answer in milliseconds, and most bytes of one answer. */
  readonly limits: { readonly milliseconds: number; readonly bytes: number };
  now(): Date;
  sleep(milliseconds: number): Promise<unknown>;
  resolve(host: string): Promise<readonly string[]>;
  /** Sends one GET to this address, whatever the name in the URL resolves to by now. Follows nothing. */
  connect(url: URL, address: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Reply>;
  rename(from: string, to: string): Promise<void>;
}

/** Returns the real network, clock and disk. */
export function machineEdge(root: string): Edge {
  return {
    root,
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    limits: { milliseconds: 60_000, bytes: 32 * 1024 * 1024 },
    now: () => new Date(),
    sleep,
    resolve: async (host) => (await lookup(host, { all: true, order: 'ipv4first' })).map((found) => found.address),
    connect: (url, address, headers, signal) =>
      new Promise((resolve, reject) => {
        const port = Number(url.port || 443);
        // The socket is opened here and not by an agent: no second look-up, no proxy, no reuse.
        // The certificate is checked for the name.
        const createConnection = () => connect({ host: address, port, servername: url.hostname });
        request(url, { method: 'GET', headers, signal, createConnection }, (response) => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: response,
            close: () => response.destroy(),
          });
        })
          .on('error', reject)
          .end();
      }),
    rename,
  };
}
