import { field, flag, list, mapping, matching, oneOrMore, text, textOr, word } from './fields.ts';

/** Values that a show and an episode share. */

export const explicit = () =>
  field(flag('clean', 'explicit'), 'Whether there is explicit content: true or false.', false);

const person = textOr(
  mapping(
    {
      name: field(text(), 'Name of the person.', 'Laura Barnard'),
      role: field(
        text(),
        'What the person does, from the podcast taxonomy: Host, Guest, Producer …',
        'Guest',
      ),
      group: field(text(), 'Group of that role in the taxonomy; needed for few roles only.', 'Cast'),
      img: field(text(), 'Address of a picture.', 'https://example.com/people/laura.jpg'),
      href: field(text(), 'Address of a page about the person.', 'https://example.com/people/laura'),
    },
    'a name, or a mapping with a name',
  ),
  'a name, or a mapping with a name',
);

export const people = (description: string, ...examples: unknown[]) =>
  field(oneOrMore(person, 'a list of people'), description, ...examples);

const location = textOr(
  mapping(
    {
      name: field(text(), 'Name of the place, for people.', 'Berlin'),
      rel: field(word('subject', 'creator'), 'Whether the show is about the place or made there.', 'creator'),
      geo: field(text(), 'RFC 5870 coordinates.', 'geo:52.5200,13.4050'),
      osm: field(text(), 'OpenStreetMap object: N, W or R and its number.', 'R62422'),
      country: field(text(), 'ISO 3166-1 country code.', 'DE'),
    },
    'a name, or a mapping with a name',
  ),
  'the name of a place, or a mapping with a name',
);

export const locations = () =>
  field(
    oneOrMore(location, 'a place, or a list of places'),
    'Where the show or episode is about or made.',
    'Berlin',
  );

export const license = () =>
  field(
    textOr(
      mapping(
        {
          name: field(text(), 'Identifier or name of the licence.', 'CC-BY-4.0'),
          url: field(text(), 'Address of its text; needed for a licence of your own.'),
        },
        'the name of a licence, or a mapping with name and url',
      ),
      'the name of a licence, or a mapping with name and url',
    ),
    'Licence of the audio.',
    'CC-BY-4.0',
  );

const txtEntry = textOr(
  mapping(
    {
      purpose: field(text(), 'What the text is for.', 'verify'),
      text: field(text(), 'The text itself.'),
    },
    'a text, or a mapping with purpose and text',
  ),
  'a text, or a mapping with purpose and text',
);

export const txt = () =>
  field(oneOrMore(txtEntry, 'a text, or a list of them'), 'Free text for machines (podcast:txt).');

const fundingEntry = textOr(
  mapping(
    {
      url: field(text(), 'Address of the page.', 'https://example.com/support'),
      text: field(text(), 'What the button says.', 'Support the show'),
    },
    'an address, or a mapping with url and text',
  ),
  'an address, or a mapping with url and text',
);

export const funding = () =>
  field(oneOrMore(fundingEntry, 'an address, or a list of them'), 'Where listeners can give money.', {
    url: 'https://example.com/support',
    text: 'Support the show',
  });

export const block = () => field(flag(), 'Hide it in Apple Podcasts.', false);

export const extra = () =>
  field(
    text(),
    'Elements of the feed that have no key of their own, as XML. An element that has a key gives to that of the feed what it holds beyond the key: other attributes, and elements in it. Prefixes that are not well known are declared in it.',
    '<slash:comments>5</slash:comments>',
  );

const rssCategory = textOr(
  mapping({ text: text(), domain: text() }, 'a text, or a mapping with text and domain'),
  'a text, or a mapping with text and domain',
);

export const rssCategories = () =>
  field(list(rssCategory, 'a list of categories'), 'Plain RSS categories, beside those of Apple.');

/** `06:00`; an editor takes `6 pm`, too, and validate says how it is written. */
export const timeOfDay = () =>
  matching('a time such as 06:00', '^[0-9]{1,2}([:.][0-9]{2})?( ?([AaPp][Mm]|[Uu]hr))?$');
