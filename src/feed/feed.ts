import type { Category } from './category.ts';
import type { EpisodeFacts, ShowFacts } from './facts.ts';
import type { FurtherFeed } from './further-feed.ts';
import type { FeedHistory, FeedPages } from './history.ts';
import type { Instant } from './instant.ts';
import type { Placed } from './placed.ts';
import type { Slot } from './schedule.ts';
import type { Written } from './talent-triangle.ts';
import type {
  Cloud,
  Enclosure,
  ExtraElement,
  Guid,
  License,
  Location,
  Person,
  RssCategory,
  RssImage,
  TextInput,
  Transcript,
  TriangleShare,
  Txt,
  UpdateFrequency,
} from './vocabulary.ts';
import type { Weekday } from './weekday.ts';

export type {
  ArtworkFact,
  ChapterMark,
  EpisodeFacts,
  FileUse,
  GoneEpisode,
  MediaFact,
  RemoteFact,
  RemoteFacts,
  RemoteFeedFact,
  ShowFacts,
} from './facts.ts';
export type {
  Cloud,
  Enclosure,
  ExtraElement,
  Guid,
  License,
  Location,
  Person,
  RssCategory,
  RssImage,
  TextInput,
  Transcript,
  TriangleShare,
  Txt,
  UpdateFrequency,
} from './vocabulary.ts';

/**
 * What a podcast is, as plain data. It knows neither YAML nor XML: a show file with its episodes and a feed
 * found on the web are read into the same shape, and the same rules judge both.
 */
export interface Feed {
  readonly show: Show;
  readonly episodes: readonly KeptEpisode[];
}

/** What stays of an episode when its turn is over: what it is held against the others by. */
export type KeptEpisode = Placed &
  Pick<
    Episode,
    | 'title'
    | 'bareTitle'
    | 'appleTitle'
    | 'slug'
    | 'number'
    | 'namedNumber'
    | 'season'
    | 'type'
    | 'draft'
    | 'published'
    | 'written'
    | 'publishDay'
    | 'guid'
    | 'link'
    | 'explicit'
    | 'duration'
    | 'image'
    | 'enclosure'
    | 'facts'
  >;

/** The fields of a show that stand in a feed. */
export interface ShowFields {
  readonly title?: string;
  readonly link?: string;
  /** Address of the feed itself (`atom:link rel="self"`). */
  readonly feed?: string;
  /** Where it stands among the documents that the feed is divided into. */
  readonly history?: FeedHistory;
  readonly description?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly copyright?: string;
  readonly managingEditor?: string;
  readonly webMaster?: string;
  readonly published?: Instant;
  readonly lastBuild?: Instant;
  readonly rssCategories?: readonly RssCategory[];
  readonly generator?: string;
  readonly docs?: string;
  readonly cloud?: Cloud;
  /** Minutes. */
  readonly ttl?: number;
  readonly rssImage?: RssImage;
  readonly rating?: string;
  readonly textInput?: TextInput;
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly string[];
  readonly author?: string;
  readonly owner?: { readonly name?: string; readonly email?: string };
  readonly categories?: readonly Category[];
  readonly explicit?: boolean;
  readonly type?: 'episodic' | 'serial';
  /** Address of the artwork. */
  readonly image?: string;
  readonly appleTitle?: string;
  readonly subtitle?: string;
  readonly appleSummary?: string;
  readonly keywords?: string;
  readonly newFeedUrl?: string;
  readonly block?: boolean;
  readonly complete?: boolean;
  readonly appleVerify?: string;
  /** podcast:guid, a UUID. */
  readonly guid?: string;
  readonly locked?: { readonly locked: boolean; readonly owner?: string };
  readonly funding?: readonly { readonly url: string; readonly text: string }[];
  readonly people?: readonly Person[];
  readonly locations?: readonly Location[];
  readonly license?: License;
  readonly medium?: string;
  readonly updateFrequency?: UpdateFrequency;
  readonly txt?: readonly Txt[];
  /** What a feed says beyond these fields. */
  readonly extra?: readonly ExtraElement[];
}

