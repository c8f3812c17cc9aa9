// Usage: node bench/make-show.mjs COUNT FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pick, randomFrom, several } from './random.mjs';
import { showNotes, slugOf } from './show-notes.mjs';
import { leads, people, quotes, subjects, tags, turns } from './words.mjs';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2004, 0, 4); // a Sunday, and late enough for a podcast
const LAST_DAY = Date.UTC(2025, 11, 28);
const DAYS = Math.round((LAST_DAY - FIRST_DAY) / DAY) + 1;
const WEEKS = Math.ceil(DAYS / 7);
const FIRST_HOUR = 6; // no clock change happens between 06:00 and midnight in the show's time zone
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SIDES = ['Ways of Working', 'Power Skills', 'Business Acumen'];
const CATEGORIES = ['Business > Management', 'Education > Courses', 'Technology'];
const HOSTS = ['Ines Albrecht', 'Rory Fennell'];

/**
 * Writes a show of `count` episodes (1 to 100,000) into `folder`: the same count always gives the same bytes.
 * Up to 1,148 episodes appear weekly on Sundays, more of them daily, several times a day if need be.
 *
 * @param {number} count
 * @param {string} folder
 */
export function writeShow(count, folder) {
  const weekly = count <= WEEKS;
  const perDay = weekly ? 1 : Math.ceil(count / DAYS);
  const width = Math.max(3, String(count).length);
  mkdirSync(join(folder, 'episodes'), { recursive: true });
  writeFileSync(join(folder, 'podfeed.yaml'), showFile(weekly));
  for (let number = 1; number <= count; number++) {
    const day = weekly ? (number - 1) * 7 : Math.floor((number - 1) / perDay);
    const hour = FIRST_HOUR + ((number - 1) % perDay);
    const text = episodeFile(number, new Date(FIRST_DAY + day * DAY), hour);
    const name = `${String(number).padStart(width, '0')}-${slugOf(titleOf(number))}.md`;
    writeFileSync(join(folder, 'episodes', name), text);
  }
}

/** @param {boolean} weekly */
function showFile(weekly) {
  const days = weekly ? ['Sunday'] : WEEKDAYS;
  return `title: Plans & Pencils
description: >-
  Conversations about portfolios, people and the projects between them,
  für alle, die Vorhaben zu Ende bringen.
language: en
link: https://plans.example.com/
feed: https://plans.example.com/feed.xml
author: Plans & Pencils
owner:
  name: Ines Albrecht
  email: studio@plans.example.com
categories:
${CATEGORIES.map((category) => `  - ${category}`).join('\n')}
explicit: false
type: episodic
image: https://plans.example.com/cover.jpg
copyright: Plans & Pencils
timezone: Europe/Berlin
schedule:
${days.map((day) => `  - { day: ${day}, time: "06:00" }`).join('\n')}
guid: 2d9c8d2e-6c0f-5f0a-9d0b-3f6a1f4f7b11
people:
${HOSTS.map((name) => `  - { name: ${name}, role: Host }`).join('\n')}
${weekly ? '' : '# So many episodes do not fit on days of their own.\nrules: { sched-two-same-day: off }\n'}`;
}

/**
 * @param {number} number
 * @param {Date} day
 * @param {number} hour
 */
function episodeFile(number, day, hour) {
  const random = randomFrom(number);
  const title = titleOf(number);
  const slug = slugOf(title);
  const file = `https://media.example.com/plans/${number}-${slug}`;
  const seconds = 1_080 + Math.floor(random() * 2_400);
  const [guest, other] = several(random, people, 2);
  const summary = `${guest} on ${title.charAt(0).toLowerCase()}${title.slice(1)}: ${pick(random, quotes)}`;
  return `---
title: ${scalar(title)}
number: ${number}
season: ${day.getUTCFullYear() - 2003}
date: ${day.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00:00
publishDay: ${WEEKDAYS[day.getUTCDay()]}
category: ${pick(random, CATEGORIES)}
talentTriangle: ${sides(random)}
audio:
  url: ${file}.mp3
  length: ${seconds * 12_000 + 4_096}
  type: audio/mpeg
  duration: "${clock(seconds)}"
guid: ${uuid(random)}
slug: ${slug}
link: https://plans.example.com/episodes/${slug}
summary: ${scalar(summary.replaceAll('*', ''))}
hosts:
${HOSTS.map((name) => `  - ${name}`).join('\n')}
guests:
  - name: ${guest}
    role: Guest
    href: https://people.example.com/${slugOf(String(guest))}
${random() < 0.3 ? `  - ${other}\n` : ''}tags: [${several(random, tags, 4).join(', ')}]
transcripts:
  - src: ${file}.vtt
    type: text/vtt
    language: en
chapters: ${file}.chapters.json
explicit: false
---

${showNotes(random)}`;
}

/** @param {() => number} random */
function sides(random) {
  const [first, second] = several(random, SIDES, 2);
  const form = random();
  if (form < 0.7) return first;
  if (form < 0.9) return `[${first}, ${second}]`;
  return `{ ${slugOf(String(first))}: 70, ${slugOf(String(second))}: 30 }`;
}

/** @param {number} number */
function titleOf(number) {
  // 48,271 shares no factor with the number of titles, so neighbours differ and none comes twice.
  const place = (number * 48_271) % (leads.length * subjects.length * turns.length);
  const lead = leads[place % leads.length];
  const subject = subjects[Math.floor(place / leads.length) % subjects.length];
  const turn = turns[Math.floor(place / (leads.length * subjects.length))];
  return `${lead} ${subject} ${turn}`;
}

/** A YAML scalar: plain where that is safe, in single quotes elsewhere. @param {string} text */
function scalar(text) {
  const plain = /^\p{L}/u.test(text) && !/: |:$| #|[\n"]/.test(text);
  return plain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** @param {number} seconds */
function clock(seconds) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** @param {() => number} random */
function uuid(random) {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  digits[12] = '4';
  digits[16] = '8';
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = Number(process.argv[2]);
  const folder = process.argv[3];
  if (!Number.isInteger(count) || count < 1 || count > 100_000 || !folder) {
    process.stderr.write('Usage: node bench/make-show.mjs COUNT FOLDER   (COUNT from 1 to 100000)\n');
    process.exit(2);
  }
  writeShow(count, folder);
}
