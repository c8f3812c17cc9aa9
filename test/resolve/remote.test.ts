import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openFetcher } from '../../src/fetcher.ts';
import { askServers } from '../../src/resolve/remote.ts';
import { readDocument } from '../../src/tags/read-document.ts';
import type { Fetcher, Request } from '../../src/text/exchange.ts';
import { limits } from '../../src/text/limits.ts';
import { all, type Served, type Server, serve } from '../commands/served.ts';
import { makePng } from '../media/make-images.ts';

const network = openFetcher({ privateHosts: true, agent: 'podfeed/test' });
/** Milliseconds in place of the ten seconds that servers have. */
const deadline = 400;
const quick: Fetcher = (request) => network({ ...request, deadline });

const waits: number[] = [];
const wait = async (time: number): Promise<void> => void waits.push(time);
beforeEach(() => void waits.splice(0));

const opened: Server[] = [];
afterAll(() => {
  for (const server of opened) server.close();
});

async function open(files: Readonly<Record<string, Served>>): Promise<Server> {
  const server = await serve(files);
  opened.push(server);
  return server;
}

const item = (url: string, more = ''): string =>
  `<item><enclosure url="${url}" length="5" type="audio/mpeg"/>${more}</item>`;

const feedOf = (inside: string): string =>
  `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${inside}</channel></rss>`;

type Options = Partial<Parameters<typeof askServers>[2]>;

function askAbout(inside: string, options: Options = {}) {
  const { show, episodes } = readDocument('feed.xml', Buffer.from(feedOf(inside)));
  return askServers(show, episodes, { now: 0, ask: quick, wait, ...options });
}

describe('how servers are asked', () => {
  test('six at a time, and two of one server', async () => {
    all.peak = 0;
    const files = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`/${n}.mp3`, { size: 5, slow: 20 }]));
    const servers = await Promise.all([1, 2, 3, 4, 5].map(() => open(files)));
    const urls = servers.flatMap(({ url }) => Object.keys(files).map((path) => `${url}${path}`));
    const { answers } = await askAbout(urls.map((url) => item(url)).join(''));
    expect(servers.map(({ peak }) => peak)).toEqual([2, 2, 2, 2, 2]);
    expect(all.peak).toBe(6);
    expect([...answers.keys()]).toEqual(urls);
    expect([...answers.values()].every(({ status }) => status === 206)).toBe(true);
  });

  test('the feed itself has its turn like all others', async () => {
    const server = await open({ '/feed.xml': { slow: 20 }, '/1.mp3': { slow: 20 }, '/2.mp3': { slow: 20 } });
    const { url } = server;
    const self = `<atom:link rel="self" href="${url}/feed.xml"/>`;
    await askAbout(`${self}${item(`${url}/1.mp3`)}${item(`${url}/2.mp3`)}`);
    expect(server.peak).toBe(2);
  });

  test('once for each file, whoever names it: HEAD first, then two bytes', async () => {
    const server = await open({ '/1.mp3': { size: 5 } });
    await askAbout(item(`${server.url}/1.mp3`) + item(`${server.url}/1.mp3`));
    expect(server.asked).toEqual(['HEAD /1.mp3', 'GET /1.mp3 bytes=0-1']);
  });

  test('a picture is asked for its first bytes, and one that every episode has but once', async () => {
    const server = await open({ '/a.png': { body: makePng({ width: 3000, height: 3000 }) } });
    const picture = `<itunes:image href="${server.url}/a.png"/>`;
    const { answers } = await askAbout(`${picture}<item>${picture}</item>`);
    expect(server.asked).toEqual(['HEAD /a.png', `GET /a.png bytes=0-${limits.remoteHead - 1}`]);
    expect([...answers.values()]).toMatchObject([{ artwork: { width: 3000, height: 3000, format: 'png' } }]);
  });

  test('what is no address of the web is not asked for', async () => {
    const asked: Request[] = [];
    const ask: Fetcher = async (request) => {
      asked.push(request);
      return { ok: false, url: request.url, problem: 'refused' };
    };
    await askAbout(
      ['ftp://example.com/1.mp3', '1.mp3', 'file:///etc/passwd'].map((url) => item(url)).join(''),
      {
        ask,
      },
    );
    expect(asked).toEqual([]);
  });

  test('how far it is, is told', async () => {
    const server = await open({});
    const heard: unknown[] = [];
    const progress = async (...words: unknown[]): Promise<void> => void heard.push(words);
    await askAbout(item(`${server.url}/1.mp3`), { progress });
    expect(heard).toEqual([[`${server.url}/1.mp3`, 0, 1]]);
  });

  test('not more than there is patience for: the first ones of the feed', async () => {
    const ask: Fetcher = async ({ url }) => ({ ok: false, url, problem: 'broken' });
    const many = Array.from({ length: limits.remoteAddresses + 3 }, (_, n) => `https://example.com/${n}.mp3`);
    const { answers, left } = await askAbout(many.map((url) => item(url)).join(''), { ask });
    expect(left).toBe(3);
    expect([...answers.keys()]).toEqual(many.slice(0, limits.remoteAddresses));
  });
});

