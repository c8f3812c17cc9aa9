import {
  type Attribute,
  type Children,
  type Element,
  elements,
  many,
  may,
  need,
  once,
  oneOf,
} from './spec.ts';

const trueFalse = { words: ['true', 'false'], anyCase: true } as const;

const remoteItem: Element = {
  attributes: {
    feedGuid: need('uuid', 'ns-remoteitem-guid'),
    feedUrl: may('address', 'ns-remoteitem-url'),
    itemGuid: may('text'),
    medium: may('text'),
    title: may('text'),
  },
};

const valueRecipient: Element = {
  attributes: {
    type: need('text', 'ns-value-address'),
    address: need('text', 'ns-value-address'),
    split: need('count', 'ns-value-split'),
    name: may('text'),
    customKey: may('text'),
    customValue: may('text'),
    fee: may(trueFalse),
  },
};

const value: Element = {
  attributes: {
    type: need('text', 'ns-value-method'),
    method: need('text', 'ns-value-method'),
    suggested: may('text'),
  },
  children: elements({
    'podcast:valueRecipient': valueRecipient,
    'podcast:valueTimeSplit': {
      attributes: {
        startTime: need('decimal', 'ns-value-timesplit-numbers'),
        duration: need('decimal', 'ns-value-timesplit-numbers'),
        remoteStartTime: may('decimal', 'ns-value-timesplit-numbers'),
        remotePercentage: may('decimal', 'ns-value-timesplit-numbers'),
      },
      children: elements({
        'podcast:remoteItem': { ...remoteItem, once: true },
        'podcast:valueRecipient': valueRecipient,
      }),
    },
  }),
  needs: ['podcast:valueRecipient'],
  missing: { 'podcast:valueRecipient': 'ns-value-split' },
};

const image: Element = {
  attributes: {
    href: need('text'),
    alt: may('text'),
    'aspect-ratio': may('text'),
    width: may('positive'),
    height: may('positive'),
    type: may('mime', 'ns-image-attrs'),
    purpose: may('text'),
  },
};

const boolean: Attribute = may(trueFalse);

const ofBoth = {
  'podcast:person': many('text', {
    filled: true,
    attributes: { role: may('text'), group: may('text'), img: may('text'), href: may('text') },
  }),
  'podcast:location': many('text', {
    filled: true,
    attributes: {
      rel: may(oneOf('subject', 'creator')),
      geo: may('text'),
      osm: may('text'),
      country: may('text'),
    },
  }),
  'podcast:funding': many('text', { attributes: { url: need('text') } }),
  'podcast:license': once('text', { filled: true, attributes: { url: may('text') } }),
  'podcast:value': value,
  'podcast:image': image,
  'podcast:images': { attributes: { srcset: need('text') }, outdated: '<podcast:image>' },
  'podcast:socialInteract': {
    attributes: {
      protocol: need('text', 'ns-social-attrs'),
      uri: may('text'),
      accountId: may('text'),
      accountUrl: may('text'),
      priority: may('integer'),
    },
  },
  'podcast:txt': many('text', { filled: true, attributes: { purpose: may('text') } }),
  'podcast:chat': {
    once: true,
    attributes: {
      server: need('text', 'ns-chat-attrs'),
      protocol: need({ words: ['irc', 'xmpp', 'nostr', 'matrix'], anyCase: true }, 'ns-chat-attrs'),
      accountId: may('text'),
      space: may('text'),
    },
  },
} as const;

const alternateEnclosure: Element = {
  attributes: {
    type: need('text', 'ns-alt-attrs'),
    length: may('count'),
    bitrate: may('decimal'),
    height: may('positive'),
    lang: may('text'),
    title: may('text'),
    rel: may('text'),
    codecs: may('text'),
    default: boolean,
  },
  children: elements({
    'podcast:source': { attributes: { uri: need('text'), contentType: may('text') } },
    'podcast:integrity': {
      once: true,
      attributes: { type: need('text', 'ns-integrity'), value: need('text') },
    },
  }),
  needs: ['podcast:source'],
  missing: { 'podcast:source': 'ns-alt-source-missing' },
};

