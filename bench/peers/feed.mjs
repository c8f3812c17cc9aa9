// Usage: node bench/peers/feed.mjs SHOW FEED_FILE
// A feed the way a short script makes one: gray-matter, markdown-it and the npm package `feed`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Feed } from 'feed';
import matter from 'gray-matter';
import { load } from 'js-yaml';
import markdownIt from 'markdown-it';

const [folder = '.', target = 'feed.xml'] = process.argv.slice(2);
const show = /** @type {any} */ (load(readFileSync(join(folder, 'podfeed.yaml'), 'utf8')));
const markdown = markdownIt();

const feed = new Feed({
  title: show.title,
  description: show.description,
  link: show.link,
  feed: show.feed,
  language: show.language,
  image: show.image,
  copyright: show.copyright,
  category: show.categories[0],
  author: { name: show.author, email: show.owner.email },
  podcast: true,
});

const names = readdirSync(join(folder, 'episodes')).sort().reverse();
for (const name of names) {
  // The empty options keep gray-matter from holding every text for ever.
  const { data, content } = matter(readFileSync(join(folder, 'episodes', name), 'utf8'), {});
  feed.addItem({
    title: data.title,
    link: data.link,
    guid: data.guid,
    date: data.date,
    description: data.summary,
    content: markdown.render(content),
    category: [{ name: data.category }, ...sides(data.talentTriangle)],
    audio: { ...data.audio, duration: seconds(data.audio.duration) },
    extensions: [
      { name: 'itunes:title', objects: { _text: data.title } },
      { name: 'itunes:author', objects: { _text: show.author } },
      { name: 'itunes:episode', objects: { _text: data.number } },
      { name: 'itunes:season', objects: { _text: data.season } },
      { name: 'itunes:episodeType', objects: { _text: 'full' } },
      { name: 'itunes:explicit', objects: { _text: data.explicit } },
      { name: 'podcast:episode', objects: { _text: data.number } },
      { name: 'podcast:season', objects: { _text: data.season } },
      { name: 'podcast:person', objects: people(data) },
      { name: 'podcast:transcript', objects: data.transcripts.map(transcript) },
      {
        name: 'podcast:chapters',
        objects: { _attributes: { url: data.chapters, type: 'application/json+chapters' } },
      },
    ],
  });
}
// The package knows no other namespaces than its own.
const podcast = 'xmlns:podcast="https://podcastindex.org/namespace/1.0"';
writeFileSync(target, feed.rss2().replace('<rss ', `<rss ${podcast} `));

/** @param {any} triangle */
function sides(triangle) {
  const names =
    typeof triangle === 'string' ? [triangle] : Array.isArray(triangle) ? triangle : Object.keys(triangle);
  return names.map((name) => ({ name, domain: 'https://www.pmi.org/' }));
}

/** @param {any} data */
function people(data) {
  const guests = data.guests.map((/** @type {any} */ guest) =>
    typeof guest === 'string' ? { name: guest } : guest,
  );
  return [
    ...data.hosts.map((/** @type {string} */ name) => ({ _attributes: { role: 'host' }, _text: name })),
    ...guests.map((/** @type {any} */ guest) => ({
      _attributes: { role: 'guest', href: guest.href },
      _text: guest.name,
    })),
  ];
}

/** @param {any} transcript */
function transcript({ src, type, language }) {
  return { _attributes: { url: src, type, language } };
}

/** @param {string} clock */
function seconds(clock) {
  const [hours = 0, minutes = 0, rest = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
}
