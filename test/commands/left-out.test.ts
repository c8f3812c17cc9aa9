import { expect, test } from 'vitest';
import { leftOut } from '../../src/commands/left-out.ts';
import { readDocument } from '../../src/tags/read-document.ts';

const feed = (channel: string, item: string): string =>
  `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0" xmlns:psc="http://podlove.org/simple-chapters"><channel><title>A</title>${channel}<item><title>B</title>${item}</item></channel></rss>`;

const enclosure = '<enclosure url="https://example.com/1.mp3" length="1" type="audio/mpeg"/>';

test.each<[what: string, channel: string, item: string, rules: readonly string[]]>([
  ['nothing', '', enclosure, []],
  [
    'files at relative addresses',
    '<itunes:image href="/a.png"/>',
    '<enclosure url="1.mp3" length="1" type="audio/mpeg"/>',
    ['art-url-invalid', 'media-url-invalid'],
  ],
  ['a second file', '', enclosure + enclosure, ['media-enclosure-multiple']],
  [
    'a second author',
    '',
    '<itunes:author>A</itunes:author><itunes:author>B</itunes:author>',
    ['xml-element-duplicate'],
  ],
  ['a second language', '<language>en</language><language>de</language>', '', ['xml-element-duplicate']],
  ['a second mark of a show', `${'<podcast:medium>music</podcast:medium>'.repeat(2)}`, '', ['ns-tag-count']],
  [
    'a number and a date that are none',
    '',
    '<pubDate>soon</pubDate><itunes:episode>ten</itunes:episode>',
    ['ep-number-invalid', 'ep-pubdate-format'],
  ],
  [
    'a second list of chapters',
    '',
    '<psc:chapters version="1.2"/><psc:chapters version="1.2"/>',
    ['ns-tag-count'],
  ],
  [
    'nothing of two of what has no field and is kept',
    '<googleplay:author>A</googleplay:author><googleplay:author>B</googleplay:author>',
    '',
    [],
  ],
  [
    'nothing of what nobody knows of a feed inside a list',
    '<podcast:podroll><podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" feedTitle="C"/></podcast:podroll>',
    '',
    [],
  ],
  [
    'nothing of what nobody knows of somebody who gets money',
    '',
    '<podcast:value type="lightning" method="lnaddress"><podcast:valueRecipient type="lnaddress" address="ada@pay.example.com" split="1" note="C"/></podcast:value>',
    [],
  ],
  [
    'nothing of what a tag keeps itself',
    '<podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" feedTitle="C"/>',
    '<podcast:chat server="chat.example.com" protocol="irc" embedUrl="https://example.com/"/>',
    [],
  ],
  [
    'a second list of feeds, and a second publisher in one',
    `${'<podcast:podroll><podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810"/></podcast:podroll>'.repeat(2)}<podcast:publisher>${'<podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" medium="publisher"/>'.repeat(2)}</podcast:publisher>`,
    '',
    ['ns-tag-count'],
  ],
  [
    'a second name of the owner, whatever the prefix',
    '<i:owner xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"><i:name>A</i:name><i:name>B</i:name><i:email>ada@example.com</i:email></i:owner>',
    '',
    ['xml-element-duplicate'],
  ],
  ['two of what there may be several', '', '<category>A</category><category>B</category>', []],
])('an import leaves out %s', (_, channel, item, rules) => {
  expect(leftOut(readDocument('feed.xml', Buffer.from(feed(channel, item))))).toEqual(rules);
});
