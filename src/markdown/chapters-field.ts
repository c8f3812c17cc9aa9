import type { ChapterForm, ChapterSource, ListedChapter, SimpleChapter } from '../feed/chapters.ts';
import type { Episode, EpisodeFields } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { readTimeCode, showTimeCode } from '../text/time-code.ts';
import { field, flag, mapping, oneOrMore, text, textOr, textOrList, word } from './fields.ts';
import * as values from './values.ts';
import type { Entry } from './write-mapping.ts';
import type { Yaml, YamlMap } from './yaml.ts';

const time = () => text();
const expectsEntry = 'a line such as 0:12:34 Title, or a mapping with start and title';
const expects = 'a path or address, notes, audio, a list of chapters, or a mapping with src';

const entry = () =>
  textOr(
    mapping(
      {
        start: field(time(), 'When it begins: seconds, or hours, minutes and seconds.', '1:35', 95.5),
        title: field(text(), 'What listeners see.', 'The first night'),
        img: field(text(), 'A picture: a file in the media folder, or an address.', 'chapters/night.jpg'),
        href: field(text(), 'Address of a page about it.', 'https://example.com/night'),
        toc: field(flag(), 'false keeps it out of the list that listeners see.', false),
        end: field(time(), 'When it ends, where that is before the next one begins.', '2:10'),
      },
      expectsEntry,
    ),
    expectsEntry,
  );

const forms = () => oneOrMore(word('json', 'psc'), 'json, psc, or a list of both');

/** Chapters in front matter. */
export const chapters = () =>
  field(
    textOrList(
      mapping(
        {
          src: field(
            text(),
            'A file in the media folder, an address, "notes" or "audio".',
            '001.chapters.json',
          ),
          type: field(text(), 'Media type, when it is another one.', 'application/json'),
          list: field(oneOrMore(entry(), 'a list of chapters'), 'The chapters, as a list.', [
            '0:00 Intro',
            '12:34 The border',
          ]),
          version: field(text(), 'Version of Podlove Simple Chapters that the feed names.', '1.2'),
          write: field(
            forms(),
            'How these chapters are published, where it is not as the show does.',
            'json',
          ),
        },
        expects,
      ),
      entry(),
      expects,
    ),
    'Chapters: a list; a file in the media folder (JSON chapters, Podlove, WebVTT, ffmetadata, CSV, or lines with times) or an address; "notes" for the times in the notes; "audio" for those in the media file.',
    ['0:00 Intro', '12:34 The border'],
    '001.chapters.json',
    'notes',
  );

/** What a show says of the chapters of all its episodes. */
export const chapterSettings = () =>
  field(
    mapping(
      {
        write: field(
          forms(),
          'How chapters are published: json is a file beside the feed that most apps read, psc stands in the feed for Spotify and Podlove players; both by themselves.',
          ['json', 'psc'],
        ),
      },
      'a mapping with write',
    ),
    'How chapters are published.',
  );

/** Reads the forms in which chapters are published. */
export function formsOf(
  book: values.Notebook,
  path: Path,
  value: Yaml | undefined,
): readonly ChapterForm[] | undefined {
  const read = values.listOf(value).flatMap((each, index) => {
    const at = Array.isArray(value) ? [...path, index] : path;
    return values.wordOf(book, at, each, ['json', 'psc'] as const, `${book.prefix}-field-type`) ?? [];
  });
  return read.length > 0 ? [...new Set(read)] : undefined;
}

/** Front matter in which a line such as `12:34 Title: more`, which YAML takes for a mapping, is a line again. */
export function withWholeLines(map: YamlMap): YamlMap {
  if (!Object.hasOwn(map, 'chapters')) return map;
  const { chapters: value = null } = map;
  if (Array.isArray(value)) return { ...map, chapters: value.map(wholeLine) };
  const inner = values.entriesOf(value);
  const list = inner.get('list');
  if (!Array.isArray(list)) return map;
  return { ...map, chapters: { ...(value as YamlMap), list: list.map(wholeLine) } };
}

function wholeLine(each: Yaml): Yaml {
  const [[key, value] = [], ...more] = [...values.entriesOf(each)];
  if (key === undefined || more.length > 0 || typeof value !== 'string') return each;
  const code = line.exec(key)?.[1];
  return code !== undefined && readTimeCode(code) !== undefined ? `${key}: ${value}` : each;
}

