import type { Profile } from '../feed/feed.ts';
import { apple, pmi, podcastNamespace, psp1, spotify, w3c } from './sources.ts';

/** A way to look at a feed: with the eyes of one directory or one standard. */
export interface ProfileInfo {
  readonly name: Profile;
  /** What it stands for, in one sentence. */
  readonly summary: string;
  /** When to choose it, and what it makes of the rules. */
  readonly reason: string;
  readonly source: { readonly name: string; readonly url?: string };
}

/** Every profile there is, the default first. */
export const profiles: readonly ProfileInfo[] = [
  {
    name: 'apple',
    summary: 'What Apple Podcasts takes, and what it shows well.',
    reason:
      'The default: nearly every directory and app began with the rules of Apple, so a feed that passes here is taken nearly everywhere. Each rule has the weight that stands on its page.',
    source: apple,
  },
  {
    name: 'spotify',
    summary: 'What Spotify requires of a feed before a show goes live.',
    reason:
      'For a show that goes to Spotify first of all. Spotify takes the publisher from the author and requires one; it names no limits for the size of artwork and the length of titles, and does not require a category. To prove whose show it is, it sends a code to the mail address of the owner.',
    source: spotify,
  },
  {
    name: 'amazon',
    summary: 'A show for Amazon Music and Audible.',
    reason:
      'Amazon takes a feed once its owner has confirmed a mail. What else it demands could not be verified, so what is an error for Apple alone is a warning here, and everything that any reader of a feed would stumble over stays as heavy as it is.',
    source: { name: 'Podcast Standards Project', url: 'https://podstandards.org/' },
  },
  {
    name: 'youtube',
    summary: 'A show whose feed YouTube turns into videos.',
    reason:
      'YouTube makes a video of the artwork and the sound of every episode, and sends a code to the mail address of the owner. It does not take over later changes of the feed, so what is wrong when an episode comes out stays wrong. It takes no advertising spots, which podfeed cannot hear. What it demands of pictures and categories could not be verified: there, errors are warnings.',
    source: { name: 'soundbett.de and Simplecast, on podcasts at YouTube' },
  },
  {
    name: 'psp1',
    summary: 'The profile of RSS that the Podcast Standards Project laid down for hosts and apps.',
    reason:
      'For hosts that want to be certified, and for shows that want to be read everywhere: what PSP-1 requires is an error, what it recommends is a warning, and what it leaves open is reported only where it is malformed or where every app would stumble.',
    source: psp1,
  },
  {
    name: 'podcasting20',
    summary: 'The podcast namespace, as its documents lay it down, for the apps that read it.',
    reason:
      'For shows that use people, transcripts, chapters, funding or licences: what the namespace demands is an error. What Apple alone demands is a warning here, and what Apple alone recommends is not asked for. Choose it beside `apple` to have both.',
    source: podcastNamespace,
  },
  {
    name: 'w3c',
    summary: 'What the W3C Feed Validation Service reports.',
    reason:
      'For a feed that has to pass that validator: `podfeed check feed.xml --profile w3c` comes to its verdict without a network. Its errors are errors, its warnings are warnings, and what it only notes is a hint; the page of each rule names its messages. It reads the feed alone, opens no files, and knows neither the podcast namespace nor what directories demand, so those rules are off; choose it beside `apple` for a show that goes to directories. The validator is behind Apple: tags that it does not know, such as `itunes:complete` or a title of the show for Apple, are errors here, too.',
    source: w3c,
  },
  {
    name: 'pmi',
    summary: 'A show whose listeners report PDUs to the Project Management Institute.',
    reason:
      'It adds to the rules what listeners need for their claim: each episode names its side of the PMI Talent Triangle, in the notes too, is long enough for a PDU, and comes out on a day that is known. It takes nothing away.',
    source: pmi,
  },
];