describe('more than may be spent', () => {
  const many = [1, 2, 3, 4, 5].map((n) => `https://example.com/${n}.mp3`);
  const self = '<atom:link rel="self" href="https://example.com/feed.xml"/>';
  const feed = `${self}${many.map((url) => item(url)).join('')}`;

  test.each(['time', 'bytes'])('is not asked for: %s', async (what) => {
    let left = 5;
    const ask: Fetcher = async ({ url }) =>
      left-- > 0
        ? {
            ok: true,
            url,
            status: 206,
            headers: new Map(),
            body: Buffer.from('ID'),
            cut: false,
            redirects: [],
          }
        : { ok: false, url, problem: 'spent', detail: what };
    const facts = await askAbout(feed, { ask });
    expect([...facts.answers.keys()]).toEqual(many.slice(0, 2));
    expect(facts).toMatchObject({ left: 3, spent: what, feed: { status: 206 } });
  });

  test('is not said of the feed either', async () => {
    const ask: Fetcher = async ({ url }) => ({ ok: false, url, problem: 'spent', detail: 'time' });
    expect(await askAbout(feed, { ask })).toEqual({ now: 0, answers: new Map(), left: 5, spent: 'time' });
  });
});

describe('files beside the audio', () => {
  test('are asked for where they are on the web', async () => {
    const server = await open({ '/1.mp3': { size: 5 }, '/1.opus': { size: 9 }, '/w.png': { size: 3 } });
    const { url } = server;
    const picture = `<podcast:image href="${url}/w.png" purpose="social"/>`;
    const other = `<podcast:alternateEnclosure type="audio/opus" length="9"><podcast:source uri="${url}/1.opus"/><podcast:source uri="ipfs://x"/></podcast:alternateEnclosure>`;
    const trailer = `<podcast:trailer url="${url}/t.mp3" pubdate="Sun, 01 Mar 2026 05:00:00 +0000">T</podcast:trailer>`;
    const { answers } = await askAbout(`${picture}${trailer}${item(`${url}/1.mp3`, other)}`);
    expect([...answers].map(([at, { use, status }]) => [at.replace(url, ''), use, status])).toEqual([
      ['/w.png', 'picture', 206],
      ['/t.mp3', 'media', 404],
      ['/1.mp3', 'media', 206],
      ['/1.opus', 'alternate', 206],
    ]);
  });

  test.each([
    ['live', ['GET /on']],
    ['pending', []],
    ['ended', []],
  ])('of what is %s', async (status, asked) => {
    const server = await open({ '/on': { fault: 'endless' } });
    const live = `<podcast:liveItem status="${status}" start="2026-03-01T05:00:00Z"><enclosure url="${server.url}/on" length="1" type="audio/mpeg"/></podcast:liveItem>`;
    const { answers } = await askAbout(live);
    expect(server.asked).toEqual(asked);
    expect([...answers.values()]).toEqual(
      asked.map(() => ({ use: 'stream', givenType: 'audio/mpeg', status: 200 })),
    );
  });
});

describe('a server that is busy', () => {
  test.each([
    ['says nothing of when', undefined, [1000]],
    ['wants two seconds', '2', [2000]],
    ['wants ten seconds', '10', [10_000]],
    ['names a time by its own clock', 'Sun, 01 Mar 2026 05:00:03 GMT', [3000]],
    ['names a time that is over', 'Sun, 01 Mar 2026 04:00:00 GMT', [0]],
    ['says something else', 'soon', [1000]],
  ])('%s: it is asked again', async (_, retryAfter, waited) => {
    const server = await open({ '/1.mp3': { size: 5, busy: 1, ...(retryAfter ? { retryAfter } : {}) } });
    const { answers } = await askAbout(item(`${server.url}/1.mp3`));
    expect(waits).toEqual(waited);
    expect([...answers.values()]).toMatchObject([{ status: 206, length: 5 }]);
  });

  test('is asked twice more, then nothing is known', async () => {
    const server = await open({ '/1.mp3': { busy: 9 } });
    const { answers } = await askAbout(item(`${server.url}/1.mp3`));
    expect(server.asked).toEqual(['HEAD /1.mp3', 'HEAD /1.mp3', 'HEAD /1.mp3']);
    expect([...answers.values()]).toEqual([{ use: 'media', givenType: 'audio/mpeg', status: 503 }]);
  });

  test.each(['11', '999999999', 'Sun, 01 Mar 2026 06:00:00 GMT'])(
    'is not waited for until %s',
    async (retryAfter) => {
      const server = await open({ '/1.mp3': { busy: 1, retryAfter } });
      await askAbout(item(`${server.url}/1.mp3`));
      expect(server.asked).toEqual(['HEAD /1.mp3']);
      expect(waits).toEqual([]);
    },
  );
});

