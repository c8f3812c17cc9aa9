import { isTooShort } from '../feed/duration.ts';
import type {
  ChapterMark,
  Enclosure,
  Episode,
  EpisodeFacts,
  MediaFact,
  Reference,
  Show,
  Transcript,
} from '../feed/feed.ts';
import type { Instant } from '../feed/instant.ts';
import type { Path, Remark } from '../feed/placed.ts';
import { sideName } from '../feed/talent-triangle.ts';
import { uuidV5 } from '../feed/uuid.ts';
import { escapeHtml, keepHtml, writeNotes } from '../markdown/notes.ts';
import { cutHtml, simplify } from '../markdown/short-notes.ts';
import { chaptersType, mediaTypeOf } from '../media/types.ts';
import { digestOf } from '../text/digest.ts';
import { limits } from '../text/limits.ts';
import { checkCompanion } from './companions.ts';
import { resolveExtra } from './extra.ts';
import { itemSize } from './item-size.ts';
import type { Lock } from './lock.ts';
import { at, type MediaReader } from './media.ts';
import { recordedIfAway } from './recorded-media.ts';
import type { Records } from './records.ts';
import { type Address, addressOf, type Placement, targetOf } from './references.ts';
import { resolveImage } from './resolve-show.ts';

/** What episodes are resolved against. */
export interface Surroundings {
  readonly show: Show;
  readonly placement: Placement;
  readonly media: MediaReader;
  readonly lock: Lock;
  readonly records: Records;
  readonly now: Instant;
}

export interface ResolvedEpisode {
  readonly episode: Episode;
  /** Files that go beside the feed: project path to path in the output folder. */
  readonly copies: ReadonlyMap<string, string>;
}

/** Apple takes at most so many bytes of a description (A Podcaster's Guide to RSS). */
export const descriptionLimit = 4000;

/** Fills in what an episode's rules and its item in the feed need: addresses, sizes, notes, identity. */
export async function resolveEpisode(episode: Episode, around: Surroundings): Promise<ResolvedEpisode> {
  const { show, placement, media, lock, records, now } = around;
  const remarks: Remark[] = [];
  const copies = new Map<string, string>();
  const local = openLocal(episode.origin.file, placement, remarks, copies);

  const audio = await resolveAudio(episode, show, local, media, lock, remarks);
  const image = resolveImage(episode, placement, media, lock, remarks, copies);
  const duration =
    episode.duration ??
    episode.audio?.duration ??
    (audio?.fact ? Math.round(audio.fact.duration) : undefined);
  const companions = resolveCompanions(episode, local, media, remarks, heardDuration(duration, audio));
  const notes = notesOf(episode, show);
  const held = episode.draft
    ? 'draft'
    : episode.published !== undefined && episode.published > now
      ? 'future'
      : undefined;
  const { file } = episode.origin;
  const { published } = episode;
  const record = records.of({ file, guid: episode.guid?.value, published, url: audio?.url });
  const recorded = record?.entry;
  const { extra, ...plain } = episode;
  const kept = resolveExtra('episode', extra);
  remarks.push(...kept.remarks);
  const resolved: Episode = {
    ...plain,
    ...(kept.extra ? { extra: kept.extra } : {}),
    ...titleOf(episode, show),
    ...guidOf(episode, show, recorded?.guid),
    ...notes.fields,
    ...(audio ? { enclosure: audio.enclosure } : {}),
    ...(duration === undefined ? {} : { duration }),
    ...(image?.url === undefined ? {} : { image: image.url }),
    ...(episode.explicit === undefined && show.explicit !== undefined ? { explicit: show.explicit } : {}),
    ...(episode.categoryTexts
      ? { categories: [...episode.categoryTexts.map((text) => ({ text })), ...(episode.categories ?? [])] }
      : {}),
    ...(episode.triangle ? { talentTriangle: episode.triangle.map(shareOf) } : {}),
    ...companions.fields,
    remarks: remarks.length > 0 ? [...episode.remarks, ...remarks] : episode.remarks,
  };
  const facts: EpisodeFacts = {
    ...companions.facts,
    ...(audio?.fact ? { audio: audio.fact } : {}),
    ...(image?.fact ? { artwork: image.fact } : {}),
    ...(image?.recorded === undefined ? {} : { recordedArtwork: image.recorded }),
    ...(audio ? { mediaUrl: audio.url } : {}),
    ...(recorded ? { recordedGuid: recorded.guid, recordedDate: recorded.date } : {}),
    ...(recorded?.url === undefined ? {} : { recordedUrl: recorded.url }),
    ...(recorded?.gone ? { recordedGone: recorded.gone } : {}),
    ...(record && record.file !== file ? { recordedFile: record.file } : {}),
    ...(episode.guid ? { givenGuid: true } : recorded ? {} : { derivedGuid: true }),
    ...digestOfNotes(episode),
    ...(notes.cutFrom === undefined ? {} : { cutFrom: notes.cutFrom }),
    itemSize: itemSize(resolved),
    ...(held ? { held } : {}),
    ...(held === 'future' ? { ahead: episode.published! - now } : {}),
  };
  return { copies, episode: { ...resolved, facts } };
}

