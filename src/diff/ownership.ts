import type { Show } from '../feed/feed.ts';

/*
 * Changes by which somebody else could take a show over. They harm no subscriber by themselves and are often meant,
 * so they are visible; they say what they do, because in a long list nobody would guess it.
 */

/** What a change of the show does to whose it is, by field; nothing where it does not. */
export const ownershipWords: Readonly<Record<string, (old: Show, fresh: Show) => string | undefined>> = {
  owner: ({ owner: old }, { owner }) =>
    owner?.email === undefined || owner.email === old?.email
      ? undefined
      : 'The mail address of the owner is another one: who reads it can claim the show in directories.',
  locked: ({ locked: old }, { locked }) =>
    old?.locked && !locked?.locked
      ? 'The show is no longer locked: other hosts may import the feed without asking.'
      : undefined,
  appleVerify: (_, { appleVerify }) =>
    appleVerify === undefined
      ? undefined
      : 'The show proves to Apple whose it is: who asked for the code can claim it there.',
};
