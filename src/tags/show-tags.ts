import type { Category } from '../feed/category.ts';
import type { Cloud, RssImage, ShowFields, TextInput } from '../feed/feed.ts';
import { oneOf, rfc2822, trueFalse, whole, words } from './codecs.ts';
import { extra } from './extra-tag.ts';
import { history } from './history-tag.ts';
import { hubs } from './hub-tag.ts';
import { live } from './live-tag.ts';
import { images } from './picture-tag.ts';
import * as common from './podcast-tags.ts';
import * as remote from './remote-item-tags.ts';
import { rssCategory } from './rss-category-tag.ts';
import * as services from './service-tags.ts';
import { attribute, attributeOf, attributes, childText, content, given, own, present } from './shapes.ts';
import { social } from './social-tag.ts';
import { apple, atom, podcast, rss } from './sources.ts';
import { type Tag, type TagTable, trim, within } from './tag.ts';
import { trailers } from './trailer-tag.ts';
import { value } from './value-tag.ts';

const self: Tag<string> = own({
  elements: ['atom:link'],
  attributes: ['href', 'rel', 'type'],
  source: atom,
  write: (href) => [{ name: 'atom:link', attributes: { href, rel: 'self', type: 'application/rss+xml' } }],
  takes: (node) => attributeOf(node, 'rel') === 'self',
  first: (node) => attributeOf(node, 'href') !== undefined,
  marker: 'rel',
  read: ([node]) => node && attributeOf(node, 'href'),
  value: '@href',
});

/** A category without a second level, or one with it, in the way Apple nests them. */
const appleCategories: Tag<readonly Category[]> = {
  elements: ['itunes:category'],
  attributes: ['text'],
  parts: { main: '@text', sub: 'itunes:category' },
  holds: [{ element: 'itunes:category', attributes: ['text'], marker: 'text' }],
  source: apple,
  each: true,
  write: (categories) =>
    categories.map(({ main, sub }) => ({
      name: 'itunes:category',
      attributes: { text: main },
      ...(sub ? { children: [{ name: 'itunes:category', attributes: { text: sub } }] } : {}),
    })),
  read(nodes) {
    const categories = nodes.flatMap((node): Category[] => {
      const main = attributeOf(node, 'text');
      if (!main) return [];
      const subs = node.children.flatMap((child) => attributeOf(child, 'text') ?? []);
      return subs.length > 0 ? subs.map((sub) => ({ main, sub })) : [{ main }];
    });
    return categories.length > 0 ? categories : undefined;
  },
};

const owner: Tag<{ name?: string; email?: string }> = own({
  elements: ['itunes:owner'],
  attributes: [],
  parts: { name: 'itunes:name', email: 'itunes:email' },
  source: apple,
  write: ({ name, email }) => [
    {
      name: 'itunes:owner',
      children: [
        ...(name === undefined ? [] : [{ name: 'itunes:name', text: name }]),
        ...(email === undefined ? [] : [{ name: 'itunes:email', text: email }]),
      ],
    },
  ],
  read: ([node]) =>
    node && given({ name: childText(node, 'itunes:name'), email: childText(node, 'itunes:email') }),
});

const rssImage: Tag<RssImage> = own({
  elements: ['image'],
  attributes: [],
  parts: children('url', 'title', 'link', 'width', 'height', 'description'),
  source: rss,
  write: ({ url, title, link, width, height, description }) => [
    {
      name: 'image',
      children: Object.entries(attributes({ url, title, link, width, height, description })).map(
        ([name, text]) => ({
          name,
          text,
        }),
      ),
    },
  ],
  read([node], note) {
    const url = node && childText(node, 'url');
    if (!url) return undefined;
    const side = (name: string) => {
      const text = childText(node, name);
      return text === undefined ? undefined : whole.read(text, within(note, 'rssImage', name));
    };
    return given({
      url,
      title: childText(node, 'title') ?? '',
      link: childText(node, 'link') ?? '',
      width: side('width'),
      height: side('height'),
      description: childText(node, 'description'),
    });
  },
});

