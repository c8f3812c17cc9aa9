import { readJson } from '../media/json.ts';
import { type Place, SourceText } from '../text/source.ts';

/** Where the record of an episode stands in a lock, by the name of its file: the beginning where that is not known. */
export function placeInLock(file: string, text: string): (episode: string) => Place {
  const source = new SourceText(file, text);
  const read = readJson(text);
  const root = read.ok && read.value.kind === 'object' ? read.value.entries : undefined;
  const episodes = root?.get('episodes')?.value;
  const entries = episodes?.kind === 'object' ? episodes.entries : undefined;
  return (episode) => source.place(entries?.get(episode)?.key ?? { start: 0, end: 0 });
}
