import type { Level, Profile } from '../feed/feed.ts';
import { type Instant, readLocalOrInstant } from '../feed/instant.ts';
import { levelNames, profileNames } from '../markdown/show-schema.ts';
import { type Format, formats } from '../report/formats.ts';
import { ruleIds } from '../rules/index.ts';
import { quote } from '../text/printable.ts';
import { nearest } from '../text/suggest.ts';
import { CannotError, type Host } from './host.ts';

/** Options that every command takes, as the command line gives them. */
export interface GlobalOptions {
  readonly format?: string;
  readonly profile?: string[];
  readonly rule?: string[];
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly now?: string;
}

/** Options understood. */
export interface Settings {
  readonly format: Format;
  readonly profiles: readonly Profile[] | undefined;
  readonly levels: ReadonlyMap<string, Level>;
  readonly quiet: boolean;
  readonly now: Instant;
}

/** Understands the options that all commands share. Throws CannotError for what it does not know. */
export function readSettings(options: GlobalOptions & { readonly asOf?: string }, host: Host): Settings {
  return {
    format: oneOf(options.format ?? 'text', formats, '--format'),
    profiles: options.profile
      ?.flatMap((names) => names.split(','))
      .map((name) => oneOf(name.trim(), profileNames, '--profile')),
    levels: new Map((options.rule ?? []).map(readLevel)),
    quiet: options.quiet ?? false,
    now: readNow(options, host),
  };
}

/** Colour is for terminals, unless somebody says so: --color, --no-color, NO_COLOR, FORCE_COLOR. */
export function wantsColour(options: GlobalOptions, host: Host, output: Host['out']): boolean {
  if (options.color !== undefined) return options.color;
  if (host.env['NO_COLOR']) return false;
  if (host.env['FORCE_COLOR'] && host.env['FORCE_COLOR'] !== '0') return true;
  return output.terminal && host.env['TERM'] !== 'dumb';
}

/** How many warnings are allowed; any number when nothing was said. Throws CannotError. */
export function readMost(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CannotError('--max-warnings takes a whole number.');
}

function readLevel(text: string): [string, Level] {
  if (!text.includes('=')) {
    throw new CannotError(
      `--rule ${quote(text)} does not say how the rule is weighed.`,
      'Write the id and a weight, such as --rule ep-title-number=off.',
    );
  }
  const [id = '', level = ''] = text.split('=', 2);
  if (!ruleIds.has(id)) {
    const near = nearest(id, ruleIds);
    throw new CannotError(
      `There is no rule ${quote(id)}.`,
      near ? `Did you mean ${quote(near)}?` : undefined,
    );
  }
  return [id, oneOf(level, levelNames, `--rule ${id}`)];
}

function oneOf<Word extends string>(text: string, words: readonly Word[], option: string): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  const near = nearest(text, words);
  const help = near ? `Did you mean ${quote(near)}? ` : '';
  throw new CannotError(`${option} does not know ${quote(text)}.`, `${help}It takes ${words.join(', ')}.`);
}

/** --as-of, else --now, else SOURCE_DATE_EPOCH, else the clock. */
function readNow(options: { asOf?: string; now?: string }, host: Host): Instant {
  const given = options.asOf ?? options.now;
  if (given !== undefined) {
    const read = readLocalOrInstant(given);
    if (read.ok && read.value.kind === 'instant') return read.value.instant;
    const option = options.asOf === undefined ? '--now' : '--as-of';
    throw new CannotError(
      `${option} does not understand ${quote(given)}.`,
      'Give an instant such as 2026-03-01T06:00:00Z.',
    );
  }
  const epoch = host.env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') {
    if (/^\d{1,12}$/.test(epoch)) return Number(epoch);
    throw new CannotError(`SOURCE_DATE_EPOCH is ${quote(epoch)}, which is not a number of seconds.`);
  }
  return host.clock();
}
