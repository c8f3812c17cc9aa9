/**
 * The namespaces podfeed knows, by the prefix it writes them with. A namespace is its address: readers match
 * addresses only, whatever prefix a document uses. Order is the order of declarations in a written feed.
 */
const known = {
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  podcast: 'https://podcastindex.org/namespace/1.0',
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  psc: 'http://podlove.org/simple-chapters',
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
  dc: 'http://purl.org/dc/elements/1.1/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
  googleplay: 'http://www.google.com/schemas/play-podcasts/1.0',
  spotify: 'http://www.spotify.com/ns/rss',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const satisfies Readonly<Record<string, string>>;

/** Other addresses that mean the same, by the word of the namespace's owner or by common use. */
const aliases: ReadonlyArray<readonly [uri: string, prefix: keyof typeof known]> = [
  ['https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md', 'podcast'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['https://www.spotify.com/ns/rss', 'spotify'],
];

/** Namespaces that are only read: what validators know, and what is found in feeds of podcasts. */
const others = {
  access: 'http://www.bloglines.com/about/specs/fac-1.0',
  admin: 'http://webns.net/mvcb/',
  ag: 'http://purl.org/rss/1.0/modules/aggregation/',
  annotate: 'http://purl.org/rss/1.0/modules/annotate/',
  app: 'http://www.w3.org/2007/app',
  blogChannel: 'http://backend.userland.com/blogChannelModule',
  cc: 'http://web.resource.org/cc/',
  cf: 'http://www.microsoft.com/schemas/rss/core/2005',
  creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule',
  conversationsNetwork: 'http://conversationsnetwork.org/rssNamespace-1.0/',
  cp: 'http://my.theinfo.org/changed/1.0/rss/',
  dcterms: 'http://purl.org/dc/terms/',
  ev: 'http://purl.org/rss/1.0/modules/event/',
  feedburner: 'http://rssnamespace.org/feedburner/ext/1.0',
  foaf: 'http://xmlns.com/foaf/0.1/',
  g: 'http://base.google.com/ns/1.0',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  geourl: 'http://geourl.org/rss/module/',
  georss: 'http://www.georss.org/georss',
  gml: 'http://www.opengis.net/gml',
  icbm: 'http://postneo.com/icbm',
  indexing: 'urn:atom-extension:indexing',
  l: 'http://purl.org/rss/1.0/modules/link/',
  opensearch: 'http://a9.com/-/spec/opensearch/1.1/',
  opensearch10: 'http://a9.com/-/spec/opensearchrss/1.0/',
  opml: 'http://www.opml.org/spec2',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  slash: 'http://purl.org/rss/1.0/modules/slash/',
  sx: 'http://feedsync.org/2007/feedsync',
  taxo: 'http://purl.org/rss/1.0/modules/taxonomy/',
  thr: 'http://purl.org/syndication/thread/1.0',
  trackback: 'http://madskills.com/public/xml/rss/module/trackback/',
  wfw: 'http://wellformedweb.org/CommentAPI/',
  wiki: 'http://purl.org/rss/1.0/modules/wiki/',
  xhtml: 'http://www.w3.org/1999/xhtml',
} as const satisfies Readonly<Record<string, string>>;

/** Prefix to address, in the order in which a feed declares them. */
export const namespaces: ReadonlyMap<string, string> = new Map(Object.entries(known));

/** Prefix to address, of the namespaces that podfeed only reads. */
export const readNamespaces: ReadonlyMap<string, string> = new Map(Object.entries(others));

const prefixes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(known).map(([prefix, uri]) => [uri, prefix] as const),
  ...Object.entries(others).map(([prefix, uri]) => [uri, prefix] as const),
  ...aliases,
]);

/** Our prefix for a namespace, also for its aliases; addresses are compared exactly. */
export function prefixOf(uri: string): string | undefined {
  return prefixes.get(uri);
}

/** The address that we write for a namespace, where it has several. */
export function addressOf(uri: string): string {
  const prefix = prefixes.get(uri);
  return prefix === undefined ? uri : (namespaces.get(prefix) ?? uri);
}

/** Feeds repeat few names; a hostile document may have millions. */
const rememberedNames = 2000;

const nearly: ReadonlyMap<string, string> = new Map(
  [...prefixes].map(([uri, prefix]) => [nearOf(uri), prefix]),
);

/**
 * Our prefix for an address that is a known one but for its case and what stands behind its last letter, such as
 * a slash too many. Readers do not take it for the namespace; validators guess that it was meant.
 */
export function nearPrefixOf(uri: string): string | undefined {
  return uri === '' ? undefined : nearly.get(nearOf(uri));
}

function nearOf(uri: string): string {
  let end = uri.length;
  while (end > 0 && !/\w/.test(uri[end - 1]!)) end--;
  return uri.slice(0, end).toLowerCase();
}

/**
 * A function that gives the name podfeed uses for an element or attribute: with our prefix where we know the
 * namespace, else as written. It remembers names, so it belongs to one document.
 */
export function nameFinder(): (uri: string, local: string, rawName: string) => string {
  const byUri = new Map<string, Map<string, string>>();
  let remembered = 0;
  return (uri, local, rawName) => {
    if (uri === '') return rawName;
    let names = byUri.get(uri);
    const known = names?.get(local);
    if (known !== undefined) return known;
    const prefix = prefixOf(uri);
    if (prefix === undefined) return rawName;
    const name = `${prefix}:${local}`;
    if (!names) {
      names = new Map();
      byUri.set(uri, names);
    }
    if (remembered++ < rememberedNames) names.set(local, name);
    return name;
  };
}
