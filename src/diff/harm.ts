import type { Episode, Show } from '../feed/feed.ts';
import type { Harmful } from './change.ts';
import { blockedServices, blockedShow, completedShow } from './hiding.ts';
import { movedFeed, signToMove } from './moving.ts';
import { titleOf } from './names.ts';

/** Changes of a show that harm, by field. Both sides differ in that field. */
export const showHarms: Readonly<Record<string, (old: Show, fresh: Show) => Harmful | undefined>> = {
  guid: (old, fresh) =>
    old.guid === undefined || old.guid.toLowerCase() === fresh.guid?.toLowerCase()
      ? undefined
      : {
          kind: 'show-guid-changed',
          message: `The guid of the show ${fresh.guid === undefined ? 'is lost' : 'changed'}: apps and indexes take it for another show.`,
        },
  explicit: (old, fresh) =>
    old.explicit === undefined && !fresh.explicit
      ? undefined
      : {
          kind: 'explicit-changed',
          message: 'Whether the show is explicit changed: it appears in some countries, or vanishes there.',
        },
  language: (old, fresh) =>
    old.language === undefined || primary(old.language) === primary(fresh.language)
      ? undefined
      : {
          kind: 'language-changed',
          message: 'The language of the show changed: directories move it to other lists.',
        },
  feed: movedFeed,
  newFeedUrl: signToMove,
  block: blockedShow,
  serviceBlocks: blockedServices,
  complete: completedShow,
};

/** Another country is no other language. */
const primary = (language = ''): string => language.split(/[-_]/, 1)[0]!.toLowerCase();

/** An episode with the show around it, which lends it what it does not say. */
export interface Side {
  readonly show: Show;
  readonly episode: Episode;
}

/** Changes of an episode that harm, by field. Both sides differ in that field. */
export const episodeHarms: Readonly<Record<string, (old: Side, fresh: Side) => Harmful | undefined>> = {
  guid({ episode: old }, { episode: fresh }) {
    if (old.guid === undefined || old.guid.value === fresh.guid?.value) return undefined;
    return fresh.guid === undefined
      ? {
          kind: 'guid-lost',
          message: `${titleOf(fresh)} lost its guid: apps download it again and forget that it was heard.`,
        }
      : {
          kind: 'guid-changed',
          message: `${titleOf(fresh)} has another guid: apps take it for a new episode and download it again.`,
        };
  },
  enclosure: (_, { episode }) =>
    episode.enclosure
      ? undefined
      : { kind: 'enclosure-lost', message: `${titleOf(episode)} lost its media file: apps cannot play it.` },
  published: ({ episode: old }, { episode: fresh }) =>
    old.published === undefined || isNear(old.published, fresh.published)
      ? undefined
      : {
          kind: 'date-moved',
          message: `The date of ${titleOf(fresh)} ${fresh.published === undefined ? 'is lost' : 'moved'}: apps sort it elsewhere, and may announce it again.`,
        },
  block: (_, { episode }) =>
    episode.block
      ? {
          kind: 'episodes-blocked',
          message: `The episode ${titleOf(episode)} is blocked: directories take it out.`,
        }
      : undefined,
  explicit: (old, fresh) =>
    isExplicit(old) === isExplicit(fresh)
      ? undefined
      : {
          kind: 'explicit-changed',
          message: `Whether ${titleOf(fresh.episode)} is explicit changed: it appears in some countries, or vanishes there.`,
        },
};

/** Hosts drop or round the seconds of a date; no app takes that for a new one. */
const isNear = (old: number, fresh: number | undefined): boolean =>
  fresh !== undefined && Math.abs(old - fresh) < 60;

const isExplicit = ({ show, episode }: Side): boolean => episode.explicit ?? show.explicit ?? false;
