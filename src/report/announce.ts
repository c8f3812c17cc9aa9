import { type Announced, type Announcement, isTaken } from '../resolve/announce.ts';
import { printable, printableLine } from '../text/printable.ts';
import { jsonText } from './json-text.ts';

/** What would be sent, or what came of it. */
export interface AnnounceReport {
  readonly feed: string;
  readonly dryRun: boolean;
  readonly announcements: readonly Announcement[];
  /** In the same order; none for a dry run. */
  readonly results: readonly Announced[];
}

/** Why a service did not take an announcement, as the end of a sentence. */
export type Reason = (result: Announced) => string;

/** Announcements as lines: `websub  https://hub.example.com/  taken (204)`. */
export function announceText(
  { feed, dryRun, announcements, results }: AnnounceReport,
  reason: Reason,
): string {
  if (dryRun) {
    const lines = announcements.map(({ kind, url, method, body, token }) =>
      [
        `${kind}: ${method} ${printableLine(url)}`,
        ...(body === undefined ? [] : [`  ${printableLine(body)}`]),
        ...(token === undefined ? [] : [`  Authorization: the value of ${printableLine(token)}`]),
      ].join('\n'),
    );
    return `${lines.join('\n')}\nNothing was sent.\n`;
  }
  const lines = results.map((result) => {
    const { kind, url } = result.announcement;
    const told = isTaken(result) ? `told (${result.status})` : `not told: ${printable(reason(result))}`;
    return `${kind}: ${printableLine(url)} was ${told}${result.attempts > 1 ? `, at the ${ordinals[result.attempts]} try` : ''}.`;
  });
  return `${printableLine(feed)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

const ordinals = ['', 'first', 'second', 'third'];

/** The same as JSON; the value of a token is in none of it. */
export function announceJson(
  { feed, dryRun, announcements, results }: AnnounceReport,
  reason: Reason,
): string {
  const targets = announcements.map((announcement, index) => {
    const result = results[index];
    const { kind, url, method, body, token } = announcement;
    return {
      kind,
      method,
      url,
      ...(body === undefined ? {} : { body }),
      ...(token === undefined ? {} : { token: { variable: token } }),
      ...(result
        ? {
            ok: isTaken(result),
            attempts: result.attempts,
            ...(result.status === undefined ? {} : { status: result.status }),
            ...(isTaken(result) ? {} : { reason: reason(result) }),
          }
        : {}),
    };
  });
  return jsonText({ feed, dryRun, targets });
}
