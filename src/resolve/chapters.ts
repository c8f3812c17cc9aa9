import type { Episode, EpisodeFacts, MadeFile, MediaFact, Show, SimpleChapters } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { chaptersType } from '../media/types.ts';
import { digestOf } from '../text/digest.ts';
import { fileNameOfSlug } from '../text/file-name.ts';
import { limits } from '../text/limits.ts';
import { inThousandths, longestTime } from '../text/time-code.ts';
import { isAddress, remarksOf } from './chapter-remarks.ts';
import {
  chaptersOfAudio,
  chaptersOfFile,
  chaptersOfNotes,
  listedChapters,
  type Sourced,
} from './chapter-sources.ts';
import { type ChaptersFile, readChaptersFile } from './chapters-file.ts';
import { type PublishedChapter, rewriteChaptersJson, writeChaptersJson } from './chapters-json.ts';
import { at } from './media.ts';
import { type PictureFrame, publish } from './published-chapters.ts';
import { type Address, addressOf } from './references.ts';

/** What the chapters of an episode are resolved with. */
export interface ChapterFrame extends PictureFrame {
  readonly show: Show;
  /** The address of what the author names; nothing, with a remark, where that is outside. */
  local(text: string, path: Path): (Address & { path?: string }) | undefined;
  /** Seconds. */
  readonly duration: number | undefined;
  readonly audio: MediaFact | undefined;
  /** Name of the episode in addresses. */
  readonly slug: string;
}

/** What came of the chapters of an episode. */
export interface ResolvedChapters {
  readonly fields: Pick<Episode, 'chapters' | 'simpleChapters'>;
  readonly facts: Pick<EpisodeFacts, 'chapters' | 'chaptersFile' | 'chaptersOfNotes'>;
  readonly made: readonly MadeFile[];
}

/** Takes the chapters from where they are, checks them, and says how they are published. */
export function resolveChapters(episode: Episode, frame: ChapterFrame): ResolvedChapters {
  const { chaptersFile: reference, chapterSource: source } = episode;
  if (!reference && !source?.list && !source?.from) return { fields: {}, facts: {}, made: [] };
  const forms = source?.write ?? frame.show.chapterForms ?? ['json', 'psc'];
  const isJson = forms.includes('json');
  const named = reference && openNamed(reference, isJson, frame);
  const listed = source?.list && listedChapters(episode);
  const others = named?.file || listed ? undefined : chaptersFrom(episode, frame);
  const inFile = named?.file && chaptersOfFile(named.file, reference!.path);
  const isPart = episode.remarks.some(({ rule, unread }) => unread && rule === 'chap-start-invalid');
  for (const each of [inFile, listed, others]) {
    if (each) frame.remarks.push(...remarksOf(each, frame.duration, each === listed && isPart));
  }
  const { file } = episode.origin;
  const fromFile = inFile && publish(inFile, frame, named!.path);
  const fromEpisode = (listed ?? others) ? publish((listed ?? others)!, frame, file) : undefined;
  const main = inFile ?? listed ?? others;
  const published = fromFile ?? fromEpisode ?? [];
  const isMade = isJson && !named?.asIs && published.length > 0;
  const made = isMade ? madeFor(published, named?.file, frame) : undefined;
  const url = made?.url ?? (named?.asIs ? named.url : undefined);
  // A list beside a file or an address is meant for the feed.
  const isPsc = forms.includes('psc') || (reference !== undefined && listed !== undefined);
  const inFeed = isPsc ? simpleOf(fromEpisode ?? published, source?.version) : undefined;
  const isWhole = main?.slips.every(({ kind }) => kind === 'few') ?? false;
  const visible = isWhole ? published.filter(({ silent }) => !silent) : [];
  const own = made && made.text.length >= longEnough ? digestOf(made.text) : undefined;
  const digest = named?.digest ?? own;
  return {
    fields: {
      ...(url === undefined
        ? {}
        : { chapters: { url, type: (made ? undefined : reference?.type) ?? chaptersType } }),
      ...(inFeed ? { simpleChapters: inFeed } : {}),
    },
    facts: {
      chapters: visible.map(({ start, title }) => (title === undefined ? { start } : { start, title })),
      ...(digest === undefined ? {} : { chaptersFile: digest }),
      ...(others && source?.from === 'notes' ? { chaptersOfNotes: true as const } : {}),
    },
    made: made
      ? [{ path: made.path, from: reference?.path ?? ['chapterSource'], what: 'chapters', text: made.text }]
      : [],
  };
}

