import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedService, type Prefix, prefixesOf, prefixNames, withPrefixes } from '../../src/feed/prefixes.ts';

const guid = '917393e3-1b1e-5cef-ace4-edaa54e1f810';
const given = (...urls: string[]): Prefix[] => urls.map((url) => ({ text: url, path: [], url }));
const named = (...names: string[]): Prefix[] =>
  names.map((name) => ({ text: name, path: [], url: namedService(name)!.address, byName: true as const }));
const file = 'https://media.example.com/1.mp3';

describe('an address', () => {
  test.each([
    ['https://op3.dev/e/media.example.com/1.mp3', 'op3'],
    ['https://OP3.dev/e,pg=1-2/media.example.com/1.mp3', 'op3'],
    ['http://www.podtrac.com/pts/redirect.mp3/media.example.com/1.mp3', 'podtrac'],
    ['https://play.podtrac.com/npr-1/media.example.com/1.mp3', 'podtrac'],
    ['http://media.blubrry.com/a/p/media.blubrry.com/a/p/b.example.com/1.mp3', 'blubrry blubrry'],
    ['https://media.blubrry.com/a/b.example.com/1.mp3', 'blubrry'],
    [
      'https://chrt.fm/track/1A/prfx.byspotify.com/e/play.podtrac.com/n/a.example.com/1.mp3',
      'chartable spotify podtrac',
    ],
    [
      'https://op3.dev/e/chrt.fm/track/1/https%3A//verifi.podscribe.com/rss/p/a.example.com/1.mp3',
      'op3 chartable podscribe',
    ],
    ['https://letscast.example/track/https://op3.dev/e/a.example.com/1.mp3', 'op3'],
    ['https://op3.dev/about.mp3', ''],
    ['https://op3.dev.example.com/e/1.mp3', ''],
    ['https://media.example.com/1.mp3?from=/op3.dev/e/1.mp3', ''],
    ['', ''],
  ])('%s carries %s', (url, services) => {
    expect(
      prefixesOf(url)
        .map(({ key }) => key)
        .join(' '),
    ).toBe(services);
  });

  test('tells the guid of its show', () => {
    expect(prefixesOf(`https://op3.dev/e,x=1,pg=${guid}/a.example.com/1.mp3`)[0]?.guid).toBe(guid);
    expect(prefixesOf('https://op3.dev/e/a.example.com/1.mp3,pg=7/1.mp3')[0]?.guid).toBeUndefined();
  });
});

describe('prefixes', () => {
  test('stand in their order, without the scheme of what is behind', () => {
    expect(withPrefixes(file, given('https://a.example.com/e/', 'https://b.example.com/'))).toBe(
      'https://a.example.com/e/b.example.com/media.example.com/1.mp3',
    );
  });

  test('by name give the service the guid of the show, if it takes one', () => {
    expect(withPrefixes(file, named('op3', 'podtrac'), guid.toUpperCase())).toBe(
      `https://op3.dev/e,pg=${guid}/dts.podtrac.com/redirect.mp3/media.example.com/1.mp3`,
    );
    expect(withPrefixes(file, named('op3'), 'a/b')).toBe('https://op3.dev/e/media.example.com/1.mp3');
    expect(withPrefixes(file, given('https://op3.dev/e/'), guid)).toBe(
      'https://op3.dev/e/media.example.com/1.mp3',
    );
  });

  test('leave an address without https whole', () => {
    expect(withPrefixes('http://a.example.com/1.mp3', named('op3'))).toBe(
      'https://op3.dev/e/http://a.example.com/1.mp3',
    );
  });

  test('are not put before an address that carries them', () => {
    const old = 'https://www.podtrac.com/pts/redirect.mp3/a.example.com/1.mp3';
    expect(withPrefixes(old, named('op3', 'podtrac'))).toBe(
      'https://op3.dev/e/www.podtrac.com/pts/redirect.mp3/a.example.com/1.mp3',
    );
    const own = given('https://c.example.com/e/');
    expect(withPrefixes('https://C.example.com/e/a.example.com/1.mp3', own)).toBe(
      'https://C.example.com/e/a.example.com/1.mp3',
    );
  });

  test('are not put before what is no address of the web', () => {
    for (const text of ['', '1.mp3', 'ftp://a.example.com/1.mp3', 'https://localhost/1.mp3']) {
      expect(withPrefixes(text, named('op3'))).toBe(text);
    }
  });

  test('change nothing when they are put there again, and none is there twice', () => {
    const bases = fc.constantFrom('a.example.com/', 'b.example.com/e/', 'op3.dev/e/', 'chtbl.com/track/1/');
    const prefix = bases.map((base) => given(`https://${base}`)[0]!);
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 6 }), fc.array(bases, { maxLength: 4 }), (list, before) => {
        const once = withPrefixes(`https://${before.join('')}m.example.com/1.mp3`, list, guid);
        expect(withPrefixes(once, list, guid)).toBe(once);
        for (const { url } of list) {
          const counts = once.split(url.slice('https://'.length)).length - 1;
          expect(counts).toBeLessThanOrEqual(
            Math.max(1, before.filter((base) => url === `https://${base}`).length),
          );
        }
      }),
    );
  });

  test('of a hostile address are found in a time that grows no faster than it', () => {
    expect(prefixesOf(`https://${'op3.dev/e/'.repeat(100_000)}`)).toHaveLength(40);
    for (const piece of ['op3.dev/e/', 'op3.dev/e,pg=']) {
      const costs = (times: number): number => {
        const address = `https://op3.dev/e${piece.repeat(times)}/`;
        const runs = Array.from({ length: 2 }, () => {
          const start = process.cpuUsage();
          prefixesOf(address);
          const { user, system } = process.cpuUsage(start);
          return user + system;
        });
        return Math.max(1_000, Math.min(...runs));
      };
      // Quadratic work would take 100 times as long.
      expect(costs(200_000) / costs(20_000)).toBeLessThan(40);
    }
  });
});

test('names are read in any case and by what else services are called', () => {
  expect(prefixNames.every((name) => namedService(name.toUpperCase())?.name === name)).toBe(true);
  expect(namedService('Magellan AI')?.name).toBe('magellan');
  expect(namedService('op3.dev')?.name).toBe('op3');
  expect(namedService('')).toBeUndefined();
  expect(namedService('o'.repeat(100_000))).toBeUndefined();
});
