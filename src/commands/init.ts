import { basename, join, relative, resolve, sep } from 'node:path';
import { DiskError, isInside, isThere, kindOf, openProject } from '../disk.ts';
import { writeIso } from '../feed/instant.ts';
import { isExampleHost, placeholders } from '../feed/placeholders.ts';
import { lastRelease } from '../feed/releases.ts';
import { sideName } from '../feed/talent-triangle.ts';
import { readHttpUrl } from '../feed/url.ts';
import { podcastGuid } from '../feed/uuid.ts';
import { jsonSchemas } from '../markdown/json-schema.ts';
import { readShow } from '../markdown/read-show.ts';
import { writeEpisode } from '../markdown/write-episode.ts';
import { writeShow } from '../markdown/write-show.ts';
import { placeholderAudio } from '../media/placeholder-audio.ts';
import { placeholderCover } from '../media/placeholder-cover.ts';
import { beginFile } from '../new-file.ts';
import { episodeGuid } from '../resolve/resolve-episode.ts';
import { printable, printablePath, quote } from '../text/printable.ts';
import { readIfThere } from './copy-files.ts';
import { createFiles } from './create-files.ts';
import { findShow, showFileNames } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { CannotError, exit, type Host, Interrupted, isConversation } from './host.ts';
import type { OpenPrompts } from './new.ts';
import { type GlobalOptions, readSettings, wantsColour } from './options.ts';
import { placeMedia } from './place-media.ts';
import { answerShow, type GivenAnswers, readAddress, type ShowAnswers } from './show-questions.ts';
import { editorExtensions, editorSettings, schemaFile, withIgnored, workflow } from './starter-files.ts';
import { episodesDir, walkShow } from './walk-show.ts';

export interface InitOptions extends GlobalOptions, GivenAnswers {
  readonly image?: string;
  readonly mediaUrl?: string;
  readonly yes?: boolean;
  /** `--no-workflow` and `--no-editor` make these false. */
  readonly workflow?: boolean;
  readonly editor?: boolean;
}

const openTerminal: OpenPrompts = async () => (await import('./prompts.ts')).openPrompts();

/** Makes a show in a folder: asks, or takes the flags, and writes what builds at once. */
export async function init(
  given: string | undefined,
  options: InitOptions,
  host: Host,
  openPrompts: OpenPrompts = openTerminal,
): Promise<number> {
  const settings = readSettings(options, host);
  const root = resolve(host.cwd, given ?? '.');
  demandFreeFolder(root, given);
  const prompts = !options.yes && isConversation(host) ? await openPrompts() : undefined;
  try {
    prompts?.begin(`A new show in ${printablePath(shownFrom(host.cwd, root))}`);
    const around = { folder: basename(root), host, yes: options.yes ?? false, prompts };
    const answers = await answerShow(options, around);
    const made = writeStarter(root, plan(root, answers, options, settings.now, host), host.cwd);
    prompts?.end('Done.');
    return await tell(root, made, options, settings, host);
  } catch (error) {
    if (error instanceof Interrupted) return exit.interrupted;
    throw error;
  }
}

/** A file of a new show, and what it is in a few words. */
interface Starter {
  readonly file: string;
  readonly content: string | Uint8Array | { readonly copyOf: string };
  readonly what: string;
}

function demandFreeFolder(root: string, given: string | undefined): void {
  const kind = kindOf(root);
  if (kind !== undefined && kind !== 'folder') {
    throw new CannotError(`${quote(given ?? '.')} is not a folder.`, 'Name a folder for the show.');
  }
  const there = showFileNames.find((name) => isThere(join(root, name)));
  if (there === undefined) return;
  throw new CannotError(
    `There is a show here already: ${there}.`,
    'Write its next episode with podfeed new "Title", or name another folder: podfeed init DIR',
  );
}

