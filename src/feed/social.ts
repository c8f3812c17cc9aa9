/** Where listeners talk about a show or an episode (podcast:socialInteract). */
export interface SocialInteract {
  /** One of `socialProtocols`; `disabled` says that nobody is to talk, and stands alone. */
  readonly protocol: string;
  readonly uri?: string;
  readonly accountId?: string;
  readonly accountUrl?: string;
  /** A smaller number comes first. */
  readonly priority?: number;
}

/** The protocols that the podcast namespace names. */
export const socialProtocols = [
  'activitypub',
  'twitter',
  'lightning',
  'atproto',
  'hive',
  'matrix',
  'nostr',
  'disabled',
] as const;
