import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, writeFiles } from '../commands/folder.ts';
import { openProgram } from '../commands/run.ts';
import { type Served, type Server, serve } from '../commands/served.ts';
import { corpusFolder } from './corpus.ts';
import { expectNoForeignCommands, expectWellBehaved } from './invariants.ts';

const program = openProgram();
afterAll(() => program.close());

/** What servers do that mean no good, or do not know better. */
const files: Readonly<Record<string, Served>> = {
  '/good.mp3': { size: 900_000 },
  '/wrong-length.mp3': { size: 5 },
  '/empty.mp3': { size: 0 },
  '/bomb.mp3': { fault: 'bomb' },
  '/endless.mp3': { fault: 'endless' },
  '/short.mp3': { fault: 'short' },
  '/silent.mp3': { fault: 'silent' },
  '/drip.mp3': { fault: 'drip' },
  '/loop.mp3': { to: '/loop.mp3' },
  '/hops.mp3': { to: '/good.mp3' },
  '/file.mp3': { to: 'file:///etc/passwd' },
  '/data.mp3': { to: 'data:audio/mpeg,x' },
  '/credentials.mp3': { to: 'http://ada:secret@example.com/1.mp3' },
  '/nowhere.mp3': { to: 'http://' },
  '/commands.mp3': { size: 900_000, type: '::error::audio/mpeg ##vso[x]' },
};

let server: Server;
beforeAll(async () => {
  server = await serve(files);
});
afterAll(() => server.close());

function feedOf(urls: readonly string[]): string {
  const items = urls.map(
    (url, index) =>
      `<item><title>Night ${'abcdefghijklmnopq'[index]}</title><guid isPermaLink="false">night-${index}</guid><enclosure url="${url}" length="900000" type="audio/mpeg"/></item>\n`,
  );
  return `<rss version="2.0"><channel><title>Night Trains</title>\n${items.join('')}</channel></rss>\n`;
}

async function netFindings(feed: string, flags: readonly string[] = []) {
  const folder = makeFolder();
  writeFiles(folder, { 'feed.xml': feed });
  const ran = await program.run(['check', 'feed.xml', '--remote', ...flags], { cwd: folder });
  expectWellBehaved(ran, { forbid: ['secret'] });
  expectNoForeignCommands(ran, {}, false);
  return [...ran.out.matchAll(/^feed\.xml:\d+:\d+ (\w+) {2}(.*) {2}(net-[a-z-]+)$/gm)].map(
    ([, severity, message, rule]) => `${severity} ${rule}: ${message!.replaceAll(server.url, '')}`,
  );
}

describe('servers that mean no good', () => {
  test('are asked within their limits, and what they do is told', async () => {
    const before = performance.now();
    const feed = feedOf(Object.keys(files).map((path) => `${server.url}${path}`));
    const found = await netFindings(feed, ['--allow-private-hosts', '--rule', 'net-media-type=warning']);
    // Two are silent for ten seconds each, at the same time as others.
    expect(performance.now() - before).toBeLessThan(30_000);
    expect(found).toMatchInlineSnapshot(`
      [
        "error net-media-length: \`/wrong-length.mp3\` has 5 bytes, not 900000.",
        "error net-media-length: \`/empty.mp3\` is an empty file, not one of 900000 bytes.",
        "error net-media-no-range: The server sends the whole of \`/bomb.mp3\` when asked for a part of it. The same holds for 2 more files of this server.",
        "hint net-unchecked: Nothing is known of \`/short.mp3\`: its server broke off.",
        "hint net-unchecked: Nothing is known of \`/silent.mp3\`: its server did not answer in time.",
        "warning net-redirects: \`/loop.mp3\` is sent on more than five times.",
        "warning net-redirects: \`/file.mp3\` is sent on to \`file:///etc/passwd\`, which no app can fetch.",
        "warning net-redirects: \`/data.mp3\` is sent on to \`data:audio/mpeg,x\`, which no app can fetch.",
        "warning net-redirects: \`/credentials.mp3\` is sent on to \`http://example.com/1.mp3\`, which no app can fetch.",
        "warning net-redirects: \`/nowhere.mp3\` is sent on to \`http://\`, which no app can fetch.",
        "warning net-media-type: \`/commands.mp3\` is sent as \`::error::audio/mpeg ##vso[x]\`, and called \`audio/mpeg\` in the feed.",
      ]
    `);
  });
});

describe('addresses of this machine', () => {
  test('are not asked, however they are written', async () => {
    const { port } = new URL(server.url);
    const before = server.asked.length;
    const hosts = ['127.0.0.1', '127.1', '0x7f.1', '2130706433', 'localhost', '[::1]', '[::ffff:127.0.0.1]'];
    const found = await netFindings(feedOf(hosts.map((host) => `http://${host}:${port}/good.mp3`)));
    expect(found).toEqual(
      hosts.map(
        (host) =>
          `warning net-private: \`${`http://${host}:${port}`.replace(server.url, '')}/good.mp3\` is a private address, and was not asked for.`,
      ),
    );
    expect(server.asked).toHaveLength(before);
  });

  const corpus = corpusFolder && join(corpusFolder, 'feeds/private-urls.xml');
  test.skipIf(corpus === undefined)('in the feed of the corpus are named one by one', async () => {
    expect(existsSync(corpus!)).toBe(true);
    const feed = readFileSync(corpus!, 'utf8');
    const enclosures = [...feed.matchAll(/<enclosure url="([^"]*)"/g)].map((match) => match[1]!);
    expect(enclosures.length).toBeGreaterThan(5);
    expect(await netFindings(feed)).toEqual(
      enclosures.map((url) => `warning net-private: \`${url}\` is a private address, and was not asked for.`),
    );
  });
});
