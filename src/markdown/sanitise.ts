import sanitizeHtml from 'sanitize-html';
import { absolute } from './addresses.ts';

const tags = [
  'a',
  'abbr',
  'b',
  'blockquote',
  'br',
  'cite',
  'code',
  'dd',
  'del',
  'details',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'i',
  'img',
  'ins',
  'kbd',
  'li',
  'mark',
  'ol',
  'p',
  'pre',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'summary',
  'sup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'u',
  'ul',
];

/** HTML reduced to what podcast apps show and nothing that runs: an allow list of tags, attributes and schemes. */
export function sanitise(html: string, base: string | undefined): string {
  const withBase = (key: string) => (tagName: string, attribs: sanitizeHtml.Attributes) => {
    const address = attribs[key];
    return {
      tagName,
      attribs: address === undefined ? attribs : { ...attribs, [key]: absolute(address, base) },
    };
  };
  return sanitizeHtml(html, {
    allowedTags: tags,
    allowedAttributes: {
      a: ['href', 'title', 'rel'],
      abbr: ['title'],
      img: ['src', 'alt', 'title', 'width', 'height'],
      ol: ['start'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nonTextTags: [
      'script',
      'style',
      'textarea',
      'option',
      'noscript',
      'iframe',
      'object',
      'embed',
      'template',
    ],
    nestingLimit: 64,
    transformTags: { a: withBase('href'), img: withBase('src') },
  });
}
