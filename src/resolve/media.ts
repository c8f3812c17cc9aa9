import type { ArtworkFact, MediaFact } from '../feed/feed.ts';
import type { Path, Remark } from '../feed/placed.ts';
import { probeAudio } from '../media/audio.ts';
import { readEmbedded } from '../media/embedded.ts';
import { type ImageProbe, probeImage, probePicture } from '../media/image.ts';
import { containerOfExtension, sameContainer } from '../media/types.ts';
import { digestOf } from '../text/digest.ts';
import type { FileProblem, OpenFile, ProjectFiles } from '../text/files.ts';
import { limits } from '../text/limits.ts';
import { type LookedAlternate, lookAtAlternate } from './look-at-alternate.ts';
import type { Looked } from './looked.ts';
import { embeddedPath } from './references.ts';
import { openSuggestions } from './suggestions.ts';

/** Looks at local media files, each once. Rules then judge what was seen. */
export interface MediaReader {
  audio(path: string): Promise<Looked<MediaFact>>;
  artwork(path: string): Looked<ArtworkFact>;
  /** Looks at a picture that is not artwork, and may be of more formats. */
  picture(path: string): Looked<ArtworkFact>;
  /** Looks at a file of any kind, and hashes it in the ways that SRI names, SHA-384 always among them. */
  alternate(path: string, algorithms: ReadonlySet<string>): Promise<LookedAlternate>;
  /** Looks at the picture in a recording, as one that has a path of its own. */
  embedded(path: string): Looked<ArtworkFact>;
  /** Reads a companion file (chapters, transcript) whole. */
  companion(path: string, limit: number): Looked<Uint8Array>;
}

/** Reads media files of a project; an equal path is read once. */
export function openMedia(files: ProjectFiles): MediaReader {
  const audios = new Map<string, Promise<Looked<MediaFact>>>();
  const artworks = new Map<string, Looked<ArtworkFact>>();
  const pictures = new Map<string, Looked<ArtworkFact>>();
  const alternates = new Map<string, Promise<LookedAlternate>>();
  const suggest = openSuggestions(files);
  const withSuggestion = <Fact>(path: string, looked: Looked<Fact>): Looked<Fact> => {
    if (!('remark' in looked) || !looked.remark.rule.endsWith('-file-missing')) return looked;
    const found = suggest(path);
    if (!found) return looked;
    const detail = { suggestion: found.path, ...(found.sure ? { sure: 'yes' } : {}) };
    return { remark: { ...looked.remark, detail } };
  };
  const audio = (path: string): Promise<Looked<MediaFact>> => {
    const known = audios.get(path);
    if (known) return known;
    const looked = lookAtAudio(files, path).then((seen) => withSuggestion(path, seen));
    audios.set(path, looked);
    return looked;
  };
  return {
    audio,
    alternate(path, algorithms) {
      const key = `${[...algorithms].sort().join()} ${path}`;
      const known = alternates.get(key);
      if (known) return known;
      const looked = lookAtAlternate(files, path, algorithms, audio).then((seen) =>
        withSuggestion(path, seen),
      );
      alternates.set(key, looked);
      return looked;
    },
    artwork(path) {
      const known = artworks.get(path);
      if (known) return known;
      const looked = withSuggestion(path, lookAtImage(files, path, probeImage));
      artworks.set(path, looked);
      return looked;
    },
    picture(path) {
      const known = pictures.get(path);
      if (known) return known;
      const looked = withSuggestion(path, lookAtImage(files, path, probePicture));
      pictures.set(path, looked);
      return looked;
    },
    embedded: (path) => lookAtEmbedded(files, path),
    companion(path, limit) {
      const opened = files.read(path, limit);
      if (opened.ok) return { fact: opened.value };
      return withSuggestion(path, { remark: notOpened(opened.problem, path, 'media', limit) });
    },
  };
}

async function lookAtAudio(files: ProjectFiles, path: string): Promise<Looked<MediaFact>> {
  const opened = files.open(path);
  if (!opened.ok) return { remark: notOpened(opened.problem, path, 'media') };
  try {
    const probe = await probeAudio(opened.value, opened.value.absolute);
    if (!probe.ok) {
      const { kind, detail: what } = probe.problem;
      const pointed = kind === 'not-media' ? pointedSize(opened.value) : undefined;
      const detail = pointed === undefined ? { what } : { what, pointed };
      return { remark: { rule: audioRules[kind], text: path, unread: true, detail } };
    }
    const expected = containerOfExtension(path);
    if (expected && !sameContainer(expected, probe.facts.container)) {
      const what = `it is ${named(probe.facts.container)}`;
      return { remark: { rule: 'media-file-signature', text: path, unread: true, detail: { what } } };
    }
    return { fact: { path, ...probe.facts } };
  } finally {
    opened.value.close();
  }
}

