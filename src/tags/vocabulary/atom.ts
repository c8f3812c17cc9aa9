import { bare, type Children, type Element, elements, key, may, once, oneOf } from './spec.ts';

/** The relations that have been registered, as the validator of the W3C knows them. */
export const linkRelations: ReadonlySet<string> = new Set(
  (
    'alternate current describedby edit edit-media enclosure first hub last license next next-archive payment ' +
    'prev-archive previous related replies search self service up via'
  ).split(' '),
);

const link: Element = {
  text: 'text',
  attributes: {
    href: { kind: 'iri', required: true },
    rel: may('text'),
    type: may('mime'),
    title: may('plain'),
    length: may('count'),
    hreflang: may('language'),
    'rdf:type': may('text'),
    'rdf:resource': may('text'),
    'thr:count': may('count'),
    'thr:updated': may('rfc3339'),
  },
};

/** Text with a type; in RSS it says again what an element of RSS says. */
const construct: Element = { text: 'construct', attributes: { type: may('text'), src: may('reference') } };
const constructOnce: Element = { ...construct, once: true };

const person: Element = bare({
  children: elements({
    'atom:name': once('plain', { filled: true }),
    'atom:email': once('mail'),
    'atom:uri': once('reference', { filled: true }),
  }),
  needs: ['atom:name'],
});

const category: Element = {
  attributes: { term: { kind: 'text', required: true }, scheme: may('address'), label: may('plain') },
};

/** Atom in a channel. */
export const channelAtom: Children = elements({
  'atom:author': person,
  'atom:category': category,
  'atom:contributor': person,
  'atom:generator': once('plain', {
    filled: true,
    attributes: { uri: may('reference'), version: may('text') },
  }),
  'atom:id': once('address'),
  'atom:icon': once('reference', { filled: true }),
  'atom:link': link,
  'atom:logo': once('reference', { filled: true }),
  'atom:title': constructOnce,
  'atom:subtitle': constructOnce,
  'atom:rights': constructOnce,
  'atom:updated': once('rfc3339'),
});

/** Atom in an item. */
export const itemAtom: Children = elements({
  'atom:id': once('address'),
  'atom:link': link,
  'atom:title': constructOnce,
  'atom:summary': constructOnce,
  'atom:author': { ...person, once: true },
  'atom:contributor': person,
  'atom:content': construct,
  'atom:published': once('rfc3339'),
  'atom:updated': once('rfc3339'),
});

/** Elements of Atom that may be an oversight where they stand, and break nothing. */
export const anyAtom: ReadonlySet<string> = new Set(
  'author category content contributor generator icon id link logo published rights subtitle summary title updated'
    .split(' ')
    .map((name) => `atom:${name}`),
);

/** What a feed says of its pages is read in one place only. */
export const pscChapters: Element = {
  once: true,
  attributes: { version: may(oneOf('1.0', '1.1', '1.2')) },
  children: elements({
    'psc:chapter': {
      attributes: {
        start: key('npt', 'chap-psc-time'),
        title: { kind: 'text', required: true },
        href: may('address'),
        image: may('address'),
      },
    },
    'atom:link': link,
  }),
  needs: ['psc:chapter'],
};
