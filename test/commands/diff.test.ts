import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanShow, minute, showFile } from './clean-show.ts';
import { lookAt, makeFolder, writeFiles } from './folder.ts';
import { openProgram } from './run.ts';

const program = openProgram();
let server: Server;
let address = '';
/** What the server answers, by path. */
const published = new Map<string, readonly [status: number, body: string]>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, body] = published.get(request.url ?? '') ?? [404, 'Not here.'];
    response.writeHead(
      status,
      status === 302 ? { location: body } : { 'content-type': 'application/rss+xml' },
    );
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  program.close();
});

async function makeShow() {
  const cwd = makeFolder();
  writeFiles(cwd, cleanShow({ 'podfeed.yaml': showFile({ guid: 'd84ced82-1926-54c0-88c2-bb01dd35d7e3' }) }));
  const { out, code } = await program.run(['build', '--stdout'], { cwd });
  expect(code).toBe(0);
  published.set('/feed.xml', [200, out]);
  published.set('/moved.xml', [302, '/feed.xml']);
  published.set('/other.xml', [200, out.replace(/<guid [^>]*>[^<]*/, '<guid isPermaLink="false">night-0')]);
  published.set('/page', [200, '<!DOCTYPE html><html><head><title>Night</title></head></html>']);
  published.set('/empty', [200, '']);
  return cwd;
}

test('the old feed may be one that a server sends', async () => {
  const cwd = await makeShow();
  const run = (...args: string[]) => program.run([...args, '--allow-private-hosts'], { cwd });
  for (const path of ['feed.xml', 'moved.xml']) {
    expect(await run('diff', `${address}/${path}`, '--guard')).toMatchObject({
      code: 0,
      out: 'The two feeds say the same.\n',
      err: '',
    });
  }
  const other = await run('diff', `${address}/other.xml`, '--guard');
  expect(other).toMatchObject({ code: 1 });
  expect(other.out).toContain('guid-changed');
  expect((await run('diff', `${address}/other.xml`)).code).toBe(0);
  const before = lookAt(cwd);
  expect(await run('build', '--guard', `${address}/other.xml`)).toMatchObject({ code: 1, out: '' });
  expect(lookAt(cwd)).toEqual(before);
  expect(await run('build', '--guard', `${address}/other.xml`, '--allow', 'guid-changed')).toMatchObject({
    code: 0,
  });
});

test.each(['nothing.xml', 'page', 'empty'])(
  'a server that sends no feed stops the guard: %s',
  async (path) => {
    const cwd = await makeShow();
    const before = lookAt(cwd);
    for (const args of [
      ['diff', `${address}/${path}`, '--guard'],
      ['build', '--guard', `${address}/${path}`],
    ]) {
      const { code, out, err } = await program.run([...args, '--allow-private-hosts'], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^podfeed: [^\n]+\n(?: {2}help: [^\n]+\n)?$/);
    }
    expect(lookAt(cwd)).toEqual(before);
  },
);

test('a feed that a server sends in several documents is read whole, from that server alone', async () => {
  const cwd = makeFolder();
  const item = (guid: string): string =>
    `<item><title>Night ${guid}</title><guid isPermaLink="false">${guid}</guid></item>`;
  const page = (path: string, next: string | undefined, guid: string): void => {
    const link = next === undefined ? '' : `<atom:link rel="next" href="${next}"/>`;
    const rss = '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Trains</title>';
    published.set(path, [200, `${rss}${link}${item(guid)}</channel></rss>`]);
  };
  const run = async (next: string) => {
    page('/pages', next, 'a');
    const { out, err, code } = await program.run(
      ['diff', `${address}/pages`, 'new.xml', '--guard', '--allow-private-hosts'],
      { cwd },
    );
    return { out, err: err.replaceAll(address, ''), code };
  };
  page('/pages?2', `${address}/pages?3`, 'b');
  page('/pages?3', undefined, 'c');
  const [, whole] = published.get('/pages?3')!;
  writeFiles(cwd, { 'new.xml': whole.replace(item('c'), `${item('a')}${item('b')}${item('c')}`) });
  expect(await run(`${address}/pages?2`)).toMatchObject({ code: 0, err: '' });
  page('/pages?3', undefined, 'gone');
  expect((await run(`${address}/pages?2`)).out).toContain('The episode `Night gone` is gone');

  const only = '/pages is divided, and only this part of it was compared: ';
  for (const [next, why] of [
    ['https://example.com/2', '`https://example.com/2` is on another server'],
    [`${address}/none`, '/none could not be fetched: the server answered with status 404'],
    [`${address}/page`, '`/page` is no part of it'],
    ['2.xml', '/2.xml could not be fetched: the server answered with status 404'],
  ] as const) {
    expect(await run(next)).toMatchObject({ code: 0, err: `${only}${why}.\n` });
  }
  page('/pages?2', `${address}/pages?2`, 'b');
  expect((await run(`${address}/pages?2`)).err).toContain('leads in a circle');
});

