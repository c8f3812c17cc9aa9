import type { Episode } from '../feed/feed.ts';
import { quote } from '../text/printable.ts';
import type { EpisodeName } from './change.ts';

/** What an episode is called in data. */
export function nameOfEpisode({ title, guid, number }: Episode): EpisodeName {
  return {
    ...(title === undefined ? {} : { title }),
    ...(guid === undefined ? {} : { guid: guid.value }),
    ...(number === undefined ? {} : { number }),
  };
}

/** What an episode is called in a sentence. */
export function titleOf({ title, guid, number }: Episode): string {
  const { value } = guid ?? {};
  return titleOfName({ ...(title && { title }), ...(value && { guid: value }), ...(number && { number }) });
}

/** The same, by its name. */
export function titleOfName({ title, guid, number }: EpisodeName): string {
  if (title) return quote(title);
  return guid ? quote(guid) : number === undefined ? 'an episode without a title' : `episode ${number}`;
}
