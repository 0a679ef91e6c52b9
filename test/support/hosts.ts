/** Two sites on two ports: the Atlas as a host would serve it, its headers included, and the page of a council. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { extensionOf, TYPES } from '../../src/lib/hebergement/types.ts';
import { fileOf } from './built-site.ts';
import { headersOf, readRules } from './headers.ts';

export interface Host {
  origin: string;
  close: () => Promise<void>;
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Host> {
  const server: Server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('Pas de port.');
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { origin: `http://127.0.0.1:${address.port}`, close };
}

/** dist/ under its own headers. */
export function serveAtlas(): Promise<Host> {
  const rules = readRules();
  return listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const file = fileOf(pathname);
    for (const header of headersOf(rules, pathname)) {
      const [name = '', value = ''] = header.split(/:\s*/, 2);
      response.appendHeader(name, value);
    }
    response.setHeader('Content-Type', TYPES[extensionOf(file ?? 'x.html')] ?? 'application/octet-stream');
    response.statusCode = file ? 200 : 404;
    const body = file ? readFileSync(file) : Buffer.from('Absent');
    const isLighter =
      !pathname.endsWith('.woff2') && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (isLighter) response.setHeader('Content-Encoding', 'gzip');
    response.end(isLighter ? gzipSync(body) : body);
  });
}

/** Any built site, without headers: two of them are then held against each other on the same terms. */
export function serveFolder(dist: string): Promise<Host> {
  return listen((request, response) => {
    const file = fileOf(new URL(request.url ?? '/', 'http://x').pathname, dist);
    const type = TYPES[extensionOf(file ?? 'x.html')] ?? 'application/octet-stream';
    const isLighter = /text|json|svg/.test(type);
    const body = file ? readFileSync(file) : Buffer.from('Absent');
    response.writeHead(file ? 200 : 404, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      ...(isLighter ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(isLighter ? gzipSync(body) : body);
  });
}

/** One page, whatever is asked, under a strict policy that lets the Atlas in. */
export function serveCouncil(bodyOf: () => string, atlas: string): Promise<Host> {
  return listen((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${atlas}; frame-src ${atlas}; style-src 'none'; connect-src ${atlas}`,
    );
    response.end(
      `<!doctype html><html lang="fr"><title>La mairie</title><body><h1>La mairie</h1>${bodyOf()}</body></html>`,
    );
  });
}