describe('a server that is silent', () => {
  test('is left alone after three times, and others are not', async () => {
    const dead = await open({});
    dead.close();
    const alive = await open({ '/1.mp3': { size: 5 } });
    const many = Array.from({ length: 12 }, (_, n) => `${dead.url}/${n}.mp3`);
    const { answers } = await askAbout([...many, `${alive.url}/1.mp3`].map((url) => item(url)).join(''));
    const problems = many.map((url) => answers.get(url)?.problem);
    const refused = problems.filter((problem) => problem === 'refused').length;
    // Of two at a time, one more may be on its way.
    expect(refused).toBeGreaterThanOrEqual(3);
    expect(refused).toBeLessThanOrEqual(4);
    expect(problems.slice(refused)).toEqual(Array(12 - refused).fill('unasked'));
    expect(answers.get(many.at(-1)!)).toEqual({ use: 'media', problem: 'unasked', detail: 'refused' });
    expect(answers.get(`${alive.url}/1.mp3`)).toMatchObject({ status: 206 });
  });

  test('now and then is asked on', async () => {
    const files = [1, 2, 3, 4, 5, 6].map((n): [string, Served] => [
      `/${n}.mp3`,
      n % 2 === 0 ? { size: 5 } : { fault: 'silent' },
    ]);
    const server = await open(Object.fromEntries(files));
    const { answers } = await askAbout(files.map(([path]) => item(`${server.url}${path}`)).join(''));
    expect([...answers.values()].map(({ problem }) => problem)).not.toContain('unasked');
  });
});

describe('what is known of a file', () => {
  let server: Server;
  beforeAll(async () => {
    server = await open({
      '/good.mp3': { size: 5 },
      '/cut.mp3': { size: 5, ranges: false },
      '/head.mp3': { size: 5, head: 405 },
      '/hang.mp3': { size: 5, head: 'hang up' },
      '/page.mp3': { body: '<html>', type: 'text/html' },
      '/silent.mp3': { fault: 'silent' },
      '/drip.mp3': { fault: 'drip' },
      '/endless.mp3': { fault: 'endless' },
      '/bomb.mp3': { fault: 'bomb' },
      '/short.mp3': { fault: 'short' },
      '/loop.mp3': { to: '/loop.mp3' },
      '/moved.mp3': { to: '/good.mp3' },
      '/file.mp3': { to: 'file:///etc/passwd' },
      '/open.vtt': { body: 'WEBVTT' },
      '/closed.vtt': { body: 'WEBVTT', cors: false },
      '/undated.png': { body: makePng({ width: 1400, height: 1400 }), dated: false },
      '/webp.png': { body: 'RIFF\u0000\u0000\u0000\u0000WEBPVP8 ', type: 'image/webp' },
      '/wide.png': { body: makePng({ width: 10_001, height: 1 }) },
      '/page.png': { body: '<html>', type: 'text/html' },
      '/bomb.png': { fault: 'bomb' },
    });
  });

  test.each([
    [
      '/good.mp3',
      { status: 206, ranges: true, length: 5, type: 'audio/mpeg', lastModified: true, cors: true },
    ],
    ['/none.mp3', { status: 404 }],
    ['/cut.mp3', { status: 200, ranges: false, length: 5 }],
    ['/head.mp3', { status: 206, head: 405, length: 5 }],
    ['/hang.mp3', { status: 206, head: 'broken', length: 5 }],
    ['/page.mp3', { status: 206, type: 'text/html' }],
    ['/silent.mp3', { problem: 'deadline' }],
    ['/drip.mp3', { problem: 'deadline' }],
    ['/endless.mp3', { status: 200, ranges: false }],
    ['/bomb.mp3', { status: 200, ranges: false }],
    ['/short.mp3', { problem: 'broken' }],
    ['/loop.mp3', { problem: 'redirects' }],
    ['/moved.mp3', { status: 206, length: 5 }],
    ['/file.mp3', { problem: 'address', at: 'file:///etc/passwd' }],
  ])('%s', async (path, wanted) => {
    const { answers } = await askAbout(item(`${server.url}${path}`));
    const [fact] = answers.values();
    expect(fact).toMatchObject({ use: 'media', givenType: 'audio/mpeg', ...wanted });
    if (!('length' in wanted)) expect(fact).not.toMatchObject({ length: 5 });
    if (!('head' in wanted)) expect(fact).not.toHaveProperty('head');
  });

  test.each([
    ['/open.vtt', true],
    ['/closed.vtt', false],
  ])('%s can be read by pages: %s', async (path, cors) => {
    const transcript = `<podcast:transcript url="${server.url}${path}" type="text/vtt"/>`;
    const { answers } = await askAbout(`<item>${transcript}</item>`);
    expect([...answers.values()]).toMatchObject([{ use: 'transcript', cors }]);
  });

  test.each([
    ['/undated.png', { lastModified: false, artwork: { width: 1400 } }],
    ['/webp.png', { notArtwork: { rule: 'art-format', what: 'it is a WebP image' } }],
    ['/wide.png', { notArtwork: { rule: 'art-file-damaged' } }],
    ['/page.png', { type: 'text/html' }],
    ['/bomb.png', { status: 200 }],
    ['/none.png', { status: 404 }],
  ])('%s', async (path, wanted) => {
    const { answers } = await askAbout(`<itunes:image href="${server.url}${path}"/>`);
    const [fact] = answers.values();
    expect(fact).toMatchObject({ use: 'artwork', ...wanted });
    if (!('artwork' in wanted)) expect(fact).not.toHaveProperty('artwork');
  });

  test('an address that leads to a private one is not followed, and says where it led', async () => {
    const narrow = openFetcher({ privateHosts: false, agent: 'podfeed/test' });
    const asked = server.asked.length;
    // The first step is made by hand: from here no public server can be asked.
    const ask: Fetcher = (request) => narrow({ ...request, url: `${server.url}/good.mp3`, deadline });
    const { answers } = await askAbout(item('https://media.example.com/1.mp3'), { ask });
    expect([...answers.values()]).toMatchObject([{ problem: 'private', at: `${server.url}/good.mp3` }]);
    expect(server.asked).toHaveLength(asked);
  });
});

