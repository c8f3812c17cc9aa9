import { judgeNetwork } from '../../src/commands/judge-network.ts';
import { networkTwins } from '../../src/commands/network-twins.ts';
import { walkFeed } from '../../src/commands/walk-feed.ts';
import { type ShowProject, type Walk, walkShow } from '../../src/commands/walk-show.ts';
import type {
  FileUse,
  Level,
  Profile,
  RemoteFact,
  RemoteFacts,
  RemoteFeedFact,
} from '../../src/feed/feed.ts';
import { instantAtOffset } from '../../src/feed/instant.ts';
import { readNetwork } from '../../src/markdown/network.ts';
import { mediaTypeOf } from '../../src/media/types.ts';
import type { MediaReader } from '../../src/resolve/media.ts';
import type { Opened, ProjectFiles } from '../../src/text/files.ts';
import type { Finding } from '../../src/text/finding.ts';
import { limits } from '../../src/text/limits.ts';
import { type Place, SourceText } from '../../src/text/source.ts';
import { completeFeed } from './example-feed.ts';

/**
 * An example of a rule: a few files, each after a line `-- name --`, with what is reported between « and ».
 * What an example does not say is filled in from a clean show, so that it shows one thing only.
 *
 * `-- episodes/1.md without title --` leaves a key out. `-- media/a.mp3 {"duration": 60} --` changes what is
 * seen of a media file.
 * `-- https://media.example.com/1.mp3 {"status": 404} --` changes what its server answers; one such line means that
 * servers were asked. `-- https://example.com/feed.xml {…} --` is the answer for the feed.
 * `-- media/a.vtt latin1 --` is a file in that encoding, `-- episodes/1.md raw --` one as it stands, and
 * `-- episodes/1.md unreadable --` one that cannot be opened. `-- no episodes --`,
 * `-- now 2026-03-10T00:00:00Z --`, `-- profile pmi --`, `-- rule some-id --` (which switches it on in a feed) and `-- lock --` set the rest.
 * `-- podfeed-network.yaml --` is a network file that is read in place of a show.
 * `-- feed.xml --` is a feed that is checked in place of a show: as it stands when it has a root, else what stands
 * in its channel; `-- feed.xml without link,guid --` leaves elements out.
 * Without any such line the text is the front matter (and after `---` the notes) of one episode.
 */
export interface Example {
  readonly project: ShowProject;
  readonly marks: readonly Place[];
  readonly media: MediaReader;
  readonly now: number;
  readonly profiles: readonly Profile[] | undefined;
  readonly levels: ReadonlyMap<string, Level>;
  /** The feed, when the example is one. */
  readonly feed: Uint8Array | undefined;
  readonly remote: RemoteFacts | undefined;
}

/** The walk over an example that is a show. */
export async function walkShowExample(text: string): Promise<Walk> {
  const { project, now, media, profiles, remote } = readExample(text);
  return walkShow(project, { now, media, profiles, remote });
}

export async function walkExample(
  text: string,
): Promise<Pick<Walk, 'findings'> & { readonly marks: readonly Place[] }> {
  const example = readExample(text);
  const { now, media, profiles, feed, levels, remote } = example;
  if (feed) {
    const { findings }: { findings: readonly Finding[] } = walkFeed('feed.xml', feed, {
      now,
      profiles,
      levels,
    });
    return { findings, marks: example.marks };
  }
  const network = example.project.files.read('podfeed-network.yaml', limits.showFile);
  if (network.ok) {
    const { origin, remarks, shows } = readNetwork('podfeed-network.yaml', network.value);
    const twins = networkTwins(shows.map((folder) => inFolder(folder, example.project)));
    const findings = judgeNetwork({ origin, remarks: [...remarks, ...twins] });
    return { findings, marks: example.marks };
  }
  return { ...(await walkShow(example.project, { now, media, profiles, remote })), marks: example.marks };
}

/** A show of a network: what stands below its folder. */
function inFolder(folder: string, { files, showFile }: ShowProject) {
  const read: ProjectFiles['read'] = (path, limit) => files.read(`${folder}/${path}`, limit);
  return { folder, showFile, files: { ...files, read } };
}