/** The size that a pointer of Git LFS (its specification, version 1) tells of the file it stands for. */
function pointedSize(file: OpenFile): string | undefined {
  if (file.size > 1024) return undefined;
  const text = Buffer.from(file.read(0, file.size)).toString('latin1');
  return /^version https:\/\/git-lfs\.[^\n]*\n(?:[^\n]*\n)*?size (\d+)\n/.exec(text)?.[1];
}

const named = (container: string): string =>
  `${'aeiomf'.includes(container[0]!) ? 'an' : 'a'} ${container.toUpperCase()} file`;

const audioRules = {
  empty: 'media-file-damaged',
  'not-media': 'media-file-signature',
  damaged: 'media-file-damaged',
  truncated: 'media-file-truncated',
  'no-duration': 'media-file-damaged',
  implausible: 'media-file-damaged',
  'time-out': 'media-file-damaged',
} as const;

function lookAtImage(
  files: ProjectFiles,
  path: string,
  probeContent: (bytes: Uint8Array) => ImageProbe,
): Looked<ArtworkFact> {
  const opened = files.read(path, limits.imageFile);
  if (!opened.ok) return { remark: notOpened(opened.problem, path, 'art', limits.imageFile) };
  const probe = probeContent(opened.value);
  if (probe.ok) return { fact: { path, digest: digestOf(opened.value), ...probe.facts } };
  const rule = probe.problem.kind === 'format' ? 'art-format' : 'art-file-damaged';
  return { remark: { rule, text: path, unread: true, detail: { what: probe.problem.detail } } };
}

/** The bytes of the picture in a recording of the project, if there is one. */
export function pictureIn(files: ProjectFiles, path: string): Uint8Array | undefined {
  const opened = files.open(path);
  if (!opened.ok) return undefined;
  try {
    return readEmbedded(opened.value);
  } finally {
    opened.value.close();
  }
}

function lookAtEmbedded(files: ProjectFiles, path: string): Looked<ArtworkFact> {
  const remark = (why: string) => ({
    remark: { rule: 'art-embedded-missing', text: path, unread: true, detail: { why } },
  });
  const opened = files.open(path);
  if (!opened.ok) return remark('away');
  opened.value.close();
  const bytes = pictureIn(files, path);
  if (!bytes) return remark('none');
  const probe = probeImage(bytes);
  if (!probe.ok) {
    const rule = probe.problem.kind === 'format' ? 'art-format' : 'art-file-damaged';
    return { remark: { rule, text: path, unread: true, detail: { what: probe.problem.detail } } };
  }
  const digest = digestOf(bytes);
  return { fact: { path: embeddedPath(path, digest, probe.facts.format), digest, ...probe.facts } };
}

function notOpened(
  problem: FileProblem,
  path: string,
  prefix: 'media' | 'art',
  limit?: number,
): Omit<Remark, 'path'> {
  if (problem === 'missing') return { rule: `${prefix}-file-missing`, text: path, unread: true };
  if (problem === 'outside')
    return { rule: 'media-path-outside', text: path, unread: true, detail: { why: 'link' } };
  const what = {
    'not-a-file': 'it is not a regular file',
    'too-large': `it is larger than ${Math.round((limit ?? 0) / 1024)} KiB`,
    unreadable: 'it cannot be opened',
  }[problem];
  return { rule: 'media-file-unreadable', text: path, unread: true, detail: { what } };
}

/**
 * A remark completed with the field it is about. `given` is what the author wrote there: where another file was
 * most probably meant, it is turned into what to write for that one.
 */
export function at(path: Path, remark: Omit<Remark, 'path'>, given?: string): Remark {
  const { text = '', detail } = remark;
  const suggestion = detail?.['suggestion'];
  if (suggestion === undefined || given === undefined || !text.endsWith(given)) return { ...remark, path };
  const before = text.slice(0, text.length - given.length);
  if (!suggestion.startsWith(before)) return { ...remark, path };
  return { ...remark, path, detail: { ...detail, instead: suggestion.slice(before.length) } };
}
