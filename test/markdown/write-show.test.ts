import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { placeholders } from '../../src/feed/placeholders.ts';
import { type NewShow, writeShow } from '../../src/markdown/write-show.ts';
import { showOf } from './reading.ts';

const own: NewShow = {
  title: 'Signals: on time',
  description: 'Railways, and who runs them.',
  author: 'Ada Muster',
  email: 'ada@example.org',
  language: 'de-AT',
  category: 'Business > Careers',
  link: 'https://example.org/signals/',
  feed: 'https://example.org/signals/feed.xml',
  timezone: 'Europe/Vienna',
  day: 'Sunday',
  time: '06:00',
  explicit: true,
  type: 'serial',
  pmi: true,
  image: 'https://example.org/signals.png',
  mediaUrl: 'https://media.example.org/#signals/',
  guid: 'dfbf84ee-4073-5d59-a5de-84853217c1d5',
};

const unknown: NewShow = {
  ...own,
  title: 'Signals',
  description: placeholders.description,
  author: placeholders.author,
  email: placeholders.email,
  link: placeholders.link,
  feed: `${placeholders.link}feed.xml`,
  explicit: false,
  type: 'episodic',
  pmi: false,
  image: placeholders.cover,
  mediaUrl: undefined,
  guid: undefined,
};

test('a new show file says what each key is for, and marks what its author has to replace', async () => {
  const schema = 'node_modules/podfeed/schemas/show.schema.json';
  const files = [writeShow(own, undefined), writeShow(unknown, schema)];
  await expect(files.join('\n=====\n\n')).toMatchFileSnapshot(resolve('test/markdown/new-show.txt'));
});

test('a new show file reads back as it was said', () => {
  const { origin, remarks, ...read } = showOf(writeShow(own, undefined));
  expect(remarks).toEqual([]);
  expect(read).toEqual({
    title: own.title,
    description: own.description,
    author: own.author,
    owner: { name: own.author, email: own.email },
    language: own.language,
    categories: [{ main: 'Business', sub: 'Careers' }],
    link: own.link,
    feed: own.feed,
    guid: own.guid,
    timezone: own.timezone,
    schedule: [{ days: ['SU'], time: { hour: 6, minute: 0 } }],
    explicit: true,
    type: 'serial',
    imageFile: { text: own.image, path: ['image'] },
    media: { url: own.mediaUrl },
    notes: { talentTriangleLine: true },
    output: {},
    triangleRequired: true,
  });
});
