/** Lets work begin when its turn has come, and resolves to what comes of it. */
export type Turns = <Result>(group: string, work: () => Promise<Result>) => Promise<Result>;

/** At most so many pieces of work at a time, and so many of one group. */
export function openTurns(most: number, mostOfGroup: number): Turns {
  const waiting: { readonly group: string; readonly begin: () => void }[] = [];
  const running = new Map<string, number>();
  let inAll = 0;
  const next = (): void => {
    while (inAll < most) {
      const at = waiting.findIndex(({ group }) => (running.get(group) ?? 0) < mostOfGroup);
      if (at < 0) return;
      const [{ group, begin }] = waiting.splice(at, 1) as [(typeof waiting)[number]];
      inAll++;
      running.set(group, (running.get(group) ?? 0) + 1);
      begin();
    }
  };
  return async (group, work) => {
    await new Promise<void>((begin) => {
      waiting.push({ group, begin });
      next();
    });
    try {
      return await work();
    } finally {
      inAll--;
      running.set(group, running.get(group)! - 1);
      next();
    }
  };
}

/** Turns for requests to servers: six at a time, two to one of them; the group is `hostOf` the address. */
export function openServerTurns(): Turns {
  return openTurns(6, 2);
}

/** The server of an address, with its port; of what is no address, nothing. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
