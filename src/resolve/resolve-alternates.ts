import { type Alternate, type AlternateFact, type AlternateSource, readSri } from '../feed/alternate.ts';
import type { AlternateReference, Episode, SourceReference } from '../feed/feed.ts';
import type { Path, Remark } from '../feed/placed.ts';
import { mediaTypeOf } from '../media/types.ts';
import { at } from './media.ts';
import { recordedIfAway } from './recorded-media.ts';
import { addressOf, targetOf } from './references.ts';
import type { PictureFrame } from './resolve-pictures.ts';

export interface ResolvedAlternates {
  readonly alternates?: readonly Alternate[];
  /** What was seen of those that are local files. */
  readonly facts?: readonly AlternateFact[];
}

interface LookedAt {
  readonly uri: string;
  readonly fact?: AlternateFact & { readonly hashes?: ReadonlyMap<string, string> };
  readonly type?: string | undefined;
}

/**
 * The other forms of an episode's audio, with what a local file says of itself: its size, its type, its rate and a
 * hash by which apps know it. None is left out, so that each keeps its number.
 */
export async function resolveAlternates(
  owner: Pick<Episode, 'alternateFiles' | 'origin'>,
  frame: PictureFrame,
): Promise<ResolvedAlternates> {
  const { alternateFiles } = owner;
  if (!alternateFiles) return {};
  const facts: AlternateFact[] = [];
  const alternates: Alternate[] = [];
  for (const [index, alternate] of alternateFiles.entries()) {
    const looked: LookedAt[] = [];
    for (const source of alternate.sources) {
      looked.push(await lookAt(source, hashesWanted(alternate), owner.origin.file, frame));
    }
    for (const { fact } of looked) {
      if (!fact) continue;
      const { hashes: _, ...kept } = fact;
      facts.push(kept);
    }
    noteDifferences(['alternates', index], alternate, looked, frame.remarks);
    alternates.push(alternateOf(alternate, looked));
  }
  return { alternates, ...(facts.length > 0 ? { facts } : {}) };
}

function alternateOf(given: AlternateReference, looked: readonly LookedAt[]): Alternate {
  const fact = looked.find((each) => each.fact)?.fact;
  const { type = '', sources, ...rest } = given;
  const named = type || (looked.find((each) => each.type)?.type ?? '');
  const integrity = rest.integrity ?? (fact ? { type: 'sri', value: `sha384-${fact.sha384}` } : undefined);
  return {
    ...rest,
    type: named,
    ...(fact ? { length: fact.bytes } : {}),
    ...(fact?.bitrate === undefined || rest.bitrate !== undefined ? {} : { bitrate: fact.bitrate }),
    ...(integrity ? { integrity } : {}),
    sources: looked.map(({ uri }, index): AlternateSource => {
      const contentType = sources[index]?.contentType;
      return contentType === undefined ? { uri } : { uri, contentType };
    }),
  };
}

function hashesWanted({ integrity }: AlternateReference): ReadonlySet<string> {
  const hashes = integrity?.type === 'sri' ? readSri(integrity.value) : undefined;
  return new Set(hashes?.map(({ algorithm }) => algorithm));
}

async function lookAt(
  { text, path }: SourceReference,
  hashes: ReadonlySet<string>,
  from: string,
  { placement, media, lock, remarks, copies }: PictureFrame,
): Promise<LookedAt> {
  if (/^[a-z][a-z0-9+.-]{1,30}:/i.test(text) && !/^https?:/i.test(text)) return { uri: text };
  const target = targetOf(text, placement.mediaDir, from);
  if (target.kind === 'address') return { uri: target.url, type: mediaTypeOf(target.url)?.type };
  if (target.kind === 'outside') {
    remarks.push({ rule: 'media-path-outside', path, text, unread: true, detail: { why: target.why } });
    return { uri: text };
  }
  const address = addressOf(target.path, placement);
  const recorded = lock.alternates.get(target.path);
  const seen = await media.alternate(target.path, hashes);
  const looked = recordedIfAway<AlternateFact>(seen, recorded, address);
  const type = mediaTypeOf(target.path)?.type;
  if ('remark' in looked) {
    remarks.push(at(path, looked.remark, text));
    return { uri: address.url, type };
  }
  if (address.copy !== undefined) copies.set(target.path, address.copy);
  return { uri: address.url, fact: looked.fact, type };
}

/** Says where the author gave another size or hash than the file has. */
function noteDifferences(
  base: Path,
  { length, integrity }: AlternateReference,
  looked: readonly LookedAt[],
  remarks: Remark[],
): void {
  const hashes = integrity?.type === 'sri' ? (readSri(integrity.value) ?? []) : [];
  for (const { fact } of looked) {
    if (!fact) continue;
    if (length !== undefined && length !== fact.bytes) {
      const detail = { what: 'length', is: String(fact.bytes) };
      remarks.push({
        rule: 'ns-integrity-mismatch',
        path: [...base, 'length'],
        text: String(length),
        detail,
      });
    }
    const known = fact.hashes ?? new Map([['sha384', fact.sha384]]);
    const wrong = hashes.find(({ algorithm, value }) => (known.get(algorithm) ?? value) !== value);
    if (!wrong) continue;
    const is = `${wrong.algorithm}-${known.get(wrong.algorithm)}`;
    const path = [...base, 'integrity', 'value'];
    const detail = { what: 'integrity', is };
    remarks.push({ rule: 'ns-integrity-mismatch', path, text: `${wrong.algorithm}-${wrong.value}`, detail });
  }
}
