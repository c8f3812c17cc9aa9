import type { Episode, Show } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { limits } from '../text/limits.ts';
import { episodeAliases, sameEpisodeAliases } from './aliases.ts';
import { alternateFilesOf } from './alternate-field.ts';
import { chaptersOf, withWholeLines } from './chapters-field.ts';
import { contentLinksOf } from './content-link-field.ts';
import { episodeSchema } from './episode-schema.ts';
import { extraOf } from './extra-field.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { AuthorOrigin, type Load } from './origin.ts';
import { imageFilesOf } from './picture-field.ts';
import { audioOf, durationOf, variantsOf } from './read-audio.ts';
import {
  fundingOf,
  licenseOf,
  locationsOf,
  peopleOf,
  renumbered,
  rssCategoriesOf,
  txtOf,
} from './read-common.ts';
import { dateOf } from './read-date.ts';
import { guidOf, numberOf, pdusOf, seasonOf } from './read-episode-parts.ts';
import { chatOf } from './read-services.ts';
import { transcriptsOf } from './read-transcripts.ts';
import { valueBlocksOf } from './read-value.ts';
import { readShape } from './shape.ts';
import { silencesOf } from './silences.ts';
import { withoutSmartQuotes } from './smart-quotes.ts';
import { socialOf } from './social-field.ts';
import { soundbitesOf } from './soundbite-field.ts';
import { triangleOf } from './triangle-field.ts';
import * as values from './values.ts';
import { weekdaysOf } from './weekday-field.ts';
import type { Yaml, YamlMap } from './yaml.ts';
import { readYaml } from './yaml.ts';
import { fenceRemark, yamlRemark } from './yaml-remarks.ts';

const keys: ReadonlyMap<string, Path> = new Map<string, Path>([
  ['published', ['date']],
  ['written', ['date']],
  ['enclosure', ['audio']],
  ['triangle', ['talentTriangle']],
  ['categoryTexts', ['category']],
  ['imageFile', ['image']],
  ['imageFiles', ['images']],
  ['alternateFiles', ['alternates']],
  ['chaptersFile', ['chapters']],
  ['chapterSource', ['chapters']],
  ['simpleChapters', ['chapters']],
  ['transcriptFiles', ['transcripts']],
  ['locations', ['location']],
  ['bareTitle', ['title']],
  ['namedNumber', ['number']],
  ['namedSeason', ['season']],
  ['content', ['body']],
  ['rssAuthor', ['rss', 'author']],
  ['categories', ['rss', 'categories']],
  ['comments', ['rss', 'comments']],
  ['source', ['rss', 'source']],
  ['appleTitle', ['itunes', 'title']],
  ['subtitle', ['itunes', 'subtitle']],
  ['appleSummary', ['itunes', 'summary']],
  ['keywords', ['itunes', 'keywords']],
  ['order', ['itunes', 'order']],
  ['closedCaptioned', ['itunes', 'closedCaptioned']],
]);
/** Where fields of the Feed stand in front matter that are called otherwise there. */
export const episodeKeys: ReadonlyMap<string, Path> = new Map([
  ...keys,
  ['description', ['summary']] as const,
]);
const keysWithBody = new Map([...keys, ['description', ['body']] as const]);

