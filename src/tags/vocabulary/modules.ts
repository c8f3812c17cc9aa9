import { bare, type Children, type Element, elements, many, may, need, once, oneOf, open } from './spec.ts';

/** An address in an attribute of RDF, as modules of RSS 1.0 have it. */
const resource: Element = {
  attributes: { 'rdf:resource': may('reference'), 'dc:title': may('text') },
  text: 'text',
};
const resourceOnce: Element = { ...resource, once: true };

const each = (names: string, element: Element): Readonly<Record<string, Element>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, element]));

const srs = { srsName: may('text') } as const;
const gml = elements({
  'gml:Point': bare({ attributes: srs, children: elements({ 'gml:pos': many('position') }) }),
  'gml:LineString': bare({ attributes: srs, children: elements({ 'gml:posList': many('positions') }) }),
  'gml:Polygon': bare({
    attributes: srs,
    children: elements({
      'gml:exterior': bare({
        children: elements({
          'gml:LinearRing': bare({
            attributes: srs,
            children: elements({ 'gml:posList': many('positions') }),
          }),
        }),
      }),
    }),
  }),
  'gml:Envelope': bare({
    attributes: srs,
    children: elements({ 'gml:lowerCorner': many('position'), 'gml:upperCorner': many('position') }),
  }),
});

/** Modules whose elements may stand in any element of RSS. */
export const everywhere: Children = elements(
  {
    'dc:title': once('text'),
    'dc:description': once('text'),
    'dc:publisher': many('text'),
    'dc:contributor': many('text'),
    'dc:type': once('text'),
    'dc:format': once('text'),
    'dc:identifier': many('text'),
    'dc:source': once('text'),
    'dc:language': once('language'),
    'dc:relation': many('text'),
    'dc:coverage': many('text'),
    'dc:rights': once('plain'),
    'dcterms:alternative': many('text'),
    'dcterms:abstract': once('text'),
    'dcterms:tableOfContents': resourceOnce,
    'dcterms:created': once('w3cdtf'),
    'dcterms:issued': once('w3cdtf'),
    'dcterms:modified': once('w3cdtf'),
    'dcterms:dateAccepted': once('text'),
    'dcterms:dateCopyrighted': once('text'),
    'dcterms:dateSubmitted': once('text'),
    'dcterms:extent': once('positive', { filled: true }),
    'dcterms:audience': many('text'),
    'dcterms:mediator': once('text'),
    'rdfs:seeAlso': resource,
    'geo:Point': bare({
      children: elements({ 'geo:lat': many('latitude'), 'geo:long': many('longitude') }),
      needs: ['geo:lat', 'geo:long'],
    }),
    'geo:lat': many('latitude'),
    'geo:long': many('longitude'),
    'geo:alt': many('decimal'),
    'geourl:latitude': many('latitude'),
    'geourl:longitude': many('longitude'),
    'georss:where': bare({ children: gml }),
    'georss:point': many('position'),
    'georss:line': many('positions'),
    'georss:polygon': many('positions'),
    'georss:featureTypeTag': many('text'),
    'georss:relationshipTag': many('text'),
    'georss:featureName': many('text'),
    'georss:elev': many('decimal'),
    'georss:floor': many('integer'),
    'georss:radius': many('number'),
    'icbm:latitude': many('latitude'),
    'icbm:longitude': many('longitude'),
    'opml:dateCreated': once('rfc822'),
    'opml:dateModified': once('rfc822'),
    'opml:ownerName': once('html'),
    'opml:ownerEmail': once('mail'),
    'opml:ownerId': once('web-address'),
  },
  each(
    'isVersionOf hasVersion isReplacedBy replaces isRequiredBy requires isPartOf hasPart isReferencedBy references isFormatOf hasFormat conformsTo'
      .split(' ')
      .map((name) => `dcterms:${name}`)
      .join(' '),
    resource,
  ),
  each(
    'valid available spatial temporal accessRights accrualMethod accrualPeriodicity accrualPolicy bibliographicCitation educationLevel instructionalMethod license provenance rightsHolder'
      .split(' ')
      .map((name) => `dcterms:${name}`)
      .join(' '),
    open,
  ),
  each('rdf:RDF rdf:type rdf:Description', open),
);

/** Two words, each with or without `no` in front, the second only behind the first. */
function both(first: string, second: string): readonly string[] {
  return [first, `no${first}`].flatMap((word) => [word, `${word},${second}`, `${word},no${second}`]);
}

const inReplyTo: Element = {
  attributes: {
    href: may('reference'),
    ref: may('address'),
    source: may('reference'),
    type: may('mime'),
  },
  text: 'text',
};

