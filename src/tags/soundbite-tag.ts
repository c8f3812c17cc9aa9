import type { Soundbite } from '../feed/soundbite.ts';
import { attributeOf, attributes, each, given, textOf } from './shapes.ts';
import { podcast } from './sources.ts';
import type { Attributed, Tag } from './tag.ts';

const form = /^\+?\d{1,12}(?:\.\d{0,18})?$/;

/** Seconds as an attribute says them. */
function secondsIn(node: Attributed, key: string): number | undefined {
  const text = attributeOf(node, key);
  return text !== undefined && form.test(text) ? Number(text) : undefined;
}

export const soundbites: Tag<readonly Soundbite[]> = {
  ...each<Soundbite>({
    name: 'podcast:soundbite',
    attributes: ['startTime', 'duration'],
    parts: { start: '@startTime', duration: '@duration', title: '' },
    source: podcast('soundbite'),
    write: ({ start, duration, title = '' }) => ({
      name: 'podcast:soundbite',
      attributes: attributes({ startTime: start, duration }),
      text: title,
    }),
    read(node) {
      const [start, duration] = [secondsIn(node, 'startTime'), secondsIn(node, 'duration')];
      if (start === undefined || duration === undefined) return undefined;
      return given({ start, duration, title: textOf(node) || undefined });
    },
  }),
  takes: (node) => secondsIn(node, 'startTime') !== undefined && secondsIn(node, 'duration') !== undefined,
};
