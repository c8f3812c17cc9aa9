import type { ContentLink } from '../feed/content-link.ts';
import { field, mapping, oneOrMore, text, textOr } from './fields.ts';
import { entriesRead } from './read-list.ts';
import { addressOf, entriesOf, type Notebook, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

const shape = 'an address, or a mapping with href and text';

const entry = textOr(
  mapping(
    {
      href: field(text(), 'Address of the page.', 'https://video.example/watch?v=1'),
      text: field(text(), 'What the button says.', 'Watch the video'),
    },
    shape,
  ),
  shape,
);

export const contentLinks = () =>
  field(
    oneOrMore(entry, 'an address, or a list of them'),
    'Pages where it can be watched or heard in another way, such as a video or a live stream.',
    [{ href: 'https://video.example/watch?v=1', text: 'Watch the video' }],
  );

/** Links with an address; one without it is remarked on and left out. */
export function contentLinksOf(book: Notebook, value: Yaml | undefined): readonly ContentLink[] | undefined {
  return entriesRead(book, { field: 'contentLinks' }, value, (entry, note) => {
    const map = entriesOf(entry);
    const href = addressOf(entry) ?? addressOf(map.get('href'));
    if (href !== undefined) return { href, text: textOf(map.get('text')) ?? '' };
    if (!Array.isArray(entry)) note('ns-contentlink', [], { unread: true, detail: { missing: 'href' } });
    return undefined;
  });
}
