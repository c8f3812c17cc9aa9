import type { Path } from './placed.ts';
import { readHttpUrl } from './url.ts';
import { isUuid } from './uuid.ts';

/** A service that counts downloads: the address of the file is put behind its own, and it leads on to the file. */
export interface PrefixService {
  /** By which a show file may name it. */
  readonly name: string;
  readonly title: string;
  /** What is put before addresses; `ID` stands for what the service gives each customer. */
  readonly address: string;
  /** It takes the podcast:guid of the show as `,pg=GUID` before the last slash. */
  readonly takesGuid?: true;
  /** The day on which it ended, ISO. */
  readonly ended?: string;
}

/**
 * Known services with every form of their addresses, the first of a name being the one of today. All of them want
 * the address of the file without `https://`. Sources: op3.dev/setup, the list of the Open Podcast Analytics Working
 * Group (podcast-prefixes), the help pages of the services, and feeds.
 */
const services: readonly PrefixService[] = [
  { name: 'op3', title: 'OP3', address: 'https://op3.dev/e/', takesGuid: true },
  { name: 'podtrac', title: 'Podtrac', address: 'https://dts.podtrac.com/redirect.mp3/' },
  { name: 'podtrac', title: 'Podtrac', address: 'https://dts.podtrac.com/pts/redirect.mp3/' },
  { name: 'podtrac', title: 'Podtrac', address: 'https://www.podtrac.com/pts/redirect.mp3/' },
  { name: 'podtrac', title: 'Podtrac', address: 'https://podtrac.com/pts/redirect.mp3/' },
  { name: 'podtrac', title: 'Podtrac', address: 'https://play.podtrac.com/ID/' },
  { name: 'spotify', title: 'Spotify Ad Analytics', address: 'https://prfx.byspotify.com/e/' },
  { name: 'podsights', title: 'Podsights', address: 'https://pdst.fm/e/' },
  { name: 'podscribe', title: 'Podscribe', address: 'https://pscrb.fm/rss/p/' },
  { name: 'podscribe', title: 'Podscribe', address: 'https://verifi.podscribe.com/rss/p/' },
  { name: 'blubrry', title: 'Blubrry', address: 'https://media.blubrry.com/ID/' },
  { name: 'magellan', title: 'Magellan AI', address: 'https://mgln.ai/e/ID/' },
  { name: 'magellan', title: 'Magellan AI', address: 'https://mgln.ai/track/' },
  { name: 'claritas', title: 'Claritas', address: 'https://clrtpod.com/m/' },
  { name: 'claritas', title: 'Claritas', address: 'https://claritaspod.com/measure/' },
  { name: 'artsai', title: 'ArtsAI', address: 'https://arttrk.com/p/ID/' },
  { name: 'gumball', title: 'Gumball', address: 'https://2.gum.fm/' },
  { name: 'gumball', title: 'Gumball', address: 'https://s.gum.fm/ID/' },
  { name: 'veritonic', title: 'Veritonic', address: 'https://pfx.vpixl.com/ID/' },
  { name: 'podcorn', title: 'Podcorn', address: 'https://pdcn.co/e/' },
  { name: 'podroll', title: 'PodRoll', address: 'https://pdrl.fm/ID/' },
  { name: 'swapfm', title: 'swap.fm', address: 'https://tracking.swap.fm/track/ID/' },
  { name: 'podkite', title: 'Podkite', address: 'https://growx.podkite.com/https/ID/' },
  { name: 'backtracks', title: 'Backtracks', address: 'https://bktrks.co/t/ID/' },
  { name: 'voxalyze', title: 'Voxalyze', address: 'https://a.pdcst.to/ID/' },
  { name: 'chartable', title: 'Chartable', address: 'https://chtbl.com/track/ID/', ended: '2024-12-12' },
  { name: 'chartable', title: 'Chartable', address: 'https://chrt.fm/track/ID/', ended: '2024-12-12' },
];

/** The services a show file may name, each once. */
export const prefixNames: readonly string[] = [...new Set(services.map(({ name }) => name))];

/** What services are called beside their name. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['openpodcastprefixproject', 'op3'],
  ['op3dev', 'op3'],
  ['magellanai', 'magellan'],
  ['spotifyadanalytics', 'spotify'],
  ['swap', 'swapfm'],
]);

/** The service of a name in any case; nothing for other words. */
export function namedService(text: string): PrefixService | undefined {
  if (text.length > 64) return undefined;
  const folded = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const name = otherNames.get(folded) ?? folded;
  return services.find((service) => service.name === name);
}

/** Does nothing but the service itself stand in its address, so that its name says everything? */
export function isWhole({ address }: PrefixService): boolean {
  return !address.includes('/ID/');
}

