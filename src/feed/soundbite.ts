import { type DurationProblem, readDuration } from './duration.ts';
import { notUnderstood, type Read, understood } from './read.ts';

/** A moment of an episode that speaks for it (podcast:soundbite). Times in seconds, with fractions. */
export interface Soundbite {
  readonly start: number;
  readonly duration: number;
  readonly title?: string;
}

/** How long a soundbite should be, in seconds, as the podcast namespace advises. */
export const soundbiteLength = { least: 15, most: 120 } as const;

/** Reads a time in seconds from `73.5`, `1:13` or `1:01:13.5`; a fraction counts to the millisecond. */
export function readSeconds(text: string): Read<number, DurationProblem> {
  const [, whole = '', fraction = ''] = /^([^.]*)(\.\d{1,24})?$/.exec(text.trim()) ?? [];
  const read = readDuration(whole);
  if (!read.ok) return notUnderstood(read.problem, { suggestion: read.suggestion });
  return understood(Math.round((read.value + Number(`0${fraction}`)) * 1000) / 1000);
}
