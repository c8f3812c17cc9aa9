/** Another feed, or an episode of it: the guid of the feed counts before its address. */
export interface RemoteItem {
  /** podcast:guid of that feed, a UUID. */
  readonly feedGuid?: string;
  readonly feedUrl?: string;
  /** Guid of one episode of it. */
  readonly itemGuid?: string;
  /** What that feed holds: `podcast`, `music`, `publisher` … */
  readonly medium?: string;
  readonly title?: string;
}