function plan(
  root: string,
  answers: ShowAnswers,
  options: InitOptions,
  now: number,
  host: Host,
): readonly Starter[] {
  const cover = coverFor(root, options.image, host);
  const mediaUrl = options.mediaUrl === undefined ? undefined : addressFor(options.mediaUrl);
  const editor = options.editor !== false;
  const guid = guidFor(answers, now);
  const showText = writeShow(
    { ...answers, guid, image: cover.named, mediaUrl },
    editor ? `./${schemaFile}` : undefined,
  );
  return [
    { file: 'podfeed.yaml', content: showText, what: 'the show' },
    ...(hasEpisodes(root) ? [] : firstEpisode(answers, showText, now)),
    ...cover.files,
    ...(options.workflow === false
      ? []
      : [
          {
            file: '.github/workflows/podcast.yml',
            content: workflow,
            what: 'checks pull requests, publishes the main branch',
          },
        ]),
    ...(editor ? editorFiles() : []),
  ];
}

/**
 * A build makes the guid of a show from the address of its feed. That is no good while the address is a
 * placeholder: shows of different people would be one and the same to apps.
 */
function guidFor({ title, author, feed }: ShowAnswers, now: number): string | undefined {
  const read = readHttpUrl(feed);
  if (!read.ok || !isExampleHost(read.value.host)) return undefined;
  return podcastGuid([feed, title, author, writeIso(now)].join('\n'));
}

function editorFiles(): Starter[] {
  const schema = `${JSON.stringify(jsonSchemas['show.schema.json']())}\n`;
  return [
    { file: schemaFile, content: schema, what: 'what may stand in the show file, for editors' },
    { file: '.vscode/settings.json', content: editorSettings, what: 'completes the show file in VS Code' },
    { file: '.vscode/extensions.json', content: editorExtensions, what: 'the extension that does it' },
  ];
}

function addressFor(text: string): string {
  const read = readAddress(text);
  if (read.ok) return read.value;
  throw new CannotError(`--media-url ${quote(text)}: ${read.why}`);
}

/** The artwork that was named, or a grey square that directories would take. */
function coverFor(root: string, image: string | undefined, host: Host): { named: string; files: Starter[] } {
  if (image === undefined) {
    const content = placeholderCover(3000, [96, 104, 112]);
    const what = 'a grey square: put your artwork in its place';
    return { named: placeholders.cover, files: [{ file: `media/${placeholders.cover}`, content, what }] };
  }
  const { named, path, copy } = placeMedia(image, '--image', host.cwd, {
    show: { root },
    mediaDir: 'media',
    name: 'cover',
  });
  return {
    named,
    files: copy && path ? [{ file: path, content: copy.content, what: 'the artwork' }] : [],
  };
}

const firstSlug = '001-welcome';

/** Episodes of the author's own need no first one from us. */
function hasEpisodes(root: string): boolean {
  if (kindOf(join(root, episodesDir)) !== 'folder') return false;
  const found = openProject(root).episodes(episodesDir);
  return found.ok && found.value.some((file) => file !== `${episodesDir}/${firstSlug}.md`);
}

/** An episode on the last publish day, so that the first build has something to show. */
function firstEpisode({ feed, category, pmi }: ShowAnswers, showText: string, now: number): Starter[] {
  const bytes = Buffer.from(showText);
  const { schedule = [], timezone: zone, guid } = readShow('podfeed.yaml', bytes, () => bytes);
  const date = lastRelease({ schedule, zone }, now)?.written ?? '2026-01-01';
  const lines = [
    { key: 'title', value: 'Welcome' },
    { key: 'number', value: '1' },
    { key: 'date', value: date, note: 'the last publish day; one in the future holds the episode back' },
    {
      key: 'guid',
      value: episodeGuid(guid ?? podcastGuid(feed), firstSlug),
      note: 'never change it: apps know the episode by it',
    },
    { key: 'category', value: category },
    ...(pmi ? [{ key: 'talentTriangle', value: sideName('business-acumen') }] : []),
    {
      key: 'audio',
      value: placeholders.audio,
      note: 'placeholder: a file in the media folder, or an address',
    },
  ];
  const what = 'ten seconds of silence: put your recording in its place';
  return [
    {
      file: `${episodesDir}/${firstSlug}.md`,
      content: writeEpisode(lines, `${placeholders.notes}\n`),
      what: 'the first episode',
    },
    { file: `media/${placeholders.audio}`, content: placeholderAudio(10), what },
  ];
}

