import { describe, expect, test } from 'vitest';
import type { Episode, Show } from '../../src/feed/feed.ts';
import type { Side } from '../../src/feed/talent-triangle.ts';
import { claimBlock, pdusOf } from '../../src/resolve/pdu-claim.ts';

const origin = {} as Episode['origin'];
const show: Show = { origin, remarks: [], title: 'PMO', author: 'Ada', notes: { pduFooter: true } };

function episode(shares: Readonly<Partial<Record<Side, number | undefined>>>, more: object = {}): Episode {
  const triangle = Object.entries(shares).map(([side, percent]) => ({
    side: side as Side,
    ...(percent === undefined ? {} : { percent }),
    text: side,
    written: 'present' as const,
    path: [],
  }));
  return { origin, remarks: [], triangle, ...more };
}

const both = { 'ways-of-working': undefined, 'power-skills': undefined };

describe('PDUs', () => {
  test.each([
    [{ 'power-skills': undefined }, 899.9, undefined],
    [{ 'power-skills': undefined }, 900, { 'power-skills': 0.25 }],
    [{ 'power-skills': undefined }, 1799, { 'power-skills': 0.25 }],
    [{ 'power-skills': undefined }, 2700, { 'power-skills': 0.75 }],
    [both, 1800, { 'ways-of-working': 0.25, 'power-skills': 0.25 }],
    [both, 2700, { 'ways-of-working': 0.5, 'power-skills': 0.25 }],
    [{ 'ways-of-working': 70, 'power-skills': 30 }, 3600, { 'ways-of-working': 0.75, 'power-skills': 0.25 }],
    [{ 'ways-of-working': 90, 'power-skills': 10 }, 900, { 'ways-of-working': 0.25, 'power-skills': 0 }],
    [{}, 3600, undefined],
  ])('of %j in %s seconds are %j', (shares, seconds, expected) => {
    const pdus = pdusOf(episode(shares), seconds);
    expect(pdus && Object.fromEntries(pdus.map(({ side, pdu }) => [side, pdu]))).toEqual(expected);
  });

  test('are those that the author gives, and none where that is nothing or for a trailer', () => {
    expect(pdusOf(episode(both, { pdus: 1 }), 60)?.map(({ pdu }) => pdu)).toEqual([0.5, 0.5]);
    expect(pdusOf(episode(both, { pdus: 0 }), 3600)).toBeUndefined();
    expect(pdusOf(episode(both, { type: 'trailer' }), 3600)).toBeUndefined();
    expect(pdusOf(episode(both), undefined)).toBeUndefined();
  });

  test('of a side that is named twice count once', () => {
    const { triangle = [] } = episode(both);
    expect(pdusOf({ ...episode(both), triangle: [...triangle, ...triangle] }, 1800)).toHaveLength(2);
  });
});

describe('the claim', () => {
  const told = episode(both, {
    title: 'Q & A <live>',
    number: 7,
    published: 1772341200,
    link: 'https://example.com/7?a=1&b=2',
  });
  const pdus = pdusOf(told, 2700);

  test('of a show that PMI does not know', () => {
    expect(claimBlock(told, show, pdus)).toMatchInlineSnapshot(`
      "<p>Claim your PDUs</p>
      <ul>
      <li>PDUs: 0.75 (Ways of Working 0.5, Power Skills 0.25)</li>
      <li>Category: Education: Online or Digital Media</li>
      <li>Provider: Ada</li>
      <li>Activity: PMO 7: Q &amp; A &lt;live&gt;</li>
      <li>Address: <a href="https://example.com/7?a=1&amp;b=2">https://example.com/7?a=1&amp;b=2</a></li>
      <li>Published: 2026-03-01</li>
      </ul>
      <p>You report these PDUs to PMI yourself; PMI has not reviewed this episode.</p>
      "
    `);
  });

  test('of an Authorized Training Partner, in German', () => {
    const partner: Show = {
      ...show,
      language: 'de-AT',
      timezone: 'America/New_York',
      pdu: { provider: '<b>Ada</b> Ltd', providerId: '4101' },
    };
    expect(claimBlock({ ...told, claimCode: '4101LZ5WRR' }, partner, pdus)).toMatchInlineSnapshot(`
      "<p>PDUs melden</p>
      <ul>
      <li>PDUs: 0,75 (Ways of Working 0,5, Power Skills 0,25)</li>
      <li>Kategorie: Education: Online or Digital Media</li>
      <li>Anbieter: &lt;b&gt;Ada&lt;/b&gt; Ltd (Authorized Training Partner 4101)</li>
      <li>Titel: PMO 7: Q &amp; A &lt;live&gt;</li>
      <li>Adresse: <a href="https://example.com/7?a=1&amp;b=2">https://example.com/7?a=1&amp;b=2</a></li>
      <li>Erschienen: 2026-03-01</li>
      <li>Claim Code: 4101LZ5WRR</li>
      </ul>
      <p>Mit dem Claim Code ergänzt PMI den Rest der Meldung.</p>
      "
    `);
    expect(claimBlock(told, partner, pdus)).toContain('<p>Diese PDUs meldet man selbst bei PMI.</p>');
  });

  test('shows no code of somebody who cannot have one', () => {
    expect(claimBlock({ ...told, claimCode: '4101LZ5WRR' }, show, pdus)).not.toContain('4101LZ5WRR');
  });

  test.each([
    ['a show that does not ask', { ...show, notes: {} }, told],
    ['notes in Markdown that have it', show, { ...told, body: 'Text.\n\n- **PDUs:** 0.5' }],
    ['notes in HTML that have it', show, { ...told, body: '<ul><li>PDUs: 0.5</li></ul>' }],
  ])('is left out for %s', (_, asking, given) => {
    expect(claimBlock(given, asking, pdus)).toBeUndefined();
    expect(claimBlock(told, show, undefined)).toBeUndefined();
  });

  test('stands in other notes that speak of PDUs', () => {
    expect(claimBlock({ ...told, body: 'How many PDUs: 3 or 4?' }, show, pdus)).toBeDefined();
  });
});
