import { isEmail } from '../../feed/email.ts';
import type { Instant } from '../../feed/instant.ts';
import type { Kind, Words } from '../vocabulary/spec.ts';
import { addressFault, webAddressFault } from './addresses.ts';
import { countries } from './countries.ts';
import { isoFault, rfc822Faults } from './dates.ts';
import { type Fault, fault } from './fault.ts';
import { htmlFaults } from './html.ts';
import { languageFault } from './languages.ts';
import { plainFault } from './plain.ts';

/** What else decides about a value. */
export interface Around {
  /** The present, where it is known. */
  readonly now: Instant | undefined;
  /** An ampersand or `<` of HTML is excused: the line writes its characters as hexadecimal references. */
  readonly isCareful: () => boolean;
  /** The feed says that it is RSS 2. */
  readonly isRss2: boolean;
  /** Entities of HTML in the document were taken for text. */
  readonly isMended?: boolean;
  /** The longest text, in characters. */
  readonly longest?: number | undefined;
}

const none: readonly Fault[] = [];
const some = (found: Fault | undefined): readonly Fault[] => (found ? [found] : none);

/** What is wrong with a value, which has no blanks around it unless they count. */
export function faultsOf(value: string, kind: Kind, around: Around): readonly Fault[] {
  if (typeof kind === 'object') return some(wordFault(value, kind));
  switch (kind) {
    case 'text':
    case 'construct':
      return none;
    case 'plain':
      return [...tooLong(value, around), ...some(plainFault(value, around))];
    case 'keywords':
      return [...tooLong(value, around), ...some(plainFault(value, around)), ...some(keywordsFault(value))];
    case 'html':
      return htmlFaults(value);
    case 'address':
      return some(addressFault(value, 'full'));
    case 'reference':
      return some(addressFault(value, 'relative'));
    case 'iri':
      return some(addressFault(value.replace(/[^\0-\x7f]/g, 'x'), 'relative'));
    case 'web-address':
      return some(webAddressFault(value));
    case 'mail':
      return [...some(plainFault(value, around)), ...some(mailFault(value))];
    case 'mail-and-name':
      return mailAndNameFaults(value, around);
    case 'rfc822':
      return rfc822Faults(value, around.now);
    case 'w3cdtf':
    case 'iso8601':
    case 'iso8601-any':
    case 'iso8601-stream':
    case 'rfc3339':
      return some(isoFault(value, kind, around.now));
    case 'language':
      return some(languageFault(value));
    default:
      return some(shapeFault(value, kind));
  }
}

interface Shape {
  readonly form: RegExp;
  readonly rule: string;
  readonly problem: string;
  readonly fits?: (value: string) => boolean;
  /** Blanks belong between its parts. */
  readonly hasBlanks?: true;
}

const number = 'xml-value-number';
const whole = /^[+-]?\d+$/;
const shapes: Readonly<
  Record<Exclude<Kind, Words | 'text' | 'construct' | 'plain' | 'html'>, Shape | undefined>
