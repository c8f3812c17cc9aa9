import { expect, test } from 'vitest';
import { walkFeed } from '../../src/commands/walk-feed.ts';

const feed = (item: string): Buffer =>
  Buffer.from(`<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters"><channel><item>
${item}
</item></channel></rss>`);

test.each([
  ['<podcast:transcript url="" type="text/vtt"/>', 'ns-value-form'],
  ['<podcast:transcript type="text/vtt"/>', 'ns-attribute-missing'],
  ['<podcast:chapters url=" " type="application/json+chapters"/>', 'ns-value-form'],
  ['<itunes:image/>', 'xml-attribute-missing'],
  ['<itunes:image href=""/>', 'xml-value-address'],
  ['<itunes:image href="x"/>', 'art-url-invalid'],
  ['<psc:chapters version="1.2"><psc:chapter title="a"/></psc:chapters>', 'ns-attribute-missing'],
  ['<psc:chapters version="1.2"><psc:chapter start="" title="a"/></psc:chapters>', 'ns-value-form'],
  ['<psc:chapters version="1.2"><psc:chapter start="x" title="a"/></psc:chapters>', 'chap-psc-time'],
])('what says nothing is read by nobody, and told once: %s', (item, rule) => {
  const { findings } = walkFeed('feed.xml', feed(item), {});
  expect(findings.filter(({ place }) => place.line === 2).map((finding) => finding.rule)).toEqual([rule]);
});
