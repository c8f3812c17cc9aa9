import { describe, expect, test } from 'vitest';
import {
  type Aliases,
  aliasOf,
  episodeAliases,
  isSameKey,
  sameEpisodeAliases,
  showAliases,
} from '../../src/markdown/aliases.ts';
import { episodeSchema } from '../../src/markdown/episode-schema.ts';
import { jsonSchemas } from '../../src/markdown/json-schema.ts';
import { showSchema } from '../../src/markdown/show-schema.ts';

const ofShow = (key: string) => aliasOf(key, showAliases, Object.keys(showSchema.shape));
const ofEpisode = (key: string) => aliasOf(key, episodeAliases, Object.keys(episodeSchema.shape));

describe('keys of other tools in a show file', () => {
  test.each([
    // Pelican
    ...pairs('PODCAST_FEED_', {
      PATH: 'feed',
      TITLE: 'title',
      EXPLICIT: 'explicit',
      LANGUAGE: 'language',
      COPYRIGHT: 'copyright',
      SUBTITLE: 'itunes.subtitle',
      AUTHOR: 'author',
      SUMMARY: 'description',
      IMAGE: 'image',
      OWNER_NAME: 'owner.name',
      OWNER_EMAIL: 'owner.email',
      CATEGORY: 'categories',
    }),
    // node-podcast
    ...pairs('', {
      feedUrl: 'feed',
      siteUrl: 'link',
      imageUrl: 'image',
      managingEditor: 'rss.managingEditor',
      webMaster: 'rss.webMaster',
      pubDate: 'rss.published',
      ttl: 'rss.ttl',
      docs: 'rss.docs',
    }),
    ...pairs('itunes', {
      Author: 'author',
      Subtitle: 'itunes.subtitle',
      Summary: 'description',
      Owner: 'owner',
      Explicit: 'explicit',
      Category: 'categories',
      Image: 'image',
      Type: 'type',
      NewsFeedUrl: 'newFeedUrl',
    }),
    // castanet, Octopod, eleventy, Jekyll, Kirby
    ...pairs('', {
      itunes_top_category: 'categories',
      itunes_first_sub_category: 'categories',
      itunes_owner_name: 'owner.name',
      itunes_owner_email: 'owner.email',
      itunes_email: 'owner.email',
      itunes_categories: 'categories',
      media_prefix: 'media.url',
      download_url: 'media.url',
      episodes_per_feed_page: 'output.limit',
      imagePath: 'image',
      feedPath: 'feed',
      episodeUrlBase: 'media.url',
      startingYear: 'copyright',
      podcast_album_art: 'image',
      podcast_category: 'categories',
      podcast_subcategory_one: 'categories',
      podcasterNewFeedUrl: 'newFeedUrl',
      podcast_locked: 'locked',
      podcast_guid: 'guid',
      podcastGuid: 'guid',
      rss_feed_url: 'feed',
      feed_link: 'feed',
      web_link: 'link',
      Domain: 'link',
      Owner: 'owner',
      license_url: 'license',
      Sprache: 'language',
      Zeitzone: 'timezone',
    }),
  ])('%s is %s', (key, ours) => {
    expect(ofShow(key)).toBe(ours);
  });
});

describe('keys of other tools in front matter', () => {
  test.each([
    ...pairs('itunes', {
      Author: 'author',
      Explicit: 'explicit',
      Subtitle: 'itunes.subtitle',
      Summary: 'summary',
      Duration: 'duration',
      Season: 'season',
      Episode: 'number',
      Title: 'itunes.title',
      EpisodeType: 'type',
      Image: 'image',
      Keywords: 'tags',
      Block: 'block',
    }),
    ...pairs('', {
      Title: 'title',
      podcasterTitle: 'title',
      podcast_title: 'title',
      PublishDate: 'date',
      datum: 'date',
      publication_date: 'date',
      pubDate: 'date',
      published: 'date',
      alias: 'slug',
      permalink: 'slug',
      url: 'link',
      upcoming: 'draft',
      status: 'draft',
      Description: 'summary',
      excerpt: 'summary',
      itunes_summary: 'summary',
      podcast_file: 'audio',
      media_override: 'audio',
      audio_file_path: 'audio',
      asset_url: 'audio',
      File: 'audio',
      mp3URL: 'audio',
      enclosure: 'audio',
      podcast_bytes: 'audio.length',
      audio_file_size: 'audio.length',
      podcast_file_size: 'audio.length',
      filesize: 'audio.length',
      podcast_duration: 'duration',
      podcast_length: 'duration',
      itunes_duration: 'duration',
      episode: 'number',
      episodeNumber: 'number',
      seasonNumber: 'season',
      episode_type: 'type',
      episode_image: 'image',
      episode_banner: 'image',
      episode_art_url: 'image',
      podcasterCover: 'image',
      podcast_explicit: 'explicit',
      contributors: 'people',
      actor_ids: 'people',
      guest: 'guests',
      podcasterChapters: 'chapters',
      podcasterTranscript: 'transcripts',
      series: 'tags',
      podcasterBlock: 'block',
      pmi_talent_triangle: 'talentTriangle',
      'PMI Talent Triangle': 'talentTriangle',
      talent_triangle: 'talentTriangle',
      'publish-day': 'publishDay',
      PDU: 'pdus',
      Folge: 'number',
      Gäste: 'guests',
    }),
  ])('%s is %s', (key, ours) => {
    expect(ofEpisode(key)).toBe(ours);
  });
});

test.each(['', 'layout', 'podcasts', 'x'.repeat(65), '__proto__', 'constructor'])(
  '%.20j is no key of a show elsewhere',
  (key) => {
    expect(ofShow(key)).toBeUndefined();
  },
);

test('a key of 64 units is looked up, a longer one is not', () => {
  expect(ofShow(`podcast${'_'.repeat(52)}title`)).toBe('title');
  expect(ofShow(`podcast${'_'.repeat(53)}title`)).toBeUndefined();
});

test.each([
  ['Title', 'title', true],
  ['itunes:author', 'author', true],
  ['iTunes', 'itunes', true],
  ['datum', 'date', true],
  ['excerpt', 'summary', false],
  ['podcast', 'title', false],
])('%s is %s but for its name: %s', (key, ours, same) => {
  expect(isSameKey(key, ours, sameEpisodeAliases)).toBe(same);
});

test.each([
  ['a show', showAliases, jsonSchemas['show.schema.json']()],
  ['an episode', episodeAliases, jsonSchemas['episode.schema.json']()],
] as [string, Aliases, object][])('every alias of %s leads to a key', (_, aliases, schema) => {
  const text = JSON.stringify(schema);
  for (const key of new Set(aliases.values())) {
    for (const step of key.split('.')) expect(text).toContain(`"${step}":`);
  }
});

function pairs(prefix: string, names: Record<string, string>): [string, string][] {
  return Object.entries(names).map(([name, ours]) => [`${prefix}${name}`, ours]);
}
