import type { NoAnswer } from '../text/exchange.ts';
import type { Place } from '../text/source.ts';
import type { AlternateFact } from './alternate.ts';
import type { EmbeddedChapter } from './chapters.ts';
import type { FurtherFacts } from './further-feed.ts';
import type { Instant } from './instant.ts';
import type { Path } from './placed.ts';
import type { Side } from './talent-triangle.ts';

/** What was found out about a show beyond its own text. */
export interface ShowFacts {
  /** The instant that counts as the present. */
  readonly now?: Instant;
  readonly artwork?: ArtworkFact;
  /** Of further pictures that are local files. */
  readonly pictures?: readonly PictureFact[];
  /** What servers answered, where they were asked. */
  readonly remote?: RemoteFacts;
  /** Guid recorded for this show. */
  readonly recordedGuid?: string;
  /** Digest recorded for its picture, of a local file. */
  readonly recordedArtwork?: string;
  /** Episodes that were published from files that are no longer there, by guid. */
  readonly gone?: ReadonlyMap<string, GoneEpisode>;
  /** About its further feeds, in their order, once all episodes are read. */
  readonly feeds?: readonly FurtherFacts[];
}

/** An episode that was published from a file that is no longer there. */
export interface GoneEpisode {
  readonly file: string;
  /** The date it was published with. */
  readonly date: Instant;
  /** It was taken out, and that was meant. */
  readonly meant?: true;
  /** Where it is recorded. */
  readonly place?: Place;
}

/** What was found out about an episode beyond its own text. */
export interface EpisodeFacts {
  readonly audio?: MediaFact;
  /** Other forms of its audio that were looked at. */
  readonly variants?: readonly MediaFact[];
  readonly artwork?: ArtworkFact;
  /** Of other forms of the audio that are local files. */
  readonly alternates?: readonly AlternateFact[];
  /** Of further pictures that are local files. */
  readonly pictures?: readonly PictureFact[];
  /** Guid recorded for this file. */
  readonly recordedGuid?: string;
  /** Date recorded for this file. */
  readonly recordedDate?: Instant;
  /** Address of the media file, without the prefixes of the show. */
  readonly mediaUrl?: string;
  /** The same, as recorded for this file. */
  readonly recordedUrl?: string;
  /** It was taken out of the feed, and that was meant. */
  readonly recordedGone?: true;
  /** The file it was recorded under, where it has another name now. */
  readonly recordedFile?: string;
  /** Digest recorded for its picture, of a local file. */
  readonly recordedArtwork?: string;
  /** The guid was made from the name of the episode: nobody gave or recorded one. */
  readonly derivedGuid?: boolean;
  /** The author gave the guid. */
  readonly givenGuid?: boolean;
  /** Digest of the text that listeners read first: the summary, else the notes. */
  readonly notes?: string;
  /** Digests of the transcripts, in the order in which the author names them. */
  readonly transcripts?: readonly string[];
  /** Its transcripts that are served from elsewhere and were looked at. */
  readonly transcriptFiles?: readonly FileFact[];
  /** Files that a build makes and puts beside the feed. Let go with the notes. */
  readonly madeFiles?: readonly MadeFile[];
  /** What a build puts beside the feed, but for recordings and pictures. */
  readonly beside?: readonly BesideFile[];
  /** Digest of the chapters file. */
  readonly chaptersFile?: string;
  /** The chapters of the chapters file that listeners see. Let go with the notes. */
  readonly chapters?: readonly ChapterMark[];
  /** The chapters are those of the notes. */
  readonly chaptersOfNotes?: true;
  /** Seconds from the instant of the build to its date, where that is later. */
  readonly ahead?: number;
  /** Bytes of the description before it was cut, when it was. */
  readonly cutFrom?: number;
  /** About how many bytes its item takes in the feed. */
  readonly itemSize?: number;
  /** What can be claimed for each side of the Talent Triangle. */
  readonly pdus?: readonly SidePdus[];
  /** Not to be published at the instant of the build, and why. */
  readonly held?: 'draft' | 'future';
}

/** PDUs for a side of the Talent Triangle, in quarters. */
export interface SidePdus {
  readonly side: Side;
  readonly pdu: number;
}

/** A chapter: its start in seconds, and its title. */
export interface ChapterMark {
  readonly start: number;
  readonly title?: string;
}

/** A local file that has no facts of its kind. Size in bytes. */
export interface FileFact {
  readonly path: string;
  readonly bytes: number;
  /** Of the content; of a short file, of its path. */
  readonly digest: string;
}

/** A file that a build puts beside the feed. */
export interface BesideFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /** Where in the episode stands what it is made or copied from. */
  readonly from: Path;
  readonly what: 'transcript' | 'chapters' | 'copy';
}

