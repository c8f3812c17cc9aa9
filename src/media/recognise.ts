import { hasMark } from './bytes.ts';
import type { Container } from './facts.ts';
import { imageFormat } from './image-formats.ts';

/** How many bytes from the start `recognise` wants to see. */
export const headLength = 4096;

/** What a file is by its first bytes: media podfeed can measure, something else with a name, or unknown. */
export type Recognised =
  | { readonly container: Container }
  /** Named with its article: `an HTML page`. */
  | { readonly other: string }
  | undefined;

/** Recognises a file by its first bytes alone; its name and declared type are not asked. */
export function recognise(head: Uint8Array): Recognised {
  const container = mediaContainer(head);
  if (container !== undefined) return { container };
  const other = markedFormat(head) ?? imageFormat(head) ?? textFormat(head);
  return other === undefined ? undefined : { other };
}

function mediaContainer(head: Uint8Array): Container | undefined {
  if (hasMark(head, 0, 'OggS')) return 'ogg';
  if (hasMark(head, 0, 'fLaC')) return 'flac';
  if (hasMark(head, 0, 'RIFF') && hasMark(head, 8, 'WAVE')) return 'wav';
  if (hasMark(head, 4, 'ftyp')) return movieContainer(head);
  // QuickTime files of before 2001 have no file type box. The size before the name tells them from text.
  if (
    (head[0] ?? 0x20) < 0x20 &&
    ['moov', 'mdat', 'wide', 'skip', 'free'].some((box) => hasMark(head, 4, box))
  )
    return 'mov';
  const second = head[1] ?? 0;
  // ADTS is told from MPEG audio by its layer bits, which are 0.
  if (head[0] === 0xff && (second & 0xf6) === 0xf0) return 'aac';
  if (head[0] === 0xff && (second & 0xe6) === 0xe2) return 'mp3';
  return undefined;
}

const stillBrands = ['heic', 'heix', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis'];

function movieContainer(head: Uint8Array): Container | undefined {
  if (stillBrands.some((brand) => hasMark(head, 8, brand))) return undefined;
  if (hasMark(head, 8, 'qt  ')) return 'mov';
  return ['M4A ', 'M4B ', 'M4P '].some((brand) => hasMark(head, 8, brand)) ? 'm4a' : 'mp4';
}

const marks: readonly (readonly [mark: string, name: string, at?: number])[] = [
  ['%PDF', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['ustar', 'a tar archive', 257],
  ['\x1aE\xdf\xa3', 'a Matroska or WebM file'],
  ['\x30\x26\xb2\x75\x8e\x66\xcf\x11', 'a Windows Media file'],
  ['AIFF', 'an AIFF file', 8],
  ['AIFC', 'an AIFF file', 8],
  ['AVI ', 'an AVI file', 8],
  ['RF64', 'a wave file in the RF64 form'],
  ['#!AMR', 'an AMR file'],
  ['caff', 'a Core Audio file'],
  ['MThd', 'a MIDI file'],
  ['wvpk', 'a WavPack file'],
  ['MAC ', "a Monkey's Audio file"],
  ['FLV\x01', 'a Flash video'],
  ['\x00\x00\x01\xba', 'an MPEG program stream'],
  ['#EXTM3U', 'a playlist'],
  ['[playlist]', 'a playlist'],
  ['WEBVTT', 'a WebVTT transcript'],
  ['version https://git-lfs', 'a Git LFS pointer, not the file itself'],
  ['MZ', 'a Windows program'],
  ['\x7fELF', 'a program'],
];

function markedFormat(head: Uint8Array): string | undefined {
  if (head[0] === 0x47 && head[188] === 0x47 && head[376] === 0x47) return 'an MPEG transport stream';
  return marks.find(([mark, , at]) => hasMark(head, at ?? 0, mark))?.[1];
}

function textFormat(head: Uint8Array): string | undefined {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return 'a text file';
  const text = decode(head)?.trimStart().slice(0, 200).toLowerCase();
  if (text === undefined) return undefined;
  if (text === '') return 'an empty text file';
  if (/^<!doctype html|^<(?:html|head|body|script|!--)/.test(text)) return 'an HTML page';
  if (text.startsWith('<rss') || text.startsWith('<feed')) return 'a feed';
  if (text.startsWith('<?xml')) return 'an XML document';
  if (/^[[{]\s{0,50}["{[\]}]/.test(text)) return 'a JSON document';
  return 'a text file';
}

/** The head as UTF-8 text, or undefined if it is none or holds control characters. */
function decode(head: Uint8Array): string | undefined {
  for (const byte of head) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return undefined;
  }
}
