import { everywhere } from './modules.ts';
import { type Children, type Element, elements, many, may, need, once, oneOf, open } from './spec.ts';

const typed = { type: may(oneOf('plain', 'html')) } as const;
const size = { height: may('positive'), width: may('positive') } as const;

/** What Media RSS 1.5 added: it may stand wherever the others may, and nothing of a podcast hangs on what is in it. */
const later: Children = elements(
  Object.fromEntries(
    [
      'backLinks',
      'comments',
      'community',
      'embed',
      'license',
      'location',
      'peerLink',
      'price',
      'responses',
      'rights',
      'scenes',
      'status',
      'subTitle',
    ].map((name) => [`media:${name}`, open]),
  ),
);

/** Elements of Media RSS that say something of one medium, or of all in an item or channel. */
const descriptive: Children = elements(
  {
    'media:adult': once(
      { words: ['true', 'false'], anyCase: true, exact: true },
      { outdated: '<media:rating>' },
    ),
    'media:category': many('plain', { attributes: { label: may('plain'), scheme: may('address') } }),
    'media:copyright': once('plain', { attributes: { url: may('address') } }),
    'media:credit': many('text', { attributes: { role: may('text'), scheme: may('text') } }),
    'media:description': once('text', { attributes: typed }),
    'media:hash': many('text', { attributes: { algo: may(oneOf('md5', 'sha-1')) } }),
    'media:keywords': many('text'),
    'media:player': { attributes: { url: need('address'), ...size } },
    'media:rating': many('text', { attributes: { scheme: may('text') } }),
    'media:restriction': many('text', {
      attributes: { relationship: need(oneOf('allow', 'deny')), type: may(oneOf('country', 'uri')) },
    }),
    'media:text': many('text', {
      attributes: { ...typed, lang: may('language'), start: may('npt'), end: may('npt') },
    }),
    'media:title': once('text', { attributes: typed }),
    'media:thumbnail': many('text', { attributes: { url: need('address'), ...size, time: may('npt') } }),
  },
  later,
);

const content: Element = {
  attributes: {
    url: may('address'),
    fileSize: may('positive'),
    type: may('mime'),
    medium: may(oneOf('image', 'audio', 'video', 'document', 'executable')),
    isDefault: may({ words: ['true', 'false'], anyCase: true }),
    expression: may(oneOf('sample', 'full', 'nonstop')),
    bitrate: may('number'),
    framerate: may('number'),
    samplingrate: may('number'),
    channels: may('count'),
    duration: may('number'),
    lang: may('language'),
    ...size,
  },
  children: elements(descriptive, everywhere),
};

/** Media RSS in a channel. */
export const channelMedia: Children = descriptive;

/** Media RSS in an item. */
export const itemMedia: Children = elements(descriptive, {
  'media:content': content,
  'media:group': { children: elements(descriptive, { 'media:content': content }) },
});
