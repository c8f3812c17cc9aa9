import { channelAtom, itemAtom, pscChapters } from './atom.ts';
import { channelItunes, itemItunes } from './itunes.ts';
import { channelMedia, itemMedia } from './media.ts';
import { channelModules, everywhere, itemModules } from './modules.ts';
import { channelDirectories, channelPodcast, itemDirectories, itemPodcast } from './podcast.ts';
import { bare, type Element, elements, many, may, need, once, oneOf } from './spec.ts';

/** Modules of the picture and the text field of a channel. */
const ofSmallParts = {
  'dc:creator': many('text'),
  'dc:subject': many('text'),
  'dc:date': once('w3cdtf'),
  'cc:license': { open: true },
} as const;

/** The picture of plain RSS. */
const image: Element = bare({
  once: true,
  attributes: { 'rdf:resource': may('text'), 'rdf:about': may('text'), 'rdf:parseType': may('text') },
  children: elements(everywhere, ofSmallParts, {
    title: once('plain', { filled: true }),
    link: once('address', { owner: 'show-rss-image-incomplete' }),
    url: once('address', { owner: 'show-rss-image-incomplete' }),
    width: once('positive', { owner: 'show-rss-image-size' }),
    height: once('positive', { owner: 'show-rss-image-size' }),
    description: once('plain'),
  }),
  needs: ['title', 'url', 'link'],
});

const textInput: Element = bare({
  once: true,
  attributes: { 'rdf:about': may('text') },
  children: elements(everywhere, ofSmallParts, {
    title: once('plain'),
    description: once('text'),
    name: once('form-name'),
    link: once('address'),
  }),
  needs: ['title', 'link', 'description', 'name'],
  outdated: 'a link in the description',
});

const weekdays = oneOf('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');
const hours = {
  words: Array.from({ length: 24 }, (_, hour) => String(hour)),
  former: ['24'],
  padded: true,
} as const;

const category = { domain: may('text') } as const;

/** What may stand in an item. */
const item: Element = bare({
  children: elements(
    itemModules,
    itemAtom,
    itemMedia,
    itemItunes,
    itemPodcast,
    itemDirectories,
    { 'psc:chapters': pscChapters },
    {
      title: once('plain', { filled: true, owner: 'ep-title-missing', htmlOwner: 'ep-title-html' }),
      link: once('address', { owner: 'ep-link-invalid' }),
      description: once('html'),
      author: once('mail-and-name', { owner: 'ep-author-format' }),
      category: many('plain', { filled: true, attributes: category }),
      comments: once('address'),
      enclosure: bare({
        once: true,
        twice: 'media-enclosure-multiple',
        attributes: {
          url: need('web-address', 'media-url-invalid'),
          length: need('count', 'media-length-missing'),
          type: need('mime'),
        },
      }),
      guid: once('text', { attributes: { isPermaLink: may('text') }, filled: true }),
      pubDate: once('rfc822', { owner: 'ep-pubdate-format' }),
      source: once('plain', { attributes: { url: need('address') } }),
    },
  ),
});

/** What may stand in a channel. */
const channel: Element = bare({
  attributes: { 'indexing:index': may(oneOf('yes', 'no')) },
  children: elements(
    channelModules,
    channelAtom,
    channelMedia,
    channelItunes,
    channelPodcast(item.children!),
    channelDirectories,
    {
      title: once('plain', { filled: true, owner: 'show-title-missing', htmlOwner: 'show-title-html' }),
      link: once('address', { owner: 'show-link-invalid' }),
      description: once('plain', { htmlOwner: 'show-description-html' }),
      language: once('language', { owner: 'show-language-invalid' }),
      copyright: once('plain'),
      managingEditor: once('mail-and-name', { owner: 'show-managing-editor-format' }),
      webMaster: once('mail-and-name', { owner: 'show-managing-editor-format' }),
      pubDate: once('rfc822'),
      lastBuildDate: once('rfc822'),
      category: many('plain', { attributes: category }),
      generator: once('text'),
      docs: once('address'),
      cloud: bare({
        once: true,
        attributes: {
          domain: need('text'),
          port: need('positive'),
          path: need('text'),
          registerProcedure: need('text'),
          protocol: need('text'),
        },
      }),
      ttl: once('positive', { filled: true, owner: 'show-ttl-invalid' }),
      image,
      rating: many('text'),
      textInput,
      skipHours: { once: true, children: elements({ hour: many(hours) }), needs: ['hour'] },
      skipDays: { once: true, children: elements({ day: many(weekdays) }), needs: ['day'] },
      item,
    },
  ),
  needs: ['title', 'link', 'description'],
  missing: {
    title: 'show-title-missing',
    link: 'show-link-missing',
    description: 'show-description-missing',
  },
});

/** The root of a feed. */
export const rss: Element = bare({
  attributes: { version: need(oneOf('2.0', '0.92', '0.91')) },
  children: elements({
    channel: { ...channel, once: true },
    'access:restriction': once('text', { attributes: { relationship: need(oneOf('allow', 'deny')) } }),
  }),
  needs: ['channel'],
});
