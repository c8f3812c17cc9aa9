import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFetcher } from '../../src/fetcher.ts';
import { type Announcement, announcementsOf, isTaken, send } from '../../src/resolve/announce.ts';

const feed = 'https://example.com/feed.xml?a=1&b=2';

/** A byte a second, for as long as somebody listens. */
function trickle(response: ServerResponse): void {
  response.write('x');
  const timer = setInterval(() => response.write('x'), 1000);
  response.on('close', () => clearInterval(timer));
}

describe('announcements', () => {
  test('go to each hub once, and to Podping', () => {
    const show = {
      hubs: ['https://hub.example.com/', 'https://hub.example.com/'],
      medium: 'music',
      announce: { podping: { url: 'https://podping.example.com/?v=1', token: 'PODPING_TOKEN' } },
    };
    expect(announcementsOf(show, feed)).toEqual([
      {
        kind: 'websub',
        url: 'https://hub.example.com/',
        method: 'POST',
        body: 'hub.mode=publish&hub.url=https%3A%2F%2Fexample.com%2Ffeed.xml%3Fa%3D1%26b%3D2',
      },
      {
        kind: 'podping',
        url: 'https://podping.example.com/?v=1&url=https%3A%2F%2Fexample.com%2Ffeed.xml%3Fa%3D1%26b%3D2&reason=update&medium=music',
        method: 'GET',
        token: 'PODPING_TOKEN',
      },
    ]);
  });

  test('go to nobody where nobody is named', () => {
    expect(announcementsOf({}, feed)).toEqual([]);
    expect(announcementsOf({ announce: { podping: { token: 'T' } } }, feed)).toEqual([]);
    expect(announcementsOf({ announce: { podping: { url: 'nowhere' } } }, feed)).toEqual([]);
  });
});

describe('sending', () => {
  const servers: Server[] = [];
  let got: { request: string; type: string; token: string; body: string }[] = [];
  let script: (number | string | 'silent' | 'trickling' | 'hang up')[] = [];
  let here = '';
  let there = '';
  const ask = openFetcher({ privateHosts: true, agent: 'podfeed/test' });
  const waits: number[] = [];
  const wait = async (time: number): Promise<void> => {
    waits.push(time);
  };

  async function listen(): Promise<string> {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (piece) => {
        body += String(piece);
      });
      request.on('end', () => {
        const { 'content-type': type = '', authorization: token = '' } = request.headers;
        got.push({ request: `${request.method} ${request.url}`, type, token, body });
        const next = script.shift() ?? 204;
        if (next === 'hang up') request.socket.destroy();
        else if (next === 'silent') response.writeHead(202).flushHeaders();
        else if (next === 'trickling') trickle(response.writeHead(202));
        else if (typeof next === 'number') response.writeHead(next).end('x'.repeat(1000));
        else {
          const [status = '', location = ''] = next.split(' ');
          response.writeHead(Number(status), { location }).end();
        }
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  beforeAll(async () => {
    here = await listen();
    there = await listen();
  });
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  const publish = (path = '/'): Announcement => ({
    kind: 'websub',
    url: `${here}${path}`,
    method: 'POST',
    body: 'hub.mode=publish',
  });
  async function told(answers: typeof script, announcement = publish(), token?: string) {
    got = [];
    script = answers;
    waits.length = 0;
    return send(announcement, token, ask, wait);
  }

  test('posts a form', async () => {
    const result = await told([204]);
    expect(result).toMatchObject({ status: 204, attempts: 1 });
    expect(isTaken(result)).toBe(true);
    expect(got).toEqual([
      { request: 'POST /', type: 'application/x-www-form-urlencoded', token: '', body: 'hub.mode=publish' },
    ]);
  });

  test('tries again where the server has trouble', async () => {
    expect(await told([500, 202])).toMatchObject({ status: 202, attempts: 2 });
    expect(await told(['hang up', 'hang up', 204])).toMatchObject({ status: 204, attempts: 3 });
    expect(waits).toEqual([1000, 1000]);
    const result = await told([503, 429, 500, 204]);
    expect(result).toMatchObject({ status: 500, attempts: 3 });
    expect(isTaken(result)).toBe(false);
  });

  test('is over with the status, whatever becomes of the rest of the answer', async () => {
    const begin = Date.now();
    expect(await told(['trickling'])).toMatchObject({ status: 202, attempts: 1 });
    expect(await told(['silent'])).toMatchObject({ status: 202, attempts: 1 });
    expect(got).toHaveLength(1);
    expect(Date.now() - begin).toBeLessThan(5_000);
  });

  test('does not try again where the server says no', async () => {
    expect(await told([403, 204])).toMatchObject({ status: 403, attempts: 1 });
    expect(waits).toEqual([]);
  });

  test('follows only redirects that keep what is sent', async () => {
    expect(await told(['308 /next', 204])).toMatchObject({ status: 204, attempts: 1 });
    expect(got.map(({ request, body }) => `${request} ${body}`)).toEqual([
      'POST / hub.mode=publish',
      'POST /next hub.mode=publish',
    ]);
    expect(await told(['303 /next', 204])).toMatchObject({ status: 303, attempts: 1 });
    expect(got).toHaveLength(1);
  });

  test('shows its token to no other server', async () => {
    const podping: Announcement = { kind: 'podping', url: `${here}/?url=x`, method: 'GET', token: 'T' };
    expect(await told([`307 ${here}/a`, 200], podping, 'secret')).toMatchObject({ status: 200 });
    expect(got.map(({ token }) => token)).toEqual(['secret', 'secret']);
    expect(await told([`307 ${there}/a`, 200], podping, 'secret')).toMatchObject({ status: 200 });
    expect(got.map(({ token }) => token)).toEqual(['secret', '']);
  });

  test('gives up where nobody is', async () => {
    const closed = await listen();
    servers.pop()!.close();
    const result = await told([], { ...publish(), url: closed });
    expect(result).toMatchObject({ problem: 'refused', attempts: 3 });
    expect(isTaken(result)).toBe(false);
  });

  test('leaves addresses inside alone', async () => {
    const narrow = openFetcher({ privateHosts: false, agent: 'podfeed/test' });
    expect(await send(publish(), undefined, narrow, wait)).toMatchObject({ problem: 'private', attempts: 1 });
  });
});
