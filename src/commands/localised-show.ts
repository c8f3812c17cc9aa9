import type { Change } from '../diff/change.ts';
import { compareFeeds } from '../diff/compare.ts';
import type { Level } from '../feed/feed.ts';
import type { Instant } from '../feed/instant.ts';
import { fieldName } from '../markdown/field-names.ts';
import { withLocalFiles } from '../markdown/local-files.ts';
import { openMedia } from '../resolve/media.ts';
import { rules } from '../rules/index.ts';
import { type ReadDocument, readDocument } from '../tags/read-document.ts';
import type { ProjectFiles } from '../text/files.ts';
import { composeShow } from './build-show.ts';
import type { FoundShow } from './find-show.ts';
import type { ImportedShow, ImportWishes } from './imported-show.ts';
import { typeOfName } from './media-plan.ts';
import { memoryProject } from './memory-project.ts';
import { walkShow } from './walk-show.ts';

/**
 * An imported show that names local files in place of addresses. `names` are those in the media folder, by address,
 * and `disk` has these files. Rules that they break are lowered like those that the feed breaks.
 */
export async function localisedShow(
  made: ImportedShow,
  read: ReadDocument,
  names: ReadonlyMap<string, string>,
  disk: ProjectFiles,
  now: Instant,
  wishes: ImportWishes = {},
): Promise<ImportedShow> {
  if (names.size === 0) return made;
  const local = new Map([...names].map(([url, name]) => [url, { name, type: typeOfName(name) }]));
  const plain = new Map([...made.files].map(([path, text]) => [path, withLocalFiles(text, local)]));
  const media = openMedia(disk);
  const around = (files: ReadonlyMap<string, string>): FoundShow => ({
    ...made.show,
    files: { ...memoryProject(files), list: disk.list, open: disk.open },
  });
  const walked = await walkShow(around(plain), { now, media, all: true });
  const broken = new Set(
    walked.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  );
  const lowered = rules
    .filter(({ id, firm }) => broken.has(id) && !firm && !wishes.levels?.has(id))
    .map(({ id }) => id);
  const { showFile } = made.show;
  const files = new Map([...plain, [showFile, withLowered(plain.get(showFile) ?? '', lowered)]]);
  const show = around(files);
  const settings = { now, media, levels: new Map<string, Level>(), future: true };
  const { walk, pieces } = await composeShow(show, settings);
  const { changes: _, ...others } = made;
  const localised = { ...others, files, lowered: [...made.lowered, ...lowered], walk, show };
  if (!pieces) return localised;
  const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array)));
  const changes = compareFeeds(read, readDocument('the imported feed', bytes), fieldName);
  return { ...localised, changes: changes.filter((change) => !isMeant(change)) };
}

const moved: ReadonlySet<string | undefined> = new Set(['audio', 'image', 'chapters', 'transcripts']);

/** That files have other addresses, and chapters that are here stand in the feed too, is what was asked for. */
function isMeant({ kind, field, before, after }: Change): boolean {
  if (kind === 'added' && field === 'chapters') return true;
  return kind === 'changed' && moved.has(field) && before !== undefined && after !== undefined;
}

/** The text of a show file that takes some more rules for warnings. */
function withLowered(text: string, lowered: readonly string[]): string {
  if (lowered.length === 0) return text;
  const lines = lowered.map((id) => `  ${id}: warning\n`).join('');
  const head = /^rules:\n/m.exec(text);
  if (!head) {
    return `${text}# The files that this show was imported with break these rules. They are warnings here, so that it builds at\n# once: mend what they say, then take them out.\nrules:\n${lines}`;
  }
  const end = head.index + head[0].length;
  return `${text.slice(0, end)}${lines}${text.slice(end)}`;
}
