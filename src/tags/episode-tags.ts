import type { Enclosure, EpisodeFields, Guid, RssCategory, TriangleShare } from '../feed/feed.ts';
import { readSide, sideName } from '../feed/talent-triangle.ts';
import { alternates } from './alternate-tag.ts';
import { simpleChapters } from './chapter-tags.ts';
import { bytes, oneOf, rfc2822, seconds, trueFalse, whole, words } from './codecs.ts';
import { contentLinks } from './content-link-tag.ts';
import { extra } from './extra-tag.ts';
import { images } from './picture-tag.ts';
import * as common from './podcast-tags.ts';
import { rssCategory } from './rss-category-tag.ts';
import { chat } from './service-tags.ts';
import { attribute, attributeOf, attributes, content, given, html, own, present, textOf } from './shapes.ts';
import { social } from './social-tag.ts';
import { soundbites } from './soundbite-tag.ts';
import { apple, contentModule, rss } from './sources.ts';
import { type Tag, type TagTable, within } from './tag.ts';
import { value } from './value-tag.ts';

/** Marks a category as a side of the PMI Talent Triangle. */
export const triangleDomain = 'https://www.pmi.org/certifications/talent-triangle';

const guid: Tag<Guid> = own({
  elements: ['guid'],
  attributes: ['isPermaLink'],
  parts: { value: '', permalink: '@isPermaLink' },
  source: rss,
  write: ({ value, permalink }) => [
    { name: 'guid', attributes: { isPermaLink: permalink ? 'true' : 'false' }, text: value },
  ],
  read([node]) {
    const value = node && textOf(node);
    if (!value) return undefined;
    return { value, permalink: attributeOf(node, 'isPermaLink')?.toLowerCase() !== 'false' };
  },
});

const enclosure: Tag<Enclosure> = own({
  elements: ['enclosure'],
  attributes: ['url', 'length', 'type'],
  source: rss,
  write: ({ url, length, type }) => [{ name: 'enclosure', attributes: attributes({ url, length, type }) }],
  read([node], note) {
    const url = node && attributeOf(node, 'url');
    if (!url) return undefined;
    const length = attributeOf(node, 'length');
    return given({
      url,
      length: length === undefined ? undefined : bytes.read(length, within(note, 'enclosure', 'length')),
      type: attributeOf(node, 'type'),
    });
  },
});

/** A side that PMI has, alone or with its share; else it is a category like others. */
const isSide = ({ text, domain = '' }: RssCategory): boolean =>
  domain.startsWith(triangleDomain) &&
  (domain === triangleDomain || share.test(domain.slice(triangleDomain.length))) &&
  readSide(text).ok;

const share = /^#(\d{1,3}(?:\.\d{1,2})?)$/;

const categories: Tag<readonly RssCategory[]> = {
  ...rssCategory,
  read(nodes, note) {
    const others = rssCategory.read(nodes, note)?.filter((category) => !isSide(category));
    return others && others.length > 0 ? others : undefined;
  },
};

/** The text is the name of the side alone; a share in percent stands behind the domain: `…#30`. */
const talentTriangle: Tag<readonly TriangleShare[]> = {
  elements: ['category'],
  attributes: ['domain'],
  parts: { side: '' },
  source: rss,
  each: true,
  write: (shares) =>
    shares.map(({ side, percent }) => ({
      name: 'category',
      attributes: { domain: percent === undefined ? triangleDomain : `${triangleDomain}#${percent}` },
      text: sideName(side),
    })),
  read(nodes, note) {
    const shares = (rssCategory.read(nodes, note) ?? [])
      .filter(isSide)
      .flatMap(({ text, domain = '' }): TriangleShare[] => {
        const side = readSide(text);
        if (!side.ok) return [];
        const percent = share.exec(domain.slice(triangleDomain.length))?.[1];
        return [
          given({ side: side.value.side, percent: percent === undefined ? undefined : Number(percent) }),
        ];
      });
    return shares.length > 0 ? shares : undefined;
  },
};

const source: Tag<{ url: string; text: string }> = own({
  elements: ['source'],
  attributes: ['url'],
  parts: { text: '' },
  source: rss,
  write: ({ url, text }) => [{ name: 'source', attributes: { url }, text }],
  read([node]) {
    const url = node && attributeOf(node, 'url');
    return url ? { url, text: textOf(node) } : undefined;
  },
});

/** How each field of an episode is spelled in a feed, in the order of the feed. */
export const episodeTags: TagTable<EpisodeFields> = {
  title: content('title', words, rss),
  link: content('link', words, rss),
  guid,
  published: content('pubDate', rfc2822, rss),
  description: html('description', rss),
  content: html('content:encoded', contentModule),
  rssAuthor: content('author', words, rss),
  categories,
  talentTriangle,
  comments: content('comments', words, rss),
  source,
  enclosure,
  appleTitle: content('itunes:title', words, apple),
  author: content('itunes:author', words, apple),
  duration: content('itunes:duration', seconds, apple),
  image: attribute('itunes:image', 'href', words, apple),
  explicit: content('itunes:explicit', trueFalse, apple),
  number: content('itunes:episode', whole, apple),
  season: content('itunes:season', whole, apple),
  type: content('itunes:episodeType', oneOf(['full', 'trailer', 'bonus'], 'ep-type-invalid'), apple),
  block: present('itunes:block', 'Yes', apple),
  subtitle: content('itunes:subtitle', words, apple),
  appleSummary: content('itunes:summary', words, apple),
  keywords: content('itunes:keywords', words, apple),
  order: content('itunes:order', whole, apple),
  closedCaptioned: present('itunes:isClosedCaptioned', 'Yes', apple),
  namedSeason: common.season,
  namedNumber: common.episode,
  people: common.person,
  chapters: common.chapters,
  simpleChapters,
  transcripts: common.transcript,
  soundbites,
  funding: common.funding,
  locations: common.location,
  license: common.license,
  txt: common.txt,
  value,
  chat,
  social,
  images,
  alternates,
  contentLinks,
  extra,
};
