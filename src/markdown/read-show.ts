import type { Category } from '../feed/category.ts';
import { readCategory } from '../feed/category.ts';
import type { Level, Profile, Show } from '../feed/feed.ts';
import { readLanguage, shorterLanguage } from '../feed/language.ts';
import { mediums } from '../feed/medium.ts';
import type { Origin, Path } from '../feed/placed.ts';
import { spelled } from '../feed/spelling.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { limits } from '../text/limits.ts';
import { sameShowAliases, showAliases } from './aliases.ts';
import { announceOf, hubsOf } from './announce-fields.ts';
import { formsOf } from './chapters-field.ts';
import { extraOf } from './extra-field.ts';
import { feedsOf } from './feeds-field.ts';
import { historyOf, pagesOf } from './history-field.ts';
import { liveItemsOf } from './live-field.ts';
import { opmlOf } from './opml-field.ts';
import { AuthorOrigin, type Load } from './origin.ts';
import { pduOf } from './pdu-fields.ts';
import { imageFilesOf } from './picture-field.ts';
import { prefixesOf } from './prefix-field.ts';
import { fundingOf, licenseOf, locationsOf, peopleOf, renumbered, txtOf } from './read-common.ts';
import { plainRssOf } from './read-plain-rss.ts';
import { publisherOf, remoteItemsOf } from './read-remote-items.ts';
import { scheduleOf, zoneOf } from './read-schedule.ts';
import { blockOf, chatOf, podpingOf } from './read-services.ts';
import { trailersOf } from './read-trailers.ts';
import { updateFrequencyOf } from './read-update-frequency.ts';
import { valueBlocksOf } from './read-value.ts';
import { readShape } from './shape.ts';
import { levelNames, profileNames, showSchema } from './show-schema.ts';
import { silencesOf } from './silences.ts';
import { withoutSmartQuotes } from './smart-quotes.ts';
import { socialOf } from './social-field.ts';
import * as values from './values.ts';
import { readYaml, type Yaml, type YamlMap } from './yaml.ts';
import { yamlRemark } from './yaml-remarks.ts';

/** Where fields of the Feed stand in the show file that are called otherwise there. */
export const showKeys: ReadonlyMap<string, Path> = new Map<string, Path>([
  ['hubs', ['hub']],
  ['locations', ['location']],
  ['imageFile', ['image']],
  ['imageFiles', ['images']],
  ['liveItems', ['live']],
  ['chapterForms', ['chapters', 'write']],
  ['triangleRequired', ['talentTriangle', 'required']],
  ['published', ['rss', 'published']],
  ['managingEditor', ['rss', 'managingEditor']],
  ['webMaster', ['rss', 'webMaster']],
  ['rssCategories', ['rss', 'categories']],
  ['rssImage', ['rss', 'image']],
  ['docs', ['rss', 'docs']],
  ['ttl', ['rss', 'ttl']],
  ['cloud', ['rss', 'cloud']],
  ['rating', ['rss', 'rating']],
  ['textInput', ['rss', 'textInput']],
  ['skipHours', ['rss', 'skipHours']],
  ['skipDays', ['rss', 'skipDays']],
  ['appleTitle', ['itunes', 'title']],
  ['subtitle', ['itunes', 'subtitle']],
  ['appleSummary', ['itunes', 'summary']],
  ['keywords', ['itunes', 'keywords']],
  ['appleVerify', ['itunes', 'verify']],
  ['serviceBlocks', ['block']],
  ['trailers', ['trailer']],
  ['trailerFiles', ['trailer']],
]);

/** Reads a show file. Never throws: what could not be understood is remarked on and left out. */
export function readShow(file: string, bytes: Uint8Array, load: Load): Show {
  const lists = new Map<string, readonly Path[]>();
  const book: values.Notebook = { remarks: [], prefix: 'show', lists };
  const decoded = decodeUtf8(bytes);
  const text = decoded.ok ? decoded.text : decoded.valid;
  const origin = () => new AuthorOrigin({ file, load, kind: 'show', keys: showKeys, lists });
  if (!decoded.ok) {
    const part = { start: text.length, end: text.length };
    values.note(book, 'file-encoding', [], { part, detail: { offset: String(decoded.offset) } });
    return { origin: origin(), remarks: book.remarks };
  }
  const read = text.length > limits.showFile ? undefined : readYaml(text);
  if (!read?.ok) {
    book.remarks.push(
      read
        ? yamlRemark(read.problem, 0)
        : { rule: 'file-limit', path: [], detail: { name: `${limits.showFile / 1024} KiB` } },
    );
    return { origin: origin(), remarks: book.remarks };
  }
  const place = origin();
  const fields = fieldsOf(book, withoutSmartQuotes(book, read.value), lists, place);
  const written = book.remarks.splice(0);
  const { people, places } = peopleOf(book, new Map(Object.entries(read.value)));
  lists.set('people', places);
  const silences = silencesOf(text, 0, 1);
  return {
    ...fields,
    ...(people ? { people } : {}),
    ...(silences ? { silences } : {}),
    origin: place,
    remarks: [...book.remarks, ...renumbered(written, lists)],
  };
}

