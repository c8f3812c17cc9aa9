import { resolve } from 'node:path';
import { readNamed } from '../disk.ts';
import type { RemoteFacts } from '../feed/feed.ts';
import { report } from '../report/report.ts';
import { wayOf } from '../resolve/ask-feed.ts';
import { askServers } from '../resolve/remote.ts';
import { type AskedCounts, countAnswers } from '../rules/remote.ts';
import { readDocument } from '../tags/read-document.ts';
import type { FileProblem } from '../text/files.ts';
import { limits } from '../text/limits.ts';
import { printable, quote } from '../text/printable.ts';
import { showSize } from '../text/size.ts';
import { version } from '../version.ts';
import {
  type FetchOptions,
  fetchFeed,
  type GivenFeed,
  isAddressed,
  meantAddress,
  openNetwork,
  wait,
} from './fetch-feed.ts';
import { CannotError, exit, type Host, isRunner } from './host.ts';
import { type GlobalOptions, readMost, readSettings, wantsColour } from './options.ts';
import { withProgress } from './progress.ts';
import { describeFeed } from './verbose.ts';
import { checkDocument } from './walk-feed.ts';
import type { Progress } from './walk-show.ts';

export interface CheckOptions extends GlobalOptions, FetchOptions {
  readonly maxWarnings?: string;
  readonly passed?: boolean;
  readonly remote?: boolean;
}

/** Checks any feed: a file, an address, or standard input for `-`. */
export async function check(given: string, options: CheckOptions, host: Host): Promise<number> {
  const settings = readSettings(options, host);
  const most = readMost(options.maxWarnings);
  const source = await readGiven(given, host, options);
  const { file, bytes, charset, answer } = source;
  const read = readDocument(file, bytes, { now: settings.now, charset: charset });
  const asking = options.remote && !read.broken;
  const remote = asking ? await withProgress(options, host, askAround, 'Asking servers') : wayHere();
  const walked = checkDocument(read, { ...settings, remote });
  const servers = asking && remote ? countAnswers(remote, read.show, read.episodes) : undefined;
  const { findings, counts } = walked;
  if (options.verbose) await host.err.write(describeFeed(walked, source, settings));
  if (
    options.passed ||
    !settings.quiet ||
    settings.format !== 'text' ||
    counts.errors + counts.warnings > 0
  ) {
    const text = report(
      {
        findings,
        totals: walked.totals,
        summary: { ...counts, episodes: walked.episodes.length },
        source: () => walked.show.origin.source(),
        servers,
        ...(options.passed ? { outcomes: walked.outcomes } : {}),
        verdict: counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warning' : 'valid',
      },
      {
        format: settings.format,
        colour: wantsColour(options, host, host.out),
        runner: isRunner(host),
        version,
      },
    );
    await host.out.write(text);
  }
  if (counts.errors > 0 || counts.warnings > most) return exit.findings;
  if (servers) demandAnswers(servers);
  return exit.fine;

  async function askAround(progress: Progress | undefined): Promise<RemoteFacts> {
    const ask = await openNetwork(options, { time: limits.remoteWhole, bytes: limits.remoteBytes });
    const feed = answer && { url: given, answer };
    return askServers(read.show, read.episodes, { now: settings.now, ask, wait, feed, progress });
  }

  /** What is known of the server of a feed that it sent, without asking more. */
  function wayHere(): RemoteFacts | undefined {
    return (
      answer && { now: settings.now, answers: new Map(), left: 0, feed: wayOf(given, answer), wayOnly: true }
    );
  }
}

/** When no server answered, the files were not checked, and nobody may take that for a good result. */
function demandAnswers({ asked, unknown, notAsked }: AskedCounts): void {
  if (asked + notAsked === 0 || asked > unknown) return;
  throw new CannotError(
    'No server answered: nothing is known of the files that the feed names.',
    'Check whether this machine is online. Addresses of its own network take --allow-private-hosts.',
  );
}

/** Reads a feed from a file, from standard input for `-`, or from a server. Throws CannotError. */
export async function readGiven(given: string, host: Host, options: FetchOptions = {}): Promise<GivenFeed> {
  if (isAddressed(given)) return fetchFeed(given, options);
  if (given === '-') {
    const bytes = await host.input.read(limits.feedBytes);
    if (bytes) return { file: 'standard input', bytes };
    throw new CannotError(`Standard input is larger than ${showSize(limits.feedBytes)}.`);
  }
  const read = readNamed(resolve(host.cwd, given), limits.feedBytes);
  if (read.ok) return { file: given, bytes: read.value };
  const meant = read.problem === 'missing' ? meantAddress(given) : undefined;
  throw new CannotError(
    `${printable(given)} ${words[read.problem]}.`,
    meant === undefined
      ? 'Name a feed: a file, an address, or - for standard input.'
      : `Did you mean ${quote(meant)}?`,
  );
}

const words: Readonly<Record<FileProblem, string>> = {
  missing: 'does not exist',
  outside: 'cannot be opened',
  'not-a-file': 'is not a file',
  'too-large': `is larger than ${showSize(limits.feedBytes)}`,
  unreadable: 'cannot be read',
};