/** Where a path or address will be reached; nothing, and a remark, where it leads out of the show. */
export type Local = (text: string, path: Path) => (Address & { path?: string }) | undefined;

/** Places what a file names. Adds to `remarks` what leads out of the show, and to `copies` what goes beside the feed. */
export function openLocal(
  file: string,
  placement: Placement,
  remarks: Remark[],
  copies: Map<string, string>,
): Local {
  return (text, path) => {
    const target = targetOf(text, placement.mediaDir, file);
    if (target.kind === 'address') return { url: target.url };
    if (target.kind === 'outside') {
      remarks.push({ rule: 'media-path-outside', path, text, unread: true, detail: { why: target.why } });
      return undefined;
    }
    const address = addressOf(target.path, placement);
    if (address.copy !== undefined) copies.set(target.path, address.copy);
    return { ...address, path: target.path };
  };
}

/** The enclosure that an audio reference becomes, and what was seen of it when it is a local file. */
export async function resolveAudio(
  episode: Pick<Episode, 'audio'>,
  show: Show,
  local: Local,
  media: MediaReader,
  lock: Lock,
  remarks: Remark[],
): Promise<{ url: string; enclosure: Enclosure; fact?: MediaFact } | undefined> {
  const { audio } = episode;
  if (!audio) return undefined;
  const where = local(audio.text, audio.path);
  if (!where) return undefined;
  let fact: MediaFact | undefined;
  if (where.path !== undefined) {
    const looked = recordedIfAway(await media.audio(where.path), lock.audio.get(where.path), where);
    if ('remark' in looked) {
      remarks.push(at(audio.path, looked.remark, audio.text));
      return undefined;
    }
    fact = looked.fact;
  }
  const type = audio.type ?? mediaTypeOf(where.path ?? where.url)?.type;
  const length = fact?.bytes ?? audio.length;
  return {
    url: where.url,
    enclosure: {
      url: withPrefix(where.url, show.media?.prefix),
      ...(length === undefined ? {} : { length }),
      ...(type === undefined ? {} : { type }),
    },
    ...(fact ? { fact } : {}),
  };
}

/** Prefix services take the address without its scheme when it is https, and whole when it is not. */
function withPrefix(url: string, prefix: string | undefined): string {
  if (prefix === undefined || url.startsWith(prefix)) return url;
  return `${prefix.endsWith('/') ? prefix : `${prefix}/`}${url.startsWith('https://') ? url.slice(8) : url}`;
}

/** What other times are held against: as measured, else as given, unless that cannot be. */
function heardDuration(
  given: number | undefined,
  audio: { readonly enclosure?: Enclosure; readonly fact?: MediaFact } | undefined,
): number | undefined {
  if (audio?.fact) return audio.fact.duration;
  const { url = '', length = 0 } = audio?.enclosure ?? {};
  return mediaTypeOf(url)?.use === 'audio' && isTooShort(given ?? 0, length) ? undefined : given;
}

interface Companions {
  readonly fields: Pick<Episode, 'chapters' | 'transcripts'>;
  readonly facts: Pick<EpisodeFacts, 'chapters' | 'chaptersFile' | 'transcripts'>;
}

function resolveCompanions(
  episode: Episode,
  local: Local,
  media: MediaReader,
  remarks: Remark[],
  duration: number | undefined,
): Companions {
  const look = (reference: Reference, limit: number, kind: string): Looked | undefined => {
    const { text, path: field } = reference;
    const where = local(text, field);
    if (!where) return undefined;
    if (where.path === undefined) return { url: where.url, digest: digestOf(where.url), chapters: [] };
    const looked = media.companion(where.path, limit);
    if ('remark' in looked) {
      remarks.push(at(field, looked.remark, text));
      return undefined;
    }
    const companion = checkCompanion(kind, where.path, looked.fact, duration);
    remarks.push(...companion.remarks.map((remark) => at(field, remark)));
    const content = looked.fact.length < longEnough ? where.path : looked.fact;
    return { url: where.url, digest: digestOf(content), chapters: companion.chapters };
  };
  const { chaptersFile } = episode;
  const chapters = chaptersFile && look(chaptersFile, limits.chaptersFile, chaptersType);
  const digests: string[] = [];
  const transcripts = (episode.transcriptFiles ?? []).flatMap((file): Transcript[] => {
    const type = file.type ?? mediaTypeOf(file.text)?.type ?? '';
    const looked = look(file, limits.transcriptFile, type);
    digests.push(looked?.digest ?? '');
    if (!looked) return [];
    return [
      {
        url: looked.url,
        type,
        ...(file.language === undefined ? {} : { language: file.language }),
        ...(file.rel === undefined ? {} : { rel: file.rel }),
      },
    ];
  });
  return {
    fields: {
      ...(chapters ? { chapters: { url: chapters.url, type: chaptersFile?.type ?? chaptersType } } : {}),
      ...(transcripts.length > 0 ? { transcripts } : {}),
    },
    facts: {
      ...(chapters ? { chapters: chapters.chapters, chaptersFile: chapters.digest } : {}),
      ...(digests.length > 0 ? { transcripts: digests } : {}),
    },
  };
}

