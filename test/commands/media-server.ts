import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file as a server has it. */
export interface Served {
  readonly bytes: Uint8Array;
  /** Marks it, so that a part of it can be asked for. */
  readonly tag?: string;
  readonly modified?: string;
  /** Breaks off after so many bytes, as often as it says. */
  breaks?: { readonly after: number; times: number };
  /** Falls silent after so many bytes. */
  readonly silentAfter?: number;
  /** Knows nothing of parts. */
  readonly whole?: boolean;
  /** Says another length than it has. */
  readonly says?: number;
  readonly status?: number;
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a server was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly range: string | undefined;
}

export interface MediaServer {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** By path, such as `/1.mp3`. */
  readonly files: Map<string, Served>;
  readonly asked: Asked[];
  /** Most requests that were open at a time. */
  most: number;
  close(): void;
}

/** Starts a server of files on this machine. */
export async function openServer(): Promise<MediaServer> {
  let running = 0;
  const server = createServer((request, response) => {
    media.asked.push({
      method: request.method!,
      path: request.url!,
      range: request.headers.range,
    });
    media.most = Math.max(media.most, ++running);
    response.on('close', () => running--);
    // Long enough for others to come in.
    setTimeout(() => answer(media.files.get(request.url!), request, response), 20);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const media: MediaServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: new Map(),
    asked: [],
    most: 0,
    close: () => void server.close(),
  };
  return media;
}

function answer(file: Served | undefined, request: IncomingMessage, response: ServerResponse): void {
  response.on('error', () => undefined);
  if (!file) {
    response.writeHead(404).end('There is no such file.');
    return;
  }
  const { bytes, tag, modified, breaks, silentAfter, whole, says, status, location, headers } = file;
  const mark = { ...(tag ? { etag: tag } : {}), ...(modified ? { 'last-modified': modified } : {}) };
  const from = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  const isSame = request.headers['if-range'] === (tag ?? modified);
  const at = from !== undefined && isSame && !whole ? Number(from) : 0;
  if (at > 0 && at >= bytes.length) {
    response.writeHead(416, mark).end();
    return;
  }
  const body = bytes.subarray(at);
  response.writeHead(status ?? (at > 0 ? 206 : 200), {
    ...mark,
    ...(location ? { location } : {}),
    ...(at > 0 ? { 'content-range': `bytes ${at}-${bytes.length - 1}/${bytes.length}` } : {}),
    'content-length': `${says ?? body.length}`,
    ...headers,
  });
  if (request.method === 'HEAD') response.end();
  else if (silentAfter !== undefined) response.write(body.subarray(0, silentAfter));
  else if (breaks && breaks.times > 0) {
    breaks.times--;
    response.write(body.subarray(0, breaks.after), () => response.destroy());
  } else response.end(body);
}
