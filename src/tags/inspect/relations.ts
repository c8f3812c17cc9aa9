/** Elements that say what an element of RSS says, in a channel. The first of a pair is that of RSS. */
export const channelPairs: readonly (readonly [string, string])[] = [
  ['managingEditor', 'dc:creator'],
  ['category', 'dc:subject'],
  ['pubDate', 'dc:date'],
  ['generator', 'admin:generatorAgent'],
  ['webMaster', 'dc:publisher'],
  ['language', 'dc:language'],
  ['copyright', 'dc:rights'],
  ['lastBuildDate', 'dcterms:modified'],
  ['creativeCommons:license', 'cc:license'],
];

/** The same in an item. */
export const itemPairs: readonly (readonly [string, string])[] = [
  ['author', 'dc:creator'],
  ['category', 'dc:subject'],
  ['pubDate', 'dc:date'],
  ['pubDate', 'atom:published'],
  ['guid', 'atom:id'],
  ['source', 'dc:source'],
  ['creativeCommons:license', 'cc:license'],
];

/** Elements of Atom that say again what the title or the description of RSS says. */
export const constructs: ReadonlySet<string> = new Set([
  'atom:title',
  'atom:subtitle',
  'atom:rights',
  'atom:content',
]);

/** What a channel says of itself has to stand before its items. */
export const beforeItems: ReadonlySet<string> = new Set(
  (
    'image textInput link title description atom:link category cloud ttl docs generator pubDate managingEditor ' +
    'webMaster language copyright lastBuildDate skipHours skipDays'
  ).split(' '),
);
