import sanitizeHtml from 'sanitize-html';
import { absolute, isSafeAddress } from './addresses.ts';

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

/** Tags that show something and do nothing, beyond those that we write: feeds of others hold them. */
const harmlessTags = new Set([
  ...tags,
  'center',
  'font',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'tt',
]);
const harmlessAttributes =
  /^(?:href|src|alt|title|rel|width|height|start|colspan|rowspan|class|id|dir|lang|target|align|valign|border|color|face|size|cellpadding|cellspacing|srcset|sizes|loading|decoding|fetchpriority|style|aria-[a-z]{1,20}|data-[a-z0-9_-]{1,50})$/;
const addressed = new Set(['href', 'src']);
const endTag = 'podfeed-end';

/**
 * Says whether HTML holds nothing that runs or that readers of HTML take apart in different ways, so that it can
 * go into a feed as it is. When in doubt it says no.
 */
export function isHarmless(html: string): boolean {
  // Comments, declarations, ends of nothing, tags that are not closed, and the tag that we end it with.
  if (/<[!?]|<\/(?![a-z])|<\/?[a-z][^<>]*(?:<|$)|podfeed-end/i.test(html)) return false;
  let harmless = true;
  let ended = false;
  // A value whose quote stays open takes in what we write below the notes, so the end must be seen.
  sanitizeHtml(`${html}<${endTag}>`, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    nonTextTags: [],
    transformTags: {
      '*': (tagName, attribs) => {
        ended = tagName === endTag;
        harmless &&=
          ended ||
          (harmlessTags.has(tagName) &&
            Object.entries(attribs).every(
              ([key, value]) =>
                (harmlessAttributes.test(key) || (key === 'name' && tagName === 'a')) &&
                // Simpler readers end a tag at the first `>`, and take what follows for another.
                !value.includes('<') &&
                (!addressed.has(key) || isSafeAddress(value)) &&
                (key !== 'style' || !/[\\(@]|\/\*/.test(value)),
            ));
        return { tagName, attribs };
      },
    },
  });
  return harmless && ended;
}
