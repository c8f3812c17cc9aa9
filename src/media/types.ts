import type { Container } from './facts.ts';

/** A media type that podfeed knows, with the use it is put to. */
export interface MediaType {
  /** As written in a feed: `audio/mpeg`. */
  readonly type: string;
  readonly use: 'audio' | 'video' | 'document' | 'image' | 'transcript';
  /** Apple Podcasts accepts it for this use. */
  readonly apple: boolean;
}

/** The type of a chapters file (Podcasting 2.0 JSON chapters). Its extension, `.json`, does not tell. */
export const chaptersType = 'application/json+chapters';

/**
 * The media type by the extension of a file path or URL; query and fragment of a URL do not count,
 * upper and lower case are one.
 */
export function mediaTypeOf(urlOrPath: string): MediaType | undefined {
  return byExtension.get(extensionOf(urlOrPath));
}

/** The extension in lower case without its dot, or the empty text. For URLs that of the path. */
export function extensionOf(urlOrPath: string): string {
  const address = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#]*(\/[^?#]*)?/i.exec(urlOrPath);
  if (address) return lastExtension(address[1] ?? '');
  const whole = lastExtension(urlOrPath);
  if (byExtension.has(whole)) return whole;
  // A relative address may carry a query, but a file's name may also hold `?` and `#`.
  const cut = urlOrPath.search(/[?#]/);
  return cut < 0 ? whole : lastExtension(urlOrPath.slice(0, cut));
}

function lastExtension(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/**
 * The standard spelling of a media type: lower case, without parameters, and with `audio/mp3`,
 * `audio/m4a`, `application/srt` and the like replaced by the type Apple or the podcast namespace names.
 * Unknown types come back as they are.
 */
export function standardType(type: string): string {
  const bare = (type.split(';', 1)[0] ?? '').trim().toLowerCase();
  return synonyms.get(bare) ?? bare;
}

/** The usual extension of a media type, without its dot, or undefined for types that have none here. */
export function extensionOfType(type: string): string | undefined {
  const standard = standardType(type);
  if (standard === chaptersType) return 'json';
  return [...byExtension].find(([, known]) => known.type === standard)?.[0];
}

/** The container a file of this name should hold, or undefined for other extensions. */
export function containerOfExtension(name: string): Container | undefined {
  return containers.get(extensionOf(name));
}

/**
 * Whether content of one container may stand under the extension of the other. M4A and MP4 are one
 * format whose brand encoders set as they like; all others must agree.
 */
export function sameContainer(a: Container, b: Container): boolean {
  return a === b || (isMovie(a) && isMovie(b));
}

function isMovie(container: Container): boolean {
  return container === 'm4a' || container === 'mp4';
}

function known(use: MediaType['use'], type: string, apple: boolean): MediaType {
  return { type, use, apple };
}

/**
 * Enclosure types as Apple requires them (Podcasts for Creators, requirements for audio and video);
 * transcripts as the podcast namespace names them, of which Apple reads VTT and SRT.
 */
const byExtension: ReadonlyMap<string, MediaType> = new Map([
  ['mp3', known('audio', 'audio/mpeg', true)],
  ['m4a', known('audio', 'audio/x-m4a', true)],
  ['m4b', known('audio', 'audio/x-m4a', false)],
  ['aac', known('audio', 'audio/aac', false)],
  ['ogg', known('audio', 'audio/ogg', false)],
  ['oga', known('audio', 'audio/ogg', false)],
  ['opus', known('audio', 'audio/opus', false)],
  ['flac', known('audio', 'audio/flac', false)],
  ['wav', known('audio', 'audio/wav', false)],
  ['mp4', known('video', 'video/mp4', true)],
  ['m4v', known('video', 'video/x-m4v', true)],
  ['mov', known('video', 'video/quicktime', true)],
  ['webm', known('video', 'video/webm', false)],
  ['m3u8', known('video', 'application/x-mpegURL', false)],
  ['pdf', known('document', 'application/pdf', true)],
  ['epub', known('document', 'application/epub+zip', false)],
  ['jpg', known('image', 'image/jpeg', true)],
  ['jpeg', known('image', 'image/jpeg', true)],
  ['png', known('image', 'image/png', true)],
  ['webp', known('image', 'image/webp', false)],
  ['gif', known('image', 'image/gif', false)],
  ['svg', known('image', 'image/svg+xml', false)],
  ['avif', known('image', 'image/avif', false)],
  ['heic', known('image', 'image/heic', false)],
  ['tif', known('image', 'image/tiff', false)],
  ['tiff', known('image', 'image/tiff', false)],
  ['bmp', known('image', 'image/bmp', false)],
  ['vtt', known('transcript', 'text/vtt', true)],
  ['srt', known('transcript', 'application/x-subrip', true)],
  ['json', known('transcript', 'application/json', false)],
  ['html', known('transcript', 'text/html', false)],
  ['htm', known('transcript', 'text/html', false)],
  ['txt', known('transcript', 'text/plain', false)],
]);

const synonyms: ReadonlyMap<string, string> = new Map([
  ['audio/mp3', 'audio/mpeg'],
  ['audio/mpeg3', 'audio/mpeg'],
  ['audio/mpg', 'audio/mpeg'],
  ['audio/x-mp3', 'audio/mpeg'],
  ['audio/x-mpeg', 'audio/mpeg'],
  ['audio/x-mpeg-3', 'audio/mpeg'],
  ['audio/m4a', 'audio/x-m4a'],
  ['audio/mp4', 'audio/x-m4a'],
  ['audio/mp4a-latm', 'audio/x-m4a'],
  ['audio/x-m4b', 'audio/x-m4a'],
  ['audio/m4b', 'audio/x-m4a'],
  ['audio/aacp', 'audio/aac'],
  ['audio/x-aac', 'audio/aac'],
  ['audio/vorbis', 'audio/ogg'],
  ['application/ogg', 'audio/ogg'],
  ['audio/x-ogg', 'audio/ogg'],
  ['audio/x-flac', 'audio/flac'],
  ['audio/wave', 'audio/wav'],
  ['audio/x-wav', 'audio/wav'],
  ['audio/vnd.wave', 'audio/wav'],
  ['video/m4v', 'video/x-m4v'],
  ['video/x-mp4', 'video/mp4'],
  ['video/mov', 'video/quicktime'],
  ['video/x-quicktime', 'video/quicktime'],
  ['application/vnd.apple.mpegurl', 'application/x-mpegURL'],
  ['application/x-mpegurl', 'application/x-mpegURL'],
  ['image/jpg', 'image/jpeg'],
  ['image/pjpeg', 'image/jpeg'],
  ['image/x-png', 'image/png'],
  ['application/srt', 'application/x-subrip'],
  ['text/srt', 'application/x-subrip'],
  ['text/x-srt', 'application/x-subrip'],
  ['application/vtt', 'text/vtt'],
  ['application/chapters+json', chaptersType],
]);

const containers: ReadonlyMap<string, Container> = new Map<string, Container>([
  ['mp3', 'mp3'],
  ['m4a', 'm4a'],
  ['m4b', 'm4a'],
  ['mp4', 'mp4'],
  ['m4v', 'mp4'],
  ['mov', 'mov'],
  ['wav', 'wav'],
  ['ogg', 'ogg'],
  ['oga', 'ogg'],
  ['opus', 'ogg'],
  ['flac', 'flac'],
  ['aac', 'aac'],
]);
