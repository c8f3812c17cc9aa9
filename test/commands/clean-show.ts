import { makeJpeg, makeMp3 } from '../media/make-media.ts';
import type { Files } from './folder.ts';

/** The keys of a show that has nothing wrong with it, by their first word. */
const showKeys = {
  title: 'Night Trains of Europe',
  description: 'Conversations with the people who keep the sleeping cars of Europe running.',
  language: 'en',
  link: 'https://example.com/',
  feed: 'https://example.com/feed.xml',
  author: 'Ada Muster',
  owner: '{name: Ada Muster, email: ada@example.com}',
  categories: '[Business > Management]',
  explicit: 'false',
  image: 'cover.jpg',
  copyright: 'Ada Muster',
  timezone: 'Europe/Berlin',
  schedule: '{day: Sunday, time: "06:00"}',
};

/** The show file of the clean show with some keys changed, added, or (`undefined`) left out. */
export function showFile(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const keys = Object.entries<string | undefined>({ ...showKeys, ...changes });
  return keys.map(([key, value]) => (value === undefined ? '' : `${key}: ${value}\n`)).join('');
}

const firstEpisode = `---
title: The Last Sleeper to Vienna
number: 1
date: 2026-03-01
talentTriangle: Business Acumen
audio: 1.mp3
---

What happens on the night shift of a sleeping car, told by the people who work it: who gets on at midnight,
who gets off at dawn, and what the timetable never says.
`;

/** A minute of silence. */
export const minute = makeMp3({ seconds: 60, bitrate: 64, mono: true });
const cover = makeJpeg({ width: 3000, height: 3000 });

/** A minute of silence with a picture in it. */
export const pictured = makeMp3({ seconds: 60, bitrate: 64, mono: true, id3: { picture: cover } });

/** The files of a show of one episode that builds without a finding. */
export function cleanShow(changes: Files = {}): Files {
  return {
    'podfeed.yaml': showFile(),
    'episodes/1.md': firstEpisode,
    'media/1.mp3': minute,
    'media/cover.jpg': cover,
    ...changes,
  };
}
