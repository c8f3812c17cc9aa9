import type { Episode, Show } from '../feed/feed.ts';
import type { FurtherFeed } from '../feed/further-feed.ts';
import { usualFeedFile } from '../feed/output-names.ts';
import { quote } from '../text/printable.ts';
import { nearest } from '../text/suggest.ts';
import { type Composed, type Composer, openComposer, type Store } from './compose.ts';
import { divide, type FeedPart } from './divide.ts';
import { CannotError } from './host.ts';
import type { Walk } from './walk-show.ts';

/** A feed of a show, ready to be written. */
export interface FinishedFeed {
  /** Name in the output folder. */
  readonly file: string;
  readonly show: Show;
  readonly composed: Composed;
  /** The documents that it is divided into; the first is the feed itself. */
  readonly parts: readonly [FeedPart, ...FeedPart[]];
  /** What was asked for, where it is not the main feed. */
  readonly further?: FurtherFeed;
}

/** All feeds of a show being made. */
export interface FeedComposers {
  visit(episode: Episode): void;
  visitFurther(episode: Episode, further: FurtherFeed): void;
  /** The feeds, the main one first; with a name, that feed alone. Throws CannotError when no feed is called so. */
  finish(walk: Pick<Walk, 'show' | 'feeds'>): readonly [FinishedFeed, ...FinishedFeed[]];
}

/** Opens what makes all feeds of a show, or (`only`) the one of that name, which is the main one without a name. */
export function openFeedComposers(store: Store, only?: { readonly name: string | undefined }): FeedComposers {
  const main = openComposer(store);
  const others = new Map<FurtherFeed, Composer>();
  const composerOf = (further: FurtherFeed): Composer => {
    const composer = others.get(further) ?? openComposer(store);
    others.set(further, composer);
    return composer;
  };
  return {
    visit: main.add,
    visitFurther(episode, further) {
      if (!only || isFurther(further, only.name)) composerOf(further).add(episode);
    },
    finish({ show, feeds }) {
      const finishMain = (): FinishedFeed => finished(main, show);
      const finish = (index: number): FinishedFeed => {
        const { further, show: own } = feeds[index]!;
        return { ...finished(composerOf(further), own), further };
      };
      if (!only) return [finishMain(), ...feeds.map((_, index) => finish(index))];
      const chosen = indexOfFeed(only.name, { show, feeds });
      return [chosen === 0 ? finishMain() : finish(chosen - 1)];
    },
  };
}

function finished(composer: Composer, show: Show): FinishedFeed {
  const file = fileOf(show);
  const parts = divide(composer, show, file);
  return { file, show, composed: parts[0].composed, parts };
}

const fileOf = ({ output }: Show): string => output?.file ?? usualFeedFile;

/** The number of the feed of that name: 0 for the main one, also without a name. Throws CannotError. */
export function indexOfFeed(name: string | undefined, { show, feeds }: Pick<Walk, 'show' | 'feeds'>): number {
  if (name === undefined || isCalled(name, fileOf(show), show.feed)) return 0;
  const index = feeds.findIndex(({ further }) => isFurther(further, name));
  if (index !== -1) return index + 1;
  const files = [fileOf(show), ...feeds.flatMap(({ further }) => further.file ?? [])];
  const near = nearest(name, [...files, ...files.map(withoutEnding)]);
  throw new CannotError(
    `The show has no feed ${quote(name)}.`,
    near ? `Did you mean ${quote(near)}?` : `It has ${files.map((file) => quote(file)).join(', ')}.`,
  );
}

const isFurther = ({ file, fields }: FurtherFeed, name: string | undefined): boolean =>
  name !== undefined && isCalled(name, file, fields.feed);

/** A feed is called by its file, with or without its ending, or by its address. */
function isCalled(name: string, file: string | undefined, address: string | undefined): boolean {
  return name === file || name === address || (file !== undefined && name === withoutEnding(file));
}

const withoutEnding = (file: string): string => file.replace(/\.[^./]*$/, '');
