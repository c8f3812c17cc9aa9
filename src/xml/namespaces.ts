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

/** Prefix to address, in the order in which a feed declares them. */
export const namespaces: ReadonlyMap<string, string> = new Map(Object.entries(known));

const prefixes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(known).map(([prefix, uri]) => [uri, prefix] as const),
  ...aliases,
]);

/** Our prefix for a namespace, also for its aliases; addresses are compared exactly. */
export function prefixOf(uri: string): string | undefined {
  return prefixes.get(uri);
}

/** Feeds repeat few names; a hostile document may have millions. */
const rememberedNames = 2000;

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