function fieldsOf(
  book: values.Notebook,
  map: YamlMap,
  lists: Map<string, readonly Path[]>,
  origin: Origin,
): Omit<Show, 'origin' | 'remarks'> {
  const { data, remarks } = readShape(showSchema, map, {
    unknownField: 'show-unknown-field',
    fieldType: 'show-field-type',
    aliases: showAliases,
    sameAliases: sameShowAliases,
  });
  book.remarks.push(...remarks);
  for (const [key, value] of data) {
    // The blank at the end of `001: ` is meant.
    const meant = key === 'numberFormat' && typeof value === 'string' ? value.trimEnd() : value;
    values.noteTexts(book, meant, [key]);
  }
  const fields = givenFields(book, data, lists);
  const liveItems = liveItemsOf(book, data.get('live'), { ...fields, origin, remarks: book.remarks }, origin);
  return liveItems ? { ...fields, liveItems } : fields;
}

function givenFields(
  book: values.Notebook,
  data: ReadonlyMap<string, Yaml>,
  lists: Map<string, readonly Path[]>,
): Omit<Show, 'origin' | 'remarks'> {
  const text = (key: string): string | undefined => values.textOf(data.get(key));
  const address = (key: string): string | undefined => values.addressOf(data.get(key));
  const flag = (key: string): boolean | undefined => values.flagOf(book, [key], data.get(key));
  const inner = (key: string): ReadonlyMap<string, Yaml> => values.entriesOf(data.get(key));
  const zone = zoneOf(book, text('timezone'));
  const owner = inner('owner');
  const media = inner('media');
  const notes = inner('notes');
  const output = inner('output');
  const itunes = inner('itunes');
  return values.given({
    title: text('title'),
    description: text('description'),
    language: languageOf(book, text('language')),
    link: address('link'),
    feed: address('feed'),
    hubs: hubsOf(data.get('hub')),
    author: text('author'),
    owner: data.has('owner')
      ? values.given({ name: values.textOf(owner.get('name')), email: values.textOf(owner.get('email')) })
      : undefined,
    categories: categoriesOf(data.get('categories'), lists),
    explicit: values.explicitOf(book, data.get('explicit')),
    type: values.wordOf(book, ['type'], data.get('type'), ['episodic', 'serial'], 'show-type-invalid'),
    imageFile: text('image') === undefined ? undefined : { text: text('image')!, path: ['image'] },
    copyright: text('copyright'),
    timezone: zone,
    schedule: scheduleOf(book, data.get('schedule')),
    guid: text('guid'),
    locked: lockedOf(book, data.get('locked')),
    funding: fundingOf(book, data),
    license: licenseOf(book, data),
    medium: text('medium') && spelled(text('medium')!, mediums),
    locations: locationsOf(book, data),
    txt: txtOf(book, data),
    value: valueBlocksOf(book, data.get('value')),
    podroll: remoteItemsOf(data.get('podroll')),
    publisher: publisherOf(data.get('publisher')),
    remoteItems: remoteItemsOf(data.get('remoteItems')),
    podping: podpingOf(book, data.get('podping')),
    chat: chatOf(data.get('chat')),
    ...trailersOf(book, data.get('trailer'), zone),
    ...blockOf(book, data.get('block'), lists),
    social: socialOf(book, data.get('social')),
    imageFiles: imageFilesOf(book, data.get('images')),
    complete: flag('complete') || undefined,
    newFeedUrl: address('newFeedUrl'),
    updateFrequency: updateFrequencyOf(book, data.get('updateFrequency')),
    media: values.given({
      dir: values.textOf(media.get('dir')),
      url: values.addressOf(media.get('url')),
      prefix: prefixesOf(book, media.get('prefix')),
    }),
    notes: values.given({
      talentTriangleLine: values.flagOf(
        book,
        ['notes', 'talentTriangleLine'],
        notes.get('talentTriangleLine'),
      ),
      pduFooter: values.flagOf(book, ['notes', 'pduFooter'], notes.get('pduFooter')),
      footer: values.textOf(notes.get('footer')),
    }),
    pdu: pduOf(data.get('pdu')),
    chapterForms: formsOf(book, ['chapters', 'write'], values.entriesOf(data.get('chapters')).get('write')),
    numberFormat:
      typeof data.get('numberFormat') === 'string' ? (data.get('numberFormat') as string) : undefined,
    triangleRequired: values.flagOf(
      book,
      ['talentTriangle', 'required'],
      inner('talentTriangle').get('required'),
    ),
    output: values.given({
      dir: values.textOf(output.get('dir')),
      file: values.textOf(output.get('file')),
      limit: values.wholeOf(book, ['output', 'limit'], output.get('limit'), 'show-field-type'),
      order: values.wordOf(
        book,
        ['output', 'order'],
        output.get('order'),
        ['newest', 'oldest', 'serial'],
        'show-field-type',
      ),
      hashArtwork: values.flagOf(book, ['output', 'hashArtwork'], output.get('hashArtwork')),
      pages: pagesOf(book, ['output', 'pages'], output.get('pages')),
    }),
    announce: announceOf(data.get('announce')),
    opml: opmlOf(data.get('opml')),
    history: historyOf(book, data.get('history')),
    feeds: feedsOf(book, data, (own, some) => givenFields(own, some, new Map())),
    profiles: profilesOf(book, data.get('profiles')),
    rules: rulesOf(book, data.get('rules')),
    appleTitle: values.textOf(itunes.get('title')),
    subtitle: values.textOf(itunes.get('subtitle')),
    appleSummary: values.textOf(itunes.get('summary')),
    keywords: values.textOf(itunes.get('keywords')),
    appleVerify: values.textOf(itunes.get('verify')),
    extra: extraOf(book, data.get('extra')),
    ...plainRssOf(book, inner('rss')),
  });
}

