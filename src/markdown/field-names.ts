import { nameOf } from './origin.ts';
import { episodeKeys } from './read-episode.ts';
import { showKeys } from './read-show.ts';

/** What the author calls a field of the Feed: `date` for `published`, `notes` for the text of an episode. */
export function fieldName(kind: 'show' | 'episode', field: string): string {
  if (kind === 'episode' && field === 'content') return 'notes';
  const keys = kind === 'show' ? showKeys : episodeKeys;
  return nameOf(keys.get(field) ?? [field]);
}
