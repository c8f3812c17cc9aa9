import { readDuration } from '../feed/duration.ts';
import { type Instant, readRfc2822, writeRfc2822 } from '../feed/instant.ts';
import type { Codec } from './tag.ts';

/** Any text. */
export const words: Codec<string> = {
  write: (value) => value,
  read: (text) => (text === '' ? undefined : text),
};

/** A whole number, 0 or more. */
export const whole: Codec<number> = {
  write: (value) => String(value),
  read(text, note) {
    if (/^[0-9]{1,15}$/.test(text)) return Number(text);
    if (text !== '') note({ rule: 'ep-number-invalid', unread: true, text });
    return undefined;
  },
};

/** Bytes; what is no number is left to the rule. */
export const bytes: Codec<number> = {
  write: (value) => String(value),
  read(text, note) {
    if (/^[0-9]{1,15}$/.test(text)) return Number(text);
    note({ rule: 'media-length-missing', unread: true, text });
    return undefined;
  },
};

/** A number with or without a fraction. */
export const decimal: Codec<number> = {
  write: (value) => String(value),
  read(text, note) {
    if (/^[0-9]{1,9}(?:\.[0-9]{1,6})?$/.test(text)) return Number(text);
    if (text !== '') note({ rule: 'ep-number-invalid', unread: true, text });
    return undefined;
  },
};

/** Seconds. Written as a whole number, as Apple recommends. */
export const seconds: Codec<number> = {
  write: (value) => String(Math.round(value)),
  read(text, note) {
    if (text === '') return undefined;
    const read = readDuration(text);
    if (read.ok) return read.value;
    note({ rule: 'media-duration-format', unread: true, text });
    return undefined;
  },
};

/** RFC 2822, as RSS asks. */
export const rfc2822: Codec<Instant> = {
  write: writeRfc2822,
  read(text, note) {
    if (text === '') return undefined;
    const read = readRfc2822(text);
    if (read.ok) return read.value;
    const { problem } = read;
    note({ rule: 'ep-pubdate-format', unread: true, text, detail: { form: 'rfc2822', problem } });
    return undefined;
  },
};

/** `true` or `false`, as `itunes:explicit` is written today; older words are understood. */
export const trueFalse: Codec<boolean> = {
  write: (value) => (value ? 'true' : 'false'),
  read(text, note) {
    const value = text.toLowerCase();
    if (['true', 'yes', 'explicit'].includes(value)) return true;
    if (['false', 'no', 'clean'].includes(value)) return false;
    if (value !== '') note({ rule: 'ep-explicit-value', unread: true, text });
    return undefined;
  },
};

/** One word of a list, in any case. */
export function oneOf<Word extends string>(list: readonly Word[], rule: string): Codec<Word> {
  return {
    write: (value) => value,
    read(text, note) {
      const found = list.find((word) => word === text.toLowerCase());
      if (!found && text !== '') note({ rule, unread: true, text });
      return found;
    },
  };
}
