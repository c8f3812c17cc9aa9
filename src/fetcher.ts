import { lookup as lookupName } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';
import { createGunzip } from 'node:zlib';
import type { Answer, Fetcher, NoAnswer, Request } from './text/exchange.ts';

/*
 * The door to the network. Every address is judged before a connection is made, those behind names at the
 * moment of connecting, so that no answer of a name server leads inside; redirects are followed by hand, with
 * the same judgement; one deadline covers everything.
 */

export interface FetcherOptions {
  /** Whether addresses of this machine and its network may be asked: for tests. */
  readonly privateHosts: boolean;
  /** How podfeed calls itself. */
  readonly agent: string;
  /** What may be spent on all requests together: milliseconds from now, and bytes of bodies. */
  readonly most?: { readonly time: number; readonly bytes: number };
}

/** Bytes that a connection takes in before anybody looks at them. */
const heldReady = 64 * 1024;
const mostRedirects = 5;
const mostHeaders = 16 * 1024;

/** Opens a fetcher. It never rejects. */
export function openFetcher(options: FetcherOptions): Fetcher {
  const { most } = options;
  if (!most) return fetcherFor(options);
  const ask = fetcherFor(options);
  const ends = performance.now() + most.time;
  let room = most.bytes;
  return async (request) => {
    const { url, deadline, limit } = request;
    const left = ends - performance.now();
    if (left <= 0) return { ok: false, url, problem: 'spent', detail: 'time' };
    if (room <= 0) return { ok: false, url, problem: 'spent', detail: 'bytes' };
    const answer = await ask({ ...request, deadline: Math.min(deadline, left) });
    // What was cut off had been sent up to what a connection holds ready.
    if (answer.ok) room -= answer.cut ? Math.max(limit, heldReady) : answer.body.length;
    const isOver = !answer.ok && answer.problem === 'deadline' && left < deadline;
    return isOver ? { ok: false, url, problem: 'spent', detail: 'time' } : answer;
  };
}

function fetcherFor(options: FetcherOptions): Fetcher {
  return async (request) => {
    const ends = performance.now() + request.deadline;
    const redirects: { url: string; status: number }[] = [];
    let url = request.url;
    for (;;) {
      const target = readTarget(url, options);
      if ('problem' in target) return { ok: false, url, ...target };
      const left = ends - performance.now();
      if (left <= 0) return { ok: false, url, problem: 'deadline' };
      const headers = headersFor(target, request);
      const answer = await ask(target, { ...request, headers, deadline: left }, options);
      if (!answer.ok) return { ...answer, url };
      const next = follows(answer.status, request) ? answer.headers.get('location') : undefined;
      if (next === undefined) return { ...answer, url: target.href, redirects };
      redirects.push({ url: target.href, status: answer.status });
      if (redirects.length > mostRedirects) return { ok: false, url, problem: 'redirects' };
      const following = URL.canParse(next, target.href) ? new URL(next, target.href) : undefined;
      if (!following) return { ok: false, url, problem: 'address', detail: next };
      if (target.protocol === 'https:' && following.protocol === 'http:') {
        return { ok: false, url, problem: 'downgrade', detail: following.href };
      }
      url = following.href;
    }
  };
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** A redirect that turns POST into GET would ask for something else. */
function follows(status: number, { method }: Request): boolean {
  return isRedirect(status) && (method !== 'POST' || status === 307 || status === 308);
}

/** What proves who is asking is for the server that was named, and for no other. */
function headersFor({ origin }: URL, { url, headers = {} }: Request): Readonly<Record<string, string>> {
  if (origin === new URL(url).origin) return headers;
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'),
  );
}

interface Refused {
  readonly problem: NoAnswer;
  readonly detail?: string;
}

function readTarget(text: string, { privateHosts }: FetcherOptions): URL | Refused {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return { problem: 'address' };
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!privateHosts && (isIP(host) === 0 ? isLocalName(host) : isPrivate(host)))
    return { problem: 'private' };
  return url;
}

function isLocalName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return !name.includes('.') || /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/.test(name);
}

/** Special addresses of IANA's registries that lead to no server of the open network. */
const closed = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  closed.addSubnet(net, bits, 'ipv4');
}
/** Of IPv6 only the global unicast addresses lead out, and some of those carry others inside. */
const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  closed.addSubnet(net, bits, 'ipv6');
}

