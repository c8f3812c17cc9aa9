import type { Episode, Feed, Level, Profile, Show } from '../feed/feed.ts';
import type { Change, Part, Path, Placed, Remark, Silence } from '../feed/placed.ts';
import type { Severity } from '../text/finding.ts';
import { quote } from '../text/printable.ts';
import type { Place } from '../text/source.ts';

/**
 * One thing that can be wrong with a podcast: what it is, why it matters, how it looks, and how it is found.
 * A rule is a pure function of the Feed. It never reads files, clocks or networks, and it never names a key
 * or a tag: it asks the origin what the author calls a field.
 */
export interface Rule {
  /** A name for ever, after the problem: people search for it. */
  readonly id: string;
  readonly severity: Severity;
  /** Profiles that weigh it otherwise, or do not have it, and why. */
  readonly profiles?: Readonly<Partial<Record<Profile, ProfileWeight>>>;
  /** Only checked in these profiles. */
  readonly only?: readonly Profile[];
  /** Only checked when somebody sets its weight: advice that most shows have no use for. */
  readonly onRequest?: true;
  /**
   * Where it is checked when not everywhere: on the author's side, for what only a show file or an episode file
   * can have, or in a feed, for what only XML can have.
   */
  readonly where?: Side;
  /** Messages of the W3C validator that it stands for. Of a feed, profile `w3c` checks only rules with such. */
  readonly w3c?: readonly string[];
  /** It judges what servers answered, which is only known where they were asked. */
  readonly asks?: true;
  /** The fields it speaks of, as the Feed calls them: `episode.title`, `show.owner`. */
  readonly about: readonly About[];
  /** It would break the feed: nobody can silence it. */
  readonly firm?: true;
  /** The problem in one sentence. */
  readonly summary: string;
  /** What listeners, directories or apps do with it. */
  readonly reason: string;
  readonly source: { readonly name: string; readonly url?: string };
  /** Small shows with what is reported between « and »; at least one with and one without. */
  readonly examples: readonly string[];
  show?(show: Show, say: Say): void;
  episode?(episode: Episode, say: Say, show: Show): void;
  /** Sees all episodes at once, without their notes. */
  feed?(feed: Feed, say: Say): void;
  /** `feed` is asked of each feed that a show has: which episodes are in it matters. */
  readonly eachFeed?: true;
  /** Sees the comments that silenced nothing, when all is checked. */
  unused?(owner: Placed, silence: Silence, say: Say): void;
}

/** The side a podcast is read from: the files of its author, or a feed. */
export type Side = 'author' | 'feed';

/** A field of the show or of an episode; `file` is the file as a whole. */
export type About = `show.${keyof Show | 'file'}` | `episode.${keyof Episode | 'file'}`;

/** How a profile weighs a rule, and the reason in one sentence. */
export interface ProfileWeight {
  readonly level: Level;
  readonly why: string;
}

/** A change of the author's file that mends a finding. Only what is safe without a person's judgement. */
export interface Fix {
  /** What it does, as an imperative sentence: "Use `Business Acumen`." */
  readonly description: string;
  /** Changes in the file that the finding stands in. */
  readonly changes: readonly Change[];
}

/** Reports a finding about a field of a show or an episode. */
export type Say = (owner: Placed, path: Path, message: string, more?: More) => void;

export interface More {
  /** What to do, in one sentence. */
  readonly help?: string | undefined;
  readonly part?: Part | undefined;
  readonly severity?: Severity | undefined;
  /** A place in another file, for what a field names: a line of a transcript. */
  readonly at?: Place | undefined;
  /** Show only the marked part of the line: the rest may be nobody's business. */
  readonly alone?: true | undefined;
  readonly related?: readonly RelatedField[];
  readonly fix?: Fix | undefined;
  /** Another rule that speaks of the same: nothing is said where it is on. */
  readonly unless?: string | undefined;
}

/** Another field that belongs to a finding. */
export interface RelatedField {
  readonly message: string;
  readonly owner: Placed;
  readonly path: Path;
  readonly part?: Part | undefined;
}

/** What the author calls a field, between backticks. */
export function name(owner: Placed, path: Path): string {
  return quote(owner.origin.name(path));
}

/** Says something for each remark that a reader left to this rule. */
export function forRemarks(
  rule: string,
  words: (text: string, detail: ReadonlyMap<string, string>, called: string, remark: Remark) => Words,
): (owner: Placed, say: Say) => void {
  return (owner, say) => {
    for (const remark of owner.remarks) {
      if (remark.rule !== rule) continue;
      const detail = new Map(Object.entries(remark.detail ?? {}));
      const { message, help, fix } = words(remark.text ?? '', detail, name(owner, remark.path), remark);
      const { part, severity, elsewhere: at, alone, earlier, unless } = remark;
      const related = earlier ? [{ message: 'It stands here already.', owner, path: [], part: earlier }] : [];
      say(owner, remark.path, message, { help, part, severity, at, alone, related, fix, unless });
    }
  };
}

export interface Words {
  readonly message: string;
  readonly help?: string | undefined;
  readonly fix?: Fix | undefined;
}

/** The fix that gives the field, or the part of it, that a finding is about another text; `was` is its present value. */
export function useInstead(path: Path, value: string, part?: Part, was?: string): Fix {
  return { description: `Use ${quote(value)}.`, changes: [{ kind: 'set', path, part, value, was }] };
}
