import { afterEach, expect, test } from 'vitest';
import { instantAtOffset } from '../../src/feed/instant.ts';
import { instantToLocal, localToInstant } from '../../src/feed/zone.ts';

/* A file of its own: the zone of the machine can only be set where a test has a process for itself. */

const before = process.env['TZ'];
afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

const at = (month: number, day: number, hour: number, minute = 0) =>
  ({ year: 2026, month, day, hour, minute, second: 0 }) as const;

test.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati'])(
  'TZ=%s changes nothing',
  (zone) => {
    process.env['TZ'] = zone;
    const noon = instantAtOffset(at(3, 1, 12), 0);
    expect(new Date(Date.UTC(2026, 2, 1, 12)).getHours()).toBe(instantToLocal(noon, zone).hour);
    expect(localToInstant(at(3, 29, 2, 30), 'Europe/Berlin').kind).toBe('gap');
    expect(instantToLocal(instantAtOffset(at(3, 1, 22, 30), 0), 'Europe/Berlin').day).toBe(1);
    expect(instantToLocal(instantAtOffset(at(3, 1, 23, 30), 0), 'Europe/Berlin').day).toBe(2);
  },
);
