/**
 * Keys of other tools and what they are called here: Jekyll, Hugo, castanet, Octopod, eleventy-plugin-podcaster,
 * gatsby, Pelican (`PODCAST_FEED_*`), node-podcast (`itunes*`), Kirby's podcaster, yattecast and feed tools that
 * read YAML. Case, underscores and hyphens do not matter, nor does a prefix such as `podcast_` or `itunes`.
 */
export type Aliases = ReadonlyMap<string, string>;

/** Keys of other tools in front matter. What is named as `audio.length` stands inside `audio`. */
export const episodeAliases: Aliases = new Map([
  ...named('title', 'name', 'headline'),
  ...named('date', 'datum', 'publication date', 'pub date', 'published', 'publish date', 'published at'),
  ...named('date', 'released', 'release date', 'air date', 'veröffentlicht', 'created', 'metadata.date'),
  ...named('publishDay', 'day', 'weekday', 'release day', 'erscheinungstag', 'sendetag', 'wochentag'),
  ...named('slug', 'alias', 'permalink'),
  ...named('link', 'url', 'page', 'website', 'web link', 'canonical', 'canonical url'),
  ...named('guid', 'id', 'uuid', 'identifier', 'metadata.guid'),
  ...named('draft', 'unpublished', 'upcoming', 'status', 'entwurf'),
  ...named('summary', 'description', 'excerpt', 'abstract', 'kurzbeschreibung', 'beschreibung', 'teaser'),
  ...named('itunes.subtitle', 'subtitle', 'untertitel'),
  ...named('itunes.title', 'itunes title'),
  ...named(
    'audio',
    'podcast',
    'media',
    'media override',
    'file',
    'filename',
    'file path',
    'enclosure',
    'mp3',
  ),
  ...named('audio', 'podcast link', 'podcast url', 'episode url'),
  ...named('audio', 'audio file', 'audio file path', 'audio path', 'audio url', 'audio src', 'asset url'),
  ...named('audio', 'mp3 url', 'mp3 link', 'media url', 'media file', 'enclosure url', 'datei'),
  ...named('audio.length', 'bytes', 'size', 'filesize', 'file size', 'audio file size', 'audio length'),
  ...named('audio.length', 'podcast file size', 'enclosure length', 'audio size'),
  ...named('audio.type', 'mime type', 'mimetype', 'media type', 'enclosure type', 'audio type'),
  ...named('duration', 'length', 'runtime', 'dauer', 'länge', 'audio duration'),
  ...named('number', 'episode', 'episode number', 'nr', 'no', 'folge', 'folgennummer', 'nummer', 'order'),
  ...named('season', 'season number', 'staffel'),
  ...named('type', 'episode type', 'kind', 'folgentyp'),
  ...named('image', 'banner', 'art', 'art url', 'artwork', 'cover', 'image url', 'thumbnail', 'bild'),
  ...named('explicit', 'labels explicit', 'is explicit'),
  ...named('people', 'persons', 'person', 'contributors', 'actor ids', 'participants', 'speakers'),
  ...named('hosts', 'host', 'moderation', 'presenter', 'presenters'),
  ...named('guests', 'guest', 'gast', 'gäste', 'interviewee'),
  ...named('chapters', 'chapter', 'kapitel', 'timestamps', 'timecodes', 'chapters url', 'chapters file'),
  ...named(
    'transcripts',
    'transcript',
    'transcription',
    'transkript',
    'subtitles',
    'captions',
    'transcript url',
  ),
  ...named('tags', 'series', 'keywords', 'news keywords', 'schlagwörter', 'topics'),
  ...named('category', 'categories', 'kategorie', 'kategorien'),
  ...named(
    'talentTriangle',
    'pmi',
    'pmi talent triangle',
    'triangle',
    'talent triangle side',
    'side',
    'skill',
  ),
  ...named('pdus', 'pdu', 'pmi pdu', 'pmi pdus', 'pdu value'),
  ...named('block', 'hidden'),
  ...named('author', 'creator', 'autor', 'authors'),
  ...named('location', 'locations', 'place', 'ort'),
  ...named('license', 'licence', 'lizenz', 'license url'),
  ...named('funding', 'donate', 'support', 'spenden'),
  ...named('value', 'v4v', 'value4value', 'value for value', 'lightning'),
  ...named('social', 'social interact', 'social interacts', 'socials', 'fediverse', 'mastodon'),
  ...named('alternates', 'alternate enclosure', 'alternate enclosures', 'alternate', 'alternatives'),
  ...named('soundbites', 'soundbite', 'audiogram', 'audiograms'),
  ...named('contentLinks', 'content link'),
]);

