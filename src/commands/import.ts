import { join, resolve } from 'node:path';
import type { Change } from '../diff/change.ts';
import { DiskError, isThere, kindOf, openProject } from '../disk.ts';
import { placeholders } from '../feed/placeholders.ts';
import { count } from '../report/count.ts';
import { readDocument } from '../tags/read-document.ts';
import { printable, printableLine, printablePath, quote } from '../text/printable.ts';
import { readGiven } from './check.ts';
import { createFiles } from './create-files.ts';
import { showFileNames } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { CannotError, exit, type Host } from './host.ts';
import { importedShow } from './imported-show.ts';
import { type GlobalOptions, readSettings, wantsColour } from './options.ts';
import { episodesDir } from './walk-show.ts';

export interface ImportOptions extends GlobalOptions {
  readonly feed?: string;
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
  demandFree(root, dir ?? '.');
  const { file, bytes } = await readGiven(given, host);
  const read = readDocument(file, bytes);
  if (read.broken) {
    const problem = read.show.remarks.at(-1)?.detail?.['message'];
    throw new CannotError(
      `${printable(file)} cannot be read as a feed: ${printableLine(problem ?? 'it is no XML.')}`,
      `Nothing was written. See what is wrong with it: podfeed check ${printable(given)}`,
    );
  }
  if (read.episodes.length === 0 && read.show.title === undefined) {
    throw new CannotError(`${printable(file)} is not a podcast feed.`, 'Nothing was written.');
  }
  const address = options.feed ?? read.show.newFeedUrl ?? `${placeholders.link}feed.xml`;
  const made = await importedShow(read, address, settings.now);
  try {
    createFiles([...made.files].map(([path, content]) => ({ path: join(root, path), content })));
  } catch (error) {
    if (error instanceof DiskError) throw new CannotError(error.message, 'Nothing was written.');
    throw error;
  }
  const imported = `Imported ${count(read.episodes.length, 'episode')} into ${printablePath(dir ?? '.')}`;
  if (!made.changes) {
    const colour = wantsColour(options, host, host.err);
    await host.err.write(reportWalk(made.walk, made.show, host, { format: 'text', colour }));
    await host.out.write(`${imported}. It cannot be built before these errors are mended.\n`);
    return exit.fine;
  }
  const text = differences(made.changes);
  if (!settings.quiet || text !== '') {
    const same = text === '' ? '; the feed it builds says the same.' : '. The feed it builds differs:';
    await host.out.write(`${imported}${same}\n${text}`);
  }
  return exit.fine;
}

function demandFree(root: string, shown: string): void {
  const kind = kindOf(root);
  if (kind !== undefined && kind !== 'folder') {
    throw new CannotError(`${quote(shown)} is not a folder.`, 'Name a folder for the show.');
  }
  const there = showFileNames.find((name) => isThere(join(root, name)));
  const episodes = kind === 'folder' ? openProject(root).list(episodesDir) : [];
  if (there === undefined && episodes.length === 0) return;
  throw new CannotError(
    `There is a show here already: ${there ?? `${episodesDir}/`}.`,
    'Name another folder: podfeed import FEED DIR',
  );
}

/** Fields that a build makes anew. */
const renewed: ReadonlySet<string | undefined> = new Set(['generator', 'lastBuild']);

/** What differs, a line for each field: what is lost or changed before what a build says in addition. */
function differences(changes: readonly Change[]): string {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (renewed.has(change.field)) continue;
    const isNew = change.field !== undefined && change.before === undefined;
    const key =
      change.field === undefined ? change.message : `${change.field} ${isNew ? 'added' : 'changed'}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const lines = [...groups.values()].map((group) => {
    const [first] = group as [Change];
    const more = group.length > 1 ? ` And ${group.length - 1} more like this.` : '';
    return {
      isNew: first.before === undefined && first.field !== undefined,
      line: `  ${first.message}${more}\n`,
    };
  });
  return [...lines.filter(({ isNew }) => !isNew), ...lines.filter(({ isNew }) => isNew)]
    .map(({ line }) => line)
    .join('');
}
