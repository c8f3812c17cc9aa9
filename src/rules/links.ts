import type { Episode, Show } from '../feed/feed.ts';
import { readHttpUrl } from '../feed/url.ts';
import type { Range } from '../text/source.ts';
import { notesOf } from './notes.ts';

/** A link or picture in the notes: its address and where that stands, in UTF-16 offsets of the notes. */
export interface Link {
  readonly text: string;
  readonly range: Range;
  readonly kind: LinkKind;
}

/** What is to be said of an address. One mistake has one kind, so that one rule speaks of it. */
export type LinkKind =
  /** Nothing. */
  | 'fine'
  /** Empty, or `#`. */
  | 'dead'
  /** A file or a server of the author's own machine or house. */
  | 'local'
  /** A scheme that no app opens. */
  | 'scheme'
  /** `https:/example.com`, `https://https://example.com`: not an address, but surely meant as one. */
  | 'broken'
  /** `www.example.com` or `ada@example.com`: lacks its scheme. */
  | 'bare'
  /** A path among the files of the show. */
  | 'source'
  /** Relative to the page of the show. */
  | 'relative'
  /** Could run in an app; a rule of its own speaks of these. */
  | 'unsafe';

/** Where an address begins in Markdown or HTML. */
const begins =
  /\]\([ \t]{0,8}<?|\b(?:href|src)[ \t]{0,8}=[ \t]{0,8}["']|^ {0,3}\[[^\][\n]{1,200}\]:[ \t]{1,8}<?|<(?=(?:https?|ftp|file):)/gim;
const address = /[^\s<>"')]{0,300}/y;

/** The links and pictures of an episode's notes as their author wrote them, code left aside. */
export function linksOf(episode: Pick<Episode, 'body'>): readonly Link[] {
  const { body } = episode;
  if (body === undefined) return [];
  if (latest?.body !== body) latest = { body, links: linksIn(notesOf(episode) ?? '') };
  return latest.links;
}

/** Several rules look at the links of the same notes in turn. */
let latest: { readonly body: string; readonly links: readonly Link[] } | undefined;

function linksIn(notes: string): readonly Link[] {
  return [...notes.matchAll(begins)].map((found) => {
    address.lastIndex = found.index + found[0].length;
    const text = address.exec(notes)![0];
    const start = found.index + found[0].length;
    return { text, range: { start, end: start + text.length }, kind: kindOf(text) };
  });
}

const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i;
const home = /^(?:[fF][iI][lL][eE]:|[a-zA-Z]:[\\/]|\\\\|\/Users\/|~\/)/;
const house =
  /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|\[::1\]|[^/?#:]{1,100}\.(?:local|localhost|test|internal))(?=[:/?#]|$)/i;
const bareHost =
  /^(?:www\.[^/\s]+|(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|fm|de|at|ch|eu|uk|info|app|dev|tv|fr|nl|us|ca|au))(?=[/?#:]|$)/i;
const mail = /^[^\s@/:?#]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i;
const broken = /^(?:https?:\/(?!\/)|https?:\/\/https?:|https?\/\/|https?;\/\/|https?:\\\\)/i;

function kindOf(text: string): LinkKind {
  if (text === '' || text === '#') return 'dead';
  if (home.test(text) || house.test(text)) return 'local';
  if (broken.test(text)) return 'broken';
  const named = scheme.exec(text)?.[1]?.toLowerCase();
  if (named === 'http' || named === 'https') return hasNoHost(text) ? 'local' : 'fine';
  if (mail.test(text) || bareHost.test(text)) return 'bare';
  if (named === 'mailto') return 'fine';
  if (named === 'javascript' || named === 'vbscript' || named === 'data') return 'unsafe';
  if (named !== undefined) return 'scheme';
  if (text.startsWith('#') || text.startsWith('//')) return 'fine';
  const path = text.replace(/[?#].*$/s, '');
  return text.startsWith('../') || /\.(?:md|markdown|mdx)$/i.test(path) ? 'source' : 'relative';
}

function hasNoHost(text: string): boolean {
  const read = readHttpUrl(text);
  return !read.ok && read.problem === 'host';
}

/** Findings about links of one file; more of the same teach nothing. */
export const mostLinks = 10;

/** The links of one kind, as many as are worth a finding. */
export function linksOfKind(episode: Pick<Episode, 'body'>, ...kinds: readonly LinkKind[]): readonly Link[] {
  return linksOf(episode)
    .filter(({ kind }) => kinds.includes(kind))
    .slice(0, mostLinks);
}

/** Is it an address of the show's own site or media, but without encryption, where those have it? */
export function isOwnInsecure(text: string, show: Show): boolean {
  const read = /^http:/i.test(text) ? readHttpUrl(text) : undefined;
  if (!read?.ok) return false;
  return [show.link, show.feed, show.media?.url].some((own) => {
    const known = own === undefined ? undefined : readHttpUrl(own);
    return known?.ok === true && known.value.secure && known.value.host === read.value.host;
  });
}