interface Made {
  readonly starters: readonly Starter[];
  readonly ignoreChanged: boolean;
}

/** Writes all of it or nothing. What is there already is never replaced; only a .gitignore gets lines added. */
function writeStarter(root: string, starters: readonly Starter[], cwd: string): Made {
  const shown = (file: string): string => printablePath(shownFrom(cwd, join(root, file)));
  for (const { file } of starters) {
    if (!isThere(root) || isInside(root, join(root, file))) continue;
    throw new CannotError(
      `${shown(file)} would be outside of the folder of the show.`,
      'Nothing was written.',
    );
  }
  const wanted = starters.filter(({ file, content }) => !isSame(join(root, file), content));
  const taken = wanted.filter(({ file }) => isThere(join(root, file))).map(({ file }) => shown(file));
  if (taken.length > 0) {
    throw new CannotError(
      `${taken.length === 1 ? 'A file is' : 'Files are'} there already: ${taken.join(', ')}.`,
      'Nothing was written. Move them away, or leave parts out with --no-workflow and --no-editor.',
    );
  }
  try {
    const ignoreFile = join(root, '.gitignore');
    const before = Buffer.from(readIfThere(ignoreFile) ?? []).toString();
    createFiles(wanted.map(({ file, content }) => ({ path: join(root, file), content })));
    const after = withIgnored(before);
    if (after !== before) replace(ignoreFile, after);
    return { starters: wanted, ignoreChanged: after !== before };
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    throw new CannotError(printable(error.message));
  }
}

function isSame(path: string, content: Starter['content']): boolean {
  if (!isThere(path) || (typeof content === 'object' && 'copyOf' in content)) return false;
  return kindOf(path) === 'file' && Buffer.compare(readIfThere(path)!, Buffer.from(content)) === 0;
}

function replace(path: string, text: string): void {
  const file = beginFile(path);
  try {
    file.write(text);
    file.commit();
  } finally {
    file.discard();
  }
}

async function tell(
  root: string,
  { starters, ignoreChanged }: Made,
  options: InitOptions,
  settings: ReturnType<typeof readSettings>,
  host: Host,
): Promise<number> {
  const folder = shownFrom(host.cwd, root);
  const files = [...starters.map(({ file }) => file), ...(ignoreChanged ? ['.gitignore'] : [])];
  if (settings.format === 'json') {
    await host.out.write(`${JSON.stringify({ folder, files })}\n`);
    return exit.fine;
  }
  const show = findShow(root, host.cwd);
  const walk = await walkShow(show, { now: settings.now });
  if (walk.findings.length > 0) {
    const colour = wantsColour(options, host, host.err);
    await host.err.write(reportWalk(walk, show, host, { format: 'text', colour }));
  }
  if (settings.quiet) return exit.fine;
  const whats = [
    ...starters,
    ...(ignoreChanged ? [{ file: '.gitignore', what: 'what git leaves out' }] : []),
  ];
  const width = Math.max(...whats.map(({ file }) => file.length));
  const list = whats.map(({ file, what }) => `  ${printablePath(file).padEnd(width)}  ${what}\n`);
  const steps = [
    ...(folder === '.' ? [] : [`cd ${printablePath(/^[\w./-]+$/.test(folder) ? folder : `'${folder}'`)}`]),
    'podfeed build',
    'podfeed new "Title of the next episode"',
    'podfeed validate --rule show-placeholder=warning',
  ];
  await host.out.write(
    `Made a show in ${printablePath(folder)}:\n${list.join('')}\nNext:\n${steps.map((step) => `  ${step}\n`).join('')}` +
      '\nThe last one lists the placeholders that want something of your own before you publish.\n',
  );
  return exit.fine;
}

function shownFrom(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}
