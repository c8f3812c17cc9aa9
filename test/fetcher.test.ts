import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, createServer as createRaw, type Server } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openFetcher } from '../src/fetcher.ts';
import { type Answer, certificateFault, type Request } from '../src/text/exchange.ts';
import { selfSigned } from './commands/certificate.ts';

/** What the name server says; a name that is not here does not exist. */
const names: Readonly<Record<string, readonly string[]>> = {
  'inside.example.com': ['127.0.0.1'],
  'mixed.example.com': ['93.184.215.14', '10.0.0.1'],
  'mapped.example.com': ['::ffff:127.0.0.1'],
  'scoped.example.com': ['fe80::1%lo'],
  'nothing.example.com': [],
};
vi.mock('node:dns', () => ({
  lookup: (host: string, _options: object, done: (error: Error | null, found?: object[]) => void) => {
    const found = names[host]?.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (found) done(null, found);
    else done(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }));
  },
}));

/** 64 MiB of nothing. */
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
const servers: Server[] = [];
let asked = 0;
let plain = '';
let raw = '';

const wide = openFetcher({ privateHosts: true, agent: 'podfeed/test' });
const narrow = openFetcher({ privateHosts: false, agent: 'podfeed/test' });
const deadline = 600;
/** Milliseconds that an end may come late. */
const grace = 200;

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  plain = await listen(createPlain(answer));
  // Servers that do not speak the protocol well, by the path they are asked for.
  const says: Readonly<Record<string, string>> = {
    '/huge': `HTTP/1.1 200 OK\r\n${'x-filler: '.padEnd(40_000, 'x')}\r\n\r\n`,
    '/short': 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc',
    '/chunk': 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabc',
    '/garbage': 'Good evening.\r\n\r\n',
    '/upgrade': 'HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
    '/until-close': 'HTTP/1.1 200 OK\r\n\r\nwhole',
    '/nothing': '',
  };
  raw = await listen(
    createRaw((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        const path = /^\w+ (\S+)/.exec(data.toString())?.[1] ?? '';
        if (path === '/header-drip') {
          socket.write('HTTP/1.1 200 OK\r\nx-drip: ');
          const drip = setInterval(() => socket.write('x'), 20);
          socket.on('close', () => clearInterval(drip));
        } else socket.end(says[path] ?? '');
      });
    }),
  );
});

afterAll(() => {
  for (const server of servers) server.close();
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  asked++;
  response.on('error', () => undefined);
  const url = new URL(request.url ?? '/', plain);
  const to = url.searchParams.get('to');
  const packed = (body: Buffer, encoding = 'gzip') =>
    response.writeHead(200, { 'content-encoding': encoding }).end(body);
  switch (url.pathname) {
    case '/go':
      response.writeHead(302, { location: to ?? '' }).end('moved');
      return;
    case '/hops': {
      const left = Number(to);
      if (left === 0) response.end('there');
      else response.writeHead(301, { location: `/hops?to=${left - 1}` }).end();
      return;
    }
    case '/silent':
      return;
    case '/drip': {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
      return;
    }
    case '/endless': {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 120)));
      };
      response.on('drain', more);
      more();
      return;
    }
    case '/bomb':
      packed(bomb);
      return;
    case '/twice':
      packed(gzipSync(gzipSync('within')));
      return;
    case '/twice-said':
      packed(gzipSync(gzipSync('within')), 'gzip, gzip');
      return;
    case '/no-gzip':
      packed(Buffer.from('not packed at all'));
      return;
    case '/cut-gzip':
      packed(gzipSync('abc'.repeat(1000)).subarray(0, 20));
      return;
    case '/gzip':
      packed(gzipSync('unpacked'));
      return;
    case '/brotli':
      packed(brotliCompressSync('unpacked'), 'br');
      return;
    case '/headers':
      response.end(JSON.stringify(request.headers));
      return;
    case '/range':
      response.writeHead(206, { 'content-range': 'bytes 0-1/99999999999999999999' }).end('ab');
      return;
    default:
      response.writeHead(url.pathname === '/' ? 200 : 404).end('hello');
  }
}

const get = (url: string, more: Partial<Request> = {}): Promise<Answer> =>
  wide({ url, limit: 1000, deadline, ...more });
const text = (got: Answer): string => (got.ok ? Buffer.from(got.body).toString() : got.problem);

