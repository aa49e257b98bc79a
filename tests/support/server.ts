import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import path from 'node:path';
import { makeCertificate } from './certificate.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface Fixture {
  body: string;
  headers?: Record<string, string>;
  status?: number;
  /** Sends the body and never ends the response: the page never finishes loading. */
  unfinished?: boolean;
}

/** A request that a browser made, in order of arrival. */
export interface Seen {
  url: string;
  /** The server had an answer for it. */
  answered: boolean;
}

/**
 * Serves pages under any host name, over http and https, to browsers that use it as their proxy.
 * All traffic of such a browser ends here, so that nothing reaches the network, and what was asked
 * for can be counted.
 */
export interface FixtureServer {
  /** `127.0.0.1:PORT` */
  readonly proxy: string;
  readonly seen: readonly Seen[];
  /** Answers an address (its scheme and query do not matter) with a page or a handler. */
  serve(url: string, answer: string | Fixture | Handler): void;
  /** Answers every address below `url` with the file of that name below `folder`. */
  serveFolder(url: string, folder: string): void;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
};

export async function startServer(): Promise<FixtureServer> {
  const routes = new Map<string, Handler>();
  const folders = new Map<string, string>();
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();

  async function answer(url: URL, request: IncomingMessage, response: ServerResponse) {
    const handler = routes.get(keyOf(url)) ?? folderHandler(folders, url);
    seen.push({ url: url.href, answered: handler !== undefined });
    if (!handler) return response.writeHead(404, { 'content-type': 'text/html' }).end('Not here');
    return handler(request, response);
  }

  const secure = createSecureServer(await makeCertificate(), (request, response) => {
    answer(new URL(request.url ?? '/', `https://${request.headers.host}`), request, response);
  });
  const plain = createServer((request, response) => {
    answer(new URL(request.url ?? '/', `http://${request.headers.host}`), request, response);
  });
  // A proxied https page: hand the connection to the secure server, whatever host was asked for.
  plain.on('connect', (request, socket: Socket) => {
    const tunnel = connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket]) end.on('error', () => end.destroy());
    keep(sockets, socket);
    if (request.url?.endsWith(':443') !== true) socket.destroy();
  });
  for (const server of [plain, secure]) server.on('connection', (socket) => keep(sockets, socket));
  await Promise.all([listen(plain), listen(secure)]);

  return {
    proxy: `127.0.0.1:${(plain.address() as AddressInfo).port}`,
    seen,
    serve: (url, given) => routes.set(keyOf(new URL(url)), handlerFor(given)),
    serveFolder: (url, folder) => folders.set(url, folder),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([plain, secure].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function keyOf(url: URL): string {
  return url.host + url.pathname;
}

function handlerFor(given: string | Fixture | Handler): Handler {
  if (typeof given === 'function') return given;
  const {
    body,
    headers,
    status = 200,
    unfinished,
  } = typeof given === 'string' ? { body: given } : given;
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.write(body);
    if (!unfinished) response.end();
  };
}

function folderHandler(folders: Map<string, string>, url: URL): Handler | undefined {
  for (const [prefix, folder] of folders) {
    const base = new URL(prefix);
    if (url.host !== base.host || !url.pathname.startsWith(base.pathname)) continue;
    const file = path.join(folder, path.normalize(`/${url.pathname.slice(base.pathname.length)}`));
    return async (_request, response) => {
      const body = await readFile(file).catch(() => null);
      if (body === null) return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': types[path.extname(file)] }).end(body);
    };
  }
  return undefined;
}

function keep(sockets: Set<Socket>, socket: Socket) {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
}

function listen(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', done));
}
