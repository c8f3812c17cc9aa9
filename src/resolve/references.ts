import { readHttpUrl } from '../feed/url.ts';

/** What a path or address in a show means. Project paths are relative to the show's folder, with `/`. */
export type Target =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'outside'; readonly why: 'absolute' | 'above' | 'scheme' | 'backslash' };

/**
 * Reads a reference: an http address, a path in the media folder, or one relative to the file that names it
 * when it begins with `./` or `../`. A path that leaves the show's folder is not resolved.
 */
export function targetOf(text: string, mediaDir: string, fromFile: string): Target {
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(text);
  if (scheme) {
    if (!/^https?$/i.test(scheme[1]!)) return { kind: 'outside', why: 'scheme' };
    const read = readHttpUrl(text);
    return { kind: 'address', url: read.ok ? read.value.href : text };
  }
  if (text.includes('\\')) return { kind: 'outside', why: 'backslash' };
  if (text.startsWith('/')) return { kind: 'outside', why: 'absolute' };
  const relative = text.startsWith('./') || text.startsWith('../');
  const folder = fromFile.includes('/') ? fromFile.slice(0, fromFile.lastIndexOf('/')) : '';
  const path = normalise(`${relative ? folder : mediaDir}/${text}`);
  return path === undefined ? { kind: 'outside', why: 'above' } : { kind: 'file', path };
}

/** A relative path without `.` and `..`, or nothing when it leads above its root. */
export function normalise(path: string): string | undefined {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/** Where a file of the project will be reached. */
export interface Placement {
  readonly mediaDir: string;
  /** Address of the media folder, if it is served by itself. */
  readonly mediaUrl: string | undefined;
  /** Address of the feed. */
  readonly feed: string | undefined;
  /** Pictures that are put beside the feed get names that change with what is in them. */
  readonly hashArtwork?: boolean | undefined;
}

export interface Address {
  readonly url: string;
  /** The build must put the file beside the feed, under this path. */
  readonly copy?: string;
}

/** The address of a file: below `media.url` for the media folder, else beside the feed. */
export function addressOf(path: string, { mediaDir, mediaUrl, feed }: Placement): Address {
  const dir = normalise(mediaDir) ?? '';
  const within = dir === '' ? path : path.startsWith(`${dir}/`) ? path.slice(dir.length + 1) : undefined;
  if (mediaUrl !== undefined && within !== undefined) {
    return { url: join(mediaUrl.endsWith('/') ? mediaUrl : `${mediaUrl}/`, within) };
  }
  return { url: addressBeside(path, feed), copy: path };
}

/** The address of what a build puts beside the feed under a path. */
export function addressBeside(path: string, feed: string | undefined): string {
  return join(feed ?? 'https://example.invalid/', path);
}

/**
 * The path of a picture that is taken out of a recording: beside it, and another one for each picture. It is the same
 * wherever the show is built.
 */
export function embeddedPath(recording: string, digest: string, format: string): string {
  const dot = recording.lastIndexOf('.');
  const name = dot > recording.lastIndexOf('/') + 1 ? recording.slice(0, dot) : recording;
  return `${name}.cover.${shortHash(digest)}.${format === 'jpeg' ? 'jpg' : format}`;
}

const shortHash = (digest: string): string =>
  Buffer.from(digest, 'base64').toString('hex').slice(0, hashLength);

/** Digits of a digest in a name: enough to tell the pictures of one show apart. */
const hashLength = 8;

/**
 * The address of a picture with a piece of the digest of its content before the ending, `cover.3f2a91c0.jpg`, where
 * the build puts it beside the feed under that name; else as it is.
 */
export function hashedAddress(address: Address, digest: string | undefined, placement: Placement): Address {
  const { copy } = address;
  if (copy === undefined || digest === undefined || !placement.hashArtwork) return address;
  const dot = copy.lastIndexOf('.');
  const end = dot > copy.lastIndexOf('/') + 1 ? dot : copy.length;
  const name = `${copy.slice(0, end)}.${shortHash(digest)}${copy.slice(end)}`;
  return { url: addressBeside(name, placement.feed), copy: name };
}

function join(base: string, path: string): string {
  const encoded = path.split('/').map(encodeStep).join('/');
  try {
    return new URL(encoded, base).href;
  } catch {
    return encoded;
  }
}

/** Encodes what a path step must not hold, lone surrogates included. */
function encodeStep(step: string): string {
  return encodeURIComponent(step.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(
    /%(?:40|3A|24|2C|3B|2B|3D|26)/g,
    decodeURIComponent,
  );
}