describe('what comes back', () => {
  test('an answer with its status, its headers in lower case and its body', async () => {
    const got = await get(`${plain}/`);
    expect(got).toMatchObject({ ok: true, status: 200, cut: false, url: `${plain}/`, redirects: [] });
    expect(text(got)).toBe('hello');
    expect(await get(`${plain}/none`)).toMatchObject({ ok: true, status: 404 });
  });

  test('a request says who asks, and carries nothing else of the user', async () => {
    const headers = JSON.parse(text(await get(`${plain}/headers`, { headers: { range: 'bytes=0-1' } })));
    expect(Object.keys(headers).sort()).toEqual(
      ['accept', 'accept-encoding', 'connection', 'host', 'range', 'user-agent'].sort(),
    );
    expect(headers).toMatchObject({ 'user-agent': 'podfeed/test', range: 'bytes=0-1' });
  });

  test.each([
    ['/gzip', 'unpacked'],
    ['/until-close', 'whole'],
    ['/range', 'ab'],
  ])('%s is read: %s', async (path, body) => {
    expect(text(await get(`${path === '/until-close' ? raw : plain}${path}`))).toBe(body);
  });

  test('a file packed twice is unpacked once', async () => {
    expect(text(await get(`${plain}/twice`)).startsWith('\u001f')).toBe(true);
  });

  test('a HEAD request has no body', async () => {
    expect(await get(`${plain}/`, { method: 'HEAD' })).toMatchObject({ status: 200, body: new Uint8Array() });
  });

  test('up to five redirects are followed, and told', async () => {
    const got = await get(`${plain}/hops?to=5`);
    expect(got).toMatchObject({ ok: true, url: `${plain}/hops?to=0` });
    expect(got.ok && got.redirects.map(({ status }) => status)).toEqual([301, 301, 301, 301, 301]);
  });

  test.each(['/endless', '/bomb'])('%s is cut off at the limit', async (path) => {
    const got = await get(`${plain}${path}`, { limit: 70_000 });
    expect(got).toMatchObject({ ok: true, cut: true });
    expect(got.ok && got.body.length).toBe(70_000);
  });

  test('a body of just the limit is whole', async () => {
    expect(await get(`${plain}/`, { limit: 5 })).toMatchObject({ ok: true, cut: false });
    expect(await get(`${plain}/`, { limit: 4 })).toMatchObject({ ok: true, cut: true });
  });
});

describe('what all requests together may spend', () => {
  const within = (time: number, bytes: number) =>
    openFetcher({ privateHosts: true, agent: 'podfeed/test', most: { time, bytes } });

  test('is not more than so many bytes', async () => {
    const ask = within(60_000, 8);
    const one = { url: `${plain}/`, limit: 1000, deadline };
    expect(await ask(one)).toMatchObject({ ok: true });
    expect(await ask(one)).toMatchObject({ ok: true });
    const before = asked;
    expect(await ask(one)).toEqual({ ok: false, url: one.url, problem: 'spent', detail: 'bytes' });
    expect(asked).toBe(before);
  });

  test('counts what is cut off with all that had come', async () => {
    const ask = within(60_000, 64 * 1024);
    expect(await ask({ url: `${plain}/endless`, limit: 2, deadline })).toMatchObject({ cut: true });
    expect(await ask({ url: `${plain}/`, limit: 2, deadline })).toMatchObject({ problem: 'spent' });
  });

  test('is not more than so much time, also for one that is on its way', async () => {
    const ask = within(deadline / 2, 1000);
    const silent = { url: `${plain}/silent`, limit: 1000, deadline };
    const before = performance.now();
    const spent = { ok: false, url: silent.url, problem: 'spent', detail: 'time' };
    expect(await ask(silent)).toEqual(spent);
    expect(performance.now() - before).toBeLessThan(deadline / 2 + grace);
    expect(await ask(silent)).toEqual(spent);
    expect(performance.now() - before).toBeLessThan(deadline / 2 + grace);
  });

  test('is another thing than the deadline of one', async () => {
    const ask = within(60_000, 1000);
    expect(await ask({ url: `${plain}/silent`, limit: 1, deadline: 50 })).toMatchObject({
      problem: 'deadline',
    });
  });
});

