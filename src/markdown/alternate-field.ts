import type { Alternate } from '../feed/alternate.ts';
import type { AlternateReference, SourceReference } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { field, mapping, oneOrMore, suggested, text, textOr } from './fields.ts';
import { entriesRead, type NoteEntry } from './read-list.ts';
import { entriesOf, given, listOf, type Notebook, textOf } from './values.ts';
import type { Entry } from './write-mapping.ts';
import type { Yaml } from './yaml.ts';

const sourceShape = 'a path or address, or a mapping with uri';
const source = textOr(
  mapping(
    {
      uri: field(
        text(),
        'A file in the media folder, or an address of any kind.',
        'https://example.com/1.opus',
      ),
      contentType: field(
        text(),
        'Media type of what is fetched, when it is not the file itself.',
        'application/x-bittorrent',
      ),
    },
    sourceShape,
  ),
  sourceShape,
);

const integrityShape = 'a hash such as sha384-…, or a mapping with type and value';
const shape = 'a path or address, or a mapping with file or sources';

const alternate = textOr(
  mapping(
    {
      file: field(text(), 'A file in the media folder.', '001.opus'),
      sources: field(
        oneOrMore(source, 'a list of sources'),
        'Where it can be had: paths in the media folder, or addresses.',
        ['https://example.com/1.opus'],
      ),
      type: field(text(), 'Media type, when the ending does not tell.', 'audio/opus'),
      length: field(text(), 'Size in bytes. Taken from a local file by itself.', 9123456),
      bitrate: field(text(), 'Bits a second. Taken from a local file by itself.', 64000),
      height: field(text(), 'Height of a video in pixels.', 1080),
      lang: field(text(), 'Language, when it is another one.', 'de'),
      title: field(text(), 'What listeners choose it by, at most 32 characters.', 'Small'),
      rel: field(
        text(),
        'What it has in common with others; default when it is the same as the audio.',
        'default',
      ),
      codecs: field(text(), 'Codecs in it (RFC 6381).', 'opus'),
      default: field(
        suggested('true', 'false'),
        'Whether it is the same file as the audio, and preferred.',
        false,
      ),
      integrity: field(
        textOr(
          mapping(
            {
              type: field(text(), 'sri or pgp-signature.', 'sri'),
              value: field(text(), 'The hash or signature.'),
            },
            integrityShape,
          ),
          integrityShape,
        ),
        'Hash by which apps know the file (SRI), or a signature. Made from a local file by itself.',
      ),
    },
    shape,
  ),
  shape,
);

export const alternates = () =>
  field(
    oneOrMore(alternate, 'a list of other forms'),
    'Other forms of the audio: smaller, in another language, as a video, over another network.',
    [{ file: '001.opus', title: 'Small' }],
  );

const forms: Readonly<Record<'length' | 'bitrate' | 'height', RegExp>> = {
  length: /^\d{1,15}$/,
  bitrate: /^\d{1,12}(?:\.\d{1,18})?$/,
  height: /^[1-9]\d{0,6}$/,
};

/** Other forms of the audio. One that says nothing is remarked on and left out. */
export function alternateFilesOf(
  book: Notebook,
  value: Yaml | undefined,
): readonly AlternateReference[] | undefined {
  return entriesRead(book, { field: 'alternates' }, value, (entry, note, index) => {
    const map = entriesOf(entry);
    const base: Path = ['alternates', index];
    const short = textOf(entry);
    if (short === undefined && map.size === 0) {
      if (!Array.isArray(entry)) note('ns-alt-source-missing', [], { unread: true });
      return undefined;
    }
    const sources = short === undefined ? sourcesOf(map, base) : [{ text: short, path: base }];
    return given({
      type: textOf(map.get('type')),
      length: numberOf('length', map, note),
      bitrate: numberOf('bitrate', map, note),
      height: numberOf('height', map, note),
      ...textsOf(map),
      default: flagOf(map, note),
      sources,
      integrity: integrityOf(map.get('integrity'), note),
    });
  });
}

type Entries = ReadonlyMap<string, Yaml>;

function textsOf(map: Entries): Pick<AlternateReference, 'lang' | 'title' | 'rel' | 'codecs'> {
  const [lang, title, rel, codecs] = ['lang', 'title', 'rel', 'codecs'].map((key) => textOf(map.get(key)));
  return given({ lang, title, rel, codecs });
}

function numberOf(key: keyof typeof forms, map: Entries, note: NoteEntry): number | undefined {
  const written = textOf(map.get(key));
  if (written === undefined) return undefined;
  if (forms[key].test(written)) return Number(written);
  note('ns-alt-attrs', [key], { unread: true, text: written });
  return undefined;
}

function flagOf(map: Entries, note: NoteEntry): boolean | undefined {
  const written = textOf(map.get('default'))?.toLowerCase();
  if (written === undefined) return undefined;
  if (written === 'true' || written === 'yes') return true;
  if (written === 'false' || written === 'no') return false;
  note('ns-alt-attrs', ['default'], { unread: true, text: written, detail: { expects: 'true or false' } });
  return undefined;
}

function sourcesOf(map: Entries, base: Path): readonly SourceReference[] {
  const file = textOf(map.get('file'));
  const value = map.get('sources');
  const others = listOf(value).flatMap((each, index): SourceReference[] => {
    const inner = entriesOf(each);
    const text = textOf(each) ?? textOf(inner.get('uri'));
    const path = [...base, 'sources', ...(Array.isArray(value) ? [index] : [])];
    return text === undefined
      ? []
      : [
          given({
            text,
            path: inner.size > 0 ? [...path, 'uri'] : path,
            contentType: textOf(inner.get('contentType')),
          }),
        ];
  });
  return file === undefined ? others : [{ text: file, path: [...base, 'file'] }, ...others];
}

function integrityOf(value: Yaml | undefined, note: NoteEntry): Alternate['integrity'] {
  const map = entriesOf(value);
  const hash = textOf(value);
  if (hash !== undefined) return { type: 'sri', value: hash };
  const given = textOf(map.get('value'));
  if (given === undefined && map.size > 0) note('ns-integrity', ['integrity'], { unread: true });
  return given === undefined ? undefined : { type: textOf(map.get('type')) ?? '', value: given };
}

/** The reverse. What is no address would be taken for a file, so it is left out. */
export function writeAlternates(alternates: readonly Alternate[] | undefined): Entry | undefined {
  return alternates?.map(
    ({ type, sources, integrity, ...rest }): Entry => ({
      type: type || undefined,
      ...rest,
      sources: sources
        .filter(({ uri }) => /^[a-z][a-z0-9+.-]{1,30}:/i.test(uri))
        .map((each): Entry => (each.contentType === undefined ? each.uri : { ...each })),
      integrity: integrity && (integrity.type === 'sri' ? integrity.value : { ...integrity }),
    }),
  );
}
