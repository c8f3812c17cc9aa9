/** Another form of the audio or video of an episode (podcast:alternateEnclosure). */
export interface Alternate {
  /** Media type; empty where none was given. */
  readonly type: string;
  /** Bytes. */
  readonly length?: number;
  /** Bits a second. */
  readonly bitrate?: number;
  /** Pixels. */
  readonly height?: number;
  /** BCP 47. */
  readonly lang?: string;
  readonly title?: string;
  /** What it has in common with others; without it, or `default`, it is the same as the enclosure. */
  readonly rel?: string;
  /** RFC 6381. */
  readonly codecs?: string;
  /** It is the file of the enclosure, and preferred. */
  readonly default?: boolean;
  readonly sources: readonly AlternateSource[];
  readonly integrity?: Integrity;
}

/** Where an alternate can be had. */
export interface AlternateSource {
  /** Of any scheme: https, ipfs, magnet. */
  readonly uri: string;
  /** Media type of what is fetched, when it is not the file itself: `application/x-bittorrent`. */
  readonly contentType?: string;
}

/** What proves that a file is the one that was meant. */
export interface Integrity {
  /** `sri` or `pgp-signature`. */
  readonly type: string;
  readonly value: string;
}

/** A local alternate that was looked at. */
export interface AlternateFact {
  readonly path: string;
  readonly bytes: number;
  /** SHA-384 of the content, base64. */
  readonly sha384: string;
  /** Bits a second. */
  readonly bitrate?: number;
  /** Seconds. */
  readonly duration?: number;
}

/** The hash functions that SRI (W3C, Subresource Integrity) takes, with the length of their values in base64. */
export const sriLengths: ReadonlyMap<string, number> = new Map([
  ['sha256', 44],
  ['sha384', 64],
  ['sha512', 88],
]);

/** One hash of an SRI value. */
export interface SriHash {
  readonly algorithm: 'sha256' | 'sha384' | 'sha512';
  /** Base64. */
  readonly value: string;
}

/** The hashes of an SRI value, or nothing where one of them is malformed. */
export function readSri(text: string): readonly SriHash[] | undefined {
  if (text.length > 4096) return undefined;
  const hashes: SriHash[] = [];
  for (const each of text.split(/[ \t\r\n]+/)) {
    const [, algorithm = '', value = ''] =
      /^(sha\d{3})-([A-Za-z0-9+/]{20,100}={0,2})(?:\?[!-~]{0,200})?$/.exec(each) ?? [];
    if (sriLengths.get(algorithm) !== value.length || value === '') return undefined;
    hashes.push({ algorithm: algorithm as SriHash['algorithm'], value });
  }
  return hashes;
}
