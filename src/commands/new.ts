import { relative, resolve } from 'node:path';
import { DiskError } from '../disk.ts';
import { matchCategory, readCategory, writeCategory } from '../feed/category.ts';
import type { Episode, Show } from '../feed/feed.ts';
import { writeIso } from '../feed/instant.ts';
import { readSide, sideName, sides } from '../feed/talent-triangle.ts';
import { readWeekdays, type Weekday } from '../feed/weekday.ts';
import { fillTemplate, type WantedLine } from '../markdown/fill-template.ts';
import { readEpisode } from '../markdown/read-episode.ts';
import { type FrontMatterLine, writeEpisode } from '../markdown/write-episode.ts';
import { openMedia } from '../resolve/media.ts';
import { openRecords } from '../resolve/records.ts';
import { resolveEpisode } from '../resolve/resolve-episode.ts';
import { openChecker } from '../rules/check.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { type Finding, summarise } from '../text/finding.ts';
import { limits } from '../text/limits.ts';
import { printable, printablePath, quote, withoutCommands } from '../text/printable.ts';
import { nearest } from '../text/suggest.ts';
import { createFiles, type NewContent } from './create-files.ts';
import { describeNew, isChore } from './describe-new.ts';
import { type FoundShow, findShow } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { CannotError, exit, type Host, Interrupted, isConversation } from './host.ts';
import { type GlobalOptions, readSettings, wantsColour } from './options.ts';
import { type Outline, outlineShow } from './outline-show.ts';
import { type PlacedMedia, placeMedia } from './place-media.ts';
import { type EpisodePlan, planEpisode } from './plan-episode.ts';
import type { Prompts } from './prompts.ts';
import { episodesDir, openLock } from './walk-show.ts';

export interface NewOptions extends GlobalOptions {
  readonly show?: string;
  readonly season?: string;
  readonly date?: string;
  readonly publishDay?: string;
  readonly audio?: string;
  readonly template?: string;
  readonly category?: string;
  readonly triangle?: string[];
  readonly guest?: string[];
  readonly draft?: boolean;
  readonly dryRun?: boolean;
}

/** Asks questions on a terminal; loaded only when there is something to ask. */
export type OpenPrompts = () => Promise<Prompts>;

const openTerminal: OpenPrompts = async () => (await import('./prompts.ts')).openPrompts();

/** Writes the file of the next episode, and says what is left to do. */
export async function newEpisode(
  words: string,
  options: NewOptions,
  host: Host,
  openPrompts: OpenPrompts = openTerminal,
): Promise<number> {
  try {
    return await writeNext(words, options, host, openPrompts);
  } catch (error) {
    if (error instanceof Interrupted) return exit.interrupted;
    throw error;
  }
}

async function writeNext(
  words: string,
  options: NewOptions,
  host: Host,
  openPrompts: OpenPrompts,
): Promise<number> {
  const settings = readSettings(options, host);
  const show = findShow(options.show, host.cwd);
  const outline = outlineShow(show);
  const owner = outline.resolved.show;
  const plan = planEpisode(outline, {
    title: readTitle(words),
    season: readSeason(options.season),
    date: options.date,
    publishDay: readPublishDay(options.publishDay),
    now: settings.now,
  });
  const category = categoryFor(options.category, owner);
  const triangle = readTriangle(options.triangle) ?? (await askTriangle(owner, options, host, openPrompts));
  const audio =
    options.audio === undefined
      ? undefined
      : placeMedia(options.audio, '--audio', host.cwd, {
          show,
          mediaDir: outline.resolved.placement.mediaDir,
          name: plan.slug,
        });
  const { lines, values } = contentsOf(plan, { category, triangle, audio, owner }, options);
  const template =
    options.template === undefined ? undefined : relative(show.root, resolve(host.cwd, options.template));
  const text = textOf(lines, values, template, show);
  demandTitle(text, plan, owner);

  const path = `${show.root}/${plan.file}`;
  const contents: NewContent[] = [...(audio?.copy ? [audio.copy] : []), { path, content: text }];
  if (!options.dryRun) create(contents);
  const checked = options.dryRun ? undefined : await check(plan.file, text, outline, show, settings);
  const published = checked?.episode.published ?? readEpisodeText(plan.file, text, owner).published;
  if (settings.format === 'json') {
    const { slug, number, guid, date } = plan;
    const file = show.shown(plan.file);
    const facts = { file, number, season: plan.season, slug, guid, date };
    await host.out.write(
      `${JSON.stringify({ ...facts, ...(published === undefined ? {} : { published: writeIso(published) }) })}\n`,
    );
    return exit.fine;
  }
  if (settings.quiet) {
    await host.out.write(`${printablePath(show.shown(plan.file))}\n`);
    return exit.fine;
  }
  if (options.dryRun) await host.out.write(`${shownText(text, host)}\n\n`);
  const findings = checked?.findings ?? [];
  const written = checked?.episode;
  await host.out.write(describeNew({ plan, published, outline, show, audio, written, findings }));
  await reportRest(findings, show, host, options);
  return exit.fine;
}

