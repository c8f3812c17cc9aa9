import type { PictureReference } from '../feed/feed.ts';
import type { Picture } from '../feed/picture.ts';
import { picturePurposes } from '../feed/picture.ts';
import { field, mapping, oneOrMore, suggested, text, textOr } from './fields.ts';
import { entriesRead } from './read-list.ts';
import { entriesOf, given, listOf, type Notebook, textOf } from './values.ts';
import type { Entry } from './write-mapping.ts';
import type { Yaml } from './yaml.ts';

const shape = 'a path or address, or a mapping with href';

const picture = textOr(
  mapping(
    {
      href: field(text(), 'A file in the media folder, or an address.', 'wide.jpg'),
      alt: field(text(), 'What can be seen, for those who cannot see it.', 'Two people at a whiteboard'),
      aspectRatio: field(text(), 'Width by height. Taken from a local file by itself.', '16/9'),
      width: field(text(), 'Width in pixels. Taken from a local file by itself.', 1920),
      height: field(text(), 'Height in pixels. Taken from a local file by itself.', 1080),
      type: field(text(), 'Media type, when the ending does not tell.', 'image/jpeg'),
      purpose: field(
        oneOrMore(suggested(...picturePurposes), 'a word, or a list of them'),
        'What it is for: artwork, social, canvas, banner, publisher, circular or poster, or words of your own.',
        'social',
      ),
    },
    shape,
  ),
  shape,
);

export const images = () =>
  field(
    oneOrMore(picture, 'a list of pictures'),
    'Further pictures, each for a purpose of its own: a wide one for social networks, a banner, a poster.',
    [{ href: 'wide.jpg', purpose: 'social', alt: 'Two people at a whiteboard' }],
  );

const keys = ['href', 'alt', 'aspectRatio', 'width', 'height', 'type', 'purpose'];

/** Pictures with a path or address; one without is remarked on and left out. */
export function imageFilesOf(
  book: Notebook,
  value: Yaml | undefined,
): readonly PictureReference[] | undefined {
  return entriesRead(book, { field: 'images' }, value, (entry, note, index) => {
    const map = entriesOf(entry);
    const text = textOf(entry) ?? textOf(map.get('href'));
    if (text === undefined) {
      if (!Array.isArray(entry)) note('ns-image-attrs', [], { unread: true, detail: { missing: 'href' } });
      return undefined;
    }
    const side = (key: 'width' | 'height'): number | undefined => {
      const written = textOf(map.get(key));
      if (written === undefined || /^[1-9]\d{0,6}$/.test(written))
        return (written && Number(written)) || undefined;
      note('ns-image-attrs', [key], { unread: true, text: written });
      return undefined;
    };
    const purpose = listOf(map.get('purpose')).flatMap((word) => textOf(word) ?? []);
    return given({
      text,
      path: map.size > 0 ? ['images', index, 'href'] : ['images', index],
      alt: textOf(map.get('alt')),
      aspectRatio: textOf(map.get('aspectRatio')),
      width: side('width'),
      height: side('height'),
      type: textOf(map.get('type')),
      purpose: purpose.length > 0 ? purpose.join(' ') : undefined,
    });
  });
}

/** The reverse, of pictures whose addresses can be written. */
export function writeImages(images: readonly Picture[] | undefined): Entry | undefined {
  const entries = (images ?? [])
    .filter(({ href }) => /^https?:\/\//i.test(href))
    .map((picture) => Object.fromEntries(keys.map((key) => [key, picture[key as keyof Picture]])) as Entry);
  return entries.length > 0 ? entries : undefined;
}