/** Reads an episode file. Never throws: what could not be understood is remarked on and left out. */
export function readEpisode(file: string, bytes: Uint8Array, load: Load, show: Show): Episode {
  const lists = new Map<string, readonly Path[]>();
  const book: values.Notebook = { remarks: [], prefix: 'ep', lists };
  const decoded = decodeUtf8(bytes);
  const origin = (hasSummary: boolean) =>
    new AuthorOrigin({
      file,
      load,
      kind: 'episode',
      keys: hasSummary ? episodeKeys : keysWithBody,
      lists,
    });
  if (!decoded.ok) {
    const part = { start: decoded.valid.length, end: decoded.valid.length };
    values.note(book, 'file-encoding', [], { part, detail: { offset: String(decoded.offset) } });
    return { origin: origin(false), remarks: book.remarks };
  }
  const read = readFrontMatter(decoded.text);
  if (!read.ok) {
    const { problem } = read;
    const start = problem.kind === 'yaml' ? decoded.text.indexOf('\n') + 1 : 0;
    book.remarks.push(problem.kind === 'yaml' ? yamlRemark(problem.problem, start) : fenceRemark(problem));
    return { origin: origin(false), remarks: book.remarks };
  }
  const body = decoded.text.slice(read.value.bodyStart);
  values.noteBody(book, body);
  const fields = fieldsOf(book, withWholeLines(withoutSmartQuotes(book, read.value.data)), show);
  if (fields.bodyFormat === undefined) noteSecondBlock(book, decoded.text, read.value.bodyStart);
  const written = book.remarks.splice(0);
  const { people, places } = peopleOf(book, new Map(Object.entries(read.value.data)));
  lists.set('people', places);
  return {
    ...fields,
    body,
    ...(people ? { people } : {}),
    ...(people && places.some(([key]) => key === 'people') ? { everybody: true } : {}),
    ...silenced(read.value),
    origin: origin((fields.summary ?? fields.summaryHtml) !== undefined),
    remarks: [...renumbered(written, lists), ...book.remarks],
  };
}

/** A line `---` among the fields ends them too early: what stands below it and above another one is no notes. */
function noteSecondBlock(book: values.Notebook, text: string, bodyStart: number): void {
  const body = text.slice(bodyStart, bodyStart + limits.frontMatter);
  const key = /^[a-zA-Z]{3,20}(?=:(?:\s|$))/.exec(body.trimStart())?.[0];
  if (key === undefined || !isField(key)) return;
  const end = body.search(/^---[ \t]*\r?$/m);
  const read = end === -1 ? undefined : readYaml(body.slice(0, end));
  if (!read?.ok || !Object.keys(read.value).every(isField)) return;
  const start = text.lastIndexOf('---', bodyStart - 3);
  values.note(book, 'file-front-matter-split', [], { part: { start, end: start + 3 }, text: key });
}

const isField = (key: string): boolean => Object.hasOwn(episodeSchema.shape, key);

function silenced({ block, blockStart }: FrontMatter): Pick<Episode, 'silences'> {
  const silences = silencesOf(block, blockStart, 2);
  return silences ? { silences } : {};
}

function fieldsOf(book: values.Notebook, map: YamlMap, show: Show): Omit<Episode, 'origin' | 'remarks'> {
  const { data, remarks } = readShape(episodeSchema, map, {
    unknownField: 'ep-unknown-field',
    fieldType: 'ep-field-type',
    aliases: episodeAliases,
    sameAliases: sameEpisodeAliases,
  });
  book.remarks.push(...remarks);
  for (const [key, value] of data) values.noteTexts(book, value, [key]);
  noteBlanks(book, map);
  return episodeDataOf(book, data, show);
}