export function readExample(text: string): Example {
  const files = new Map<string, string>();
  const marks: Place[] = [];
  const facts = new Map<string, Record<string, unknown>>();
  let now = instantAtOffset({ year: 2099, month: 1, day: 1, hour: 0, minute: 0, second: 0 }, 0);
  const foreign = new Set<string>();
  const closed = new Set<string>();
  const levels = new Map<string, Level>();
  const answers = new Map<string, RemoteFact>();
  let answeredFeed: RemoteFeedFact | undefined;
  let empty = false;
  let mark = '';
  let profiles: Profile[] | undefined;
  for (const section of sections(text)) {
    const { head, content } = section;
    const [name = '', ...words] = head.split(' ');
    if (name === 'now') now = Date.parse(words[0]!) / 1000;
    else if (name === 'profile') profiles = words[0]!.split(',') as Profile[];
    else if (name === 'rule') levels.set(words[0]!, 'warning');
    else if (name === 'no') empty = true;
    else if (name === feedAddress) answeredFeed = { ...goodFeed, ...JSON.parse(words.join(' ')) };
    else if (/^https?:/.test(name)) answers.set(name, answered(name, JSON.parse(words.join(' '))));
    else if (name.startsWith('media/') && words[0]?.startsWith('{'))
      facts.set(name, JSON.parse(words.join(' ')));
    else {
      const without = words[0] === 'without' ? words.slice(1).join('').split(',') : [];
      const file = name === 'lock' ? 'podfeed.lock.json' : name;
      const whole =
        words[0] === 'raw'
          ? content
          : name === 'feed.xml'
            ? completeFeed(content, without)
            : complete(file, content, without, files.size);
      const { plain, places } = unmark(file, whole);
      files.set(file, plain);
      if (words[0] === 'unreadable') closed.add(file);
      if (words[0] === 'latin1') foreign.add(name);
      if (words[0] === 'bom') mark = '\ufeff';
      marks.push(...places);
    }
  }
  if (!files.has('podfeed.yaml')) files.set('podfeed.yaml', complete('podfeed.yaml', '', [], 0));
  if (!empty && ![...files.keys()].some((name) => name.startsWith('episodes/'))) {
    files.set('episodes/1.md', complete('episodes/1.md', '', [], 0));
  }
  return {
    project: { files: memory(files, foreign, closed), showFile: 'podfeed.yaml' },
    marks,
    media: seen(facts, files, foreign),
    now,
    profiles,
    levels,
    feed: files.has('feed.xml')
      ? Buffer.from(mark + files.get('feed.xml')!, foreign.has('feed.xml') ? 'latin1' : 'utf8')
      : undefined,
    remote:
      answers.size > 0 || answeredFeed
        ? { now, answers, left: 0, ...(answeredFeed ? { feed: answeredFeed } : {}) }
        : undefined,
  };
}

/** What a server answers that does everything right but what the example says. */
function answered(url: string, given: Partial<RemoteFact>): RemoteFact {
  const known = mediaTypeOf(url);
  const use = uses[known?.use ?? ''] ?? 'media';
  if (given.problem) return { use, ...given };
  const { type = '' } = known ?? {};
  const named = use === 'media' ? { givenType: type } : {};
  return { use, status: 200, ranges: true, lastModified: true, cors: true, type, ...named, ...given };
}

const goodPicture = {
  bytes: 300_000,
  format: 'jpeg',
  width: 3000,
  height: 3000,
  colour: 'rgb',
  alpha: false,
  progressive: false,
  exif: false,
};

const uses: Readonly<Record<string, FileUse>> = { image: 'artwork', transcript: 'transcript' };

const feedAddress = 'https://example.com/feed.xml';
const goodFeed: RemoteFeedFact = {
  url: feedAddress,
  status: 200,
  type: 'application/rss+xml',
  gzip: true,
  marked: true,
  again: 304,
};

function sections(text: string): { head: string; content: string }[] {
  const lines = text.replace(/^\n/, '').split('\n');
  const found: { head: string; content: string }[] = [];
  if (!/^-- .* --$/.test(lines[0] ?? '')) lines.unshift('-- episodes/1.md --');
  for (const line of lines) {
    const head = /^-- (.*) --$/.exec(line)?.[1];
    if (head !== undefined) found.push({ head, content: '' });
    else found.at(-1)!.content += `${line}\n`;
  }
  return found.map(({ head, content }) => ({ head, content: content.replace(/\n\n$/, '\n') }));
}

const showBase: readonly [string, string][] = [
  ['title', 'Night Trains of Europe'],
  ['description', 'Conversations with the people who keep the sleeping cars of Europe running.'],
  ['language', 'en'],
  ['link', 'https://example.com/'],
  ['feed', 'https://example.com/feed.xml'],
  ['author', 'Ada Muster'],
  ['owner', '{name: Ada Muster, email: ada@example.com}'],
  ['categories', '[Business > Management]'],
  ['explicit', 'false'],
  ['image', 'cover.jpg'],
  ['copyright', 'Ada Muster'],
  ['timezone', 'Europe/Berlin'],
  ['schedule', '{day: Sunday, time: "06:00"}'],
  ['guid', 'd84ced82-1926-54c0-88c2-bb01dd35d7e3'],
];

function episodeBase(name: string, index: number): readonly [string, string][] {
  const id = /([^/]+)\.md$/.exec(name)?.[1] ?? name;
  const day = new Date(Date.UTC(2026, 2, 1 + 7 * index)).toISOString().slice(0, 10);
  return [
    ['title', `The sleeper of platform ${id}`],
    ['date', day],
    ['audio', `{url: "https://media.example.com/${encodeURIComponent(id)}.mp3", length: 28800000}`],
    ['duration', '1800'],
    ['guid', `night-trains-${id}`],
  ];
}

