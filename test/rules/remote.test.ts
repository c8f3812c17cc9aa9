import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/commands/walk-feed.ts';
import type { RemoteFact } from '../../src/feed/feed.ts';
import { absenceOf, countAnswers, isPage, isThere, isUnknown } from '../../src/rules/remote.ts';
import { readDocument } from '../../src/tags/read-document.ts';

const media = (fact: Partial<RemoteFact>): RemoteFact => ({ use: 'media', givenType: 'audio/mpeg', ...fact });

describe('an answer', () => {
  test.each<[Partial<RemoteFact>, 'there' | 'unknown' | 'missing']>([
    [{ status: 200 }, 'there'],
    [{ status: 206, type: 'audio/mpeg' }, 'there'],
    [{ status: 200, type: 'text/html; charset=utf-8' }, 'missing'],
    [{ status: 200, type: 'application/xhtml+xml' }, 'missing'],
    [{ status: 200, type: 'text/html', use: 'transcript', givenType: 'text/html' }, 'there'],
    [{ status: 200, type: 'text/html', use: 'chapters' }, 'there'],
    [{ status: 304 }, 'missing'],
    [{ status: 401 }, 'missing'],
    [{ status: 404 }, 'missing'],
    [{ status: 410 }, 'missing'],
    [{ status: 416 }, 'missing'],
    [{ status: 408 }, 'unknown'],
    [{ status: 429 }, 'unknown'],
    [{ status: 500 }, 'unknown'],
    [{ status: 503 }, 'unknown'],
    [{ status: 522 }, 'unknown'],
  ])('%j: %s', (given, verdict) => {
    const fact = media(given);
    expect(isUnknown(fact) ? 'unknown' : isThere(fact) ? 'there' : 'missing').toBe(verdict);
    expect(absenceOf(fact, '`x`', 'file') !== undefined).toBe(verdict === 'missing');
    if (isPage(fact))
      expect(absenceOf(fact, '`x`', 'file')?.message).toBe('The server sends a web page in place of `x`.');
  });

  test('that there is none says nothing of the file', () => {
    expect(absenceOf(media({ problem: 'deadline' }), '`x`', 'file')).toBeUndefined();
  });

  test('that a password is wanted asks for another remedy', () => {
    expect(absenceOf(media({ status: 403 }), '`x`', 'file')?.help).toMatch(/without a password/);
    expect(absenceOf(media({ status: 404 }), '`x`', 'file')?.help).toMatch(/^Upload the file/);
  });
});

test.each([
  [undefined, 1, 'Nothing is known of one more file: podfeed asks for 5,000 files at the most.'],
  ['time', 4812, 'Nothing is known of 4,812 more files: podfeed asks for 10 minutes at the most.'],
  ['bytes', 2, 'Nothing is known of 2 more files: podfeed takes 256 MiB at the most.'],
] as const)('what was not asked is said once: %s', (spent, left, message) => {
  const read = readDocument('feed.xml', Buffer.from('<rss version="2.0">\n<channel></channel></rss>'));
  const remote = { now: 0, answers: new Map(), left, ...(spent ? { spent } : {}) };
  const { findings } = checkDocument(read, { remote });
  const said = findings.filter(({ rule }) => rule === 'net-unchecked');
  expect(said).toMatchObject([{ severity: 'hint', message, place: { line: 2, column: 2 } }]);
});

describe('answers in numbers', () => {
  const count = (facts: readonly Partial<RemoteFact>[], left = 0, dates: readonly string[] = []) => {
    const items = facts.map(
      (_, index) =>
        `<item><enclosure url="https://example.com/${index}.mp3" length="5" type="audio/mpeg"/>${dates[index] ?? ''}</item>`,
    );
    const { show, episodes } = readDocument(
      'feed.xml',
      Buffer.from(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`),
    );
    const answers = new Map(facts.map((fact, index) => [`https://example.com/${index}.mp3`, media(fact)]));
    return countAnswers({ now: 1_780_315_200, answers, left }, show, episodes);
  };

  test.each<[string, Partial<RemoteFact>, object]>([
    ['there', { status: 206 }, { asked: 1 }],
    ['missing', { status: 404 }, { asked: 1 }],
    ['busy', { status: 503 }, { asked: 1, unknown: 1 }],
    ['silent', { problem: 'deadline' }, { asked: 1, unknown: 1 }],
    ['sent round and round', { problem: 'redirects' }, { asked: 1 }],
    ['behind a bad certificate', { problem: 'tls' }, { asked: 1 }],
    ['no address', { problem: 'address' }, { notAsked: 1 }],
    ['private', { problem: 'private' }, { notAsked: 1 }],
    ['sent on to a private address', { problem: 'private', at: 'http://10.0.0.1/' }, { asked: 1 }],
    ['of a server that was silent before', { problem: 'unasked' }, { asked: 1, unknown: 1 }],
  ])('one that is %s', (_, fact, wanted) => {
    expect(count([fact])).toEqual({ asked: 0, unknown: 0, early: 0, notAsked: 0, ...wanted });
  });

  test('what was too much is not asked for', () => {
    expect(count([{ status: 200 }], 7)).toMatchObject({ asked: 1, notAsked: 7 });
  });

  test('a file of an episode that is not out may be missing, and is not when it is there', () => {
    const later = '<pubDate>Tue, 02 Jun 2026 05:00:00 +0000</pubDate>';
    const facts: Partial<RemoteFact>[] = [{ status: 404 }, { status: 206 }, { status: 503 }, { status: 404 }];
    expect(count(facts, 0, [later, later, later])).toMatchObject({ early: 1, unknown: 1 });
  });
});
