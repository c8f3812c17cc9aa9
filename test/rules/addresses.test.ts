import { describe, expect, test } from 'vitest';
import { checkAddress, secureHelp } from '../../src/rules/addresses.ts';
import { quoteAddress } from '../../src/rules/quote-address.ts';
import type { More } from '../../src/rules/rule.ts';
import { showWith } from './owners.ts';

function said(text: string): [message: string, more: More | undefined] | undefined {
  const all: [string, More | undefined][] = [];
  checkAddress(showWith(), ['link'], text, (_owner, _path, message, more) => all.push([message, more]));
  expect(all.length).toBeLessThan(2);
  return all[0];
}

const whole = 'Give `link` a whole address, such as `https://example.com/`.';
const bare = 'is not a whole address: it does not begin with `https://`';

describe('an address', () => {
  test('that is good has nothing said of it', () => {
    expect(said('https://example.com/a?b#c')).toBeUndefined();
  });

  test.each([
    ['example.com/a//b', bare, 'Did you mean `https://example.com/a//b`?'],
    ['//example.com/a', bare, 'Did you mean `https://example.com/a`?'],
    ['/example.com', bare, 'Did you mean `https://example.com`?'],
    ['here', bare, whole],
    [`example.com/${'x'.repeat(180)}`, bare, `Did you mean \`https://example.com/${'x'.repeat(180)}\`?`],
    ['ftp://example.com', 'is not an address of the web: it does not begin with `https://`', whole],
    ['https://localhost', 'has no host name that the whole internet knows', whole],
  ])('%s', (text, problem, help) => {
    expect(said(text)).toEqual([`The address ${quoteAddress(text)} ${problem}.`, { help }]);
  });

  test('that would be cut is not given again', () => {
    expect(said(`example.com/${'x'.repeat(181)}`)?.[1]?.help).toBe(whole);
  });

  test('with a password does not show it', () => {
    expect(said('https://ada:secret@example.com/')).toEqual([
      'The address `https://example.com/` holds a user name or password.',
      { help: 'Leave them out: everybody can read the feed.', part: { start: 0, end: 6 }, alone: true },
    ]);
  });
});

test.each([
  ['https://a:b@example.com/c@d', '`https://example.com/c@d`'],
  ['see https://a:b@example.com', '`see https://a:b@example.com`'],
  ['https://example.com/?a@b', '`https://example.com/?a@b`'],
])('%s is quoted %s', (text, quoted) => {
  expect(quoteAddress(text)).toBe(quoted);
});

test.each([
  ['http://example.com/http:', 'https://example.com/http:'],
  ['HTTP://example.com', 'https://example.com'],
  ['a http://example.com', 'a http://example.com'],
])('%s is safe as %s', (text, safe) => {
  expect(secureHelp(text)).toBe(`Use \`${safe}\`, if the server answers there.`);
});
