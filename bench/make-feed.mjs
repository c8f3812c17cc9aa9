// Usage: node bench/make-feed.mjs COUNT FILE
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pick, randomFrom, several } from './random.mjs';
import { slugOf } from './show-notes.mjs';
import { leads, links, people, sentences, subjects, turns } from './words.mjs';

const DAY = 86_400_000;
const LAST_DAY = Date.UTC(2025, 11, 28, 6);
const HALF_DAY = DAY / 2; // 10,000 episodes reach back to 2012
const SITE = 'https://plans.example.com';

/**
 * Writes a feed of `count` episodes (1 to 10,000), about 2.8 KB each, newest first, in which there is nothing to
 * find: the same count always gives the same bytes. It is written by hand, so that no tool reads its own writing.
 *
 * @param {number} count
 * @param {string} file
 */
export function writeFeed(count, file) {
  const handle = openSync(file, 'w');
  writeSync(handle, head());
  for (let number = count; number >= 1; number--) {
    writeSync(handle, item(number, new Date(LAST_DAY - (count - number) * HALF_DAY)));
  }
  writeSync(handle, '  </channel>\n</rss>\n');
  closeSync(handle);
}

function head() {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>Plans &amp; Pencils</title>
    <link>${SITE}/</link>
    <atom:link href="${SITE}/feed.xml" rel="self" type="application/rss+xml"/>
    <description>Conversations about portfolios, people and the projects between them.</description>
    <language>en</language>
    <copyright>Ines Albrecht</copyright>
    <itunes:author>Ines Albrecht</itunes:author>
    <itunes:owner>
      <itunes:name>Ines Albrecht</itunes:name>
      <itunes:email>studio@plans.example.com</itunes:email>
    </itunes:owner>
    <itunes:category text="Business">
      <itunes:category text="Management"/>
    </itunes:category>
    <itunes:explicit>false</itunes:explicit>
    <itunes:type>episodic</itunes:type>
    <itunes:image href="${SITE}/cover.jpg"/>
    <podcast:guid>2d9c8d2e-6c0f-5f0a-9d0b-3f6a1f4f7b11</podcast:guid>
    <podcast:locked>yes</podcast:locked>
`;
}

/**
 * @param {number} number
 * @param {Date} date
 */
function item(number, date) {
  const random = randomFrom(number);
  const title = `${leads[number % 50]} ${subjects[Math.floor(number / 50) % 50]} ${turns[Math.floor(number / 2_500) % 50]}`;
  const slug = `${number}-${slugOf(title)}`;
  const seconds = 1_500 + Math.floor(random() * 2_000);
  return `    <item>
      <title>${escaped(title)}</title>
      <link>${SITE}/${slug}/</link>
      <guid isPermaLink="false">plans-${number}</guid>
      <pubDate>${date.toUTCString().replace('GMT', '+0000')}</pubDate>
      <description>${escaped(`<p>${escaped(several(random, sentences, 2).join(' '))}</p>`)}</description>
      <content:encoded><![CDATA[${notes(random)}]]></content:encoded>
      <enclosure url="https://media.example.com/${slug}.mp3" length="${seconds * 16_000}" type="audio/mpeg"/>
      <itunes:title>${escaped(title)}</itunes:title>
      <itunes:author>Ines Albrecht</itunes:author>
      <itunes:duration>${seconds}</itunes:duration>
      <itunes:explicit>false</itunes:explicit>
      <itunes:episode>${number}</itunes:episode>
      <itunes:episodeType>full</itunes:episodeType>
      <podcast:person role="host">Ines Albrecht</podcast:person>
      <podcast:person role="guest">${escaped(pick(random, people))}</podcast:person>
      <podcast:chapters url="https://media.example.com/${slug}.json" type="application/json+chapters"/>
      <podcast:transcript url="https://media.example.com/${slug}.vtt" type="text/vtt" language="en"/>
    </item>
`;
}

/** About 1.4 KB of HTML. @param {() => number} random */
function notes(random) {
  const paragraph = () => `<p>${escaped(several(random, sentences, 3).join(' '))}</p>`;
  const items = several(random, links, 4).map(
    (text) => `<li><a href="https://links.example.com/${slugOf(text)}">${escaped(text)}</a></li>`,
  );
  return [paragraph(), `<ul>${items.join('')}</ul>`, paragraph(), paragraph()].join('\n');
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = Number(process.argv[2]);
  const file = process.argv[3];
  if (!Number.isInteger(count) || count < 1 || count > 10_000 || !file) {
    process.stderr.write('Usage: node bench/make-feed.mjs COUNT FILE   (COUNT from 1 to 10000)\n');
    process.exit(2);
  }
  writeFeed(count, file);
}
