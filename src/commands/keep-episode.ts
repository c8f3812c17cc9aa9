import type { Episode, KeptEpisode } from '../feed/feed.ts';
import { copyPlain } from '../text/copy.ts';

/**
 * What stays of an episode when its turn is over. A hundred thousand of these are kept, so they all have the
 * same shape, whether a field has a value or not, and hold no text that points into a file.
 */
export function keepEpisode(episode: Episode): KeptEpisode {
  const { origin, remarks, silences } = episode;
  const { chapters: _, madeChapters: __, ...facts } = episode.facts ?? {};
  const kept: { [Field in keyof KeptEpisode]-?: KeptEpisode[Field] | undefined } = {
    origin,
    remarks,
    silences,
    title: copyPlain(episode.title),
    bareTitle: copyPlain(episode.bareTitle),
    appleTitle: copyPlain(episode.appleTitle),
    slug: copyPlain(episode.slug),
    number: episode.number,
    namedNumber: copyPlain(episode.namedNumber),
    season: episode.season,
    type: episode.type,
    draft: episode.draft,
    published: episode.published,
    written: episode.written,
    publishDay: episode.publishDay,
    guid: copyPlain(episode.guid),
    link: copyPlain(episode.link),
    explicit: episode.explicit,
    duration: episode.duration,
    image: copyPlain(episode.image),
    enclosure: copyPlain(episode.enclosure),
    facts: Object.keys(facts).length > 0 ? copyPlain(facts) : nothing,
  };
  return kept as KeptEpisode;
}

const nothing = {};