function languageOf(book: values.Notebook, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const read = readLanguage(text);
  if (!read.ok) {
    const detail = { problem: read.problem, ...(read.suggestion ? { suggestion: read.suggestion } : {}) };
    values.note(book, 'show-language-invalid', ['language'], { text, unread: true, detail });
    return undefined;
  }
  if (read.remarks.includes('three-letter')) {
    const shorter = shorterLanguage(read.value);
    values.note(book, 'show-language-invalid', ['language'], {
      text,
      severity: 'warning',
      detail: { problem: 'three-letter', ...(shorter ? { suggestion: shorter } : {}) },
    });
  } else if (read.remarks.includes('case')) {
    values.note(book, 'show-language-case', ['language'], { text, detail: { suggestion: read.value } });
    return text;
  }
  return read.value;
}

/** What is no category as written stays a main category of that name, which no directory knows. */
function categoriesOf(
  value: Yaml | undefined,
  lists: Map<string, readonly Path[]>,
): readonly Category[] | undefined {
  const places: Path[] = [];
  lists.set('categories', places);
  const categories = values.listOf(value).flatMap((entry, index): Category[] => {
    const text = values.textOf(entry);
    if (text === undefined) return [];
    places.push(Array.isArray(value) ? ['categories', index] : ['categories']);
    const read = readCategory(text);
    return [read.ok ? read.value : { main: text }];
  });
  return categories.length > 0 ? categories : undefined;
}

function lockedOf(book: values.Notebook, value: Yaml | undefined): Show['locked'] {
  if (value === undefined) return undefined;
  const map = values.entriesOf(value);
  const nested = typeof value === 'object';
  const locked = values.flagOf(
    book,
    nested ? ['locked', 'locked'] : ['locked'],
    nested ? map.get('locked') : value,
  );
  return locked === undefined ? undefined : values.given({ locked, owner: values.textOf(map.get('owner')) });
}

function profilesOf(book: values.Notebook, value: Yaml | undefined): readonly Profile[] | undefined {
  const profiles = values.listOf(value).flatMap((entry, index) => {
    const path: Path = Array.isArray(value) ? ['profiles', index] : ['profiles'];
    return values.wordOf(book, path, entry, profileNames, 'show-profile-unknown') ?? [];
  });
  return profiles.length > 0 ? profiles : undefined;
}

function rulesOf(book: values.Notebook, value: Yaml | undefined): ReadonlyMap<string, Level> | undefined {
  const rules = new Map<string, Level>();
  for (const [id, entry] of values.entriesOf(value)) {
    const level = values.wordOf(book, ['rules', id], entry, levelNames, 'show-rule-level');
    if (level) rules.set(id, level);
  }
  return rules.size > 0 ? rules : undefined;
}