/** The fields of an episode from what has the right shape. */
export function episodeDataOf(
  book: values.Notebook,
  data: ReadonlyMap<string, Yaml>,
  show: Show,
): Omit<Episode, 'origin' | 'remarks'> {
  const text = (key: string): string | undefined => values.textOf(data.get(key));
  const reference = (key: string) => {
    const given = text(key);
    return given === undefined ? undefined : { text: given, path: [key] };
  };
  const itunes = values.entriesOf(data.get('itunes'));
  const rss = values.entriesOf(data.get('rss'));
  const source = values.entriesOf(rss.get('source'));
  const audio = audioOf(book, ['audio'], data.get('audio'));
  const bodyFormat = values.wordOf(
    book,
    ['bodyFormat'],
    data.get('bodyFormat'),
    ['markdown', 'html'],
    'ep-field-type',
  );
  return values.given({
    title: text('title'),
    ...numberOf(book, data.get('number')),
    ...seasonOf(book, data.get('season')),
    type: values.wordOf(book, ['type'], data.get('type'), ['full', 'trailer', 'bonus'], 'ep-type-invalid'),
    ...dateOf(book, text('date'), show),
    publishDay: weekdaysOf(book, ['publishDay'], data.get('publishDay')),
    categoryTexts: textsOf(data.get('category')),
    triangle: triangleOf(book, data.get('talentTriangle')),
    pdus: pdusOf(book, text('pdus')),
    claimCode: text('claimCode'),
    audio,
    variants: variantsOf(book, data.get('variants')),
    duration: durationOf(book, ['duration'], text('duration')),
    imageFile: reference('image'),
    explicit: values.explicitOf(book, data.get('explicit')),
    guid: guidOf(book, data.get('guid')),
    slug: text('slug'),
    link: values.addressOf(data.get('link')),
    author: text('author'),
    summary: text('summary'),
    summaryHtml: values.textOf(values.entriesOf(data.get('summary')).get('html')),
    bodyFormat: bodyFormat === 'html' ? bodyFormat : undefined,
    shortNotes: values.wordOf(
      book,
      ['shortNotes'],
      data.get('shortNotes'),
      ['same', 'only', 'none'],
      'ep-field-type',
    ),
    ...chaptersOf(book, data.get('chapters')),
    transcriptFiles: transcriptsOf(book, data.get('transcripts')),
    soundbites: soundbitesOf(book, data.get('soundbites')),
    locations: locationsOf(book, data),
    license: licenseOf(book, data),
    funding: fundingOf(book, data),
    txt: txtOf(book, data),
    value: valueBlocksOf(book, data.get('value')),
    chat: chatOf(data.get('chat')),
    social: socialOf(book, data.get('social')),
    imageFiles: imageFilesOf(book, data.get('images')),
    alternateFiles: alternateFilesOf(book, data.get('alternates')),
    contentLinks: contentLinksOf(book, data.get('contentLinks')),
    tags: textsOf(data.get('tags')),
    draft: values.flagOf(book, ['draft'], data.get('draft')),
    block: values.flagOf(book, ['block'], data.get('block')) || undefined,
    rssAuthor: values.textOf(rss.get('author')),
    categories: rssCategoriesOf(rss.get('categories')),
    comments: values.addressOf(rss.get('comments')),
    source: values.textOf(source.get('url'))
      ? { url: values.addressOf(source.get('url'))!, text: values.textOf(source.get('title')) ?? '' }
      : undefined,
    appleTitle: values.textOf(itunes.get('title')),
    subtitle: values.textOf(itunes.get('subtitle')),
    appleSummary: values.textOf(itunes.get('summary')),
    keywords: values.textOf(itunes.get('keywords')),
    order: values.wholeOf(book, ['itunes', 'order'], itunes.get('order'), 'ep-number-invalid'),
    extra: extraOf(book, data.get('extra')),
    closedCaptioned:
      values.flagOf(book, ['itunes', 'closedCaptioned'], itunes.get('closedCaptioned')) || undefined,
  });
}

/** Keys that were written for a reason and left empty. */
function noteBlanks(book: values.Notebook, map: YamlMap): void {
  for (const [key, rule] of [
    ['talentTriangle', 'pmi-side-missing'],
    ['category', 'ep-category-missing'],
    ['publishDay', 'sched-day-unknown'],
  ] as const) {
    if (!Object.hasOwn(map, key)) continue;
    const value = map[key]!;
    const empty = value === null || (typeof value === 'string' && value.trim() === '');
    if (
      empty ||
      (Array.isArray(value) &&
        value.every((item) => values.textOf(item) === undefined && typeof item !== 'object'))
    ) {
      values.note(book, rule, [key], { unread: true, text: '' });
    }
  }
}

function textsOf(value: Yaml | undefined): readonly string[] | undefined {
  const texts = values.listOf(value).flatMap((entry) => values.textOf(entry) ?? []);
  return texts.length > 0 ? texts : undefined;
}
