import { resolve } from 'node:path';
import type { ShowFields } from '../feed/feed.ts';
import { placeholders } from '../feed/placeholders.ts';
import { count } from '../report/count.ts';
import { reportDifferences } from '../report/import.ts';
import { report } from '../report/report.ts';
import { type ReadDocument, readDocument } from '../tags/read-document.ts';
import { slugOfTitle } from '../text/file-name.ts';
import { type Finding, kindOf, summarise } from '../text/finding.ts';
import { printableLine, printablePath } from '../text/printable.ts';
import { version } from '../version.ts';
import { readGiven } from './check.ts';
import { type Earlier, findEarlier } from './earlier-import.ts';
import { type FetchOptions, isAddressed, withoutCredentials } from './fetch-feed.ts';
import { reportWalk } from './findings.ts';
import { CannotError, exit, type Host, isRunner } from './host.ts';
import { type BroughtMedia, bringMedia, dropNotes } from './import-media.ts';
import { type ImportedShow, type ImportWishes, importedShow } from './imported-show.ts';
import { leftOut } from './left-out.ts';
import { localisedShow } from './localised-show.ts';
import { planMedia } from './media-plan.ts';
import { type GlobalOptions, readSettings, type Settings, wantsColour } from './options.ts';
import { demandFolder, diskOf, placeImport } from './place-import.ts';
import { checkDocument } from './walk-feed.ts';

export interface ImportOptions extends GlobalOptions, FetchOptions {
  readonly feed?: string;
  readonly media?: boolean;
}

/** Makes a show from a feed, all of its files or none, and says how the feed that it builds differs. */
export async function importFeed(
  given: string,
  dir: string | undefined,
  options: ImportOptions,
  host: Host,
): Promise<number> {
  const settings = readSettings(options, host);
  const root = resolve(host.cwd, dir ?? '.');
  demandFolder(root, dir ?? '.');
  const { file, bytes, charset } = await readGiven(given, host, options);
  const read = readDocument(file, bytes, { now: settings.now, charset });
  const isFeed = read.episodes.length > 0 || read.show.title !== undefined;
  if (read.broken || !isFeed) return refuse(read, options, settings, host);

  const wishes: ImportWishes = { ...settings, feed: options.feed };
  const plain = await importedShow(read, addressFor(given, read), settings.now, wishes);
  const planned = planMedia(read, [...plain.files.keys()]);
  const earlier = await findEarlier(plain, read, planned, diskOf(root), settings.now, wishes);
  demandSame(earlier);
  const names = new Map(earlier.kind === 'same' ? earlier.names : []);
  const wanted = options.media ? planned.filter(({ url }) => !names.has(url)) : [];
  const media = wanted.length > 0 ? await bringMedia(wanted, root, options, host) : undefined;
  for (const [url, name] of media?.names ?? []) names.set(url, name);
  const made = await localisedShow(plain, read, names, diskOf(root), settings.now, wishes);
  const written = placeImport(made.files, root, host);
  dropNotes(planned, root);

  if (media) await reportFindings(read, media.findings, options, host);
  const failed = (media?.findings.length ?? 0) > 0;
  if (earlier.kind === 'same' && written === 0) {
    const text = `This feed is in ${calledInWords(dir ?? '.')} already: nothing was changed.`;
    if (!settings.quiet) await host.out.write(`${text}${media ? ` ${media.summary}` : ''}\n`);
    return failed ? exit.findings : exit.fine;
  }
  await reportImport(made, media, {
    read,
    file: given === '-' ? given : printablePath(file),
    shown: dir ?? '.',
    options,
    settings,
    host,
  });
  return !made.changes || failed ? exit.findings : exit.fine;
}

/** What is no feed becomes no show: says why. */
async function refuse(
  read: ReadDocument,
  options: ImportOptions,
  settings: Settings,
  host: Host,
): Promise<number> {
  const { findings } = checkDocument(read, settings);
  const errors = findings.filter(({ severity }) => severity === 'error');
  await reportFindings(read, errors, options, host);
  await host.err.write('This is no feed that can be imported: nothing was written.\n');
  return exit.findings;
}

function demandSame(earlier: Earlier): void {
  if (earlier.kind !== 'other') return;
  throw new CannotError(
    `There is a show here already: ${printableLine(earlier.path)}.`,
    'Nothing was written. Name another folder: podfeed import FEED DIR',
  );
}

