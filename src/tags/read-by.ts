/*
 * Which apps read what, as far as their makers say so: Apple and Spotify in their own documentation, the others in
 * the list of apps of the Podcast Index (state of 2026). That an app is not named does not mean that it reads
 * nothing; it means that nobody said so.
 */

/** Where the makers of apps say what they read. */
export const readBySource = 'https://podcastindex.org/apps';

const every = 'every app';
const appleAndMost = 'Apple Podcasts and most others';
const few = 'few apps; Apple no longer documents it';

/** Players; directories and hosts are said to be such. */
const readers: Readonly<Record<string, string>> = {
  title: every,
  link: every,
  description: every,
  language: every,
  enclosure: every,
  guid: every,
  pubDate: every,
  'content:encoded': 'most apps, before the description',
  'atom:link': 'hosts and directories, to know the feed again',
  copyright: 'Apple Podcasts and some others',
  image: 'readers of plain RSS',
  'itunes:author': appleAndMost,
  'itunes:category': appleAndMost,
  'itunes:explicit': appleAndMost,
  'itunes:image': appleAndMost,
  'itunes:type': 'Apple Podcasts, Spotify',
  'itunes:complete': 'Apple Podcasts, Spotify',
  'itunes:duration': appleAndMost,
  'itunes:episode': appleAndMost,
  'itunes:season': appleAndMost,
  'itunes:episodeType': appleAndMost,
  'itunes:title': 'Apple Podcasts',
  'itunes:block': 'Apple Podcasts and some others',
  'itunes:new-feed-url': 'Apple Podcasts and some others',
  'itunes:applepodcastsverify': 'Apple Podcasts Connect',
  'itunes:owner': 'Spotify, Amazon Music and YouTube, to prove who owns the show',
  'itunes:subtitle': few,
  'itunes:summary': few,
  'itunes:keywords': few,
  'itunes:order': few,
  'itunes:isClosedCaptioned': few,
  'psc:chapters': 'Spotify, AntennaPod, Podlove players',
  'podcast:transcript':
    'Apple Podcasts, Pocket Casts, Podcast Addict, Podverse, Fountain, Podcast Guru, CurioCaster, Anytime, PodLP, iCatcher!, Steno.fm, TrueFans, Pinepods, Metacast, Podfriend',
  'podcast:chapters':
    'Pocket Casts, Podcast Addict, AntennaPod, Podverse, Fountain, Podcast Guru, Castamatic, CurioCaster, Anytime, iCatcher!, Steno.fm, TrueFans, Pinepods, Podfriend, Podcast Republic',
  'podcast:funding':
    'Podcast Addict, AntennaPod, Podverse, Podcast Guru, Castamatic, CurioCaster, Anytime, PodLP, Steno.fm, TrueFans, Pinepods, Podfriend',
  'podcast:person':
    'Podcast Addict, Fountain, Podcast Guru, Anytime, PodLP, iCatcher!, Steno.fm, TrueFans, Pinepods, Podfriend',
  'podcast:location': 'Podcast Addict, Podcast Guru, PodLP, TrueFans, Podfriend',
  'podcast:season': 'Podcast Addict, Podcast Guru, PodLP, Steno.fm, TrueFans, Metacast',
  'podcast:episode': 'Fountain, Steno.fm, TrueFans, Metacast',
  'podcast:soundbite': 'Podverse, TrueFans; Headliner, to make clips',
  'podcast:alternateEnclosure':
    'Podcast Addict, Podverse, CurioCaster, PodLP, TrueFans; Amazon Music takes HLS',
  'podcast:value': 'Podverse, Fountain, Podcast Guru, Castamatic, CurioCaster, Breez, TrueFans, Podfriend',
  'podcast:liveItem': 'Podcast Addict, Podverse, Fountain, Podcast Guru, CurioCaster, Episodes.fm, TrueFans',
  'podcast:contentLink': 'apps that show live items',
  'podcast:guid': 'Podcast Index, Podverse, Fountain, Podcast Guru, PodLP, Steno.fm, TrueFans, Metacast',
  'podcast:medium': 'Podverse, Fountain, TrueFans',
  'podcast:socialInteract': 'Podcast Index, Podverse, TrueFans, Podfriend',
  'podcast:podroll': 'Podnews, Podcast Guru, TrueFans, Podfriend',
  'podcast:trailer': 'Steno.fm, TrueFans',
  'podcast:license': 'TrueFans',
  'podcast:updateFrequency': 'TrueFans',
  'podcast:image': 'PodLP, TrueFans, Metacast',
  'podcast:podping': 'Pocket Casts, Podverse, Podcast Guru, PodLP, TrueFans',
  'podcast:locked': 'hosts, before they take over a feed',
  'podcast:txt': 'hosts and directories, to prove who owns the show',
  'podcast:block': 'the services that it names',
};

/** The apps that are known to read an element, in words; nothing where nobody says so. */
export function readBy(element: string): string | undefined {
  return readers[element];
}

/** Every element that something is known of. */
export const elementsRead: readonly string[] = Object.keys(readers);