> & {} = {
  filled: { form: /\S/, rule: 'xml-value-blank', problem: 'is empty' },
  integer: { form: /^(?:[+-]?\d+)?$/, rule: number, problem: 'is not a whole number' },
  count: {
    form: whole,
    rule: number,
    problem: 'is not a whole number from 0',
    fits: (value) => Number(value) >= 0,
  },
  positive: {
    form: whole,
    rule: number,
    problem: 'is not a whole number from 1',
    fits: (value) => Number(value) > 0,
  },
  number: { form: /^\d/, rule: number, problem: 'is not a number' },
  decimal: { form: /^[+-]?\d+\.?\d*\s*$/, rule: number, problem: 'is not a number' },
  'count-list': {
    form: /^\d+(?:,\s*\d+)*$/,
    rule: number,
    problem: 'is not a list of whole numbers with commas',
  },
  latitude: {
    form: /^[+-]?(?:\d+\.?\d*|\.\d+)$/,
    rule: number,
    problem: 'is not a latitude from -90 to 90',
    fits: (value) => Math.abs(Number(value)) <= 90,
  },
  longitude: {
    form: /^[+-]?(?:\d+\.?\d*|\.\d+)$/,
    rule: number,
    problem: 'is not a longitude from -180 to 180',
    fits: (value) => Math.abs(Number(value)) <= 180,
  },
  position: {
    form: /^[-+]?\d+\.?\d*[ ,][-+]?\d+\.?\d*$/,
    rule: number,
    problem: 'is not a latitude and a longitude',
    hasBlanks: true,
  },
  positions: {
    form: /^[-+]?\d+\.?\d*(?:[ ,]+[-+]?\d+\.?\d*){3,}$/,
    rule: number,
    problem: 'is not a list of positions',
    hasBlanks: true,
    fits: (value) => value.split(/[ ,]+/).length % 2 === 0,
  },
  mime: {
    form: /^[^\s()<>,;:\\"/[\]?=]+\/[^\s()<>,;:\\"/[\]?=]+(?:\s*;\s*[^\s()<>,;:\\"/[\]?=]+=(?:"[^"]*"|[^\s()<>,;:\\"/[\]?=]+))*$/,
    rule: 'xml-value-type',
    problem: 'is not a media type',
  },
  npt: {
    form: /^(?:now|\d+(?:\.\d+)?|(?:\d+:)?\d{1,2}:\d\d(?:\.\d+)?)$/,
    rule: 'xml-value-time',
    problem: 'is not a time',
  },
  duration: { form: /^\d+(?::[0-5]\d(?::[0-5]\d)?)?$/, rule: 'xml-value-time', problem: 'is not a length' },
  'form-name': {
    form: /^[A-Za-z[\\\]^_`]/,
    rule: 'xml-value-word',
    problem: 'is not the name of a field: that begins with a letter',
  },
  uuid: {
    form: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    rule: 'xml-value-word',
    problem: 'is not a UUID',
  },
  country: {
    form: /^[A-Z]{2}$/,
    rule: 'xml-value-word',
    problem: 'is not the code of a country',
    fits: (value) => countries.has(value),
  },
  address: undefined,
  reference: undefined,
  iri: undefined,
  'web-address': undefined,
  mail: undefined,
  'mail-and-name': undefined,
  rfc822: undefined,
  w3cdtf: undefined,
  iso8601: undefined,
  'iso8601-any': undefined,
  'iso8601-stream': undefined,
  rfc3339: undefined,
  language: undefined,
  keywords: undefined,
};

function shapeFault(value: string, kind: keyof typeof shapes): Fault | undefined {
  const shape = shapes[kind];
  if (!shape) return undefined;
  if (shape.form.test(value) && (shape.fits?.(value) ?? true)) {
    return shape.hasBlanks && value.includes(',')
      ? { ...fault(number, 'has a comma between its numbers', 'Put a blank there.'), severity: 'warning' }
      : undefined;
  }
  return fault(
    shape.rule,
    value === '' ? `is empty, and ${shape.problem}`.replace('and is', 'which is') : shape.problem,
  );
}

function wordFault(value: string, { words, anyCase, padded, exact, former }: Words): Fault | undefined {
  const word = anyCase ? value.toLowerCase() : padded ? withoutZeros(value) : value;
  if (words.includes(word)) return undefined;
  const bare = word.trim();
  if (exact && bare !== word && (words.includes(bare) || former?.includes(bare)))
    return { ...fault('xml-value-word', 'has blanks around its word', 'Remove them.'), isOwn: true };
  const list =
    words.length > 8
      ? 'one of those that are known'
      : words
          .map((each) => `\`${each}\``)
          .join(', ')
          .replace(/, ([^,]*)$/, ' or $1');
  const help = `Write ${list}.`;
  if (former?.includes(word)) {
    const old = fault('xml-value-word-former', 'is a word of former times', help);
    return word === '24' ? { ...old, help: 'Write `0` for midnight.', severity: 'warning' } : old;
  }
  return fault('xml-value-word', 'is none of the words that belong here', help);
}

/** A whole number as it is written without zeros in front. */
export const withoutZeros = (text: string): string => text.replace(/^\+?0+(?=\d)/, '');

function tooLong(value: string, { longest }: Around): readonly Fault[] {
  const length = [...value].length;
  return longest !== undefined && length > longest
    ? [fault('xml-value-too-long', `has ${length} characters, and ${longest} are allowed`)]
    : none;
}

function keywordsFault(value: string): Fault | undefined {
  return value.includes(' ') && !value.includes(',')
    ? fault('xml-value-keywords', 'has blanks and no comma', 'Put a comma between keywords.')
    : undefined;
}

const mailbox = /^[A-Z0-9_\-+.']+@(?:(?:[0-9]{1,3}\.){3}|(?:[A-Z0-9-]+\.)+)[A-Z0-9][-A-Z0-9]*$/i;

/** An address in a network of one's own: servers outside do not find it. */
const loneHost = /^[\w.%+-]+@[A-Za-z][\w-]+$/;

function mailFault(value: string): Fault | undefined {
  const address = /<([^<>]*)>\s*$/.exec(value)?.[1] ?? value.replace(/\([^()]*\)/g, '').trim();
  if (mailbox.test(address)) return undefined;
  if (loneHost.test(address)) {
    const help = 'Write it as `ada@example.com`.';
    return { ...fault('xml-value-mail', 'names a host that nobody can reach', help), severity: 'warning' };
  }
  const problem = value === '' ? 'is empty' : 'is not a mail address';
  return isEmail(address) ? undefined : fault('xml-value-mail', problem, 'Write it as `ada@example.com`.');
}

function mailAndNameFaults(written: string, around: Around): readonly Fault[] {
  const value = written.startsWith('mailto:') ? decoded(written.slice('mailto:'.length)) : written;
  if (value.indexOf('@') > 0 && !value.endsWith(')')) {
    const problem = value.includes(' ') ? 'does not have the name in parentheses' : 'has no name';
    return [fault('xml-value-mail-name', problem, 'Write it as `ada@example.com (Ada Muster)`.')];
  }
  return [...some(plainFault(value, around)), ...some(mailFault(value))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