/** Keys of other tools in the show file. */
export const showAliases: Aliases = new Map([
  ...named('title', 'name', 'titel', 'site title'),
  ...named(
    'link',
    'site',
    'site url',
    'website',
    'web link',
    'url',
    'base url',
    'domain',
    'homepage',
    'webseite',
  ),
  ...named(
    'feed',
    'feed url',
    'feed link',
    'feed path',
    'path',
    'rss feed url',
    'rss url',
    'self',
    'xml url',
  ),
  ...named('description', 'summary', 'beschreibung', 'about'),
  ...named('itunes.subtitle', 'subtitle', 'untertitel', 'tagline'),
  ...named('itunes.title', 'itunes title'),
  ...named('itunes.keywords', 'keywords', 'tags'),
  ...named('owner.email', 'email', 'mail', 'owner email', 'contact', 'itunes email', 'author email'),
  ...named('owner.name', 'owner name', 'itunes name'),
  ...named('categories', 'category', 'subcategory', 'top category', 'first sub category', 'kategorie'),
  ...named('categories', 'second sub category', 'third sub category', 'subcategory one', 'subcategory two'),
  ...named('categories', 'kategorien', 'primary category'),
  ...named('image', 'image path', 'image url', 'album art', 'cover', 'artwork', 'logo', 'bild', 'cover art'),
  ...named('media.url', 'episode url base', 'media prefix', 'download url', 'media url', 'media base url'),
  ...named('media.url', 'enclosure base', 'cdn', 'media base'),
  ...named('media.prefix', 'prefix', 'tracking prefix', 'analytics prefix', 'enclosure prefix'),
  ...named('locked', 'lock'),
  ...named('author', 'creator', 'autor', 'authors'),
  ...named('hosts', 'host', 'presenter', 'moderation'),
  ...named('newFeedUrl', 'news feed url', 'new feed', 'moved to'),
  ...named('explicit', 'is explicit', 'clean'),
  ...named('type', 'show type', 'podcast type'),
  ...named('timezone', 'time zone', 'tz', 'zeitzone'),
  ...named(
    'schedule',
    'publish day',
    'day',
    'weekday',
    'cadence',
    'release day',
    'sendetag',
    'erscheinungstag',
  ),
  ...named('updateFrequency', 'frequency', 'rhythm', 'rhythmus', 'rrule', 'update period'),
  ...named('copyright', 'starting year', 'rights', 'copy right'),
  ...named('language', 'lang', 'sprache', 'locale', 'language code'),
  ...named('license', 'licence', 'lizenz', 'license url'),
  ...named('funding', 'donate', 'support', 'spenden', 'funding url'),
  ...named('social', 'social interact', 'social interacts', 'socials', 'fediverse', 'mastodon'),
  ...named('live', 'live item', 'live items', 'livestream', 'live stream'),
  ...named('location', 'locations', 'place', 'ort'),
  ...named('people', 'persons', 'person', 'contributors', 'team'),
  ...named('value', 'v4v', 'value4value', 'value for value', 'lightning'),
  ...named('podroll', 'blogroll', 'recommendations', 'recommended', 'empfehlungen'),
  ...named('trailer', 'trailers', 'teaser'),
  ...named('chat', 'chat room', 'matrix', 'irc'),
  ...named('remoteItems', 'remote items', 'remote item', 'playlist'),
  ...named('output.limit', 'limit', 'episodes per feed page', 'max items', 'feed limit', 'max episodes'),
  ...named('output.dir', 'output dir', 'output folder', 'destination', 'out'),
  ...named('output.file', 'output file', 'feed file', 'filename'),
  ...named('notes.footer', 'footer', 'notes footer', 'episode footer'),
  ...named('talentTriangle', 'pmi', 'triangle', 'pmi talent triangle'),
  ...named('rss.managingEditor', 'managing editor', 'editor'),
  ...named('rss.webMaster', 'web master', 'webmaster'),
  ...named('rss.docs', 'docs'),
  ...named('rss.ttl', 'ttl', 'time to live'),
  ...named('rss.published', 'pub date', 'publication date'),
  ...named('itunes.verify', 'verify', 'apple podcasts verify', 'apple verify', 'verification'),
  ...named('profiles', 'profile'),
  ...named('rules', 'rule', 'lint', 'checks', 'severity'),
]);

