import type { Instant } from './instant.ts';

/** What a live stream can be. The word decides, not the clock. */
export const liveStatuses = ['pending', 'live', 'ended'] as const;

/** When a live stream is. */
export interface LiveTimes {
  readonly status: (typeof liveStatuses)[number];
  readonly start: Instant;
  readonly end?: Instant;
}