test('standard input is one feed', async () => {
  const { code, err } = await program.run(['diff', '-', '-'], { cwd: makeFolder() });
  expect({ code, err }).toEqual({
    code: 2,
    err: 'podfeed: Standard input can only be one of the two feeds.\n  help: Name the other one.\n',
  });
});

test('this machine and its network are not asked unless somebody says so', async () => {
  const cwd = await makeShow();
  const { code, err } = await program.run(['diff', `${address}/feed.xml`], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('--allow-private-hosts');
});

test('three hundred episodes that change together are a few lines', async () => {
  const cwd = makeFolder();
  const numbers = Array.from({ length: 300 }, (_, index) => index + 1);
  const files = numbers.map((number): [string, string] => [
    `episodes/${number}.md`,
    `---\ntitle: Night ${number}\ndate: ${new Date(Date.UTC(2020, 0, 5 + 7 * number)).toISOString().slice(0, 10)}
audio: {url: "https://media.example.net/${number}.mp3", length: 1000}\nduration: 60\n---\n\nNotes of ${number}.\n`,
  ]);
  const { 'episodes/1.md': _, ...show } = cleanShow();
  writeFiles(cwd, { ...show, ...Object.fromEntries(files) });
  const before = await program.run(['build', '--stdout', '--quiet'], { cwd });
  writeFiles(cwd, {
    'before.xml': before.out,
    'podfeed.yaml': showFile({ media: '{prefix: "https://counter.example.com/"}' }),
  });
  const { code, out } = await program.run(['diff', 'before.xml', '--guard'], { cwd });
  expect(code).toBe(0);
  expect(out).toBe(`Visible
  The \`audio\` of 300 episodes changed.
    \`Night 300\`
      - url: https://media.example.net/300.mp3, length: 1000, type: audio/mpeg
      + url: https://counter.example.com/media.example.net/300.mp3, length: 1000, type: audio/mpeg
    \`Night 299\`
      - url: https://media.example.net/299.mp3, length: 1000, type: audio/mpeg
      + url: https://counter.example.com/media.example.net/299.mp3, length: 1000, type: audio/mpeg
    \`Night 298\`
      - url: https://media.example.net/298.mp3, length: 1000, type: audio/mpeg
      + url: https://counter.example.com/media.example.net/298.mp3, length: 1000, type: audio/mpeg
    and 297 more

300 differences: 0 harmful, 300 visible, 0 harmless.
`);
});

test('a clone without the recordings builds the same bytes', async () => {
  const [cwd, clone] = [makeFolder(), makeFolder()];
  const show = cleanShow({
    'podfeed.yaml': showFile({ media: '{url: "https://media.example.net/"}' }),
    'media/1.mp3': minute.slice(0, -417),
  });
  writeFiles(cwd, show);
  expect(await program.run(['build'], { cwd })).toMatchObject({ code: 0 });
  const { 'media/1.mp3': _, 'media/cover.jpg': __, ...without } = show;
  const lock = await import('node:fs').then((fs) => fs.readFileSync(`${cwd}/podfeed.lock.json`, 'utf8'));
  writeFiles(clone, { ...without, 'podfeed.lock.json': lock });
  expect(await program.run(['build', '--frozen'], { cwd: clone })).toMatchObject({ code: 0, err: '' });
  expect(lookAt(clone).get('public/feed.xml')).toBe(lookAt(cwd).get('public/feed.xml'));
  expect(lookAt(clone).get('podfeed.lock.json')).toBe(lookAt(cwd).get('podfeed.lock.json'));
});
