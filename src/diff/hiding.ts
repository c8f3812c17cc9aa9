import type { ServiceBlock, Show } from '../feed/feed.ts';
import { quote } from '../text/printable.ts';
import type { Harmful } from './change.ts';

/* What takes a show out of sight: new listeners do not find it, and those it has are told that it is over. */

/** The show is kept out of Apple Podcasts, and of those that follow its tags. */
export function blockedShow(_: Show, { block }: Show): Harmful | undefined {
  return block
    ? { kind: 'show-blocked', message: 'The show is blocked: directories take it out with all its episodes.' }
    : undefined;
}

/** Services that are named; a hostile feed has thousands. */
const mostNamed = 8;

/** The show is kept out of services that could show it before. */
export function blockedServices(old: Show, fresh: Show): Harmful | undefined {
  const [before = [], after = []] = [old.serviceBlocks, fresh.serviceBlocks];
  const named = new Set([...before, ...after].map(({ service }) => service));
  const [isBlocked, wasBlocked] = [verdictOf(after), verdictOf(before)];
  const newly = [...named].filter((service) => isBlocked(service) && !wasBlocked(service));
  if (newly.length === 0) return undefined;
  const whom = newly.includes(undefined)
    ? 'every service that is not named as an exception'
    : `${newly
        .slice(0, mostNamed)
        .map((service) => quote(service!))
        .join(', ')}${newly.length > mostNamed ? ` and ${newly.length - mostNamed} more` : ''}`;
  return { kind: 'show-blocked', message: `The show is blocked for ${whom}: it disappears there.` };
}

/** Whether a service is kept out. What is said of one counts more than what is said of all; the first counts. */
function verdictOf(blocks: readonly ServiceBlock[]): (service: string | undefined) => boolean {
  const said = new Map<string | undefined, boolean | undefined>();
  for (const { service, blocked } of blocks) if (!said.has(service)) said.set(service, blocked);
  return (service) => said.get(service) ?? said.get(undefined) ?? false;
}

/** No more episodes will come: apps stop asking, and those that come are not seen. */
export function completedShow(_: Show, { complete }: Show): Harmful | undefined {
  return complete
    ? {
        kind: 'show-completed',
        message: 'The show says that no more episodes come: apps stop asking for new ones.',
      }
    : undefined;
}
