import { type Address, addressesOfEpisode, addressesOfShow } from '../feed/addresses.ts';
import type { Episode, Show } from '../feed/feed.ts';
import { formatNamed, transcriptFormats } from '../media/transcripts/formats.ts';
import { chaptersType, extensionOf, extensionOfType, mediaTypeOf, standardType } from '../media/types.ts';
import type { ReadDocument } from '../tags/read-document.ts';
import { foldName } from '../text/file-name.ts';
import { limits } from '../text/limits.ts';

/** A file of a feed that is to come into the media folder. */
export interface PlannedFile extends Address {
  /** Name in the media folder; for a picture, unless its content says another extension. */
  readonly name: string;
  /** Most bytes. */
  readonly limit: number;
  readonly owner: Show | Episode;
  /** The file that names it. */
  readonly namedIn: string;
}

/**
 * The files that a feed names, each once, with names in the media folder: that of the episode, and an extension
 * that says what it is. `files` are the paths of the show file and of the episodes, in the order of the feed.
 */
export function planMedia(read: ReadDocument, files: readonly string[]): readonly PlannedFile[] {
  const { show, episodes } = read;
  const [showFile = '', ...episodeFiles] = files;
  const planned = new Map<string, PlannedFile>();
  const taken = new Set<string>();
  const plan = (address: Address, owner: Show | Episode, namedIn: string, stem: string, type = ''): void => {
    if (!/^https?:\/\//i.test(address.url) || planned.has(address.url)) return;
    const name = freeNameOf(stem, extensionFor(address, type), taken);
    planned.set(address.url, { ...address, name, limit: limitOf(address.use), owner, namedIn });
  };
  for (const address of addressesOfShow(show))
    if (address.use === 'artwork') plan(address, show, showFile, 'cover');
  for (const [index, episode] of episodes.entries()) {
    const file = episodeFiles[index] ?? '';
    const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
    for (const address of addressesOfEpisode(episode, show)) {
      if (fetched.has(address.use)) plan(address, episode, file, stem, typeIn(episode, address));
    }
  }
  return [...planned.values()];
}

const fetched: ReadonlySet<Address['use']> = new Set(['media', 'artwork', 'transcript', 'chapters']);

/** The media type that the feed says a file has. */
function typeIn({ enclosure, transcripts = [], chapters }: Episode, { use, url }: Address): string {
  if (use === 'media') return enclosure?.type ?? '';
  if (use === 'chapters') return chapters?.type ?? '';
  return transcripts.find((each) => each.url === url)?.type ?? '';
}

/** By the address, where that says what is looked for; else by the type, else what is most common. */
function extensionFor({ url, use }: Address, type: string): string {
  const known = mediaTypeOf(url);
  if (use === 'artwork') return known?.type === 'image/png' ? 'png' : 'jpg';
  if (use === 'chapters')
    return type === '' || extensionOfType(type) === 'json' ? 'chapters.json' : 'chapters';
  // Apps read a transcript by the type that the feed gives, whatever its address ends in.
  const said = formatNamed(standardType(type));
  const isTranscript =
    known?.use === 'transcript' && (said === undefined || transcriptFormats[said].type === known.type);
  const isFitting = use === 'transcript' ? isTranscript : known && heard.has(known.use);
  if (isFitting) return extensionOf(url);
  return extensionOfType(type) ?? (use === 'media' ? 'mp3' : 'txt');
}

const heard: ReadonlySet<string> = new Set(['audio', 'video', 'document']);

function limitOf(use: Address['use']): number {
  if (use === 'media') return limits.mediaFile;
  if (use === 'artwork') return limits.imageFile;
  return use === 'chapters' ? limits.chaptersFile : limits.transcriptFile;
}

/** Pictures may change their extension, so that none of one stem takes the place of another. */
function freeNameOf(stem: string, extension: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : `.${number}`}.${extension}`;
    const folded = foldName(name).replace(/\.(?:jpe?g|png)$/, '.picture');
    if (taken.has(folded)) continue;
    taken.add(folded);
    return name;
  }
}

/** What a file may be called in the end: a picture is called after its content. */
export function namesOf({ name, use }: PlannedFile): readonly string[] {
  if (use !== 'artwork') return [name];
  const stem = name.slice(0, name.length - extensionOf(name).length);
  return [`${stem}jpg`, `${stem}png`];
}

/** The media type that podfeed takes from the name of a file. */
export function typeOfName(name: string): string | undefined {
  return name.endsWith('.chapters.json') ? chaptersType : mediaTypeOf(name)?.type;
}