/** A prefix that a show asks for, as its author gave it. */
export interface Prefix {
  readonly text: string;
  /** Where in the show it stands. */
  readonly path: Path;
  /** What is put before addresses, with a slash at its end. */
  readonly url: string;
  /** Given by the name of its service, so that the service gets all it takes. */
  readonly byName?: true;
}

/** A prefix in an address. */
export interface Carried {
  /** Equal for all prefixes of one service. */
  readonly key: string;
  readonly service?: PrefixService;
  /** The guid of a show that it tells its service. */
  readonly guid?: string;
}

/** At most so many steps of one address are looked at. */
const longestChain = 40;

/**
 * The prefixes that an address goes through, those of known services and such as are `own`, from the first on. Between
 * them there may be others that nobody knows here.
 */
export function prefixesOf(url: string, own: readonly Prefix[] = []): readonly Carried[] {
  const found: Carried[] = [];
  let rest = withoutScheme(url.split(/[?#]/, 1)[0]!);
  for (let step = 0; step < longestChain && rest !== ''; step++) {
    const next = firstPrefix(rest, own);
    if (next) found.push(next.carried);
    const slash = rest.indexOf('/');
    rest = withoutScheme(rest.slice(next?.length ?? (slash === -1 ? rest.length : slash + 1)));
  }
  return found;
}

/** What a prefix is told from others by: its service, else its address. */
export function prefixKey(prefix: Prefix): string {
  return prefixesOf(prefix.url)[0]?.key ?? withoutScheme(prefix.url);
}

/**
 * An address with prefixes before it, the first of them at its beginning. One that it carries already, or that stands
 * twice in the list, is not put there again. `guid` is that of the show, for services that take one.
 */
export function withPrefixes(url: string, prefixes: readonly Prefix[], guid?: string): string {
  if (prefixes.length === 0 || !readHttpUrl(url).ok) return url;
  const carried = new Set(prefixesOf(url, prefixes).map(({ key }) => key));
  const keys = prefixes.map(prefixKey);
  return prefixes.reduceRight((address, prefix, index) => {
    const key = keys[index]!;
    if (carried.has(key) || keys.indexOf(key) < index) return address;
    return `${startOf(prefix, guid)}${address.replace(/^https:\/\//i, '')}`;
  }, url);
}

function startOf({ url, byName }: Prefix, guid: string | undefined): string {
  const takes = byName && firstPrefix(withoutScheme(url), [])?.carried.service?.takesGuid;
  return takes && guid !== undefined && isUuid(guid) ? `${url.slice(0, -1)},pg=${guid.toLowerCase()}/` : url;
}

interface Form {
  readonly service: PrefixService;
  readonly pattern: RegExp;
}

/** The patterns of known addresses by the host they begin with. */
const forms = formsByHost();

function formsByHost(): ReadonlyMap<string, readonly Form[]> {
  const found = new Map<string, Form[]>();
  for (const service of services) {
    const [host = '', ...steps] = service.address.slice('https://'.length, -1).split('/');
    const path = steps.map((step) => (step === 'ID' ? '[^/]{1,200}' : step.replaceAll('.', '\\.')));
    const end = service.takesGuid ? '(?:,[^/]{0,200})?' : '';
    // Older addresses of Blubrry have one more letter: `/ID/p/`.
    const more = service.name === 'blubrry' ? '(?:[a-z]/)?' : '';
    const pattern = new RegExp(`^${[host.replaceAll('.', '\\.'), ...path].join('/')}${end}/${more}`, 'i');
    found.set(host, [...(found.get(host) ?? []), { service, pattern }]);
  }
  return found;
}

function firstPrefix(
  rest: string,
  own: readonly Prefix[],
): { readonly carried: Carried; readonly length: number } | undefined {
  const host = rest.slice(0, 100).split('/', 1)[0]!.toLowerCase();
  for (const { service, pattern } of forms.get(host) ?? []) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) continue;
    const guid = /,pg=([^/,]+)/i.exec(found)?.[1];
    return {
      carried: { key: service.name, service, ...(guid === undefined ? {} : { guid }) },
      length: found.length,
    };
  }
  for (const { url } of own) {
    const start = withoutScheme(url);
    if (start !== '' && rest.startsWith(start)) return { carried: { key: start }, length: start.length };
  }
  return undefined;
}

/** Some services are given what they lead to whole, with its scheme, and some encode that. */
function withoutScheme(text: string): string {
  const bare = text.replace(/^https?(?::|%3A)\/{1,2}/i, '');
  const slash = bare.indexOf('/');
  return slash === -1 ? bare.toLowerCase() : `${bare.slice(0, slash).toLowerCase()}${bare.slice(slash)}`;
}