describe('what is known of the feed', () => {
  const feed = feedOf('<title>Night Trains</title>');
  const about = async (files: Readonly<Record<string, Served>>, path = '/feed.xml') => {
    const server = await open(files);
    const { feed: fact } = await askAbout(`<atom:link rel="self" href="${server.url}${path}"/>`);
    return JSON.parse(JSON.stringify(fact).replaceAll(server.url, ''));
  };
  const good = {
    url: '/feed.xml',
    status: 200,
    type: 'application/rss+xml',
    gzip: true,
    marked: true,
    again: 304,
  };

  test.each<[string, Served, object]>([
    ['sent as it should be', {}, {}],
    ['that is not packed', { gzip: false }, { gzip: false, size: feed.length }],
    ['with Last-Modified alone', { tagged: false }, {}],
    ['without marks', { tagged: false, dated: false }, { marked: false, again: undefined }],
    ['that is sent again without need', { forgetful: true }, { again: 200 }],
    ['of another type', { type: 'text/plain' }, { type: 'text/plain', gzip: false, size: feed.length }],
  ])('%s', async (_, served, wanted) => {
    expect(await about({ '/feed.xml': { body: feed, ...served } })).toEqual(
      JSON.parse(JSON.stringify({ ...good, ...wanted })),
    );
  });

  test.each<[string, readonly number[], string | undefined]>([
    ['for good', [301], '/1.xml'],
    ['for good, twice', [308, 301], '/2.xml'],
    ['for now', [302], undefined],
    ['for good, then for now', [301, 302], '/1.xml'],
    ['for now, then for good', [307, 301], undefined],
  ])('that is sent on %s', async (_, statuses, moved) => {
    const path = (at: number): string => (at === 0 ? '/feed.xml' : `/${at}.xml`);
    const steps = statuses.map((status, at): [string, Served] => [path(at), { status, to: path(at + 1) }]);
    const files = Object.fromEntries([...steps, [path(statuses.length), { body: feed }]]);
    expect(await about(files)).toEqual({ ...good, ...(moved ? { moved } : {}) });
  });

  test('that is not there, or at no server', async () => {
    expect(await about({})).toMatchObject({ status: 404 });
    const closed = await open({});
    closed.close();
    const { feed: fact } = await askAbout(`<atom:link rel="self" href="${closed.url}/feed.xml"/>`);
    expect(fact).toMatchObject({ problem: 'refused' });
  });

  test('that names no address of its own', async () => {
    expect(await askAbout('')).toEqual({ now: 0, answers: new Map(), left: 0 });
  });

  test('whose answer is at hand already is only asked whether it changed', async () => {
    const server = await open({ '/feed.xml': { body: feed } });
    const url = `${server.url}/feed.xml`;
    const answer = await quick({ url, limit: 10_000, deadline });
    const { feed: fact } = await askAbout('', { feed: { url, answer } });
    expect(fact).toMatchObject({ ...good, url });
    expect(server.asked).toEqual(['GET /feed.xml', 'GET /feed.xml']);
  });
});
