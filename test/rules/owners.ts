import type { Episode, Show } from '../../src/feed/feed.ts';
import type { Origin } from '../../src/feed/placed.ts';
import { SourceText } from '../../src/text/source.ts';

/** An origin in which every field has the name of its path and stands nowhere in particular. */
export const nowhere: Origin = {
  file: 'podfeed.yaml',
  place: () => ({ file: 'podfeed.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 }),
  name: (path) => path.join('.'),
  source: () => new SourceText('podfeed.yaml', ''),
  edits: () => undefined,
  release() {},
};

/** A show with these fields and no others. */
export function showWith(fields: object = {}): Show {
  return { origin: nowhere, remarks: [], ...fields } as unknown as Show;
}

/** An episode with these fields and no others. */
export function episodeWith(fields: object = {}): Episode {
  return { origin: nowhere, remarks: [], ...fields } as unknown as Episode;
}
