/** Whether a service may show the feed: one of them, or all that read it. */
export interface ServiceBlock {
  /** Slug of the service; without it all are meant. */
  readonly service?: string;
  /** Nothing where the feed says neither yes nor no. */
  readonly blocked?: boolean;
}

/** Slugs of services, from the list of the podcast namespace. */
export const serviceSlugs: ReadonlySet<string> = new Set(
  (
    'acast amazon anchor apple audible audioboom backtracks bitcoin blubrry buzzsprout captivate castos castopod ' +
    'facebook fireside fyyd google gpodder hypercatcher kasts libsyn mastodon megafono megaphone omnystudio ' +
    'overcast paypal pinecast podbean podcastaddict podcastguru podcastindex podcasts podchaser podcloud ' +
    'podfriend podiant podigee podnews podomatic podserve podverse redcircle relay resonaterecordings rss ' +
    'shoutengine simplecast slack soundcloud spotify spreaker tiktok transistor twitter whooshkaa youtube zencast'
  ).split(' '),
);
