import { expect, test } from 'vitest';
import { itemSize } from '../../src/resolve/item-size.ts';
import { writeItem } from '../../src/tags/write-feed.ts';
import { buildShow } from '../shows/build.ts';

test.each(['minimal', 'serial', 'unicode'])('about the bytes of the items of the show %s', async (name) => {
  const { episodes } = await buildShow(name);
  for (const episode of episodes) {
    const written = Buffer.byteLength(writeItem(episode, new Map()));
    expect(Math.abs(itemSize(episode) / written - 1)).toBeLessThan(0.15);
  }
});

test('grows with the notes, byte by byte', () => {
  const short = itemSize({ content: 'ä' });
  expect(itemSize({ content: 'ä'.repeat(501) })).toBe(short + 1000);
  expect(itemSize({})).toBeLessThan(short);
});
