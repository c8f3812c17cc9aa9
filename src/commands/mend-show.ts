import { createHash } from 'node:crypto';
import { decodeUtf8 } from '../text/decode.ts';
import { applyEdits, type Edit } from '../text/edits.ts';
import type { ProjectFiles } from '../text/files.ts';
import type { Finding } from '../text/finding.ts';
import { limits } from '../text/limits.ts';
import type { Range } from '../text/source.ts';
import { type ShowProject, type Walk, type WalkOptions, walkShow } from './walk-show.ts';

/** A file of the show with mistakes mended, not written yet. */
export interface MendedFile {
  /** Path in the project. */
  readonly file: string;
  /** The bytes it had, and those it is to have. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The rule of each finding that was mended, in the order of mending. */
  readonly rules: readonly string[];
}

/** What can be mended in a show, and the show as it would be then. */
export interface Mending {
  readonly walk: Walk;
  readonly mended: readonly MendedFile[];
}

/** A fix may uncover what the next one mends; no show needs more rounds than this. */
const mostRounds = 100;

/**
 * Mends what needs no judgement, in memory: nothing is written. Of the findings in the wanted files (all, when
 * none are named) those are mended that have a fix, in rounds, until there are none. A round after which there
 * are more errors than before is taken back and tried again in halves, until the fix that caused them is found;
 * that is left to a person. Only a file that could not be read at all may show more errors afterwards: they were
 * there before, and nobody could see them. The walk that comes back lists what the options choose.
 */
export async function mendShow(
  project: ShowProject,
  options: WalkOptions,
  wanted: Pick<ReadonlySet<string>, 'has'> | undefined,
): Promise<Mending> {
  const overlay = openOverlay(project);
  const walkAll = (): Promise<Walk> =>
    walkShow({ ...project, files: overlay.files }, { ...options, choose: undefined, all: true });
  const rules = new Map<string, string[]>();
  const refused = new Set<string>();
  let most = Number.POSITIVE_INFINITY;
  let walk = await walkAll();
  for (let round = 0; round < mostRounds; round++) {
    const able = walk.findings.filter(
      (finding) =>
        finding.fix &&
        (wanted?.has(finding.place.file) ?? true) &&
        !refused.has(keyOf(finding)) &&
        overlay.canChange(finding.place.file),
    );
    const closed = able.filter(isClosed);
    const chosen = chooseFixes(closed.length > 0 ? closed : able, overlay).slice(0, most);
    if (chosen.length === 0) break;
    const undo = overlay.change(chosen);
    const next = await walkAll();
    if (closed.length === 0 && next.counts.errors > walk.counts.errors) {
      undo();
      if (chosen.length === 1) refused.add(keyOf(chosen[0]!));
      most = Math.ceil(chosen.length / 2);
      continue;
    }
    walk = next;
    most *= 2;
    for (const { rule, place } of chosen) rules.set(place.file, [...(rules.get(place.file) ?? []), rule]);
  }
  const mended = [...overlay.changed()]
    .sort(byName)
    .map((file) => ({ ...file, rules: rules.get(file.file) ?? [] }));
  return {
    walk:
      options.choose || isLong(walk) ? await walkShow({ ...project, files: overlay.files }, options) : walk,
    mended,
  };
}

/** The show file has no folder, so it comes first. */
function byName(a: { readonly file: string }, b: { readonly file: string }): number {
  const inFolder = (file: string): number => (file.includes('/') ? 1 : 0);
  return inFolder(a.file) - inFolder(b.file) || (a.file < b.file ? -1 : 1);
}

/** Nothing is known of what stands in the file. */
const isClosed = ({ rule }: Finding): boolean => /^file-(?:yaml|front-matter)-/.test(rule);

/** More findings than are listed. */
const isLong = ({ findings }: Walk): boolean => findings.length > limits.findingsPerFile;

/** Fixes that do not touch the same lines: the others have their turn in the next round. */
function chooseFixes(findings: readonly Finding[], overlay: Overlay): readonly Finding[] {
  const taken = new Map<string, Range[]>();
  return findings.filter(({ place: { file }, fix }) => {
    const lines = taken.get(file) ?? [];
    const own = fix!.edits.map(({ range }) => linesOf(overlay.text(file), range));
    if (own.some((a) => lines.some((b) => a.start <= b.end && b.start <= a.end))) return false;
    taken.set(file, [...lines, ...own]);
    return true;
  });
}

const keyOf = ({ rule, place, message }: Finding): string => `${place.file}\n${rule}\n${message}`;

function linesOf(text: string, { start, end }: Range): Range {
  const feed = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: feed === -1 ? text.length : feed };
}

/** The files of a project, with some of them changed in memory. */
interface Overlay {
  readonly files: ProjectFiles;
  /** Is it a file of the author's, all of it text, that stayed as it was while it was read? */
  canChange(file: string): boolean;
  text(file: string): string;
  /** Changes files; what comes back takes the changes back. */
  change(findings: readonly Finding[]): () => void;
  changed(): Iterable<Omit<MendedFile, 'rules'>>;
}

function openOverlay({ files, showFile }: ShowProject): Overlay {
  const now = new Map<string, Uint8Array>();
  const originals = new Map<string, Uint8Array>();
  const digests = new Map<string, string>();
  const unsteady = new Set<string>();
  const isAuthors = (path: string): boolean => path === showFile || /\.md$/i.test(path);
  const read: ProjectFiles['read'] = (path, limit) => {
    const own = now.get(path);
    if (own && own.length > limit) return { ok: false, problem: 'too-large', detail: `${own.length}` };
    if (own) return { ok: true, value: own };
    const opened = files.read(path, limit);
    if (isAuthors(path)) {
      const digest = opened.ok ? createHash('sha1').update(opened.value).digest('base64') : opened.problem;
      if (digests.has(path) && digests.get(path) !== digest) unsteady.add(path);
      digests.set(path, digest);
    }
    return opened;
  };
  let last: { readonly file: string; readonly text: string } | undefined;
  const bytesOf = (file: string): Uint8Array => {
    const opened = read(file, limits.episodeFile);
    return opened.ok ? opened.value : new Uint8Array();
  };
  return {
    files: { ...files, read },
    canChange: (file) => isAuthors(file) && decodeUtf8(bytesOf(file)).ok && !unsteady.has(file),
    text(file) {
      if (last?.file !== file) last = { file, text: textOf(bytesOf(file)) };
      return last.text;
    },
    change(findings) {
      last = undefined;
      const before = new Map(now);
      for (const file of new Set(findings.map(({ place }) => place.file))) {
        const bytes = bytesOf(file);
        if (unsteady.has(file)) continue;
        const edits = findings.flatMap(({ place, fix }) => (place.file === file ? fix!.edits : []));
        if (!originals.has(file)) originals.set(file, bytes);
        now.set(file, edited(bytes, edits));
      }
      return () => {
        last = undefined;
        now.clear();
        for (const [file, bytes] of before) now.set(file, bytes);
      };
    },
    *changed() {
      for (const [file, after] of now) {
        const before = originals.get(file)!;
        if (Buffer.compare(before, after) !== 0) yield { file, before, after };
      }
    },
  };
}

const mark = [0xef, 0xbb, 0xbf];

function textOf(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  return decoded.ok ? decoded.text : '';
}

/** The bytes with edits of their text made; a byte order mark stays. */
function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const text = new TextEncoder().encode(applyEdits(textOf(bytes), edits));
  return mark.every((byte, index) => bytes[index] === byte) ? Buffer.concat([Buffer.from(mark), text]) : text;
}
