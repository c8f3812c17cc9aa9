import type { Show } from '../feed/feed.ts';
import { quote } from '../text/printable.ts';
import { type FaultKind, faultOf } from './recurrence.ts';
import type { Say } from './rule.ts';

/** The check of a rule about one kind of fault in the recurrence rule of a show. */
export function forRecurrence(kind: FaultKind): (show: Show, say: Say) => void {
  return (show, say) => {
    const { rrule, dtstart } = show.updateFrequency ?? {};
    const fault = rrule === undefined ? undefined : faultOf(rrule, dtstart !== undefined);
    if (rrule === undefined || fault?.kind !== kind) return;
    const { words, help, part, instead } = fault;
    const path = ['updateFrequency', 'rrule'];
    const changes = [{ kind: 'set', path, part, value: instead ?? '' }] as const;
    const fix = instead === undefined ? undefined : { description: `Use ${quote(instead)}.`, changes };
    say(show, path, `The rule ${quote(rrule)} ${words}.`, { part, help, fix });
  };
}