interface Looked {
  readonly url: string;
  readonly digest: string;
  readonly chapters: readonly ChapterMark[];
}

/** Bytes from which two files with the same content are the same file; shorter ones may be equal by chance. */
const longEnough = 500;

/** The title with its number where the show wants it so, and then the bare one for Apple. */
function titleOf(episode: Episode, show: Show): Pick<Episode, 'title' | 'appleTitle' | 'bareTitle'> {
  const { title, number } = episode;
  if (show.numberFormat === undefined || title === undefined || number === undefined) return {};
  const shown = show.numberFormat.replace(/\d+/, (digits) => String(number).padStart(digits.length, '0'));
  return { title: `${shown}${title}`, appleTitle: episode.appleTitle ?? title, bareTitle: title };
}

/** From the author, else as recorded, else made from the show's guid and the slug: the same for ever. */
function guidOf(episode: Episode, show: Show, recorded: string | undefined): Pick<Episode, 'guid'> {
  if (episode.guid) return {};
  if (recorded !== undefined) return { guid: { value: recorded, permalink: false } };
  if (show.guid === undefined) return {};
  return { guid: { value: episodeGuid(show.guid, slugOf(episode)), permalink: false } };
}

/** The guid that an episode gets from the guid of its show and its slug. */
export function episodeGuid(showGuid: string, slug: string): string {
  return uuidV5(namespaceOf(showGuid), slug);
}

/** A guid of a show that is no UUID can still be the name space of its episodes. */
function namespaceOf(guid: string): string {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(guid)
    ? guid
    : uuidV5('ead4c236-bf58-58c6-a2c6-a6b28d128cb6', guid);
}

/** The name of an episode in addresses: given, or its file name without `.md`. */
export function slugOf(episode: Pick<Episode, 'slug' | 'origin'>): string {
  const { file } = episode.origin;
  return episode.slug ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** A summary is plain text; several paragraphs of it stay paragraphs. */
function summaryHtml(summary: string): string {
  const paragraphs = summary.split(/\n[ \t]*\n/).map((paragraph) => escapeHtml(paragraph.trim()));
  const [only = '', ...more] = paragraphs.filter(Boolean);
  return more.length === 0 ? only : [only, ...more].map((paragraph) => `<p>${paragraph}</p>`).join('\n');
}

function notesOf(
  episode: Episode,
  show: Show,
): { fields: Pick<Episode, 'description' | 'content'>; cutFrom?: number } {
  const sides = episode.triangle?.map(({ side }) => sideName(side)).join(', ');
  const line = show.notes?.talentTriangleLine && sides ? `PMI Talent Triangle: ${sides}` : undefined;
  const html = episode.bodyFormat === 'html';
  const content = writeNotes(episode.body ?? '', { line, footer: show.notes?.footer, base: show.link, html });
  if (episode.summaryHtml !== undefined) {
    const description = keepHtml(episode.summaryHtml, show.link);
    return { fields: { ...(description ? { description } : {}), ...(content ? { content } : {}) } };
  }
  if (episode.shortNotes !== undefined && episode.summary === undefined) {
    if (content === '') return { fields: {} };
    if (episode.shortNotes === 'none') return { fields: { content } };
    return { fields: { description: content, ...(episode.shortNotes === 'same' ? { content } : {}) } };
  }
  const short = episode.summary === undefined ? simplify(content) : summaryHtml(episode.summary);
  const { html: description, from } = cutHtml(short, descriptionLimit);
  return {
    fields: { ...(description ? { description } : {}), ...(content ? { content } : {}) },
    ...(from === undefined ? {} : { cutFrom: from }),
  };
}

/** What listeners read first of an episode. */
/** UTF-16 units of notes that say something of one episode alone. */
const shortNotes = 50;

function digestOfNotes({ summary, body = '' }: Episode): Pick<EpisodeFacts, 'notes'> {
  const text = (summary ?? body).trim();
  // A few words may well be the same; that they are few is said already.
  return text.length < shortNotes ? {} : { notes: digestOf(text) };
}

function shareOf({ side, percent }: NonNullable<Episode['triangle']>[number]) {
  return percent === undefined ? { side } : { side, percent };
}
