import type { Show } from '../feed/feed.ts';
import { readHttpUrl } from '../feed/url.ts';
import { isVariableName } from '../feed/variable-name.ts';
import { readShow } from '../markdown/read-show.ts';
import { announceJson, announceText } from '../report/announce.ts';
import { type Announced, type Announcement, announcementsOf, isTaken, send } from '../resolve/announce.ts';
import { certificateFault } from '../text/exchange.ts';
import { limits } from '../text/limits.ts';
import { printablePath, quote } from '../text/printable.ts';
import { type FetchOptions, openNetwork, reasonOf, wait, withoutCredentials } from './fetch-feed.ts';
import { type FoundShow, findShow } from './find-show.ts';
import { CannotError, exit, type Host } from './host.ts';

export interface AnnounceOptions extends FetchOptions {
  readonly format?: string;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** Tells the hubs of a show, and Podping, that its feed is new. Throws CannotError. */
export async function announce(
  given: string | undefined,
  options: AnnounceOptions,
  host: Host,
): Promise<number> {
  const show = showOf(findShow(given, host.cwd));
  const feed = feedOf(show);
  const announcements = announcementsOf(show, feed);
  if (announcements.length === 0) {
    throw new CannotError(
      'This show names nobody who could be told.',
      'Give it a `hub`, or `announce.podping`, in its show file.',
    );
  }
  for (const announcement of announcements) demandSendable(announcement, options);
  const dryRun = options.dryRun ?? false;
  const tokens = announcements.map(({ token }) => (dryRun ? undefined : tokenOf(token, host)));
  const results: Announced[] = [];
  if (!dryRun) {
    const ask = await openNetwork(options);
    for (const [index, announcement] of announcements.entries())
      results.push(await send(announcement, tokens[index], ask, wait));
  }
  const write = options.format === 'json' ? announceJson : announceText;
  const isFine = results.every(isTaken);
  const report = { feed, dryRun, announcements, results };
  if (options.format === 'json' || dryRun) await host.out.write(write(report, reasonFor));
  else if (!isFine) await host.err.write(write(report, reasonFor));
  else if (!options.quiet) await host.out.write(write(report, reasonFor));
  return isFine ? exit.fine : exit.cannot;
}

function showOf({ files, showFile, shown }: FoundShow): Show {
  const bytes = files.read(showFile, limits.showFile);
  const show = bytes.ok ? readShow(showFile, bytes.value, () => bytes.value) : undefined;
  const isUnclear = show?.remarks.some(
    ({ rule, unread, path }) =>
      rule.startsWith('file-') || (unread && ['hub', 'announce'].includes(String(path[0]))),
  );
  if (show && !isUnclear) return show;
  throw new CannotError(
    `${printablePath(shown(showFile))} cannot be understood.`,
    'Run podfeed validate to see why.',
  );
}

function feedOf({ feed }: Show): string {
  const read = feed === undefined ? undefined : readHttpUrl(feed);
  if (read?.ok) return read.value.href;
  throw new CannotError(
    'The show does not say the address of its feed.',
    'Give it `feed`, the address at which the feed is published.',
  );
}

/** Addresses that nobody can be told at are said before anybody is told. */
function demandSendable({ url, token }: Announcement, { allowPrivateHosts, dryRun }: AnnounceOptions): void {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (!target || !/^https?:$/.test(target.protocol) || target.username !== '' || target.password !== '') {
    throw new CannotError(
      `${quote(withoutCredentials(url))} is no address that can be told.`,
      'Give an address with https://, without a user name and password.',
    );
  }
  if (token === undefined) return;
  if (!isVariableName(token)) {
    throw new CannotError(
      'The token of `announce.podping` is not the name of an environment variable.',
      'Write a name in capitals, such as `PODPING_TOKEN`, and put the token into that variable.',
    );
  }
  if (target.protocol === 'http:' && !allowPrivateHosts && !dryRun) {
    throw new CannotError('A token is sent over https only.', 'Let the address begin with https://.');
  }
}

function tokenOf(name: string | undefined, { env }: Host): string | undefined {
  if (name === undefined) return undefined;
  const token = env[name]?.trim() ?? '';
  if (token === '') {
    throw new CannotError(
      `The environment variable ${quote(name)} is not set.`,
      'Put the token of the service into it.',
    );
  }
  if (token.length > 4096 || !/^[\x20-\x7e]+$/.test(token)) {
    throw new CannotError(`The environment variable ${quote(name)} holds no token that can be sent.`);
  }
  return token;
}

function reasonFor({ problem, detail = '', status = 0 }: Announced): string {
  if (problem === undefined) return `it answered with status ${status}`;
  if (problem === 'tls') return certificateFault(detail);
  if (problem === 'deadline') return `it took longer than ${limits.remoteTime / 1000} seconds`;
  return reasonOf(problem)[0];
}
