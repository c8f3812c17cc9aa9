import { isUnknown } from '../rules/remote.ts';
import type { Finding } from '../text/finding.ts';
import { printableLine, quote } from '../text/printable.ts';
import { showSize } from '../text/size.ts';
import { reasonOf } from './fetch-feed.ts';
import type { MediaFailed } from './fetch-media.ts';
import type { PlannedFile } from './media-plan.ts';

/** What to say of a file that did not come into the media folder, at its place in the feed. */
export function mediaFinding(file: PlannedFile, failed: MediaFailed, dir: string): Finding {
  const { url, owner, path, namedIn } = file;
  const { rule, message, help = '' } = wordsOf(file, failed, dir);
  const kept = `${printableLine(namedIn)} keeps the address.`;
  const place = owner.origin.place(path);
  owner.origin.release();
  return {
    rule,
    severity: 'error',
    message: `${quote(url)} ${message}`,
    help: help === '' ? kept : `${help} ${kept}`,
    place,
    related: [],
  };
}

interface Words {
  readonly rule: string;
  readonly message: string;
  readonly help?: string;
}

function wordsOf(file: PlannedFile, failed: MediaFailed, dir: string): Words {
  const missing = file.use === 'artwork' ? 'net-art-unreachable' : 'net-media-unreachable';
  if (failed.kind === 'other') {
    return {
      rule: 'media-length-mismatch',
      message: `was not fetched: ${dir}/${failed.name} is there already, with another size.`,
      help: 'Move that file away, or name it in the episode if it is the right one.',
    };
  }
  if (failed.kind === 'unfit') {
    const { name, rule, what } = failed;
    return name === undefined
      ? { rule, message: `is not what it should be, and was not kept: ${what}.` }
      : { rule, message: `was fetched as ${dir}/${name}, but ${what}.`, help: 'Listen to it.' };
  }
  if (failed.kind === 'unasked') {
    const [what] = reasonOf(failed.problem);
    return {
      rule: 'net-unchecked',
      message: `was not asked for: its server gave no answer before (${what}).`,
      help: again,
    };
  }
  const { why } = failed;
  switch (why.problem) {
    case 'status':
      return {
        // A server that is busy or broken says nothing of the file.
        rule: isUnknown(why) ? 'net-unchecked' : missing,
        message: `could not be fetched: the server answers with status ${why.status}.`,
        help: again,
      };
    case 'too-large':
      return { rule: 'file-limit', message: `is larger than ${showSize(file.limit)}, and was not fetched.` };
    case 'empty':
      return { rule: missing, message: 'could not be fetched: the server sends nothing.' };
    case 'deadline':
      return {
        rule: 'net-unchecked',
        message: 'could not be fetched: its server is too slow.',
        help: 'Import again to go on with it.',
      };
    default: {
      const [what, help] = reasonOf(why.problem);
      const rule = byProblem[why.problem] ?? 'net-unchecked';
      return {
        rule,
        message: `could not be fetched: ${what}.`,
        help: why.problem === 'private' ? help : again,
      };
    }
  }
}

const again = 'Import again to have it tried again.';
const byProblem: Readonly<Record<string, string>> = {
  tls: 'net-tls',
  redirects: 'net-redirects',
  downgrade: 'net-redirects',
};
