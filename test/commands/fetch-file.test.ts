import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fetchFile } from '../../src/commands/fetch-file.ts';
import { openFetcher } from '../../src/fetcher.ts';
import { lookAt, makeFolder, writeFiles } from './folder.ts';
import { type MediaServer, openServer, type Served } from './media-server.ts';

let server: MediaServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.files.clear();
  server.asked.length = 0;
});

const ask = openFetcher({ privateHosts: true, agent: 'podfeed/test' });
const bytes = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7) % 251));
const other = Buffer.from(bytes.map((byte) => 255 - byte));
const waited: number[] = [];
const wait = async (time: number) => void waited.push(time);

async function fetched(served: Served | undefined, folder = makeFolder(), limit = 10_000) {
  if (served) server.files.set('/1.mp3', served);
  const path = join(folder, 'media/1.mp3');
  const one = await fetchFile({ url: `${server.url}/1.mp3`, path, limit }, { ask, wait });
  return { one, path, seen: [...lookAt(folder).keys()] };
}

const ranges = () => server.asked.map(({ range }) => range);

test('a file comes whole, with a note of where it is from', async () => {
  const { one, path, seen } = await fetched({ bytes, tag: '"a"' });
  expect(one).toEqual({ ok: true, path, size: 5000 });
  expect(readFileSync(path)).toEqual(bytes);
  expect(seen).toEqual(['media/1.mp3', 'media/1.mp3.part.json']);
});

describe('what broke off goes on', () => {
  test.each<[string, Served]>([
    ['by its tag', { bytes, tag: '"a"' }],
    ['by its date', { bytes, modified: 'Mon, 05 Jan 2026 08:00:00 GMT' }],
  ])('%s, in the same run', async (_, served) => {
    const { one, path } = await fetched({ ...served, breaks: { after: 2000, times: 2 } });
    expect(one).toMatchObject({ ok: true, size: 5000 });
    expect(readFileSync(path)).toEqual(bytes);
    expect(ranges()).toEqual([undefined, 'bytes=2000-', 'bytes=4000-']);
  });

  test('in another run', async () => {
    const folder = makeFolder();
    const first = await fetched({ bytes, tag: '"a"', breaks: { after: 700, times: 9 } }, folder);
    expect(first.one).toEqual({ ok: false, problem: 'broken', detail: 'ECONNRESET' });
    expect(first.seen).toEqual(['media/1.mp3.part', 'media/1.mp3.part.json']);
    server.asked.length = 0;
    const second = await fetched({ bytes, tag: '"a"' }, folder);
    expect(second.one).toMatchObject({ ok: true, size: 5000 });
    expect(ranges()).toEqual(['bytes=2800-']);
    expect(readFileSync(second.path)).toEqual(bytes);
  });

  test('and is put in place where all of it was there', async () => {
    const folder = makeFolder();
    const url = `${server.url}/1.mp3`;
    writeFiles(folder, {
      'media/1.mp3.part': bytes,
      'media/1.mp3.part.json': JSON.stringify({ url, mark: '"a"', total: 5000 }),
    });
    expect((await fetched({ bytes, tag: '"a"' }, folder)).one).toMatchObject({ ok: true });
    expect(server.asked).toEqual([]);
  });
});

