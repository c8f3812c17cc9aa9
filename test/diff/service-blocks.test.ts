import { expect, test } from 'vitest';
import { blockedServices } from '../../src/diff/hiding.ts';
import { blockEntry } from '../../src/markdown/service-mapping.ts';
import { readDocument } from '../../src/tags/read-document.ts';

function showWith(blocks: string) {
  const text = `<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>T</title>${blocks}</channel></rss>`;
  return readDocument('feed.xml', Buffer.from(text)).show;
}
const block = (id: number | string): string => `<podcast:block id="${id}">yes</podcast:block>`;

test('what is said first of a service counts, and more than what is said of all', () => {
  const said = (before: string, after: string) => blockedServices(showWith(before), showWith(after))?.message;
  const all = '<podcast:block>yes</podcast:block>';
  const but = '<podcast:block id="spotify">no</podcast:block>';
  expect(said('', block('spotify'))).toContain('`spotify`');
  expect(said(all, `${all}${block('spotify')}`)).toBeUndefined();
  expect(said(`${all}${but}`, all)).toContain('`spotify`');
  expect(said('', `${all}${but}`)).toContain('every service');
  expect(said('', `${but}${block('spotify')}`)).toBeUndefined();
});

test('tens of thousands of services take no more than their time, and a line', { timeout: 20_000 }, () => {
  const [old, fresh] = ['a', 'b'].map((mark) =>
    showWith(Array.from({ length: 40_000 }, (_, index) => block(`${mark}${index}`)).join('')),
  );
  expect(fresh!.serviceBlocks).toHaveLength(40_000);
  const began = performance.now();
  const { message = '' } = blockedServices(old!, fresh!) ?? {};
  expect(message.length).toBeLessThan(300);
  expect(message).toContain(' and 39992 more');
  expect(blockEntry(fresh!)).toMatchObject({ services: { length: 40_000 } });
  expect(performance.now() - began).toBeLessThan(2000);
});
