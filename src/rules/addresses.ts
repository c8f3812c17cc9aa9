import type { Path, Placed } from '../feed/placed.ts';
import { readHttpUrl, type UrlProblem } from '../feed/url.ts';
import { limits } from '../text/limits.ts';
import { quote } from '../text/printable.ts';
import { quoteAddress } from './quote-address.ts';
import { name, type Say } from './rule.ts';

/** What is wrong with an address, said of one that is already named: "… has no host name." */
export const addressProblems: Readonly<Record<UrlProblem, string>> = {
  blank: 'is empty',
  long: 'is longer than 4,096 characters',
  'not-absolute': 'is not a whole address: it does not begin with `https://`',
  scheme: 'is not an address of the web: it does not begin with `https://`',
  host: 'has no host name that the whole internet knows',
  credentials: 'holds a user name or password',
  character: 'holds a character that no address can have',
};

/** The name of a file, which would do for a host as well. */
const fileName = /^[^/]*\.(?:html?|jpe?g|m4a|md|mp3|png|rss|xml)$/i;

/** Says what is wrong with an address of the web. A password in it is not shown. */
export function checkAddress(owner: Placed, path: Path, text: string, say: Say): void {
  const read = readHttpUrl(text);
  if (read.ok) return;
  const { problem } = read;
  const secret = problem === 'credentials';
  const whole = `https://${text.replace(/^\/{0,2}/, '')}`;
  const meant =
    problem === 'not-absolute' &&
    whole.length <= limits.shownValue &&
    !fileName.test(text) &&
    readHttpUrl(whole).ok;
  say(owner, path, `The address ${quoteAddress(text)} ${addressProblems[problem]}.`, {
    help: meant
      ? `Did you mean ${quote(whole)}?`
      : secret
        ? 'Leave them out: everybody can read the feed.'
        : `Give ${name(owner, path)} a whole address, such as \`https://example.com/\`.`,
    ...(secret ? { part: { start: 0, end: text.indexOf('//') }, alone: true } : {}),
  });
}

/** Is it a good address, but one that is fetched without encryption? */
export function isInsecure(text: string): boolean {
  const read = readHttpUrl(text);
  return read.ok && !read.value.secure;
}

/** What to do about an insecure address. */
export function secureHelp(text: string): string {
  return `Use ${quote(text.replace(/^http:/i, 'https:'))}, if the server answers there.`;
}

/** Addresses of services that show a page about a file, not the file. */
const pages =
  /^https?:\/\/(?:(?:www\.)?github\.com\/[^/]+\/[^/]+\/blob\/|drive\.google\.com\/(?:file\/|open\?)|(?:www\.)?dropbox\.com\/(?!.*[?&](?:raw|dl)=1(?:&|$))|(?:www\.)?imgur\.com\/|(?:photos\.app\.goo\.gl|photos\.google\.com)\/|1drv\.ms\/|(?:www\.)?canva\.com\/design\/|(?:www\.)?icloud\.com\/)/i;

/** Does an address lead to a web page about a file, not to the file? */
export function isWebPage(text: string): boolean {
  return pages.test(text) || /^https?:\/\/[^?#]*\.html?(?:[?#]|$)/i.test(text);
}