/** Reads the chapters of front matter. */
export function chaptersOf(
  book: values.Notebook,
  value: Yaml | undefined,
): Pick<Episode, 'chaptersFile' | 'chapterSource'> {
  const map = values.entriesOf(value);
  const isNested = map.size > 0;
  const given = values.textOf(isNested ? map.get('src') : value);
  const from: ChapterSource['from'] = given === 'notes' || given === 'audio' ? given : undefined;
  const type = values.textOf(map.get('type'));
  const path: Path = isNested ? ['chapters', 'src'] : ['chapters'];
  const file = given === undefined || from ? undefined : values.given({ text: given, path, type });
  const entries = isNested ? map.get('list') : Array.isArray(value) ? value : undefined;
  const list = listOf(book, entries, isNested ? ['chapters', 'list'] : ['chapters']);
  const version = values.textOf(map.get('version'));
  const write = formsOf(book, ['chapters', 'write'], map.get('write'));
  const source = values.given({ from, list, version, write });
  return values.given({
    chaptersFile: file,
    chapterSource: Object.keys(source).length > 0 ? source : undefined,
  });
}

function listOf(
  book: values.Notebook,
  value: Yaml | undefined,
  path: Path,
): readonly ListedChapter[] | undefined {
  const list = values.listOf(value).flatMap((each, index): ListedChapter[] => {
    const at = Array.isArray(value) ? [...path, index] : path;
    const read = typeof each === 'string' ? lineOf(book, each, at) : chapterOf(book, each, at);
    return read ? [read] : [];
  });
  return list.length > 0 ? list : undefined;
}

/** A time with or without brackets, a mark, and the title. */
const line = /^[([]?([\d:.,]{1,48})[)\]]?[ \t]{0,8}(?:[-–—|][ \t]{1,8})?(?=\S|$)/;

function lineOf(book: values.Notebook, written: string, path: Path): ListedChapter | undefined {
  const plain = values.textOf(written);
  if (plain === undefined) {
    values.note(book, 'chap-start-invalid', path, { unread: true, detail: { what: 'missing' } });
    return undefined;
  }
  const found = line.exec(plain);
  const code = found?.[1] ?? '';
  const start = readTimeCode(code);
  if (start === undefined) {
    const begin = found ? written.indexOf(code) : 0;
    const part = found ? { part: { start: begin, end: begin + code.length } } : {};
    values.note(book, 'chap-start-invalid', path, {
      ...part,
      unread: true,
      text: found ? code : plain,
      detail: { what: 'clock' },
    });
    return undefined;
  }
  const title = plain.slice(found![0].length);
  return values.given({ start, title: title || undefined, path });
}

function chapterOf(book: values.Notebook, value: Yaml, path: Path): ListedChapter | undefined {
  const map = values.entriesOf(value);
  const start = timeOf(book, map.get('start'), [...path, 'start']);
  const end = timeOf(book, map.get('end'), [...path, 'end']);
  if (values.textOf(map.get('start')) === undefined) {
    values.note(book, 'chap-start-invalid', path, { unread: true, detail: { what: 'missing' } });
  }
  if (start === undefined) return undefined;
  const toc = values.flagOf(book, [...path, 'toc'], map.get('toc'));
  return values.given({
    start,
    end,
    title: values.textOf(map.get('title')),
    img: values.textOf(map.get('img')),
    href: values.addressOf(map.get('href')),
    silent: toc === false ? true : undefined,
    path,
  });
}

function timeOf(book: values.Notebook, value: Yaml | undefined, path: Path): number | undefined {
  const written = values.textOf(value);
  if (written === undefined) return undefined;
  const read = readTimeCode(written);
  if (read === undefined) {
    values.note(book, 'chap-start-invalid', path, { unread: true, text: written, detail: { what: 'clock' } });
  }
  return read;
}

/** Chapters of a feed in the key of front matter: what stands in the feed itself becomes a list. */
export function chaptersMapping({ chapters: file, simpleChapters }: EpisodeFields): Entry | undefined {
  const src =
    file && /^https?:\/\//i.test(file.url) ? { src: file.url, type: file.type || undefined } : undefined;
  if (!simpleChapters) return src as Entry | undefined;
  const { list: whole } = simpleChapters;
  const plainer = [
    whole,
    whole.map(({ image: _, ...rest }) => rest),
    whole.map(({ start, title }) => ({ start, title })),
  ];
  const written = plainer.map((list) => list.map(entryOf));
  const list = written.find((entries) => keysIn(entries) <= mostKeys) ?? written.at(-1)!;
  const { version } = simpleChapters;
  return { ...src, list, version, ...(src ? {} : { write: 'psc' }) } as Entry;
}

/** Keys that chapters may take of those that front matter may have: first pictures go, then pages. */
const mostKeys = 140;

const keysIn = (entries: readonly Entry[]): number =>
  entries.reduce<number>((sum, each) => sum + (typeof each === 'object' ? Object.keys(each).length : 0), 0);

function entryOf({ start, title, href, image }: SimpleChapter): Entry {
  const code = showTimeCode(start);
  const plain = `${code} ${title}`;
  if (href === undefined && image === undefined && isSame(plain, title)) return plain;
  return values.given({ start: code, title: title || undefined, img: image, href }) as Entry;
}

/** Is this the title that a line reads as? */
function isSame(plain: string, title: string): boolean {
  return plain.slice((line.exec(plain)?.[0] ?? plain).length) === title && title !== '';
}