/** The address of a feed that does not say its own: where it moves to, else where it came from. */
function addressFor(given: string, { show }: ReadDocument): string {
  const source = isAddressed(given) ? withoutCredentials(given) : undefined;
  return show.newFeedUrl ?? source ?? standInFor(show);
}

/**
 * Stands in for the address of a feed that nobody knows. The guid of the show follows from it and stays, so that no two
 * shows may have the same.
 */
const standInFor = ({ title = '' }: ShowFields): string =>
  `${placeholders.link}${encodeURIComponent(slugOfTitle(title))}/feed.xml`;

async function reportFindings(
  { show, episodes }: ReadDocument,
  findings: readonly Finding[],
  options: ImportOptions,
  host: Host,
): Promise<void> {
  if (findings.length === 0) return;
  const summary = summarise(findings, episodes.length);
  const colour = wantsColour(options, host, host.err);
  const settings = { format: 'text', colour, runner: isRunner(host), version, reasons: false } as const;
  const totals = new Map<string, number>();
  for (const kind of findings.map(kindOf)) totals.set(kind, (totals.get(kind) ?? 0) + 1);
  await host.err.write(report({ findings, totals, summary, source: () => show.origin.source() }, settings));
}

interface Around {
  readonly read: ReadDocument;
  /** The feed as it can be given to another command. */
  readonly file: string;
  readonly shown: string;
  readonly options: ImportOptions;
  readonly settings: Settings;
  readonly host: Host;
}

async function reportImport(
  made: ImportedShow,
  media: BroughtMedia | undefined,
  around: Around,
): Promise<void> {
  const { read, shown, options, settings, host } = around;
  const what = `Imported ${count(read.episodes.length, 'episode')} into ${calledInWords(shown)}.`;
  const done = media ? `${what} ${media.summary}` : what;
  if (!made.changes) {
    const colour = wantsColour(options, host, host.err);
    const findings = made.walk.findings.filter(({ severity }) => severity === 'error');
    const counts = { ...made.walk.counts, warnings: 0, hints: 0 };
    await host.err.write(
      reportWalk({ ...made.walk, findings, counts }, made.show, host, { format: 'text', colour }),
    );
    await host.out.write(`${done} It cannot be built before these errors are mended.\n${leftWords(around)}`);
    return;
  }
  const text = reportDifferences(made.changes);
  if (settings.quiet && text === '') return;
  const same = text === '' ? ' The feed it builds says the same.\n' : ' The feed it builds differs:\n';
  await host.out.write(`${done}${same}${text}${settings.quiet ? '' : notes(made, around)}`);
}

/** What is to be known of the show before it is published. */
function notes(made: ImportedShow, around: Around): string {
  const {
    read,
    shown,
    options: { feed },
  } = around;
  const { lowered, walk } = made;
  const { show } = read;
  const are = lowered.length === 1 ? 'is a warning' : 'are warnings';
  const weights =
    lowered.length === 0
      ? ''
      : `It breaks ${count(lowered.length, 'rule')} that ${are} in podfeed.yaml for now: ${shortened(lowered)}.\n`;
  const isKnown = feed !== undefined || show.feed !== undefined || walk.show.feed !== standInFor(show);
  const address = isKnown
    ? ''
    : 'Nobody said where its feed will be: `feed` in podfeed.yaml is a placeholder. Change it before you publish.\n';
  const moved =
    feed === undefined || show.feed === undefined || show.feed === feed
      ? ''
      : 'Apps follow to the new address when the old one redirects there, or names it in `<itunes:new-feed-url>`.\n';
  return `${leftWords(around)}${weights}${moved}${address}Look at it: podfeed validate${shown === '.' ? '' : ` ${printablePath(shown)}`}\n`;
}

/** What of the feed stands nowhere in the show. */
function leftWords({ read, file }: Around): string {
  const lost = leftOut(read);
  if (lost.length === 0) return '';
  return `Left out is what nobody can read, and what is there twice (${shortened(lost)}). See where: podfeed check ${file}\n`;
}

const shortened = (ids: readonly string[]): string =>
  `${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ' …' : ''}`;

const calledInWords = (shown: string): string => (shown === '.' ? 'this folder' : printablePath(shown));
