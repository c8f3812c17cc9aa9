import type { Range } from '../text/source.ts';

/** `20261231` for `2026-12-31`, `20261231T060000Z` for `2026-12-31T06:00:00Z`; nothing for other texts. */
export function plainUntil(value: string): string | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})(?:\.\d{1,9})?(Z?))?$/i.exec(value);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, zone = ''] = found;
  return `${year}${month}${day}${hour === undefined ? '' : `T${hour}${minute}${second}${zone.toUpperCase()}`}`;
}

/** The last day in a recurrence rule that is written with hyphens: its part of the rule, and what RFC 5545 writes. */
export function hyphenedUntil(rule: string): { readonly part: Range; readonly instead: string } | undefined {
  const found = /(?:^|;)(UNTIL=)([^;]{10,40})(?=;|$)/i.exec(rule.slice(0, 512));
  const plain = found && plainUntil(found[2]!);
  if (!found || plain === null || plain === undefined) return undefined;
  const start = found.index + (found[0].startsWith(';') ? 1 : 0);
  return {
    part: { start, end: start + found[1]!.length + found[2]!.length },
    instead: `${found[1]}${plain}`,
  };
}
