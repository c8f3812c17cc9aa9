import { expect, test } from 'vitest';
import { xmlFeedSize } from '../../src/rules/catalogue/xml-feed-size.ts';
import { walkShowExample } from './example.ts';

/** Severities of what the rule says of a feed with items of these sizes, in bytes. */
async function severities(...sizes: number[]): Promise<unknown[]> {
  const { show, episodes } = await walkShowExample('title: The first winter');
  const [episode] = episodes;
  const said: unknown[] = [];
  xmlFeedSize.feed!(
    { show, episodes: sizes.map((itemSize) => ({ ...episode!, facts: { itemSize } })) },
    (_owner, _path, _message, more) => said.push(more?.severity),
  );
  return said;
}

test.each([
  [[1_000_000], []],
  [[1_000_001], ['hint']],
  [[500_000, 500_001], ['hint']],
  [[5_000_000], ['hint']],
  [[5_000_001], ['warning']],
])('a feed of %j bytes', async (sizes, said) => {
  expect(await severities(...sizes)).toEqual(said);
});
