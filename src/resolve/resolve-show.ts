import type { ArtworkFact, Show, UpdateFrequency } from '../feed/feed.ts';
import { dayNumber } from '../feed/instant.ts';
import type { Remark } from '../feed/placed.ts';
import { besides, together, updateFrequencyOf } from '../feed/schedule.ts';
import { podcastGuid } from '../feed/uuid.ts';
import { showTags } from '../tags/show-tags.ts';
import { resolveExtra } from './extra.ts';
import { goneFrom } from './gone.ts';
import type { Lock } from './lock.ts';
import { at, type MediaReader } from './media.ts';
import { recordedIfAway } from './recorded-media.ts';
import { addressOf, hashedAddress, normalise, type Placement, targetOf } from './references.ts';
import { resolvePictures } from './resolve-pictures.ts';

/** Names the program in a feed; without a version, which would change feeds that did not change. */
const generator = 'podfeed';

/** A show with the facts gathered that its rules and its feed need. */
export interface ResolvedShow {
  readonly show: Show;
  readonly placement: Placement;
  /** Files that go beside the feed: project path to path in the output folder. */
  readonly copies: ReadonlyMap<string, string>;
}

/** Fills in what follows from the rest: the address of the artwork, the guid, the rhythm. `files` are its episodes. */
export function resolveShow(
  show: Show,
  media: MediaReader,
  lock: Lock,
  files: readonly string[],
): ResolvedShow {
  const placement: Placement = {
    mediaDir: show.media?.dir ?? 'media',
    mediaUrl: show.media?.url,
    feed: show.feed,
    hashArtwork: show.output?.hashArtwork,
  };
  const remarks: Remark[] = [];
  const copies = new Map<string, string>();
  const image = resolveImage(show, placement, media, lock, remarks, copies);
  const pictures = resolvePictures(show, { placement, media, lock, remarks, copies });
  const guid = show.guid ?? lock.guid ?? (show.feed === undefined ? undefined : podcastGuid(show.feed));
  const updateFrequency = show.updateFrequency ?? rhythmOf(show);
  const { extra, ...plain } = show;
  const filled: Show = {
    ...plain,
    generator,
    ...(image?.url === undefined ? {} : { image: image.url }),
    ...(pictures.images ? { images: pictures.images } : {}),
    ...(guid === undefined ? {} : { guid }),
    ...(updateFrequency ? { updateFrequency } : {}),
  };
  // What is known when all episodes are read can be lent something, too.
  const later = {
    lastBuild: 1_000_000_000,
    ...(show.trailerFiles ? { trailers: show.trailerFiles.map(() => ({})) } : {}),
  };
  const kept = resolveExtra(showTags, { ...later, ...filled }, extra);
  return {
    show: {
      ...filled,
      ...(kept.extra ? { extra: kept.extra } : {}),
      facts: {
        ...(image?.fact ? { artwork: image.fact } : {}),
        ...(pictures.facts ? { pictures: pictures.facts } : {}),
        ...(image?.recorded === undefined ? {} : { recordedArtwork: image.recorded }),
        ...(lock.guid === undefined ? {} : { recordedGuid: lock.guid }),
        gone: goneFrom(lock, files),
      },
      remarks: [...show.remarks, ...remarks, ...kept.remarks, ...checkOutput(show)],
    },
    placement,
    copies,
  };
}

/** Only the command line may send what is built out of the show's folder. */
function checkOutput({ output, feeds = [], opml }: Show): Remark[] {
  const further = feeds.map(({ file, path }) => ({ key: 'file', text: file, at: [...path, 'file'] }));
  const own = (['dir', 'file'] as const).map((key) => ({ key, text: output?.[key], at: ['output', key] }));
  const list = { key: 'file', text: opml, at: ['opml'] };
  return [...own, ...further, list].flatMap(({ key, text, at }): Remark[] => {
    if (text === undefined) return [];
    const path = key === 'dir' ? text : `${output?.dir ?? 'public'}/${text}`;
    const above = normalise(path) === undefined ? 'above' : undefined;
    const why = text.includes('\\') ? 'backslash' : text.startsWith('/') ? 'absolute' : above;
    if (why) return [{ rule: 'media-path-outside', path: at, text, detail: { why } }];
    // The last step of a path is the file.
    if (key === 'dir' || !/(?:^|\/)\.{0,2}$|\0/.test(text)) return [];
    const detail = { expects: 'the name of a file, such as feed.xml' };
    return [{ rule: 'show-field-type', path: at, text, unread: true, detail }];
  });
}

interface ResolvedImage {
  readonly url: string;
  readonly fact?: ArtworkFact;
  /** Digest of the picture as it was recorded. */
  readonly recorded?: string;
}

/** The artwork of a show or an episode: its address, and what was seen when it is a local file. */
export function resolveImage(
  owner: Pick<Show, 'imageFile' | 'origin'>,
  placement: Placement,
  media: MediaReader,
  lock: Lock,
  remarks: Remark[],
  copies: Map<string, string>,
): ResolvedImage | undefined {
  const reference = owner.imageFile;
  if (!reference) return undefined;
  const path = ['image'];
  const target = targetOf(reference.text, placement.mediaDir, owner.origin.file);
  if (target.kind === 'address') return { url: target.url };
  if (target.kind === 'outside') {
    remarks.push({
      rule: 'media-path-outside',
      path,
      text: reference.text,
      unread: true,
      detail: { why: target.why },
    });
    return undefined;
  }
  const address = addressOf(target.path, placement);
  const known = recordedArtwork(lock, target.path);
  const looked = recordedIfAway(media.artwork(target.path), known, address);
  if ('remark' in looked) {
    remarks.push(at(path, looked.remark, reference.text));
    return undefined;
  }
  const named = hashedAddress(address, looked.fact.digest, placement);
  if (named.copy !== undefined) copies.set(target.path, named.copy);
  // A picture with another name each time is never replaced under its address.
  const recorded = named === address ? known?.digest : undefined;
  return { url: named.url, fact: looked.fact, ...(recorded === undefined ? {} : { recorded }) };
}

/** What is recorded of a picture that can be artwork. */
function recordedArtwork(lock: Lock, path: string): ArtworkFact | undefined {
  const known = lock.artwork.get(path);
  return known?.format === 'jpeg' || known?.format === 'png' ? known : undefined;
}

/** The rhythm that holds last: a slot without an end, else the one that ends latest. */
function rhythmOf(show: Show): UpdateFrequency | undefined {
  const slots = show.schedule ?? [];
  const open = slots.findLast((slot) => slot.until === undefined);
  const last = open ?? slots.toSorted((a, b) => dayNumber(a.until!) - dayNumber(b.until!)).at(-1);
  const rhythm = together(besides(slots, last));
  return rhythm && updateFrequencyOf(rhythm, show.language ?? 'en');
}
