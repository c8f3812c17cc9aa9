import { expect, test } from 'vitest';
import { importedShow } from '../../src/commands/imported-show.ts';
import { readDocument } from '../../src/tags/read-document.ts';

test.each([
  ['https://example.com/night.rss', 'night.rss'],
  ['https://example.com/../night.xml?all=1', 'night.xml'],
  ['https://example.com/console.xml', 'console.xml'],
  ['https://example.com/feed.xml', undefined],
  ['https://example.com/con.xml', undefined],
  ['https://example.com/Com1.feed.xml', undefined],
  ['https://example.com/..xml', undefined],
  ['https://example.com/%2e%2e%2fnight.xml', undefined],
])('the feed at %s is written as %j where every system can', async (address, file) => {
  const text = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title><atom:link rel="self" href="${address}"/></channel></rss>`;
  const { files } = await importedShow(readDocument('feed.xml', Buffer.from(text)), address, 1_772_000_000);
  const show = files.get('podfeed.yaml') ?? '';
  expect(/^output:\n {2}file: (.*)$/m.exec(show)?.[1]).toBe(file);
});
