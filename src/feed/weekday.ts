import { nearest } from '../text/suggest.ts';
import { type LocalDate, weekdayIndex } from './instant.ts';
import { notUnderstood, type Read, understood } from './read.ts';

/** The weekday codes of RFC 5545 section 3.3.10, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

export type WeekdayProblem =
  | 'empty'
  /** Longer than any list of weekdays. */
  | 'long'
  /** `word` is no weekday; with a suggestion when it resembles one. */
  | 'unknown'
  /** `word` is a weekday with an apostrophe, or an adverb after "every": "Sonntag's", "jeden Sonntags". */
  | 'spelling';

/** The weekday of a date. */
export function weekdayOf(date: LocalDate): Weekday {
  return weekdays[weekdayIndex(date)]!;
}

/** `Sunday`, `Sundays`, `Sonntag`, `Sonntags`: capitalised as on a label. */
export function weekdayName(day: Weekday, language: 'en' | 'de', form: 'name' | 'adverb'): string {
  return names[language][weekdays.indexOf(day)]! + (form === 'adverb' ? 's' : '');
}

/**
 * Reads one weekday or a list: English and German names, plurals, adverbs and abbreviations and the codes of
 * RFC 5545, in any case ("Sundays", "jeden Sonntag", "Mo, Do", "Mondays & Thursdays"). Days come Monday
 * first, each once.
 */
export function readWeekdays(text: string): Read<Weekday[], WeekdayProblem> {
  if (text.length > 256) return notUnderstood('long');
  const found = new Set<Weekday>();
  let single = false;
  for (const word of text.normalize('NFC').split(/[\s,;/&+]+/)) {
    const plain = word.toLowerCase();
    if (plain === '' || joining.has(plain)) continue;
    if (leading.has(plain)) {
      single = singular.has(plain);
      continue;
    }
    const known = readings.get(plain.endsWith('.') ? plain.slice(0, -1) : plain);
    if (!known) return unknownDay(word);
    if (single && known.adverb) {
      return notUnderstood('spelling', { word, suggestion: word.replace(/s\.?$/i, '') });
    }
    found.add(known.day);
    single = false;
  }
  if (found.size === 0) return notUnderstood('empty');
  return understood(weekdays.filter((day) => found.has(day)));
}

const names = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
} as const;

/** German and English abbreviations agree where they look alike: `Mo`, `Fr`, `Sa`. */
const abbreviations = [
  'mo mon',
  'tu tue tues di',
  'we wed mi',
  'th thu thur thurs do',
  'fr fri',
  'sa sat',
  'su sun so',
];

const joining = new Set(['and', 'und', 'sowie']);
const singular = new Set(['every', 'each', 'jeden', 'jeder', 'am']);
const leading = new Set([...singular, 'on', 'immer', 'always']);

/** How a day may be written, and whether that is an adverb or plural ("Sonntags", "Sundays"). */
const readings = new Map<string, { readonly day: Weekday; readonly adverb: boolean }>();
const suggestions: string[] = [];
for (const [index, day] of weekdays.entries()) {
  const inFull = [names.en[index]!, names.de[index]!, ...(day === 'SA' ? ['Sonnabend'] : [])];
  for (const name of inFull) {
    readings.set(name.toLowerCase(), { day, adverb: false });
    readings.set(`${name.toLowerCase()}s`, { day, adverb: true });
    suggestions.push(name, `${name}s`);
  }
  for (const short of abbreviations[index]!.split(' ')) readings.set(short, { day, adverb: false });
}

function unknownDay(word: string): Read<never, WeekdayProblem> {
  const bare = word.replace(/['’´`]/g, '');
  const written =
    bare === word ? undefined : suggestions.find((name) => name.toLowerCase() === bare.toLowerCase());
  if (written) return notUnderstood('spelling', { word, suggestion: written });
  // "Sontags" is as near to "Montags" as to "Sonntags", but hardly anybody mistakes the first letter.
  const likely = suggestions.filter((name) => name[0] === bare[0]?.toUpperCase());
  return notUnderstood('unknown', { word, suggestion: nearest(bare, likely) ?? nearest(bare, suggestions) });
}
