import { expect, test } from 'vitest';
import { wordsOf } from '../../src/diff/value-words.ts';

const guid = 'a94f5cc9-8c58-55fc-91fe-a324087a655b';

test.each<[string, unknown, string]>([
  [
    'value',
    [
      {
        type: 'lightning',
        method: 'keysend',
        suggested: '0.00000005',
        recipients: [
          { name: 'Ada', type: 'lnaddress', address: 'ada@pay.example.com', split: 90 },
          { address: 'tool@pay.example.com', customKey: '1', customValue: 'x', split: 10, fee: true },
          {},
        ],
        timeSplits: [{ start: 1, duration: 2, remote: { feedGuid: guid } }],
      },
      { recipients: [] },
    ],
    'lightning by keysend; 0.00000005 a minute; Ada <ada@pay.example.com> 90, tool@pay.example.com x 10 as a fee,  ?; 1 stretch for others | ',
  ],
  [
    'podroll',
    [{ title: 'Trains', feedGuid: guid }, { feedUrl: 'https://example.com/' }],
    `Trains (${guid}), https://example.com/`,
  ],
  ['publisher', { medium: 'publisher', feedGuid: guid }, `${guid} publisher`],
  [
    'serviceBlocks',
    [{ blocked: true }, { service: 'spotify', blocked: false }, {}],
    'all: yes, spotify: no, all: ?',
  ],
  ['chat', { server: 'chat.example.com', protocol: 'irc' }, 'server: chat.example.com, protocol: irc'],
  [
    'trailers',
    [
      {
        title: 'Winter',
        url: 'https://example.com/t.mp3',
        date: 1_772_366_400,
        length: 5,
        type: 'audio/mpeg',
        season: 2,
      },
      {},
    ],
    'Winter https://example.com/t.mp3 2026-03-01T12:00:00Z 5 bytes audio/mpeg season 2;  ',
  ],
])('%s in words', (field, value, words) => {
  expect(wordsOf(field, value)).toBe(words);
});