const linkModule: Element = {
  text: 'text',
  attributes: {
    'rdf:resource': may('reference'),
    'dc:title': may('text'),
    'l:lang': may('language'),
    'l:rel': need('address'),
    'l:type': may('text'),
    'l:title': may('plain'),
  },
};

const ofBoth = {
  'taxo:topics': open,
  'l:link': linkModule,
  'foaf:maker': open,
  'thr:in-reply-to': inReplyTo,
} as const;
const licences = { 'cc:license': open, 'creativeCommons:license': many('address') } as const;
const creators = { 'dc:creator': many('text'), 'dc:subject': many('text') } as const;
const feedburner = { 'feedburner:awareness': once('address') } as const;

/** What robots may do with a page: one of the two answers, or both in any order. */
const robots = {
  words: ['all', 'none', ...both('index', 'follow'), ...both('follow', 'index')],
  anyCase: true,
} as const;

/** Modules of a channel. */
export const channelModules: Children = elements(everywhere, ofBoth, licences, creators, feedburner, {
  'dc:date': once('w3cdtf'),
  'admin:generatorAgent': resourceOnce,
  'admin:errorReportsTo': resourceOnce,
  'blogChannel:blogRoll': once('address'),
  'blogChannel:mySubscriptions': once('address'),
  'blogChannel:blink': once('address'),
  'blogChannel:changes': once('address'),
  'sy:updatePeriod': once(oneOf('hourly', 'daily', 'weekly', 'monthly', 'yearly')),
  'sy:updateFrequency': once('positive', { filled: true }),
  'sy:updateBase': once('w3cdtf'),
  'cp:server': resource,
  'wiki:interwiki': many('text'),
  'feedburner:browserFriendly': once('plain'),
  'feedburner:emailServiceId': once('text'),
  'feedburner:feedFlare': many('plain', { attributes: { href: need('text'), src: need('text') } }),
  'feedburner:info': bare({ attributes: { uri: need('reference') } }),
  'feedburner:feedburnerHostname': once('address'),
  'opensearch:totalResults': once('count'),
  'opensearch:startIndex': once('integer'),
  'opensearch:itemsPerPage': once('count'),
  'opensearch10:totalResults': once('count'),
  'opensearch10:startIndex': once('integer'),
  'opensearch10:itemsPerPage': once('count'),
  'opensearch:Query': open,
  'cf:listinfo': open,
  'cf:treatAs': many(oneOf('list')),
  'xhtml:div': open,
  'xhtml:meta': bare({
    attributes: { name: need({ words: ['robots'], anyCase: true }), content: need(robots) },
  }),
  'sx:sharing': open,
  'fh:archive': bare({}),
  'fh:complete': bare({}),
});

/** Modules of an item. */
export const itemModules: Children = elements(everywhere, ofBoth, licences, creators, feedburner, {
  'dc:date': many('w3cdtf'),
  'annotate:reference': resourceOnce,
  'ag:source': once('text'),
  'ag:sourceURL': once('address'),
  'ag:timestamp': once('iso8601'),
  'ev:startdate': once('iso8601-any'),
  'ev:enddate': once('iso8601-any'),
  'ev:location': open,
  'ev:organizer': open,
  'ev:type': once('text'),
  'feedburner:origEnclosureLink': once('address'),
  'feedburner:origLink': once('address'),
  'foaf:primaryTopic': open,
  'slash:comments': once('count'),
  'slash:section': many('text'),
  'slash:department': many('text'),
  'slash:hit_parade': once('count-list'),
  'thr:total': once('count'),
  'wfw:comment': once('address'),
  'wfw:commentRss': once('address'),
  'wfw:commentRSS': once('address', { outdated: '<wfw:commentRss>' }),
  'wiki:diff': many('text'),
  'wiki:history': many('text'),
  'wiki:importance': many('text'),
  'wiki:status': many('text'),
  'wiki:version': many('text'),
  'conversationsNetwork:introMilliseconds': once('count'),
  'conversationsNetwork:image': once('web-address'),
  'conversationsNetwork:ratingAverage': once('number'),
  'conversationsNetwork:ratingCount': once('count'),
  'conversationsNetwork:ratingIndividual': once('positive'),
  'conversationsNetwork:ratingTimestamp': once('iso8601'),
  'trackback:ping': once('address'),
  'trackback:about': many('address'),
  'content:encoded': once('html'),
  'content:items': { open: true, once: true },
  'xhtml:body': open,
  'sx:sync': open,
});

/** Namespaces of which nothing is looked at but that they are known. */
export const unread: ReadonlySet<string> = new Set(['g', 'sx', 'cf', 'opensearch', 'gml']);