describe('servers that do not answer', () => {
  test.each([
    ['plain', '/silent', 'deadline'],
    ['plain', '/drip', 'deadline'],
    ['raw', '/header-drip', 'deadline'],
    ['raw', '/nothing', 'broken'],
    ['raw', '/huge', 'broken'],
    ['raw', '/short', 'broken'],
    ['raw', '/chunk', 'broken'],
    ['raw', '/garbage', 'broken'],
    ['raw', '/upgrade', 'broken'],
    ['plain', '/twice-said', 'packing'],
    ['plain', '/no-gzip', 'broken'],
    ['plain', '/cut-gzip', 'broken'],
    ['plain', '/brotli', 'packing'],
    ['plain', '/hops?to=6', 'redirects'],
    ['plain', '/go?to=/go%3Fto%3D/', 'none'],
    ['plain', '/go?to=data:text/plain,x', 'address'],
    ['plain', '/go?to=file:///etc/passwd', 'address'],
    ['plain', '/go?to=http://', 'address'],
    ['plain', '/go?to=http://a:b@example.com/', 'address'],
  ])('%s %s: %s, in time', async (server, path, problem) => {
    const began = performance.now();
    const got = await get(`${server === 'raw' ? raw : plain}${path}`);
    expect(performance.now() - began).toBeLessThan(deadline + grace);
    expect(got.ok ? 'none' : got.problem).toBe(problem);
  });

  test('redirects that take long share one deadline', async () => {
    const began = performance.now();
    const got = await get(`${plain}/go?to=${encodeURIComponent('/go?to=/silent')}`);
    expect(performance.now() - began).toBeLessThan(deadline + grace);
    expect(got).toMatchObject({ ok: false, problem: 'deadline' });
  });

  test('a name that does not exist, and a port on which nobody listens', async () => {
    expect(await narrow({ url: 'http://gone.example.com/', limit: 9, deadline })).toMatchObject({
      problem: 'name',
    });
    const closing = createPlain();
    const url = await listen(closing);
    await new Promise((resolve) => closing.close(resolve));
    expect(await get(url)).toMatchObject({ ok: false, problem: 'refused' });
  });

  test('a server without TLS', async () => {
    expect(await get(plain.replace('http:', 'https:'))).toMatchObject({ ok: false, problem: 'tls' });
    expect(await get(raw.replace('http:', 'https:'))).toMatchObject({ ok: false, problem: 'broken' });
  });

  test('a server whose certificate nobody knows: nothing is asked of it', async () => {
    let heard = 0;
    const url = await listen(createSecure(selfSigned, () => heard++));
    const got = await get(url.replace('http:', 'https:'));
    expect(got).toMatchObject({ ok: false, problem: 'tls', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(heard).toBe(0);
  });

  test.each([
    ['CERT_HAS_EXPIRED', 'its certificate is out of date'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is made for another name'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is signed by nobody that apps know'],
    ['EPROTO', 'no safe connection to it can be made'],
  ])('%s in words', (code, words) => {
    expect(certificateFault(code)).toBe(words);
  });
});

describe('a body that is taken piece by piece', () => {
  test('is not kept', async () => {
    const taken: Buffer[] = [];
    const heads: number[] = [];
    const got = await get(`${plain}/gzip`, {
      receive({ status, headers }) {
        heads.push(status);
        expect(headers.get('content-encoding')).toBe('gzip');
        return (piece) => taken.push(Buffer.from(piece)) > 0;
      },
    });
    expect(got).toMatchObject({ ok: true, cut: false, body: Buffer.alloc(0) });
    expect(heads).toEqual([200]);
    expect(Buffer.concat(taken).toString()).toBe('unpacked');
  });

  test('ends when no more is wanted', async () => {
    let size = 0;
    const receive = () => (piece: Uint8Array) => {
      size += piece.length;
      return size < 100_000;
    };
    const got = await get(`${plain}/endless`, { limit: 1e9, receive });
    expect(got).toMatchObject({ ok: true, cut: true });
    expect(size).toBeLessThan(1_000_000);
  });

  test('is asked for after redirects, and kept where nobody takes it', async () => {
    const statuses: number[] = [];
    const got = await get(`${plain}/hops?to=2`, {
      receive({ status }) {
        statuses.push(status);
        return undefined;
      },
    });
    expect(got).toMatchObject({ ok: true, body: Buffer.from('there') });
    expect(statuses).toEqual([200]);
  });
});

test('a server that falls silent is given up before the deadline, one that drips is not', async () => {
  const began = performance.now();
  const [silent, drip] = await Promise.all(
    ['/silent', '/drip'].map((path) => get(`${plain}${path}`, { stall: 150, deadline: 500 })),
  );
  expect([silent, drip].map((got) => got?.ok === false && got.problem)).toEqual(['deadline', 'deadline']);
  expect(performance.now() - began).toBeGreaterThan(450);
  const alone = performance.now();
  await get(`${plain}/silent`, { stall: 150, deadline: 5_000 });
  expect(performance.now() - alone).toBeLessThan(1_000);
});

describe('addresses that are not asked', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://2130706433/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://0.0.0.0/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://intranet/',
    'http://inside.example.com/',
    'http://mixed.example.com/',
    'http://mapped.example.com/',
    'http://scoped.example.com/',
    'http://nothing.example.com/',
  ])('%s is private', async (url) => {
    expect(await narrow({ url, limit: 9, deadline })).toMatchObject({ ok: false, problem: 'private' });
  });

  test.each([
    'file:///etc/passwd',
    'data:text/plain,x',
    'ftp://example.com/',
    'gopher://example.com/',
    'javascript:1',
    'http://user:word@example.com/',
    'http://user@example.com/',
    'example.com',
    '//example.com/',
    '',
    'http://',
  ])('%j is no address', async (url) => {
    expect(await wide({ url, limit: 9, deadline })).toMatchObject({ ok: false, problem: 'address' });
  });

  test('the server of this test hears nothing', async () => {
    const before = asked;
    const port = new URL(plain).port;
    for (const host of ['127.0.0.1', 'localhost', 'inside.example.com', '2130706433']) {
      await narrow({ url: `http://${host}:${port}/`, limit: 9, deadline });
    }
    expect(asked).toBe(before);
  });
});