describe('what is of no use any more is fetched whole', () => {
  const begun = (note: object | string, part: Uint8Array = bytes.subarray(0, 1000)) => {
    const folder = makeFolder();
    writeFiles(folder, {
      'media/1.mp3.part': part,
      'media/1.mp3.part.json': typeof note === 'string' ? note : JSON.stringify(note),
    });
    return folder;
  };
  const noteOf = (mark: string) => ({ url: `${server.url}/1.mp3`, mark, total: 5000 });

  test('when the file changed', async () => {
    const { path } = await fetched({ bytes: other, tag: '"b"' }, begun(noteOf('"a"')));
    expect(ranges()).toEqual(['bytes=1000-']);
    expect(readFileSync(path)).toEqual(other);
  });

  test('when the server knows no parts', async () => {
    const { path } = await fetched({ bytes, tag: '"a"', whole: true }, begun(noteOf('"a"')));
    expect(readFileSync(path)).toEqual(bytes);
  });

  test('when there is more than the server has', async () => {
    const long = Buffer.concat([bytes, bytes]);
    const { path } = await fetched({ bytes, tag: '"a"' }, begun(noteOf('"a"'), long));
    expect(ranges()).toEqual(['bytes=10000-', undefined]);
    expect(readFileSync(path)).toEqual(bytes);
  });

  test.each([{ 'content-range': 'bytes 0-4999/5000' }, { etag: '"b"' }, { 'content-encoding': 'gzip' }])(
    'when the server sends a part of something else: %j',
    async (headers) => {
      const folder = begun(noteOf('"a"'));
      server.files.set('/1.mp3', { bytes, tag: '"a"', headers });
      const { one, path } = await fetched(undefined, folder);
      expect(ranges().slice(0, 2)).toEqual(['bytes=1000-', undefined]);
      // What is said to be packed is none.
      if ('content-encoding' in headers) expect(one).toMatchObject({ ok: false, problem: 'broken' });
      else expect(readFileSync(path)).toEqual(bytes);
    },
  );

  test('never, when it answers with parts to everything', async () => {
    const { one, path } = await fetched({ bytes, status: 206 });
    expect(one).toEqual({ ok: false, problem: 'broken' });
    expect(existsSync(path)).toBe(false);
  });

  test.each<[string, object | string]>([
    ['of another address', { url: 'https://example.org/1.mp3', mark: '"a"', total: 5000 }],
    ['that is no note', '[1'],
    ['that is no mapping', 'null'],
    ['with a mark that no header holds', { url: '', mark: 'a\r\nb' }],
  ])('when there is a note %s', async (_, note) => {
    const { path } = await fetched({ bytes, tag: '"a"' }, begun(note));
    expect(ranges()).toEqual([undefined]);
    expect(readFileSync(path)).toEqual(bytes);
  });
});

describe('nothing is put in place', () => {
  test.each<[string, Served | undefined, object]>([
    ['that is not there', undefined, { problem: 'status', status: 404 }],
    ['that is forbidden', { bytes, status: 403 }, { problem: 'status', status: 403 }],
    ['that is empty', { bytes: Buffer.alloc(0) }, { problem: 'empty' }],
    ['that is shorter than it says', { bytes, says: 6000 }, { problem: 'broken' }],
    ['that is too large', { bytes: Buffer.alloc(10_001) }, { problem: 'too-large' }],
    ['that leads nowhere', { bytes, status: 302, location: 'file:///etc/passwd' }, { problem: 'address' }],
  ])('of a file %s', async (_, served, problem) => {
    const { one, seen } = await fetched(served);
    expect(one).toMatchObject({ ok: false, ...problem });
    expect(seen).toEqual([]);
  });

  test('of a file that is too large and does not say so', async () => {
    const packed = { 'transfer-encoding': 'chunked' };
    server.files.set('/1.mp3', { bytes: Buffer.alloc(20_000), headers: packed });
    const { one, seen } = await fetched(undefined);
    expect(one.ok).toBe(false);
    expect(seen).toEqual([]);
  });
});

test('just as large as allowed is not too large', async () => {
  expect((await fetched({ bytes: Buffer.alloc(10_000, 1) })).one).toMatchObject({ ok: true });
});

test('a server that is busy is asked again when it says, a few times', async () => {
  waited.length = 0;
  const { one } = await fetched({ bytes, status: 503, headers: { 'retry-after': '3' } });
  expect(one.ok).toBe(false);
  expect(waited).toEqual([3000, 3000, 3000, 3000]);
  const { one: late } = await fetched({ bytes, status: 429, headers: { 'retry-after': '3600' } });
  expect(late).toEqual({ ok: false, problem: 'status', status: 429 });
  expect(waited).toHaveLength(4);
});

test('a file that is there is never replaced', async () => {
  const folder = makeFolder();
  writeFiles(folder, { 'media/1.mp3': 'mine' });
  await expect(fetched({ bytes }, folder)).rejects.toThrow('is there already');
  expect(readFileSync(join(folder, 'media/1.mp3'), 'utf8')).toBe('mine');
});
