import type { XmlAttribute, XmlNode } from '../../xml/element.ts';
import { nearPrefixOf, prefixOf, readNamespaces, namespaces as written } from '../../xml/namespaces.ts';
import { isMadeUp } from '../../xml/repair.ts';
import { addressFault } from './addresses.ts';
import type { Book } from './remarks.ts';

/** Prefixes that the validator of the W3C keeps for their namespaces. */
const unknownToW3c = new Set(['podcast', 'psc', 'googleplay', 'spotify']);

/** Namespaces whose elements podfeed does not read, and the validator does not either, but for their prefixes. */
const unread: readonly (readonly [prefix: string, uri: string])[] = [
  ['audio', 'http://media.tangent.org/rss/1.0/'],
  ['company', 'http://purl.org/rss/1.0/modules/company'],
  ['email', 'http://purl.org/rss/1.0/modules/email/'],
  ['image', 'http://purl.org/rss/1.0/modules/image/'],
  ['kml20', 'http://earth.google.com/kml/2.0'],
  ['kml21', 'http://earth.google.com/kml/2.1'],
  ['kml22', 'http://www.opengis.net/kml/2.2'],
  ['mathml', 'http://www.w3.org/1998/Math/MathML'],
  ['openid', 'http://openid.net/xmlns/1.0'],
  ['ref', 'http://purl.org/rss/1.0/modules/reference/'],
  ['reqv', 'http://purl.org/rss/1.0/modules/richequiv/'],
  ['rss090', 'http://my.netscape.com/rdf/simple/0.9/'],
  ['rss091', 'http://purl.org/rss/1.0/modules/rss091#'],
  ['rss1', 'http://purl.org/rss/1.0/'],
  ['rss11', 'http://purl.org/net/rss1.1#'],
  ['search', 'http://purl.org/rss/1.0/modules/search/'],
  ['soap', 'http://schemas.xmlsoap.org/soap/envelope/'],
  ['ss', 'http://purl.org/rss/1.0/modules/servicestatus/'],
  ['str', 'http://hacks.benhammersley.com/rss/streaming/'],
  ['sub', 'http://purl.org/rss/1.0/modules/subscription/'],
  ['svg', 'http://www.w3.org/2000/svg'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
];
const reserved: ReadonlyMap<string, string> = new Map(
  [...written, ...readNamespaces, ...unread].filter(([prefix]) => !unknownToW3c.has(prefix)),
);
const addresses: ReadonlyMap<string, string> = new Map([...reserved].map(([prefix, uri]) => [uri, prefix]));

/** Other addresses that the validator has prefixes for, or knows by name though it does not read them. */
const alsoKnown: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/rss/1.0/modules/threading/', 'thr'],
]);
const named: ReadonlySet<string> = new Set([
  'http://schemas.google.com/g/2005',
  'http://www.rawvoice.com/rawvoiceRssModule/',
  'https://schema.org/',
  'http://schema.org/',
  'https://podcastindex.org/namespace/1.0',
  'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
]);

const mediaWithoutSlash = 'http://search.yahoo.com/mrss';

/** Looks at the namespaces that elements declare, each once, and at the end at those that nothing uses. */
export function openNamespaces(book: Book): { meet(node: XmlNode): void; end(): void } {
  const declared = new Map<string, { readonly prefix: string; readonly attribute: XmlAttribute }>();
  const used = new Set<string>();
  const meet = (node: XmlNode): void => {
    used.add(node.namespace);
    for (const { namespace } of node.attributes.values()) used.add(namespace);
    for (const [prefix, attribute] of node.declares ?? []) {
      const key = `${prefix} ${attribute.value}`;
      if (declared.has(key) || declared.size >= 1000) continue;
      declared.set(key, { prefix, attribute });
      noteDeclared(prefix, attribute, book);
    }
    for (const child of node.children) meet(child);
  };
  return {
    meet,
    end() {
      for (const { prefix, attribute } of declared.values()) {
        if (prefix === '' || used.has(attribute.value)) continue;
        book.note('xml-ns-unused', attribute.range, { what: prefix, value: attribute.value });
      }
    },
  };
}

function noteDeclared(prefix: string, { value, range }: XmlAttribute, book: Book): void {
  const detail = { what: `xmlns:${prefix}`, prefix, value };
  if (prefix === 'podcast' && prefixOf(value) !== 'podcast') {
    book.note('xml-ns-podcast', range, { ...detail, right: written.get('podcast')! });
  }
  if (value !== written.get('psc') && (prefix === 'psc' || nearPrefixOf(value) === 'psc')) {
    book.note('chap-psc-namespace', range, { ...detail, right: written.get('psc')! });
    return;
  }
  const right = prefix === '' ? undefined : reserved.get(prefix);
  const known = addresses.get(value) ?? alsoKnown.get(value);
  if (value === mediaWithoutSlash) {
    book.note('xml-ns-media-slash', range, detail);
    return;
  }
  if (right !== undefined) {
    if (known !== prefix)
      book.note(prefix === 'itunes' ? 'xml-ns-itunes' : 'xml-ns-reserved', range, { ...detail, right });
    return;
  }
  if (known !== undefined) {
    if (prefix !== '' && prefix !== known) book.note('xml-ns-prefix', range, { ...detail, right: known });
    return;
  }
  const wrong = value === '' ? undefined : addressFault(value.replace(/[^\0-\x7f]/g, 'x'), 'relative');
  if (wrong) book.note(wrong.rule, range, { ...detail, problem: wrong.problem });
  else if (value !== '' && !named.has(value) && !isMadeUp(value)) book.note('xml-ns-unknown', range, detail);
}
