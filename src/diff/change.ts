/** What would harm subscribers, by the names that `--allow` takes. */
export const harms = [
  'guid-changed',
  'guid-lost',
  'episodes-removed',
  'feed-emptied',
  'feed-shrunk',
  'enclosure-lost',
  'date-moved',
  'order-changed',
  'show-guid-changed',
  'explicit-changed',
  'language-changed',
  'feed-moved',
  'show-blocked',
  'show-completed',
  'episodes-blocked',
] as const;
export type Harm = (typeof harms)[number];

/** Nobody notices, somebody sees it, or subscribers suffer. */
export type Weight = 'harmless' | 'visible' | 'harmful';

/** One difference between two feeds. */
export interface Change {
  readonly kind: Harm | 'added' | 'changed';
  readonly weight: Weight;
  /** The episode it is about; without one it is about the show. */
  readonly episode?: EpisodeName;
  /** What the author calls the field. */
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
  /** What changed and what that does, in a sentence. */
  readonly message: string;
}

/** What a change does to subscribers: its kind, and in a sentence what follows. */
export interface Harmful {
  readonly kind: Harm;
  readonly message: string;
}

/** What an episode is called in words. */
export interface EpisodeName {
  readonly title?: string;
  readonly guid?: string;
  readonly number?: number;
}
