import { readSeconds, type Soundbite } from '../feed/soundbite.ts';
import { field, mapping, oneOrMore, text } from './fields.ts';
import { entriesRead } from './read-list.ts';
import { entriesOf, given, type Notebook, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

const soundbite = mapping(
  {
    start: field(text(), 'Where it begins: seconds, or minutes and seconds with colons.', '12:34'),
    duration: field(text(), 'How long it is, 15 to 120 seconds.', 45),
    title: field(text(), 'What it is called; the title of the episode when not given.', 'Why risks hide'),
  },
  'a mapping with start and duration',
);

export const soundbites = () =>
  field(
    oneOrMore(soundbite, 'a list of soundbites'),
    'Moments of the audio that speak for the episode; apps play them as a teaser.',
    [{ start: '12:34', duration: 45, title: 'Why risks hide' }],
  );

/** Soundbites with both of their times; what has none of these is remarked on and left out. */
export function soundbitesOf(book: Notebook, value: Yaml | undefined): readonly Soundbite[] | undefined {
  return entriesRead(book, { field: 'soundbites' }, value, (entry, note) => {
    const map = entriesOf(entry);
    const missing = ['start', 'duration'].find((key) => textOf(map.get(key)) === undefined);
    if (missing !== undefined) {
      note('ns-soundbite-time', [], { unread: true, detail: { missing } });
      return undefined;
    }
    const time = (key: 'start' | 'duration'): number | undefined => {
      const written = textOf(map.get(key))!;
      const read = readSeconds(written);
      if (read.ok) return read.value;
      const detail = { problem: read.problem, ...(read.suggestion ? { suggestion: read.suggestion } : {}) };
      note('ns-soundbite-time', [key], { text: written, unread: true, detail });
      return undefined;
    };
    const [start, duration] = [time('start'), time('duration')];
    if (start === undefined || duration === undefined) return undefined;
    return given({ start, duration, title: textOf(map.get('title')) });
  });
}
