import { plainUntil } from '../feed/recurrence-until.ts';
import type { Range } from '../text/source.ts';

/** Faults that have rules of their own, and all others. */
export type FaultKind = 'invalid' | 'count-until' | 'count-dtstart' | 'weekly-monthday' | 'until-form';

/** A fault in a recurrence rule, with its range in the text. */
export interface RuleFault {
  readonly kind: FaultKind;
  readonly words: string;
  readonly help: string;
  readonly part: Range;
  /** What to write in place of the part, where there is no doubt. */
  readonly instead?: string;
}

const number = (most: number, signed: boolean): RegExp =>
  new RegExp(
    `^${signed ? '[+-]?' : ''}\\d{1,${String(most).length}}(?:,${signed ? '[+-]?' : ''}\\d{1,${String(most).length}})*$`,
  );

const forms: ReadonlyMap<string, RegExp> = new Map([
  ['FREQ', /^(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/],
  ['UNTIL', /^\d{8}(?:T\d{6}Z?)?$/],
  ['COUNT', /^[1-9]\d{0,8}$/],
  ['INTERVAL', /^[1-9]\d{0,8}$/],
  ['BYSECOND', number(60, false)],
  ['BYMINUTE', number(59, false)],
  ['BYHOUR', number(23, false)],
  ['BYDAY', /^[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)(?:,[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU))*$/],
  ['BYMONTHDAY', number(31, true)],
  ['BYYEARDAY', number(366, true)],
  ['BYWEEKNO', number(53, true)],
  ['BYMONTH', number(12, false)],
  ['BYSETPOS', number(366, true)],
  ['WKST', /^(?:MO|TU|WE|TH|FR|SA|SU)$/],
]);

const largest: ReadonlyMap<string, number> = new Map([
  ['BYSECOND', 60],
  ['BYMINUTE', 59],
  ['BYHOUR', 23],
  ['BYMONTHDAY', 31],
  ['BYYEARDAY', 366],
  ['BYWEEKNO', 53],
  ['BYMONTH', 12],
  ['BYSETPOS', 366],
]);

const fromZero = new Set(['BYSECOND', 'BYMINUTE', 'BYHOUR']);

/** The first fault of a recurrence rule by RFC 5545, section 3.3.10. `started`: a first date is given beside it. */
export function faultOf(text: string, started: boolean): RuleFault | undefined {
  const whole = { start: 0, end: text.length };
  if (text.length > 512) {
    return {
      kind: 'invalid',
      words: 'is longer than 512 characters',
      help: 'Write one short rule.',
      part: whole,
    };
  }
  if (/^rrule:/i.test(text)) {
    const help = `Write \`${text.slice(6)}\` alone.`;
    return { kind: 'invalid', words: 'begins with the name of a property', help, part: { start: 0, end: 6 } };
  }
  const parts = new Map<string, { readonly value: string; readonly part: Range }>();
  let start = 0;
  for (const written of text.split(';')) {
    const part = { start, end: start + written.length };
    start = part.end + 1;
    const fault = partFault(written, part, parts);
    if (fault) return fault;
  }
  return togetherFault(parts, started, whole);
}

function partFault(
  written: string,
  part: Range,
  parts: Map<string, { readonly value: string; readonly part: Range }>,
): RuleFault | undefined {
  const [name = '', value = '', ...more] = written.split('=');
  const key = name.toUpperCase();
  const form = forms.get(key);
  if (!form || more.length > 0 || !written.includes('=')) {
    const help = 'A rule looks like `FREQ=WEEKLY;BYDAY=SU`.';
    return { kind: 'invalid', words: 'has a part that such rules do not have', help, part };
  }
  if (parts.has(key)) return { kind: 'invalid', words: `says ${key} twice`, help: 'Keep one of them.', part };
  const until = key === 'UNTIL' ? plainUntil(value) : undefined;
  if (until !== undefined) {
    const help = `Write \`UNTIL=${until}\`.`;
    return {
      kind: 'until-form',
      words: 'has a date with hyphens',
      help,
      part,
      instead: `${written.slice(0, 6)}${until}`,
    };
  }
  if (!form.test(value.toUpperCase()) || !inRange(key, value)) {
    return {
      kind: 'invalid',
      words: `has a value of ${key} that cannot be`,
      help: helps.get(key) ?? 'Use `1` or more.',
      part,
    };
  }
  parts.set(key, { value: value.toUpperCase(), part });
  return undefined;
}

const helps: ReadonlyMap<string, string> = new Map([
  ['FREQ', 'Use `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`.'],
  ['UNTIL', 'Write the last day as `20261231`.'],
  ['BYDAY', 'Use `MO`, `TU`, `WE`, `TH`, `FR`, `SA` and `SU`, with commas between them.'],
  ['WKST', 'Use one of `MO`, `TU`, `WE`, `TH`, `FR`, `SA` and `SU`.'],
]);

function inRange(key: string, value: string): boolean {
  const most = largest.get(key);
  if (most === undefined) return true;
  return value.split(',').every((word) => {
    const size = Math.abs(Number(word));
    return size <= most && (size > 0 || fromZero.has(key));
  });
}

type Parts = ReadonlyMap<string, { readonly value: string; readonly part: Range }>;

function togetherFault(parts: Parts, started: boolean, whole: Range): RuleFault | undefined {
  const frequency = parts.get('FREQ')?.value;
  if (frequency === undefined) {
    return {
      kind: 'invalid',
      words: 'does not say how often',
      help: 'Begin it with `FREQ=WEEKLY;`.',
      part: whole,
    };
  }
  const [count, until, monthDay, day] = ['COUNT', 'UNTIL', 'BYMONTHDAY', 'BYDAY'].map((key) =>
    parts.get(key),
  );
  if (count && until) {
    const help = 'Keep either the count or the last day.';
    return { kind: 'count-until', words: 'ends twice, by COUNT and by UNTIL', help, part: until.part };
  }
  if (count && !started) {
    const help = 'Give the date of the first one beside the rule.';
    return { kind: 'count-dtstart', words: 'counts without a first date', help, part: count.part };
  }
  if (monthDay && frequency === 'WEEKLY') {
    const help = 'Use `FREQ=MONTHLY` with days of the month, or `BYDAY` with weeks.';
    return {
      kind: 'weekly-monthday',
      words: 'names days of the month in a weekly rhythm',
      help,
      part: monthDay.part,
    };
  }
  if (day && /\d/.test(day.value) && frequency !== 'MONTHLY' && frequency !== 'YEARLY') {
    const help = 'Numbers before weekdays need `FREQ=MONTHLY` or `FREQ=YEARLY`.';
    return {
      kind: 'invalid',
      words: 'numbers its weekdays in a rhythm without months',
      help,
      part: day.part,
    };
  }
  return undefined;
}