/** The fields of an episode that stand in a feed. */
export interface EpisodeFields {
  readonly title?: string;
  readonly link?: string;
  readonly guid?: Guid;
  readonly published?: Instant;
  /** The short notes, HTML with few tags, at most 4,000 bytes. */
  readonly description?: string;
  /** The full notes, HTML. */
  readonly content?: string;
  readonly rssAuthor?: string;
  readonly categories?: readonly RssCategory[];
  readonly talentTriangle?: readonly TriangleShare[];
  readonly comments?: string;
  readonly source?: { readonly url: string; readonly text: string };
  readonly enclosure?: Enclosure;
  readonly appleTitle?: string;
  readonly author?: string;
  /** Seconds. */
  readonly duration?: number;
  readonly image?: string;
  readonly explicit?: boolean;
  readonly number?: number;
  readonly season?: number;
  readonly type?: 'full' | 'trailer' | 'bonus';
  readonly block?: boolean;
  readonly subtitle?: string;
  readonly appleSummary?: string;
  readonly keywords?: string;
  readonly order?: number;
  readonly closedCaptioned?: boolean;
  readonly namedSeason?: { readonly number: number; readonly name?: string };
  readonly namedNumber?: { readonly number: number; readonly display?: string };
  readonly people?: readonly Person[];
  readonly chapters?: { readonly url: string; readonly type: string };
  readonly transcripts?: readonly Transcript[];
  readonly funding?: readonly { readonly url: string; readonly text: string }[];
  readonly locations?: readonly Location[];
  readonly license?: License;
  readonly txt?: readonly Txt[];
  readonly extra?: readonly ExtraElement[];
}

/** A file or address as the author gave it, before it is resolved. */
export interface Reference {
  readonly text: string;
  /** Where in the show or episode it stands. */
  readonly path: readonly (string | number)[];
}

export interface AudioReference extends Reference {
  /** Bytes. */
  readonly length?: number;
  readonly type?: string;
  /** Seconds. */
  readonly duration?: number;
}

export interface TranscriptReference extends Reference {
  readonly type?: string;
  readonly language?: string;
  readonly rel?: string;
}

/** What the author may set about the notes of every episode. */
export interface NotesSettings {
  /** Put the line `PMI Talent Triangle: …` at the top of the notes. */
  readonly talentTriangleLine?: boolean;
  /** Markdown put below the notes of every episode. */
  readonly footer?: string;
}

export type Profile = 'apple' | 'spotify' | 'amazon' | 'youtube' | 'psp1' | 'podcasting20' | 'w3c' | 'pmi';
/** `serial`: as a serial show is heard, season by season. */
export type FeedOrder = 'newest' | 'oldest' | 'serial';
export type Level = 'error' | 'warning' | 'hint' | 'off';

/** A show: what stands in its feed, and what its author says to podfeed alone. */
export interface Show extends ShowFields, Placed {
  /** IANA name. */
  readonly timezone?: string;
  readonly schedule?: readonly Slot[];
  readonly imageFile?: Reference;
  readonly numberFormat?: string;
  readonly media?: { readonly dir?: string; readonly url?: string; readonly prefix?: string };
  readonly notes?: NotesSettings;
  readonly triangleRequired?: boolean;
  readonly output?: {
    readonly dir?: string;
    readonly file?: string;
    readonly limit?: number;
    readonly order?: FeedOrder;
    readonly pages?: FeedPages;
  };
  /** Further feeds of the same episodes. */
  readonly feeds?: readonly FurtherFeed[];
  /** Name of the list of its feeds in the output folder. */
  readonly opml?: string;
  readonly profiles?: readonly Profile[];
  readonly rules?: ReadonlyMap<string, Level>;
  readonly facts?: ShowFacts;
}

/** An episode: what stands in its feed, and what its author says to podfeed alone. */
export interface Episode extends EpisodeFields, Placed {
  /** Title as the author gave it, where the feed's shows the number. */
  readonly bareTitle?: string;
  /** Its author named everybody who takes part, and not the guests alone. */
  readonly everybody?: boolean;
  readonly slug?: string;
  readonly tags?: readonly string[];
  readonly draft?: boolean;
  readonly publishDay?: readonly Weekday[];
  /** Local date and time as written, for an episode whose date names no offset. */
  readonly written?: WrittenDate;
  readonly triangle?: readonly TriangleTag[];
  readonly pdus?: number;
  readonly categoryTexts?: readonly string[];
  readonly audio?: AudioReference;
  /** Other forms of the audio, by name, for feeds that ask for them. */
  readonly variants?: ReadonlyMap<string, AudioReference>;
  readonly imageFile?: Reference;
  readonly chaptersFile?: Reference & { readonly type?: string };
  readonly transcriptFiles?: readonly TranscriptReference[];
  readonly summary?: string;
  /** In place of the summary: HTML for the short notes, as it is. */
  readonly summaryHtml?: string;
  /** The short notes are the full ones as they are, beside them or in their place; or there are none. */
  readonly shortNotes?: 'same' | 'only' | 'none';
  /** What the body is, when it is not Markdown. */
  readonly bodyFormat?: 'html';
  /** Show notes, Markdown. Let go once the episode is written. */
  readonly body?: string;
  readonly facts?: EpisodeFacts;
}

/** A date as the author wrote it, on the calendar of the show. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A side of the Talent Triangle as the author wrote it. */
export interface TriangleTag extends TriangleShare {
  readonly text: string;
  readonly written: Written;
  readonly path: readonly (string | number)[];
}
