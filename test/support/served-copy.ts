/** The built site served by the test itself, so that it can change under the reader: files of a new version, files that are gone. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { DIST, fileOf } from './built-site.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface ServedCopy {
  /** http://127.0.0.1:port, with the folder that the site is published in. */
  url: string;
  /** What a file answers instead of its own text, by address (« /sw.js »); undefined: it is gone. */
  changes: Map<string, ((text: string) => string) | undefined>;
  /** How many times each address was asked for. */
  asked: Map<string, number>;
  /** Milliseconds before each page. */
  delay: number;
  close: () => Promise<void>;
}

export async function serveCopy(): Promise<ServedCopy> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    copy.asked.set(path, (copy.asked.get(path) ?? 0) + 1);
    setTimeout(() => answer(path, copy, response), path.endsWith('/') ? copy.delay : 0);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const copy: ServedCopy = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    changes: new Map(),
    asked: new Map(),
    delay: 0,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return copy;
}

function answer(path: string, { changes }: ServedCopy, response: ServerResponse): void {
  const change = changes.get(path);
  const isGone = changes.has(path) && change === undefined;
  const file = isGone ? undefined : fileOf(path);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync(`${DIST}/404.html`));
    return;
  }
  const bytes = readFileSync(file);
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(change ? change(bytes.toString('utf8')) : bytes);
}
