import { type Attribute, bare, type Children, elements, key, need, once, oneOf } from './spec.ts';

const yesNoClean = { words: ['yes', 'no', 'clean'], anyCase: true, exact: true } as const;
const yesNo = { words: ['yes', 'no'], anyCase: true } as const;
const trueFalse = {
  words: ['true', 'false'],
  anyCase: true,
  exact: true,
  former: ['yes', 'no', 'clean', 'explicit'],
} as const;

const ofBoth = {
  'itunes:author': once('plain', { longest: 255 }),
  'itunes:block': once(yesNoClean),
  'itunes:keywords': once('keywords', { longest: 255 }),
  'itunes:subtitle': once('plain', { longest: 255 }),
  'itunes:summary': once('plain', { longest: 4000 }),
} as const;

const text: Attribute = { kind: 'text', required: true };

/** The tags of Apple in a channel. */
export const channelItunes: Children = elements(ofBoth, {
  'itunes:image': bare({ once: true, attributes: { href: need('web-address', 'art-url-invalid') } }),
  'itunes:explicit': once(trueFalse, { owner: 'show-explicit-value' }),
  'itunes:category': {
    attributes: { text },
    children: elements({ 'itunes:category': { attributes: { text } } }),
  },
  'itunes:owner': {
    once: true,
    children: elements({
      'itunes:email': once('mail', { owner: 'show-owner-email-invalid' }),
      'itunes:name': once('plain', { longest: 255 }),
    }),
    needs: ['itunes:email'],
    missing: { 'itunes:email': 'show-owner-email-missing' },
  },
  'itunes:pubDate': once('rfc822'),
  'itunes:new-feed-url': once('address', { owner: 'show-new-feed-url-invalid' }),
  'itunes:type': once(oneOf('episodic', 'serial'), { owner: 'show-type-invalid' }),
  'itunes:title': once('text', { appleOnly: true }),
  'itunes:complete': once(yesNo, { appleOnly: true }),
  'itunes:applepodcastsverify': once('text', { appleOnly: true }),
});

/** The tags of Apple in an item. */
export const itemItunes: Children = elements(ofBoth, {
  'itunes:image': bare({ once: true, attributes: { href: key('web-address', 'art-url-invalid') } }),
  'itunes:explicit': once(trueFalse, { owner: 'ep-explicit-value' }),
  'itunes:duration': once('duration', { owner: 'media-duration-format' }),
  'itunes:title': once('text'),
  'itunes:episode': once('positive', { owner: 'ep-number-invalid' }),
  'itunes:season': once('positive', { owner: 'ep-season-invalid' }),
  'itunes:episodeType': once(oneOf('full', 'trailer', 'bonus'), { owner: 'ep-type-invalid' }),
  'itunes:order': once('text', { appleOnly: true }),
  'itunes:isClosedCaptioned': once(yesNo, { appleOnly: true }),
});
