import type { RssImage } from '../feed/feed.ts';
import { type Instant, readLocalOrInstant } from '../feed/instant.ts';
import { rssCategoriesOf } from './read-common.ts';
import * as values from './values.ts';
import type { Yaml } from './yaml.ts';

/** Elements of plain RSS that few readers still use. */
export function plainRssOf(book: values.Notebook, rss: ReadonlyMap<string, Yaml>) {
  const text = (key: string): string | undefined => values.textOf(rss.get(key));
  const image = values.entriesOf(rss.get('image'));
  const cloud = values.entriesOf(rss.get('cloud'));
  const input = values.entriesOf(rss.get('textInput'));
  const of = (map: ReadonlyMap<string, Yaml>, key: string): string => values.textOf(map.get(key)) ?? '';
  const side = (key: string) =>
    values.wholeOf(book, ['rss', 'image', key], image.get(key), 'show-field-type');
  const hours = values.listOf(rss.get('skipHours')).flatMap((hour) => {
    const word = values.textOf(hour) ?? '';
    return /^\d{1,2}$/.test(word) ? [Number(word)] : [];
  });
  const days = values.listOf(rss.get('skipDays')).flatMap((day) => values.textOf(day) ?? []);
  return {
    managingEditor: text('managingEditor'),
    webMaster: text('webMaster'),
    published: publishedOf(book, text('published')),
    rssCategories: rssCategoriesOf(rss.get('categories')),
    docs: text('docs'),
    ttl: values.wholeOf(book, ['rss', 'ttl'], rss.get('ttl'), 'show-ttl-invalid'),
    rating: text('rating'),
    skipHours: hours.length > 0 ? hours : undefined,
    skipDays: days.length > 0 ? days : undefined,
    rssImage: rss.has('image')
      ? (values.given({
          url: of(image, 'url'),
          title: of(image, 'title'),
          link: of(image, 'link'),
          width: side('width'),
          height: side('height'),
          description: values.textOf(image.get('description')),
        }) satisfies RssImage)
      : undefined,
    cloud: rss.has('cloud')
      ? {
          domain: of(cloud, 'domain'),
          port: of(cloud, 'port'),
          path: of(cloud, 'path'),
          registerProcedure: of(cloud, 'registerProcedure'),
          protocol: of(cloud, 'protocol'),
        }
      : undefined,
    textInput: rss.has('textInput')
      ? {
          title: of(input, 'title'),
          description: of(input, 'description'),
          name: of(input, 'name'),
          link: of(input, 'link'),
        }
      : undefined,
  };
}

/** The date of the channel, which means no place: so it needs its offset. */
function publishedOf(book: values.Notebook, text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  const read = readLocalOrInstant(text);
  if (read.ok && read.value.kind === 'instant') return read.value.instant;
  const detail = { expects: 'a date and time with its offset, such as 2026-03-01T06:00:00Z', found: '' };
  values.note(book, 'show-field-type', ['rss', 'published'], { text, unread: true, detail });
  return undefined;
}