const cloud: Tag<Cloud> = own({
  elements: ['cloud'],
  attributes: ['domain', 'port', 'path', 'registerProcedure', 'protocol'],
  source: rss,
  write: ({ domain, port, path, registerProcedure, protocol }) => [
    { name: 'cloud', attributes: { domain, port, path, registerProcedure, protocol } },
  ],
  read: ([node]) =>
    node && {
      domain: attributeOf(node, 'domain') ?? '',
      port: attributeOf(node, 'port') ?? '',
      path: attributeOf(node, 'path') ?? '',
      registerProcedure: attributeOf(node, 'registerProcedure') ?? '',
      protocol: attributeOf(node, 'protocol') ?? '',
    },
});

const textInput: Tag<TextInput> = own({
  elements: ['textInput'],
  attributes: [],
  parts: children('title', 'description', 'name', 'link'),
  source: rss,
  write: ({ title, description, name, link }) => [
    {
      name: 'textInput',
      children: [
        { name: 'title', text: title },
        { name: 'description', text: description },
        { name: 'name', text: name },
        { name: 'link', text: link },
      ],
    },
  ],
  read: ([node]) =>
    node && {
      title: childText(node, 'title') ?? '',
      description: childText(node, 'description') ?? '',
      name: childText(node, 'name') ?? '',
      link: childText(node, 'link') ?? '',
    },
});

/** Parts that are children of their own name. */
function children(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

/** `skipHours` and `skipDays`: a list in one element. */
function inside(name: string, item: string): Tag<readonly string[]> {
  return {
    elements: [name],
    attributes: [],
    holds: [{ element: item, value: '' }],
    source: rss,
    write: (items) => [{ name, children: items.map((text) => ({ name: item, text })) }],
    read([node]) {
      const items = node?.children.filter((child) => child.name === item).map((child) => trim(child.text));
      return items && items.length > 0 ? items : undefined;
    },
  };
}

const hours = inside('skipHours', 'hour');

/** How each field of a show is spelled in a feed, in the order of the feed. */
export const showTags: TagTable<ShowFields> = {
  title: content('title', words, rss),
  link: content('link', words, rss),
  feed: self,
  hubs,
  history,
  description: content('description', words, rss),
  language: content('language', words, rss),
  copyright: content('copyright', words, rss),
  managingEditor: content('managingEditor', words, rss),
  webMaster: content('webMaster', words, rss),
  published: content('pubDate', rfc2822, rss),
  lastBuild: content('lastBuildDate', rfc2822, rss),
  rssCategories: rssCategory,
  generator: content('generator', words, rss),
  docs: content('docs', words, rss),
  cloud,
  ttl: content('ttl', whole, rss),
  rssImage,
  rating: content('rating', words, rss),
  textInput,
  skipHours: {
    ...hours,
    write: (values) => hours.write(values.map(String)),
    read: (nodes, note) => hours.read(nodes, note)?.flatMap((text) => whole.read(text, note) ?? []),
  },
  skipDays: inside('skipDays', 'day'),
  author: content('itunes:author', words, apple),
  owner,
  categories: appleCategories,
  explicit: content('itunes:explicit', trueFalse, apple),
  type: content('itunes:type', oneOf(['episodic', 'serial'], 'show-type-invalid'), apple),
  image: attribute('itunes:image', 'href', words, apple),
  appleTitle: content('itunes:title', words, apple),
  subtitle: content('itunes:subtitle', words, apple),
  appleSummary: content('itunes:summary', words, apple),
  keywords: content('itunes:keywords', words, apple),
  newFeedUrl: content('itunes:new-feed-url', words, apple),
  block: { ...present('itunes:block', 'Yes', apple), parts: { apple: '' } },
  complete: present('itunes:complete', 'Yes', apple),
  appleVerify: content('itunes:applepodcastsverify', words, apple),
  guid: content('podcast:guid', words, podcast('guid')),
  locked: common.locked,
  funding: common.funding,
  people: common.person,
  locations: common.location,
  license: common.license,
  medium: content('podcast:medium', words, podcast('medium')),
  updateFrequency: common.updateFrequency,
  txt: common.txt,
  value,
  podroll: remote.podroll,
  publisher: remote.publisher,
  remoteItems: remote.remoteItems,
  serviceBlocks: services.serviceBlocks,
  podping: services.podping,
  chat: services.chat,
  trailers,
  social,
  images,
  live,
  extra,
};
