import type { Picture } from '../feed/picture.ts';
import type { XmlNode } from '../xml/element.ts';
import { attributeOf, attributes, given } from './shapes.ts';
import { podcast } from './sources.ts';
import type { Attributed, Tag } from './tag.ts';

const pixels = /^\+?0{0,9}[1-9]\d{0,8}$/;

/** The older tag, which lists addresses in one attribute. */
const older = 'podcast:images';

/** It names pictures, and what should be numbers are numbers. */
function isReadable(node: Attributed): boolean {
  if (attributeOf(node, 'srcset') !== undefined) return true;
  const sides = ['width', 'height'].map((key) => attributeOf(node, key) ?? '1');
  return node.attributes.has('href') && sides.every((side) => pixels.test(side));
}

function pictureOf(node: XmlNode): Picture {
  const href = attributeOf(node, 'href') ?? '';
  const [alt, aspectRatio, type, purpose] = ['alt', 'aspect-ratio', 'type', 'purpose'].map((key) =>
    attributeOf(node, key),
  );
  const [width, height] = ['width', 'height'].map((key) => {
    const text = attributeOf(node, key);
    return text === undefined ? undefined : Number(text);
  });
  return given({ href, alt, aspectRatio, width, height, type, purpose });
}

/** Addresses with commas between them, each with its width: `https://example.com/a.jpg 600w`. */
function picturesOf(node: XmlNode): readonly Picture[] {
  const entries = (attributeOf(node, 'srcset') ?? '').split(/,(?=\s|https?:|$)/);
  return entries.flatMap((entry): Picture[] => {
    const [href, width] = entry.trim().split(/\s+/, 2);
    if (!href) return [];
    const pixelsWide = width?.endsWith('w') ? width.slice(0, -1) : '';
    return [pixels.test(pixelsWide) ? { href, width: Number(pixelsWide) } : { href }];
  });
}

/** Written one by one; the older tag for them is read, too, for what the others do not name. */
export const images: Tag<readonly Picture[]> = {
  elements: ['podcast:image', older],
  attributes: ['href', 'alt', 'aspect-ratio', 'width', 'height', 'type', 'purpose', 'srcset'],
  parts: { aspectRatio: '@aspect-ratio' },
  source: podcast('image'),
  each: true,
  takes: isReadable,
  write: (pictures) =>
    pictures.map(({ href, alt, aspectRatio, width, height, type, purpose }) => ({
      name: 'podcast:image',
      attributes: attributes({ href, alt, 'aspect-ratio': aspectRatio, width, height, type, purpose }),
    })),
  read(nodes) {
    const pictures = nodes.flatMap((node) => (node.name === older ? [] : [pictureOf(node)]));
    const named = new Set(pictures.map(({ href }) => href));
    const others = nodes.flatMap((node) => (node.name === older ? picturesOf(node) : []));
    const all = [...pictures, ...others.filter(({ href }) => !named.has(href))];
    return all.length > 0 ? all : undefined;
  },
};