/** The podcast namespace in an item. */
export const itemPodcast: Children = elements(ofBoth, {
  'podcast:transcript': {
    attributes: {
      url: need('filled'),
      type: need('text', 'ns-transcript-type'),
      language: may('text'),
      rel: may('text'),
    },
  },
  'podcast:chapters': {
    once: true,
    twice: 'ns-chapters-multiple',
    attributes: { url: need('filled'), type: need('text', 'ns-chapters-type') },
  },
  'podcast:soundbite': many('text', {
    attributes: { startTime: need('decimal'), duration: need('decimal') },
  }),
  'podcast:season': once('text', { attributes: { name: may('text') } }),
  'podcast:episode': once('text', { attributes: { display: may('text') } }),
  'podcast:alternateEnclosure': alternateEnclosure,
  'podcast:contentLink': many('text', { attributes: { href: need('text') } }),
});

/** The podcast namespace in a channel. What a live item may have besides is that of an item. */
export const channelPodcast = (item: Children): Children =>
  elements(ofBoth, {
    'podcast:guid': once('text'),
    'podcast:locked': once(
      { words: ['yes', 'no'], anyCase: true },
      { attributes: { owner: may('text') }, owner: 'ns-locked-value' },
    ),
    'podcast:medium': once('text'),
    'podcast:trailer': many('text', {
      attributes: {
        url: need('address', 'ns-trailer-attrs'),
        pubdate: need('rfc822', 'ns-trailer-attrs'),
        length: may('count'),
        type: may('mime', 'ns-trailer-attrs'),
        season: may('count'),
      },
    }),
    'podcast:block': many({ words: ['yes', 'no'], anyCase: true }, { attributes: { id: may('text') } }),
    'podcast:remoteItem': remoteItem,
    'podcast:podroll': {
      once: true,
      children: elements({ 'podcast:remoteItem': remoteItem }),
      needs: ['podcast:remoteItem'],
      missing: { 'podcast:remoteItem': 'ns-podroll-empty' },
    },
    'podcast:publisher': {
      once: true,
      children: elements({ 'podcast:remoteItem': { ...remoteItem, once: true } }),
      needs: ['podcast:remoteItem'],
    },
    'podcast:updateFrequency': once('text', {
      filled: true,
      attributes: { complete: boolean, dtstart: may('text'), rrule: may('text') },
    }),
    'podcast:podping': {
      once: true,
      attributes: { usesPodping: may(trueFalse) },
      children: elements({ 'podcast:hiveAccount': { attributes: { account: need('text') } } }),
    },
    'podcast:liveItem': {
      attributes: {
        status: need(oneOf('pending', 'live', 'ended')),
        start: need('iso8601-stream'),
        end: may('iso8601-stream'),
      },
      children: item,
      needs: ['podcast:contentLink'],
      missing: { 'podcast:contentLink': 'ns-live-contentlink' },
    },
  });

/** Tags of directories that have namespaces of their own. */
export const channelDirectories: Children = elements({
  'googleplay:author': once('text'),
  'googleplay:owner': once('text'),
  'googleplay:email': once('text'),
  'googleplay:category': { attributes: { text: need('text') } },
  'googleplay:image': { once: true, attributes: { href: need('address') } },
  'googleplay:description': once('text'),
  'googleplay:explicit': once('text'),
  'googleplay:block': once('text'),
  'googleplay:new-feed-url': once('address'),
  'spotify:limit': { once: true, text: 'text', attributes: { recentCount: may('count') } },
  'spotify:countryOfOrigin': once('text'),
  'spotify:access': { open: true, once: true },
});

export const itemDirectories: Children = elements({
  'googleplay:author': once('text'),
  'googleplay:image': { once: true, attributes: { href: need('address') } },
  'googleplay:description': once('text'),
  'googleplay:explicit': once('text'),
  'googleplay:block': once('text'),
  'spotify:access': { open: true, once: true },
});
