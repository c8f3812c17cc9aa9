import { isIP } from 'node:net';
import { notUnderstood, type Read, understood } from './read.ts';

export interface HttpUrl {
  /** As written where that is a URI of RFC 3986, else percent-encoded, the host name in ASCII. */
  readonly href: string;
  /** Is it https? */
  readonly secure: boolean;
  /** In lower case and ASCII, without port. */
  readonly host: string;
  /** Percent-encoded, without query and fragment; at least `/`. */
  readonly path: string;
}

export type UrlProblem =
  | 'blank'
  /** Over 4,096 UTF-16 units. */
  | 'long'
  /** No scheme and host: relative, or only `//host/…`. */
  | 'not-absolute'
  /** A scheme other than http and https. */
  | 'scheme'
  /** No host, or a name without a dot such as `localhost`. */
  | 'host'
  /** A user name or password before the host. */
  | 'credentials'
  /** A control character or backslash, which URL readers drop or turn silently. */
  | 'character';

export type UrlRemark =
  /** Blanks around it, which are dropped. */
  | 'trimmed'
  /** Blanks inside, now percent-encoded. */
  | 'blanks'
  /** Non-ASCII characters, now percent-encoded or punycode. */
  | 'non-ascii'
  /** Other characters that no URI holds, such as `|` or a `%` alone, now percent-encoded. */
  | 'escaped'
  /** The host is an IP address. */
  | 'ip';

/** Reads an absolute http or https URL. */
export function readHttpUrl(text: string): Read<HttpUrl, UrlProblem, UrlRemark> {
  const known = recent.get(text);
  if (known) return known;
  const read = readFresh(text);
  if (recent.size >= 64) recent.clear();
  recent.set(text, read);
  return read;
}

/** Several rules look at one address in turn, and taking it apart is dear. */
const recent = new Map<string, Read<HttpUrl, UrlProblem, UrlRemark>>();

function readFresh(text: string): Read<HttpUrl, UrlProblem, UrlRemark> {
  if (text.length > 4096) return notUnderstood('long');
  const written = text.trim();
  if (written === '') return notUnderstood('blank');
  if (/[\0-\x1f\x7f-\x9f\\]/.test(written)) return notUnderstood('character');
  const scheme = /^([a-zA-Z][a-zA-Z\d+-]*):(\/\/)?/.exec(written);
  if (!scheme) return notUnderstood('not-absolute');
  if (!/^https?$/i.test(scheme[1]!)) return notUnderstood('scheme');
  if (scheme[2] === undefined) return notUnderstood('not-absolute');
  if (/^[/?#]|^$/.test(written.slice(scheme[0].length)) || !URL.canParse(written))
    return notUnderstood('host');
  const url = new URL(written);
  if (url.username !== '' || url.password !== '') return notUnderstood('credentials');
  const address = url.hostname.startsWith('[') || isIP(url.hostname) > 0;
  if (!address && !isDotted(url.hostname)) return notUnderstood('host');

  const remarks: UrlRemark[] = [];
  if (written !== text) remarks.push('trimmed');
  if (/\s/.test(written)) remarks.push('blanks');
  if (/[^\0-\x7f]/.test(written)) remarks.push('non-ascii');
  if (!isUri(written.replace(/[^!-~]/g, 'x'))) remarks.push('escaped');
  if (address) remarks.push('ip');
  const value = {
    href: isUri(written) ? written : `${url.origin}${escapeRest(url.href.slice(url.origin.length))}`,
    secure: url.protocol === 'https:',
    host: url.hostname,
    path: escapeRest(url.pathname),
  };
  return understood(value, remarks);
}

function isDotted(host: string): boolean {
  const labels = (host.endsWith('.') ? host.slice(0, -1) : host).split('.');
  return labels.length > 1 && labels.every((label) => label !== '');
}

/** Only characters of RFC 3986; brackets only around an IPv6 address. */
function isUri(text: string): boolean {
  return (
    /^[\w\-.~:/?#@!$&'()*+,;=%[\]]*$/.test(text) &&
    !/%(?![\da-f]{2})/i.test(text) &&
    !/[[\]]/.test(text.replace(/^https?:\/\/\[[\da-f:.]*\]/i, ''))
  );
}

/** URL leaves characters alone that RFC 3986 does not allow. */
function escapeRest(text: string): string {
  return text.replace(/["<>^`{|}[\]]|%(?![\da-f]{2})/gi, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