/** Those that mean the same in front matter and take the same values: only the name differs. */
export const sameEpisodeAliases: ReadonlySet<string> = foldedSet([
  ...['podcast_title', 'episodetitle'],
  ...['datum', 'publication_date', 'pubdate', 'published', 'publicationdate', 'publishdate', 'publish_date'],
  ...['publish_day', 'weekday', 'release_day', 'erscheinungstag', 'sendetag'],
  ...['itunes_summary', 'audio_file', 'audio_url', 'audiourl', 'mp3url', 'mp3'],
  ...['podcast_duration', 'itunes_duration', 'runtime', 'dauer'],
  ...['episode', 'episodenumber', 'episode_number', 'nr', 'itunes_episode', 'folge'],
  ...['seasonnumber', 'season_number', 'itunes_season', 'staffel'],
  ...['episode_type', 'episodetype', 'itunes_episode_type'],
  ...['episode_image', 'itunes_image', 'cover', 'artwork', 'itunes_explicit', 'podcast_explicit'],
  ...['host', 'guest', 'gast', 'transcript', 'kategorie', 'pdu', 'itunes_block', 'itunes_author'],
  ...['talent_triangle', 'pmi_talent_triangle', 'pmitalenttriangle'],
]);

/** Those that mean the same in the show file and take the same values. */
export const sameShowAliases: ReadonlySet<string> = foldedSet([
  ...['podcast_title', 'site', 'siteurl', 'website', 'web_link', 'homepage'],
  ...['rss_feed_url', 'feed_link', 'feedurl', 'feed_url', 'itunes_summary'],
  ...['category', 'itunes_category', 'itunes_categories', 'podcast_category'],
  ...['itunes_image', 'podcast_album_art', 'cover', 'artwork', 'podcastguid', 'podcast_guid'],
  ...['podcast_locked', 'itunes_author', 'new_feed_url', 'itunes_explicit', 'podcast_explicit'],
  ...['itunes_type', 'show_type', 'time_zone', 'tz', 'zeitzone', 'itunes_copyright'],
  ...['lang', 'sprache', 'locale'],
]);

/**
 * What a key of another tool is called here. `own` are the keys of the file: what carries only a prefix more,
 * as `itunes_author` does, is one of them.
 */
export function aliasOf(key: string, aliases: Aliases, own: readonly string[]): string | undefined {
  if (key.length > 64) return undefined;
  const plain = folded(key);
  const bare = plain.replace(prefix, '');
  const ofOwn = (name: string): string | undefined => own.find((each) => folded(each) === name);
  return aliases.get(plain) ?? ofOwn(plain) ?? aliases.get(bare) ?? ofOwn(bare);
}

/** Says whether a key differs from one of ours by its name alone: in case, a prefix, or as one of `same`. */
export function isSameKey(key: string, ours: string, same: ReadonlySet<string>): boolean {
  const plain = folded(key);
  return same.has(plain) || plain.replace(prefix, '') === folded(ours) || plain === folded(ours);
}

const prefix = /^(?:podcastfeed|podcaster|podcast|itunes|episode|show|metadata)/;

/** Equal for `podcast_file`, `podcastFile`, `Podcast-File` and `podcast:file`. */
function folded(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function foldedSet(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(folded));
}

function named(key: string, ...others: string[]): [string, string][] {
  return others.map((other) => [folded(other), key]);
}