function shownText(text: string, { env }: Host): string {
  const safe = printable(text).trimEnd();
  return env['GITHUB_ACTIONS'] === 'true' ? withoutCommands(safe) : safe;
}

/** A title on one line. Characters that no feed can carry are refused, not dropped. */
function readTitle(words: string): string {
  const title = words.replace(/[\t\r\n]+/g, ' ').trim();
  if (title === '')
    throw new CannotError('The title is empty.', 'Name the episode: podfeed new "Risk first"');
  if (title.length > 1000) throw new CannotError('The title is longer than 1,000 characters.');
  if (/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\ufffd]|\p{Cs}/u.test(title)) {
    throw new CannotError(`The title ${quote(title)} holds a character that no feed can carry.`);
  }
  return title;
}

function readSeason(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new CannotError(`--season does not understand ${quote(text)}.`, 'It takes a whole number from 1.');
}

function readPublishDay(text: string | undefined): readonly Weekday[] | undefined {
  if (text === undefined) return undefined;
  const read = readWeekdays(text);
  if (read.ok) return read.value;
  const near = read.suggestion === undefined ? undefined : `Did you mean ${quote(read.suggestion)}?`;
  throw new CannotError(`--publish-day does not understand ${quote(text)}.`, near);
}

/** The category asked for, as the show writes it; without one the first of the show. */
function categoryFor(text: string | undefined, { categories = [] }: Show): string | undefined {
  const declared = categories.map(writeCategory);
  if (text === undefined) return declared[0];
  const read = readCategory(text);
  const match = read.ok ? matchCategory(read.value) : undefined;
  const wanted = match && 'category' in match ? writeCategory(match.category) : text.trim();
  const found = declared.find((category) => category.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(wanted, declared);
  throw new CannotError(
    `The show does not declare the category ${quote(text)}.`,
    near ? `Did you mean ${quote(near)}?` : `It has ${declared.map(quote).join(', ') || 'no category'}.`,
  );
}

function readTriangle(texts: readonly string[] | undefined): readonly string[] | undefined {
  return texts?.map((text) => {
    const read = readSide(text);
    if (read.ok) return sideName(read.value.side);
    throw new CannotError(
      `--triangle does not know ${quote(text)}.`,
      read.suggestion ? `Did you mean ${quote(read.suggestion)}?` : `It takes ${sideNames.join(', ')}.`,
    );
  });
}

const sideNames = sides.map(sideName);

/** A show that requires a side has it asked for where somebody can answer. */
async function askTriangle(
  { triangleRequired }: Show,
  { dryRun, format }: NewOptions,
  host: Host,
  openPrompts: OpenPrompts,
): Promise<readonly string[] | undefined> {
  if (!triangleRequired || dryRun || format === 'json' || !isConversation(host)) return undefined;
  const prompts = await openPrompts();
  const options = sideNames.map((name) => ({ value: name, label: name }));
  return [await prompts.choose({ message: 'Which side of the PMI Talent Triangle?', options })];
}

interface Chosen {
  readonly category: string | undefined;
  readonly triangle: readonly string[] | undefined;
  readonly audio: PlacedMedia | undefined;
  readonly owner: Show;
}

/** The lines of front matter in their order, and the values that a template may name. */
function contentsOf(
  plan: EpisodePlan,
  { category, triangle, audio, owner }: Chosen,
  options: NewOptions,
): { lines: FrontMatterLine[]; values: Map<string, string> } {
  const recording = audio?.named ?? `${plan.slug}.mp3`;
  const line = (key: string, value: string | readonly string[] | number | undefined, firm = false) =>
    value === undefined
      ? []
      : [{ key, value: typeof value === 'number' ? String(value) : value, firm } satisfies WantedLine];
  const side = triangle?.length === 1 ? triangle[0] : triangle;
  const lines: FrontMatterLine[] = [
    ...line('title', plan.title, true),
    ...line('season', plan.season, options.season !== undefined),
    ...line('number', plan.number, true),
    ...line('date', plan.date, true),
    ...line('publishDay', plan.publishDay, options.publishDay !== undefined),
    ...line('guid', plan.guid),
    ...line('category', category, options.category !== undefined),
    ...line('talentTriangle', side, true),
    ...(side === undefined && owner.triangleRequired
      ? [{ comment: `talentTriangle: ${sideNames.join(' | ')}` }]
      : []),
    ...line('audio', recording, audio !== undefined),
    ...line('guests', options.guest, true),
    ...line('draft', options.draft ? 'true' : undefined, true),
  ];
  const values = new Map<string, string>([
    ['title', plan.title],
    ['number', plan.number === undefined ? '' : String(plan.number)],
    ['season', plan.season === undefined ? '' : String(plan.season)],
    ['date', plan.date],
    ['guid', plan.guid ?? ''],
    ['slug', plan.slug],
    ['audio', recording],
    ['category', category ?? ''],
    ['triangle', typeof side === 'string' ? side : (side?.join(', ') ?? '')],
  ]);
  return { lines, values };
}

const usualTemplate = `${episodesDir}/_template.md`;

function textOf(
  lines: readonly FrontMatterLine[],
  values: ReadonlyMap<string, string>,
  template: string | undefined,
  { files, shown }: FoundShow,
): string {
  const file = template ?? usualTemplate;
  const read = files.read(file, limits.episodeFile);
  if (!read.ok && read.problem === 'missing' && template === undefined) return writeEpisode(lines, '');
  const named = quote(shown(file));
  const decoded = read.ok ? decodeUtf8(read.value) : undefined;
  if (!decoded?.ok) {
    const why = { missing: 'does not exist', outside: "is outside the show's folder" } as const;
    const problem = read.ok
      ? 'is not UTF-8'
      : ((why as Record<string, string>)[read.problem] ?? 'cannot be read');
    throw new CannotError(
      `The template ${named} ${problem}.`,
      'A template is a Markdown file of the show, such as `episodes/_template.md`.',
    );
  }
  const wanted = lines.filter((line) => 'key' in line) as WantedLine[];
  const filled = fillTemplate(decoded.text, values, wanted);
  if (filled.ok) return filled.text;
  if (filled.problem === 'taken') {
    throw new CannotError(
      `The template ${named} has a value of its own for ${quote(filled.word!)}.`,
      'Leave the key empty in the template, or take it out.',
    );
  }
  const what = filled.problem === 'fences' ? 'has no front matter' : 'cannot be read once it is filled in';
  throw new CannotError(
    `The template ${named} ${what}.`,
    'It begins with a line `---`, then keys such as `title: {{title}}`, then another line `---`.',
  );
}

/** What was written must be read as it was meant, or it is not written. */
function demandTitle(text: string, plan: EpisodePlan, owner: Show): void {
  const episode = readEpisodeText(plan.file, text, owner);
  if (episode.title === plan.title) return;
  throw new CannotError(
    `The new episode would read otherwise than it was meant, with the title ${quote(episode.title ?? '')}.`,
    'Check the template.',
  );
}

function readEpisodeText(file: string, text: string, owner: Show): Episode {
  const bytes = Buffer.from(text);
  return readEpisode(file, bytes, () => bytes, owner);
}

function create(contents: readonly NewContent[]): void {
  try {
    createFiles(contents);
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    throw new CannotError(printable(error.message), 'Nothing was written.');
  }
}

/** The new episode as validate sees it, but for what only shows beside the others. */
async function check(
  file: string,
  text: string,
  { resolved }: Outline,
  { files }: FoundShow,
  settings: ReturnType<typeof readSettings>,
): Promise<{ episode: Episode; findings: readonly Finding[] }> {
  const { show, placement } = resolved;
  const levels = new Map([...(show.rules ?? []), ...settings.levels]);
  const checker = openChecker({ profiles: settings.profiles ?? show.profiles ?? ['apple'], levels });
  const { lock } = openLock(files);
  const records = openRecords(lock, [...lock.episodes.keys()]);
  const around = { show, placement, media: openMedia(files), lock, records, now: settings.now };
  const { episode } = await resolveEpisode(readEpisodeText(file, text, show), around);
  checker.checkEpisode(episode, show);
  return { episode, findings: checker.findings().findings };
}

/** What else is wrong with the new episode, a bad recording for instance. */
async function reportRest(
  all: readonly Finding[],
  show: FoundShow,
  host: Host,
  options: NewOptions,
): Promise<void> {
  const findings = all.filter(({ rule }) => !isChore(rule));
  if (findings.length === 0) return;
  const counts = summarise(findings, 1);
  const colour = wantsColour(options, host, host.err);
  const walk = { findings, counts, episodes: [undefined] as never };
  await host.err.write(reportWalk(walk, show, host, { format: 'text', colour }));
}
