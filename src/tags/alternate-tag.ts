import type { Alternate, AlternateSource, Integrity } from '../feed/alternate.ts';
import type { XmlElement, XmlNode } from '../xml/element.ts';
import { attributeOf, attributes, each, given } from './shapes.ts';
import { podcast } from './sources.ts';
import type { Attributed, Tag } from './tag.ts';

/** How the numbers of the tag are written; one that is written otherwise leaves the tag as it is. */
const forms = {
  length: /^\+?\d{1,15}$/,
  bitrate: /^\+?\d{1,12}(?:\.\d{0,18})?$/,
  height: /^\+?\d{1,9}$/,
  default: /^(?:true|false)$/i,
} as const;
const numbers = ['length', 'bitrate', 'height'] as const;

function isReadable(node: Attributed): boolean {
  return Object.entries(forms).every(([key, form]) => {
    const text = attributeOf(node, key);
    return text === undefined || form.test(text);
  });
}

export const alternates: Tag<readonly Alternate[]> = {
  ...each<Alternate>({
    name: 'podcast:alternateEnclosure',
    attributes: ['type', 'length', 'bitrate', 'height', 'lang', 'title', 'rel', 'codecs', 'default'],
    source: podcast('alternate-enclosure'),
    write: ({ sources, integrity, type, default: isDefault, ...rest }) => ({
      name: 'podcast:alternateEnclosure',
      attributes: attributes({
        type: type || undefined,
        length: rest.length,
        bitrate: rest.bitrate,
        height: rest.height,
        lang: rest.lang,
        title: rest.title,
        rel: rest.rel,
        codecs: rest.codecs,
        default: isDefault === undefined ? undefined : String(isDefault),
      }),
      children: [...sources.map(writeSource), ...(integrity ? [writeIntegrity(integrity)] : [])],
    }),
    read(node) {
      const [length, bitrate, height] = numbers.map((key) => {
        const text = attributeOf(node, key);
        return text === undefined ? undefined : Number(text);
      });
      const [lang, title, rel, codecs] = ['lang', 'title', 'rel', 'codecs'].map((key) =>
        attributeOf(node, key),
      );
      return given({
        type: attributeOf(node, 'type') ?? '',
        length,
        bitrate,
        height,
        lang,
        title,
        rel,
        codecs,
        default: flagIn(attributeOf(node, 'default')),
        sources: sourcesIn(node),
        integrity: integrityIn(node),
      });
    },
  }),
  takes: isReadable,
  inside: {
    sources: {
      element: 'podcast:source',
      each: true,
      attributes: ['uri', 'contentType'],
      marker: 'uri',
      takes: ({ attributes }) => attributes.has('uri'),
    },
    integrity: {
      element: 'podcast:integrity',
      attributes: ['type', 'value'],
    },
  },
};

const flagIn = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : text.toLowerCase() === 'true';

function writeSource({ uri, contentType }: AlternateSource): XmlElement {
  return { name: 'podcast:source', attributes: attributes({ uri, contentType }) };
}

function writeIntegrity({ type, value }: Integrity): XmlElement {
  return { name: 'podcast:integrity', attributes: attributes({ type: type || undefined, value }) };
}

function sourcesIn({ children }: XmlNode): readonly AlternateSource[] {
  return children.flatMap((child): AlternateSource[] => {
    if (child.name !== 'podcast:source' || !child.attributes.has('uri')) return [];
    return [given({ uri: attributeOf(child, 'uri') ?? '', contentType: attributeOf(child, 'contentType') })];
  });
}

function integrityIn({ children }: XmlNode): Integrity | undefined {
  const node = children.find(({ name }) => name === 'podcast:integrity');
  if (!node?.attributes.has('value')) return undefined;
  return { type: attributeOf(node, 'type') ?? '', value: attributeOf(node, 'value') ?? '' };
}