/** What listeners see of chapters, as Podlove Simple Chapters. */
function simpleOf(chapters: readonly PublishedChapter[], version = '1.2'): SimpleChapters | undefined {
  const list = chapters
    .filter(({ silent, start }) => !silent && start < longestTime)
    .map(({ start, title = '', url, img }) => ({
      start: inThousandths(start),
      title,
      ...(url === undefined ? {} : { href: url }),
      ...(img === undefined ? {} : { image: img }),
    }));
  return list.length > 0 ? { version, list } : undefined;
}

/** Bytes from which two files with the same content are the same file; shorter ones may be equal by chance. */
const longEnough = 500;

interface Named {
  readonly url: string;
  readonly path: string;
  readonly digest: string;
  /** It is published as it is. */
  readonly asIs: boolean;
  /** Nothing at an address. */
  readonly file?: ChaptersFile;
}

/** Looks at the file or address that the author named. */
function openNamed(
  { text, path }: NonNullable<Episode['chaptersFile']>,
  isJson: boolean,
  { local, media, remarks, copies }: ChapterFrame,
): Named | undefined {
  const before = new Set(copies.keys());
  const where = local(text, path);
  if (!where) return undefined;
  const { url } = where;
  if (where.path === undefined) return { url, path: '', digest: digestOf(url), asIs: true };
  const looked = media.companion(where.path, limits.chaptersFile);
  if ('remark' in looked) {
    remarks.push(at(path, looked.remark, text));
    return undefined;
  }
  const file = readChaptersFile(where.path, looked.fact);
  const hasLocalPicture = file.chapters.some(({ img }) => img && !isAddress(img.text));
  const asIs = isJson && file.format === 'json' && !hasLocalPicture;
  // What is not published as it is need not be there.
  if (!asIs && !before.has(where.path)) copies.delete(where.path);
  const content = looked.fact.length < longEnough ? where.path : looked.fact;
  return { url, path: where.path, digest: digestOf(content), asIs, file };
}

/** The chapters of the notes or of the media file. */
function chaptersFrom(episode: Episode, { audio, remarks }: ChapterFrame): Sourced | undefined {
  const { from } = episode.chapterSource ?? {};
  const isAway = from === 'audio' && !audio;
  // Of a file that cannot be read enough is said already.
  if (from === undefined || (isAway && !isAddress(episode.audio?.text ?? ''))) return undefined;
  const sourced = from === 'notes' ? chaptersOfNotes(episode) : chaptersOfAudio(audio?.chapters);
  if (sourced.chapters.length > 0 || sourced.slips.length > 0) return sourced;
  remarks.push({
    rule: 'chap-source-empty',
    path: ['chapterSource'],
    detail: { from: isAway ? 'address' : from },
  });
  return undefined;
}

/** The chapters file to put beside the feed. One of JSON keeps what its author wrote but for pictures. */
function madeFor(
  chapters: readonly PublishedChapter[],
  file: ChaptersFile | undefined,
  { slug, placement }: ChapterFrame,
): { readonly path: string; readonly url: string; readonly text: string } {
  const path = `chapters/${fileNameOfSlug(slug)}.json`;
  const { url } = addressOf(path, { ...placement, mediaUrl: undefined });
  const isKept = file?.format === 'json' && !file.text.includes('"generator"');
  if (!isKept) return { path, url, text: writeChaptersJson(chapters) };
  const pictures = file.chapters.flatMap(({ img }, index) => {
    const picture = chapters[index]?.img;
    return img && picture !== undefined ? [{ at: img.at, text: picture }] : [];
  });
  return { path, url, text: rewriteChaptersJson(file.text, pictures) };
}
