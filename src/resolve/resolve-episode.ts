import { isTooShort } from '../feed/duration.ts';
import type { Enclosure, Episode, EpisodeFacts, MediaFact, Show } from '../feed/feed.ts';
import type { Instant } from '../feed/instant.ts';
import type { Path, Remark } from '../feed/placed.ts';
import { withPrefixes } from '../feed/prefixes.ts';
import { sideName } from '../feed/talent-triangle.ts';
import { uuidV5 } from '../feed/uuid.ts';
import { escapeHtml, keepHtml, writeNotes } from '../markdown/notes.ts';
import { cutHtml, simplify } from '../markdown/short-notes.ts';
import { mediaTypeOf } from '../media/types.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import { digestOf } from '../text/digest.ts';
import { besideFiles } from './beside-files.ts';
import { resolveChapters } from './chapters.ts';
import { isEmbedded, resolveEmbedded } from './embedded-image.ts';
import { episodeTranscripts } from './episode-transcripts.ts';
import { resolveExtra } from './extra.ts';
import { itemSize } from './item-size.ts';
import type { Lock } from './lock.ts';
import { at, type MediaReader } from './media.ts';
import { claimBlock, pdusOf } from './pdu-claim.ts';
import { recordedIfAway } from './recorded-media.ts';
import type { Records } from './records.ts';
import { type Address, addressOf, type Placement, targetOf } from './references.ts';
import { resolveAlternates } from './resolve-alternates.ts';
import { resolvePictures } from './resolve-pictures.ts';
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
  /** Pictures that go beside the feed: path in the output folder to the recording they are in. */
  readonly pictures?: ReadonlyMap<string, string>;
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
  const inside = isEmbedded(episode) ? resolveEmbedded(episode, placement, media) : undefined;
  if (inside && 'remark' in inside) remarks.push(inside.remark);
  const image = isEmbedded(episode)
    ? inside && 'url' in inside
      ? inside
      : undefined
    : resolveImage(episode, placement, media, lock, remarks, copies);
  const taken: Pick<ResolvedEpisode, 'pictures'> =
    inside && 'url' in inside ? { pictures: new Map([[inside.fact.path, inside.recording]]) } : {};
  const frame = { placement, media, lock, remarks, copies };
  const furtherPictures = resolvePictures(episode, frame);
  const alternates = await resolveAlternates(episode, frame);
  const duration =
    episode.duration ??
    episode.audio?.duration ??
    (audio?.fact ? Math.round(audio.fact.duration) : undefined);
  const heard = heardDuration(duration, audio);
  const slug = slugOf(episode);
  const transcripts = episodeTranscripts(episode, {
    local,
    media,
    remarks,
    duration: heard,
    feed: placement.feed,
    slug,
    known: lock.transcripts,
  });
  const chapters = resolveChapters(episode, {
    show,
    placement,
    media,
    local,
    duration: heard,
    audio: audio?.fact,
    slug,
    remarks,
    copies,
  });
  const made = [...transcripts.made, ...chapters.made];
  const beside = besideFiles(made, episode, copies, placement);
  const pdus = pdusOf(episode, audio?.fact?.duration ?? duration);
  const notes = notesOf(episode, show, claimBlock(episode, show, pdus));
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
  const filled: Episode = {
    ...plain,
    ...titleOf(episode, show),
    ...guidOf(episode, show, recorded?.guid),
    ...notes.fields,
    ...(audio ? { enclosure: audio.enclosure } : {}),
    ...(duration === undefined ? {} : { duration }),
    ...(image?.url === undefined ? {} : { image: image.url }),
    ...(inside && 'url' in inside ? { imageFile: { text: inside.fact.path, path: ['image'] } } : {}),
    ...(furtherPictures.images ? { images: furtherPictures.images } : {}),
    ...(alternates.alternates ? { alternates: alternates.alternates } : {}),
    ...(episode.explicit === undefined && show.explicit !== undefined ? { explicit: show.explicit } : {}),
    ...(episode.categoryTexts
      ? { categories: [...episode.categoryTexts.map((text) => ({ text })), ...(episode.categories ?? [])] }
      : {}),
    ...(episode.triangle ? { talentTriangle: episode.triangle.map(shareOf) } : {}),
    ...transcripts.fields,
    ...chapters.fields,
  };
  const kept = resolveExtra(episodeTags, filled, extra);
  remarks.push(...kept.remarks);
  const resolved: Episode = {
    ...filled,
    ...(kept.extra ? { extra: kept.extra } : {}),
    remarks: remarks.length > 0 ? [...episode.remarks, ...remarks] : episode.remarks,
  };
  const facts: EpisodeFacts = {
    ...transcripts.facts,
    ...chapters.facts,
    ...(made.length > 0 ? { madeFiles: made } : {}),
    ...(beside.length > 0 ? { beside } : {}),
    ...(audio?.fact ? { audio: audio.fact } : {}),
    ...(image?.fact ? { artwork: image.fact } : {}),
    ...(furtherPictures.facts ? { pictures: furtherPictures.facts } : {}),
    ...(alternates.facts ? { alternates: alternates.facts } : {}),
    ...(image && 'recorded' in image && image.recorded !== undefined
      ? { recordedArtwork: image.recorded }
      : {}),
    ...(audio ? { mediaUrl: audio.url } : {}),
    ...(recorded ? { recordedGuid: recorded.guid, recordedDate: recorded.date } : {}),
    ...(recorded?.url === undefined ? {} : { recordedUrl: recorded.url }),
    ...(recorded?.gone ? { recordedGone: recorded.gone } : {}),
    ...(record && record.file !== file ? { recordedFile: record.file } : {}),
    ...(episode.guid ? { givenGuid: true } : recorded ? {} : { derivedGuid: true }),
    ...digestOfNotes(episode),
    ...(notes.cutFrom === undefined ? {} : { cutFrom: notes.cutFrom }),
    ...(pdus ? { pdus } : {}),
    itemSize: itemSize(resolved),
    ...(held ? { held } : {}),
    ...(held === 'future' ? { ahead: episode.published! - now } : {}),
  };
  return { copies, ...taken, episode: { ...resolved, facts } };
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
      url: isCounted(where.path ?? where.url, type)
        ? withPrefixes(where.url, show.media?.prefix ?? [], show.guid)
        : where.url,
      ...(length === undefined ? {} : { length }),
      ...(type === undefined ? {} : { type }),
    },
    ...(fact ? { fact } : {}),
  };
}

/** Services count downloads of recordings: no documents, and no lists of pieces. */
function isCounted(file: string, type: string | undefined): boolean {
  const known = mediaTypeOf(file);
  if (known?.type === 'application/x-mpegURL') return false;
  return known ? known.use === 'audio' || known.use === 'video' : /^(?:audio|video)\/|^$/i.test(type ?? '');
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
  return (
    episode.slug ??
    file
      .slice(file.lastIndexOf('/') + 1)
      .replace(/\.md$/i, '')
      .normalize('NFC')
  );
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
  block: string | undefined,
): { fields: Pick<Episode, 'description' | 'content'>; cutFrom?: number } {
  const sides = episode.triangle?.map(({ side }) => sideName(side)).join(', ');
  const line = show.notes?.talentTriangleLine && sides ? `PMI Talent Triangle: ${sides}` : undefined;
  const html = episode.bodyFormat === 'html';
  const { footer } = show.notes ?? {};
  const content = writeNotes(episode.body ?? '', { line, block, footer, base: show.link, html });
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