function isPrivate(text: string): boolean {
  // A list does not know the zone of a link-local address.
  const address = text.replace(/%.*$/, '');
  if (!isIPv6(address)) return closed.check(address, 'ipv4');
  return !open.check(address, 'ipv6') || closed.check(address, 'ipv6');
}

/** Names are looked up once, every answer is judged, and the connection goes to one that was judged. */
function guardedLookup({ privateHosts }: FetcherOptions): LookupFunction {
  return (host, options, done) => {
    lookupName(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const inside = privateHosts ? undefined : addresses.find(({ address }) => isPrivate(address));
      if (inside || addresses.length === 0) {
        return done(Object.assign(new Error('private address'), { code: 'EPRIVATE' }), '', 0);
      }
      if (options.all) return done(null, addresses);
      const [first] = addresses;
      done(null, first!.address, first!.family);
    });
  };
}

type Raw = Answer & { readonly ok: true };
type One =
  | Omit<Raw, 'url' | 'redirects'>
  | { readonly ok: false; readonly problem: NoAnswer; readonly detail?: string };

function ask(url: URL, request: Request, options: FetcherOptions): Promise<One> {
  return new Promise((resolve) => {
    const { method = 'GET', headers = {}, body: sent, limit, deadline, stall, receive } = request;
    const client = url.protocol === 'https:' ? https : http;
    let settled = false;
    let answering = false;
    const outgoing = client.request(url, {
      method,
      headers: { 'user-agent': options.agent, accept: '*/*', 'accept-encoding': 'gzip', ...headers },
      lookup: guardedLookup(options),
      maxHeaderSize: mostHeaders,
      agent: false,
    });
    const settle = (answer: One): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      clearTimeout(silence);
      outgoing.destroy();
      resolve(answer);
    };
    const fail = (problem: NoAnswer, detail?: string): void =>
      settle({ ok: false, problem, ...(detail === undefined ? {} : { detail }) });
    const timer = setTimeout(() => fail('deadline'), deadline);
    const silence = stall === undefined ? undefined : setTimeout(() => fail('deadline'), stall);
    outgoing.on('error', (error) => settle({ ok: false, ...problemOf(error) }));
    // A server that wants another protocol gives no answer at all.
    outgoing.on('close', () => {
      if (!answering) fail('broken');
    });
    outgoing.on('response', (response) => {
      answering = true;
      response.on('error', (error) => settle({ ok: false, ...problemOf(error) }));
      const status = response.statusCode ?? 0;
      const fields = new Map(
        Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const),
      );
      const finish = (body: Uint8Array, cut: boolean): void =>
        settle({ ok: true, status, headers: fields, body, cut });
      if (method === 'HEAD' || isRedirect(status)) return finish(new Uint8Array(), false);
      if (limit === 0) return finish(new Uint8Array(), true);
      const packing = fields.get('content-encoding')?.trim().toLowerCase() ?? '';
      if (!['', 'identity', 'gzip', 'x-gzip'].includes(packing)) return fail('packing', packing);
      // A piece of a packed file cannot be unpacked.
      const packed = packing.endsWith('gzip') && status !== 206;
      const body = packed ? response.pipe(createGunzip()) : response;
      const pieces: Buffer[] = [];
      const keep = (piece: Buffer): boolean => pieces.push(piece) > 0;
      const take = receive?.({ status, headers: fields }) ?? keep;
      let size = 0;
      body.on('data', (piece: Buffer) => {
        if (settled) return;
        silence?.refresh();
        const room = limit - size;
        const isWanted = take(piece.subarray(0, room));
        size += piece.length;
        if (isWanted && piece.length <= room) return;
        body.destroy();
        finish(Buffer.concat(pieces), true);
      });
      body.on('error', (error: Error) => fail('broken', codeOf(error)));
      body.on('end', () => {
        if (response.complete) finish(Buffer.concat(pieces), false);
        else fail('broken');
      });
    });
    outgoing.end(sent);
  });
}

const codeOf = (error: Error): string => (error as NodeJS.ErrnoException).code ?? error.name;

function problemOf(error: Error): Refused {
  const code = codeOf(error);
  if (code === 'EPRIVATE') return { problem: 'private' };
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return { problem: 'name', detail: code };
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/.test(code))
    return { problem: 'refused', detail: code };
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|DEPTH_ZERO|EPROTO/.test(code))
    return { problem: 'tls', detail: code };
  return { problem: 'broken', detail: code };
}