/** A file that a build makes. */
export interface MadeFile extends BesideFile {
  readonly text: string;
}

/** A local media file that was looked at. Durations in seconds, sizes in bytes, rates in bits a second. */
export interface MediaFact {
  readonly path: string;
  readonly bytes: number;
  readonly container: string;
  readonly duration: number;
  readonly bitrate?: number;
  readonly sampleRate?: number;
  readonly channels?: number;
  readonly variable?: boolean;
  readonly header?: boolean;
  /** What the file says of itself in its tags. */
  readonly title?: string;
  readonly artist?: string;
  readonly hasPicture?: boolean;
  readonly chapters?: readonly EmbeddedChapter[];
}

/** A local picture that was looked at; artwork is JPEG or PNG. Sides in pixels, size in bytes. */
export interface ArtworkFact {
  readonly path: string;
  /** Of the content. */
  readonly digest?: string;
  readonly bytes: number;
  readonly format: 'jpeg' | 'png' | 'webp' | 'gif';
  readonly width: number;
  readonly height: number;
  readonly colour: 'rgb' | 'grey' | 'palette' | 'cmyk';
  /** The colours that an embedded profile (ICC) is for. */
  readonly profile?: 'rgb' | 'grey' | 'cmyk' | 'other';
  readonly alpha: boolean;
  readonly density?: number;
  readonly progressive: boolean;
  readonly exif: boolean;
}

/** A further picture that was looked at. */
export interface PictureFact extends ArtworkFact {
  /** Its number among the further pictures, from 0. */
  readonly index: number;
}

/** What servers answered about the addresses of a feed. */
export interface RemoteFacts {
  /** The instant that counts as the present: of what comes out later, nothing need be there. */
  readonly now: Instant;
  /** By address, as the feed has it. */
  readonly answers: ReadonlyMap<string, RemoteFact>;
  /** About the feed itself. */
  readonly feed?: RemoteFeedFact;
  /** How many addresses were not asked, because there are too many, or because all that may be spent was spent. */
  readonly left: number;
  /** What was spent before all were asked. */
  readonly spent?: Spent;
  /** No server was asked: all that is known is how the feed itself came. */
  readonly wayOnly?: true;
}

/** What is spent on asking: the time, or the bytes that may come. */
export type Spent = 'time' | 'bytes';

/** What a file is to a show or an episode. */
export type FileUse =
  | 'media'
  | 'artwork'
  | 'transcript'
  | 'chapters'
  /** Another form of the media file. */
  | 'alternate'
  /** A further picture, for a purpose of its own. */
  | 'picture'
  /** What is on the air, and has no size. */
  | 'stream';

/** What came of asking a server for an address: why nothing is known of it, or what was answered. */
export interface RemoteFact {
  readonly use: FileUse;
  /** The type that the feed gives. */
  readonly givenType?: string;
  /** `unasked`: its server had been silent too often; `detail` is the problem it had. */
  readonly problem?: NoAnswer | 'unasked';
  /** What the problem is in other words. */
  readonly detail?: string;
  /** The address that the problem is with, where the one asked for leads there. */
  readonly at?: string;
  /** Status of the answer, after redirects. */
  readonly status?: number;
  /** What came of HEAD where that went worse: a status, or no answer. */
  readonly head?: number | NoAnswer;
  /** Whether a part can be had alone. */
  readonly ranges?: boolean;
  /** Bytes of the whole file. */
  readonly length?: number;
  /** Content-Type as sent. */
  readonly type?: string;
  /** Whether the server says when the file was changed. */
  readonly lastModified?: boolean;
  /** Whether pages of other sites may read it. */
  readonly cors?: boolean;
  /** What the head of a picture says. */
  readonly artwork?: ArtworkFact;
  /** Why it is no picture that can be used: what it is instead, or what is wrong with it. */
  readonly notArtwork?: { readonly rule: 'art-format' | 'art-file-damaged'; readonly what: string };
}

/** How a server sends a feed. */
export interface RemoteFeedFact {
  /** The address that was asked. */
  readonly url: string;
  readonly problem?: Exclude<NoAnswer, 'spent'>;
  readonly detail?: string;
  readonly status?: number;
  /** Where it is sent on to for good, with status 301 or 308. */
  readonly moved?: string;
  /** Content-Type as sent; not there where it was not looked at. */
  readonly type?: string;
  readonly gzip?: boolean;
  /** Bytes of the feed, not packed. */
  readonly size?: number;
  /** Whether the answer has an ETag or a Last-Modified. */
  readonly marked?: boolean;
  /** Status of the answer when asked whether the feed has changed since. */
  readonly again?: number;
}
