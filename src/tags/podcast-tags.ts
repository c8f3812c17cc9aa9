import type { License, Location, Person, Transcript, Txt, UpdateFrequency } from '../feed/feed.ts';
import { decimal, whole } from './codecs.ts';
import { attributeOf, attributes, each, given, own, textOf } from './shapes.ts';
import { podcast } from './sources.ts';
import type { Tag } from './tag.ts';

/** Tags of the podcast namespace that a show and an episode share. */

export const person: Tag<readonly Person[]> = each({
  name: 'podcast:person',
  attributes: ['role', 'group', 'img', 'href'],
  parts: { name: '' },
  source: podcast('person'),
  write: ({ name, role, group, img, href }) => ({
    name: 'podcast:person',
    attributes: attributes({ role, group, img, href }),
    text: name,
  }),
  read(node) {
    const name = textOf(node);
    if (!name) return undefined;
    const [role, group, img, href] = ['role', 'group', 'img', 'href'].map((key) => attributeOf(node, key));
    return given({ name, role, group, img, href });
  },
});

export const funding = each<{ url: string; text: string }>({
  name: 'podcast:funding',
  attributes: ['url'],
  parts: { text: '' },
  source: podcast('funding'),
  write: ({ url, text }) => ({ name: 'podcast:funding', attributes: { url }, text }),
  read(node) {
    const url = attributeOf(node, 'url');
    return url ? { url, text: textOf(node) } : undefined;
  },
});

export const location: Tag<readonly Location[]> = each({
  name: 'podcast:location',
  attributes: ['rel', 'geo', 'osm', 'country'],
  parts: { name: '' },
  source: podcast('location'),
  write: ({ name, rel, geo, osm, country }) => ({
    name: 'podcast:location',
    attributes: attributes({ rel, geo, osm, country }),
    text: name,
  }),
  read(node) {
    const name = textOf(node);
    if (!name) return undefined;
    const written = attributeOf(node, 'rel');
    const rel = written === 'subject' || written === 'creator' ? written : undefined;
    const [geo, osm, country] = ['geo', 'osm', 'country'].map((key) => attributeOf(node, key));
    return given({ name, rel, geo, osm, country });
  },
});

export const license: Tag<License> = own({
  elements: ['podcast:license'],
  attributes: ['url'],
  parts: { name: '' },
  source: podcast('license'),
  write: ({ name, url }) => [{ name: 'podcast:license', attributes: attributes({ url }), text: name }],
  read([node]) {
    const name = node && textOf(node);
    return name ? given({ name, url: attributeOf(node, 'url') }) : undefined;
  },
});

export const txt: Tag<readonly Txt[]> = each({
  name: 'podcast:txt',
  attributes: ['purpose'],
  parts: { text: '' },
  source: podcast('txt'),
  write: ({ text, purpose }) => ({ name: 'podcast:txt', attributes: attributes({ purpose }), text }),
  read(node) {
    const text = textOf(node);
    return text ? given({ text, purpose: attributeOf(node, 'purpose') }) : undefined;
  },
});

export const transcript: Tag<readonly Transcript[]> = each({
  name: 'podcast:transcript',
  attributes: ['url', 'type', 'language', 'rel'],
  source: podcast('transcript'),
  write: ({ url, type, language, rel }) => ({
    name: 'podcast:transcript',
    attributes: attributes({ url, type, language, rel }),
  }),
  read(node) {
    const url = attributeOf(node, 'url');
    if (!url) return undefined;
    const [language, rel] = ['language', 'rel'].map((key) => attributeOf(node, key));
    return given({ url, type: attributeOf(node, 'type') ?? '', language, rel });
  },
});

export const chapters: Tag<{ url: string; type: string }> = own({
  elements: ['podcast:chapters'],
  attributes: ['url', 'type'],
  source: podcast('chapters'),
  write: ({ url, type }) => [{ name: 'podcast:chapters', attributes: { url, type } }],
  read([node]) {
    const url = node && attributeOf(node, 'url');
    return url ? { url, type: attributeOf(node, 'type') ?? '' } : undefined;
  },
});

export const locked: Tag<{ locked: boolean; owner?: string }> = own({
  elements: ['podcast:locked'],
  attributes: ['owner'],
  parts: { locked: '' },
  source: podcast('locked'),
  write: (value) => [
    {
      name: 'podcast:locked',
      attributes: attributes({ owner: value.owner }),
      text: value.locked ? 'yes' : 'no',
    },
  ],
  read([node], note) {
    if (!node) return undefined;
    const word = textOf(node).toLowerCase();
    if (word !== 'yes' && word !== 'no') {
      note({ rule: 'ns-locked-value', unread: true, text: word });
      return undefined;
    }
    return given({ locked: word === 'yes', owner: attributeOf(node, 'owner') });
  },
});

export const updateFrequency: Tag<UpdateFrequency> = own({
  elements: ['podcast:updateFrequency'],
  attributes: ['complete', 'dtstart', 'rrule'],
  parts: { text: '' },
  source: podcast('update-frequency'),
  write: ({ text, rrule, dtstart, complete }) => [
    {
      name: 'podcast:updateFrequency',
      attributes: attributes({
        complete: complete === undefined ? undefined : String(complete),
        dtstart,
        rrule,
      }),
      text,
    },
  ],
  read([node]) {
    if (!node) return undefined;
    const complete = attributeOf(node, 'complete')?.toLowerCase();
    return given({
      text: textOf(node),
      rrule: attributeOf(node, 'rrule'),
      dtstart: attributeOf(node, 'dtstart'),
      complete: complete === 'true' ? true : complete === 'false' ? false : undefined,
    });
  },
});

export const season: Tag<{ number: number; name?: string }> = own({
  elements: ['podcast:season'],
  attributes: ['name'],
  parts: { number: '' },
  source: podcast('season'),
  write: ({ number, name }) => [
    { name: 'podcast:season', attributes: attributes({ name }), text: whole.write(number) },
  ],
  read([node], note) {
    const number = node && whole.read(textOf(node), note);
    return number === undefined ? undefined : given({ number, name: attributeOf(node!, 'name') });
  },
});

export const episode: Tag<{ number: number; display?: string }> = own({
  elements: ['podcast:episode'],
  attributes: ['display'],
  parts: { number: '' },
  source: podcast('episode'),
  write: ({ number, display }) => [
    { name: 'podcast:episode', attributes: attributes({ display }), text: decimal.write(number) },
  ],
  read([node], note) {
    const number = node && decimal.read(textOf(node), note);
    return number === undefined ? undefined : given({ number, display: attributeOf(node!, 'display') });
  },
});
