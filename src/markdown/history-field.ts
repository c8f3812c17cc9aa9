import type { FeedHistory, FeedPages } from '../feed/history.ts';
import type { Path } from '../feed/placed.ts';
import { field, flag, mapping, text, word } from './fields.ts';
import * as values from './values.ts';
import type { Yaml } from './yaml.ts';

const kinds: readonly FeedPages[] = ['paged', 'archived', 'complete'];

/** How a feed is divided into several documents. */
export const pages = () =>
  field(
    word(...kinds),
    'What becomes of the episodes beyond the limit (RFC 5005): paged puts them on further pages; archived puts them into archives whose episodes stay as they are; complete says that there are none.',
    'archived',
  );

export function pagesOf(book: values.Notebook, path: Path, value: Yaml | undefined): FeedPages | undefined {
  return values.wordOf(book, path, value, kinds, 'show-field-type');
}

const address = (description: string) => field(text(), description, 'https://example.com/feed-2.xml');

/** Links between documents that somebody else divided. */
export const history = () =>
  field(
    mapping(
      {
        first: address('The first page.'),
        previous: address('The page with newer episodes.'),
        next: address('The page with older episodes.'),
        last: address('The last page.'),
        current: address('The feed that this is an archive of.'),
        prevArchive: address('The archive with older episodes.'),
        nextArchive: address('The archive with newer episodes.'),
        archive: field(flag(), 'This is an archive, which no longer changes.', true),
        complete: field(flag(), 'All episodes there are stand in this feed.', true),
      },
      'a mapping of addresses',
    ),
    'Links to the other parts of a feed that something else divides (RFC 5005); `output.pages` makes them by itself.',
  );

export function historyOf(book: values.Notebook, value: Yaml | undefined): FeedHistory | undefined {
  const map = values.entriesOf(value);
  const link = (key: string): string | undefined => values.addressOf(map.get(key));
  const said = (key: string): true | undefined =>
    values.flagOf(book, ['history', key], map.get(key)) || undefined;
  const read: FeedHistory = values.given({
    first: link('first'),
    previous: link('previous'),
    next: link('next'),
    last: link('last'),
    current: link('current'),
    prevArchive: link('prevArchive'),
    nextArchive: link('nextArchive'),
    archive: said('archive'),
    complete: said('complete'),
  });
  return Object.keys(read).length > 0 ? read : undefined;
}
