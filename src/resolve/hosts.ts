import type { Episode, Show } from '../feed/feed.ts';
import { isHost, namesGuestsOnly } from '../feed/people-taxonomy.ts';

/**
 * An episode whose author named nobody but guests, completed with the hosts of the show: the people of an item
 * stand in place of those of the channel (podcast namespace, person), so the hosts would be lost.
 */
export function withHosts(episode: Episode, show: Show): Episode {
  const guests = episode.people ?? [];
  if (episode.everybody) return episode;
  if (!namesGuestsOnly(guests)) return episode;
  const known = new Set(guests.map(({ name }) => name));
  const hosts = (show.people ?? []).filter((person) => isHost(person) && !known.has(person.name));
  return hosts.length > 0 ? { ...episode, people: [...hosts, ...guests] } : episode;
}
