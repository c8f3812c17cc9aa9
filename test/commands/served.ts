import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a server has at a path. What is left open it does as a good server would. */
export interface Served {
  readonly body?: string | Uint8Array;
  /** So many bytes in place of a body. */
  readonly size?: number;
  readonly status?: number;
  /** Status of the answer to HEAD; `hang up` gives none. */
  readonly head?: number | 'hang up';
  readonly type?: string;
  /** Where it is sent on to. */
  readonly to?: string;
  /** So many requests are answered with status 503 first. */
  readonly busy?: number;
  readonly retryAfter?: string;
  /** Milliseconds until it answers. */
  readonly slow?: number;
  readonly ranges?: false;
  readonly dated?: false;
  readonly tagged?: false;
  readonly cors?: false;
  readonly gzip?: false;
  /** It sends the whole again, whether it was changed or not. */
  readonly forgetful?: true;
  /** How it goes wrong: no answer, a byte now and then, no end, little that becomes much, less than was promised. */
  readonly fault?: 'silent' | 'drip' | 'endless' | 'bomb' | 'short';
}

export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Every request: `HEAD /1.mp3`, `GET /1.mp3 bytes=0-1`. */
  readonly asked: readonly string[];
  /** How many requests were open at the most. */
  readonly peak: number;
  /** Has something else at a path from now on. */
  has(path: string, served: Served): void;
  close(): void;
}

/** Requests that are open at all servers together. */
export const all = { open: 0, peak: 0 };

/** Starts a server on this machine. */
export async function serve(files: Readonly<Record<string, Served>>): Promise<Server> {
  const has = new Map(Object.entries(files));
  const busy = new Map<string, number>();
  const asked: string[] = [];
  let open = 0;
  let peak = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push([request.method, path, request.headers.range].filter(Boolean).join(' '));
    peak = Math.max(peak, ++open);
    all.peak = Math.max(all.peak, ++all.open);
    response.on('close', () => {
      open--;
      all.open--;
    });
    response.on('error', () => undefined);
    const served = has.get(path) ?? { status: 404, body: 'Not here.', type: 'text/html' };
    const before = busy.get(path) ?? 0;
    busy.set(path, before + 1);
    if (before < (served.busy ?? 0)) {
      const later = served.retryAfter === undefined ? {} : { 'retry-after': served.retryAfter };
      response.writeHead(503, { date: 'Sun, 01 Mar 2026 05:00:00 GMT', ...later }).end();
    } else setTimeout(() => answer(request, response, served), served.slow ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    get peak() {
      return peak;
    },
    has: (path, served) => has.set(path, served),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const types: Readonly<Record<string, string>> = {
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.vtt': 'text/vtt',
  '.xml': 'application/rss+xml',
  '.html': 'text/html',
};

/** 64 MiB of nothing. */
let bomb: Buffer | undefined;

function answer(request: IncomingMessage, response: ServerResponse, served: Served): void {
  const { status = 200, to, fault } = served;
  const isHead = request.method === 'HEAD';
  if (isHead && served.head === 'hang up') {
    request.socket.destroy();
    return;
  }
  if (isHead && typeof served.head === 'number') {
    response.writeHead(served.head).end();
    return;
  }
  if (to !== undefined) {
    response.writeHead(status === 200 ? 302 : status, { location: to }).end();
    return;
  }
  if (fault === 'silent') return;
  const headers: Record<string, string | number> = {
    'content-type': served.type ?? types[extname(request.url ?? '')] ?? 'application/octet-stream',
    ...(served.dated === false ? {} : { 'last-modified': 'Sun, 01 Mar 2026 05:00:00 GMT' }),
    ...(served.tagged === false ? {} : { etag: '"1"' }),
    ...(served.cors === false ? {} : { 'access-control-allow-origin': '*' }),
  };
  if (fault) {
    misbehave(request, response, fault, headers);
    return;
  }
  const matches = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
  if (matches !== undefined && !served.forgetful) {
    response.writeHead(304).end();
    return;
  }
  const body = served.size === undefined ? Buffer.from(served.body ?? '') : Buffer.alloc(served.size);
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (range && served.ranges !== false && status === 200) {
    const part = body.subarray(Number(range[1]), Number(range[2]) + 1);
    const place = `bytes ${range[1]}-${Number(range[1]) + part.length - 1}/${body.length}`;
    response.writeHead(206, { ...headers, 'content-range': place, 'content-length': part.length });
    response.end(isHead ? undefined : part);
    return;
  }
  const packs = headers['content-type'] === types['.xml'] && served.gzip !== false;
  if (packs && String(request.headers['accept-encoding']).includes('gzip')) {
    response.writeHead(status, { ...headers, 'content-encoding': 'gzip' });
    response.end(isHead ? undefined : gzipSync(body));
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(isHead ? undefined : body);
}

function misbehave(
  request: IncomingMessage,
  response: ServerResponse,
  fault: NonNullable<Served['fault']>,
  headers: Record<string, string | number>,
): void {
  const isHead = request.method === 'HEAD';
  if (fault === 'bomb') {
    bomb ??= gzipSync(Buffer.alloc(64 * 1024 * 1024));
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' });
    response.end(isHead ? undefined : bomb);
    return;
  }
  if (fault === 'short') {
    response.writeHead(200, { ...headers, 'content-length': 1_000 });
    if (isHead) response.end();
    else response.write('x', () => response.destroy());
    return;
  }
  response.writeHead(200, headers);
  if (isHead) {
    response.end();
    return;
  }
  if (fault === 'drip') {
    response.flushHeaders();
    const drip = setInterval(() => response.write('x'), 500);
    response.on('close', () => clearInterval(drip));
    return;
  }
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, 120)));
  };
  response.on('drain', more);
  more();
}