function complete(name: string, content: string, without: readonly string[], index: number): string {
  if (
    /^«?-{3}|^«?\s|^«»/.test(content) &&
    name !== 'podfeed.yaml' &&
    /^«?-{3}.*\n[\s\S]*\n-{3}/.test(content)
  )
    return content;
  if (name === 'podfeed.yaml') return fill(content, showBase, without);
  if (!name.startsWith('episodes/')) return content;
  const opened = /^«---»\n/.exec(content)?.[0] ?? '---\n';
  const rest = content.startsWith('«---»\n') ? content.slice(opened.length) : content;
  const [front, ...body] = rest.split(/^---\n/m);
  const notes =
    body.length > 0
      ? body.join('---\n')
      : `What happens on the night shift of platform ${name}, told by those who work it.\n`;
  return `${opened}${fill(front!, episodeBase(name, index), without)}---\n${notes}`;
}

function fill(given: string, base: readonly [string, string][], without: readonly string[]): string {
  const named = new Set(
    [...given.replaceAll(/[«»]/g, '').matchAll(/^([A-Za-z]+):/gm)].map((match) => match[1]),
  );
  const added = base.filter(([key]) => !named.has(key) && !without.includes(key));
  return given + added.map(([key, value]) => `${key}: ${value}\n`).join('');
}

function unmark(file: string, text: string): { plain: string; places: Place[] } {
  let plain = '';
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (const char of text) {
    if (char === '«') open.push(plain.length);
    else if (char === '»') ranges.push({ start: open.pop()!, end: plain.length });
    else plain += char;
  }
  const source = new SourceText(file, plain);
  return { plain, places: ranges.map((range) => source.place(range)) };
}

function memory(
  contents: ReadonlyMap<string, string>,
  foreign: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): ProjectFiles {
  const read = (path: string): Opened<Uint8Array> => {
    const text = contents.get(path);
    if (text === undefined) return { ok: false, problem: 'missing' };
    if (closed.has(path)) return { ok: false, problem: 'unreadable' };
    return { ok: true, value: Buffer.from(text, foreign.has(path) ? 'latin1' : 'utf8') };
  };
  return {
    episodes: () => ({
      ok: true,
      value: [...contents.keys()].filter((name) => /^episodes\/.*\.md$/i.test(name)).sort(),
    }),
    list: (dir) => [...contents.keys()].filter((name) => name.startsWith(`${dir}/`)).sort(),
    read,
    open: () => ({ ok: false, problem: 'missing' }),
  };
}

/** Media files as the examples describe them; what they leave open is as it should be. */
function seen(
  facts: ReadonlyMap<string, Record<string, unknown>>,
  files: ReadonlyMap<string, string>,
  foreign: ReadonlySet<string>,
): MediaReader {
  const look = (path: string, good: Record<string, unknown>, missing: string) => {
    const given = facts.get(path);
    if (given?.['remark'])
      return {
        remark: {
          rule: String(given['remark']),
          text: path,
          unread: true,
          detail: { what: String(given['what'] ?? ''), why: String(given['why'] ?? '') },
        },
      };
    if (given?.['missing']) {
      const { suggestion, sure } = given as Record<string, string>;
      const detail = suggestion ? { detail: { suggestion, ...(sure ? { sure } : {}) } } : {};
      return { remark: { rule: missing, text: path, unread: true, ...detail } };
    }
    return { fact: { path, ...good, ...given } } as never;
  };
  return {
    audio: async (path) =>
      look(
        path,
        {
          bytes: 28_800_000,
          container: 'mp3',
          duration: 1800,
          bitrate: 128_000,
          sampleRate: 44_100,
          channels: 2,
        },
        'media-file-missing',
      ),
    artwork: (path) => look(path, goodPicture, 'art-file-missing'),
    picture: (path) => look(path, goodPicture, 'art-file-missing'),
    alternate: async (path) => {
      const sha384 = 'A'.repeat(64);
      const good = { bytes: 9_123_456, sha384, hashes: new Map([['sha384', sha384]]) };
      return look(path, good, 'media-file-missing');
    },
    embedded: (path) =>
      facts.get(path)?.['hasPicture']
        ? look(path.replace(/\.\w+$/, '.cover.0123abcd.jpg'), goodPicture, 'art-file-missing')
        : { remark: { rule: 'art-embedded-missing', text: path, unread: true, detail: { why: 'none' } } },
    companion(path) {
      const text = files.get(path);
      if (text === undefined) return { remark: { rule: 'media-file-missing', text: path, unread: true } };
      return { fact: Buffer.from(text, foreign.has(path) ? 'latin1' : 'utf8') };
    },
  };
}
