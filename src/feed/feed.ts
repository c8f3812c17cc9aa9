import type { Alternate, AlternateSource } from './alternate.ts';
import type { Category } from './category.ts';
import type { ChapterForm, ChapterSource, SimpleChapters } from './chapters.ts';
import type { Chat } from './chat.ts';
import type { ContentLink } from './content-link.ts';
import type { EpisodeFacts, ShowFacts } from './facts.ts';
import type { FurtherFeed } from './further-feed.ts';
import type { FeedHistory, FeedPages } from './history.ts';
import type { Instant } from './instant.ts';
import type { LiveTimes } from './live.ts';
import type { Picture } from './picture.ts';
import type { Placed } from './placed.ts';
import type { Podping } from './podping.ts';
import type { Prefix } from './prefixes.ts';
import type { RemoteItem } from './remote-item.ts';
import type { Slot } from './schedule.ts';
import type { ServiceBlock } from './service-block.ts';
import type { SocialInteract } from './social.ts';
import type { Soundbite } from './soundbite.ts';
import type { Written } from './talent-triangle.ts';
import type { Trailer, TrailerReference } from './trailer.ts';
import type { ValueBlock } from './value.ts';
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

export type { Alternate, AlternateFact } from './alternate.ts';
export type {
  ChapterForm,
  ChapterSource,
  EmbeddedChapter,
  ListedChapter,
  SimpleChapter,
  SimpleChapters,
} from './chapters.ts';
export type { Chat } from './chat.ts';
export type {
  ArtworkFact,
  BesideFile,
  ChapterMark,
  EpisodeFacts,
  FileFact,
  FileUse,
  GoneEpisode,
  MadeFile,
  MediaFact,
  PictureFact,
  RemoteFact,
  RemoteFacts,
  RemoteFeedFact,
  ShowFacts,
  SidePdus,
  Spent,
} from './facts.ts';
export type { LiveTimes } from './live.ts';
export type { Picture } from './picture.ts';
export type { Podping } from './podping.ts';
export type { RemoteItem } from './remote-item.ts';
export type { ServiceBlock } from './service-block.ts';
export type { Trailer, TrailerReference } from './trailer.ts';
export type { ValueBlock, ValueRecipient, ValueTimeSplit } from './value.ts';
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
  /** WebSub hubs (`atom:link rel="hub"`). */
  readonly hubs?: readonly string[];
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
  readonly value?: readonly ValueBlock[];
  /** Other shows that this one recommends. */
  readonly podroll?: readonly RemoteItem[];
  /** The feed of whoever publishes this one. */
  readonly publisher?: RemoteItem;
  /** What a list of feeds lists. */
  readonly remoteItems?: readonly RemoteItem[];
  readonly serviceBlocks?: readonly ServiceBlock[];
  readonly podping?: Podping;
  readonly chat?: Chat;
  readonly trailers?: readonly Trailer[];
  readonly social?: readonly SocialInteract[];
  readonly images?: readonly Picture[];
  readonly live?: readonly LiveItem[];
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
  readonly simpleChapters?: SimpleChapters;
  readonly transcripts?: readonly Transcript[];
  readonly soundbites?: readonly Soundbite[];
  readonly funding?: readonly { readonly url: string; readonly text: string }[];
  readonly locations?: readonly Location[];
  readonly license?: License;
  readonly txt?: readonly Txt[];
  readonly value?: readonly ValueBlock[];
  readonly chat?: Chat;
  readonly social?: readonly SocialInteract[];
  readonly images?: readonly Picture[];
  readonly alternates?: readonly Alternate[];
  readonly contentLinks?: readonly ContentLink[];
  readonly extra?: readonly ExtraElement[];
}

/** A live stream of a show (podcast:liveItem): its times, and what an episode has. */
export interface LiveItem extends EpisodeFields, LiveTimes {}

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
  /** Formats that it is to be written in, too: words as the author gave them. */
  readonly to?: readonly Reference[];
}

/** A further picture as the author gave it; what a local file says of itself comes later. */
export interface PictureReference extends Reference, Omit<Picture, 'href'> {}

/** A source of another form of the audio, as the author gave it. */
export interface SourceReference extends Reference, Omit<AlternateSource, 'uri'> {}

/** Another form of the audio as the author gave it; what a local file says of itself comes later. */
export interface AlternateReference extends Omit<Alternate, 'type' | 'sources'> {
  readonly type?: string;
  readonly sources: readonly SourceReference[];
}

/** What the author may set about the notes of every episode. */
export interface NotesSettings {
  /** Put the line `PMI Talent Triangle: …` at the top of the notes. */
  readonly talentTriangleLine?: boolean;
  /** Put how PDUs are claimed below the notes. */
  readonly pduFooter?: boolean;
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
  readonly trailerFiles?: readonly TrailerReference[];
  readonly imageFiles?: readonly PictureReference[];
  /** Live items with their places: episodes, but for their times. */
  readonly liveItems?: readonly (Episode & LiveTimes)[];
  readonly numberFormat?: string;
  readonly media?: { readonly dir?: string; readonly url?: string; readonly prefix?: readonly Prefix[] };
  readonly notes?: NotesSettings;
  /** Who offers PDUs; only Authorized Training Partners of PMI have a number. */
  readonly pdu?: { readonly provider?: string; readonly providerId?: string };
  /** How chapters are published. */
  readonly chapterForms?: readonly ChapterForm[];
  readonly triangleRequired?: boolean;
  readonly output?: {
    readonly dir?: string;
    readonly file?: string;
    readonly limit?: number;
    readonly order?: FeedOrder;
    /** Pictures that a build copies get names that change with what is in them. */
    readonly hashArtwork?: boolean;
    readonly pages?: FeedPages;
  };
  /** Services that are told of new episodes; `token` names a variable of the environment. */
  readonly announce?: { readonly podping: { readonly url?: string; readonly token?: string } };
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
  /** Code of PMI with which it is claimed. */
  readonly claimCode?: string;
  readonly categoryTexts?: readonly string[];
  readonly audio?: AudioReference;
  /** Other forms of the audio, by name, for feeds that ask for them. */
  readonly variants?: ReadonlyMap<string, AudioReference>;
  readonly imageFile?: Reference;
  readonly alternateFiles?: readonly AlternateReference[];
  readonly imageFiles?: readonly PictureReference[];
  readonly chaptersFile?: Reference & { readonly type?: string };
  readonly chapterSource?: ChapterSource;
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
