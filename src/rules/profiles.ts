import type { Profile } from '../feed/feed.ts';

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
      'The default: nearly every directory and app began with the rules of Apple, so a feed that passes here is taken nearly everywhere.',
    source: {
      name: "Apple, A Podcaster's Guide to RSS",
      url: 'https://help.apple.com/itc/podcasts_connect/#/itcb54353390',
    },
  },
];
