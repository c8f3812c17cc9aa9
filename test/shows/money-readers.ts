import type { RemoteItem, ValueBlock, ValueRecipient } from '../../src/feed/feed.ts';

/* How other programs see money and other feeds. */

const amount = (suggested: string | undefined) =>
  suggested === undefined ? {} : { suggested: Number(suggested) };

/** feedsmith */
export const smithMoney = {
  value: (blocks: readonly ValueBlock[]) =>
    blocks.map(({ type, method, suggested, recipients, timeSplits }) => ({
      type,
      method,
      ...amount(suggested),
      ...(recipients ? { valueRecipients: recipients } : {}),
      ...(timeSplits
        ? {
            valueTimeSplits: timeSplits.map(
              ({ start, remoteStart, remote, recipients: others, ...split }) => ({
                startTime: start,
                ...split,
                ...(remoteStart === undefined ? {} : { remoteStartTime: remoteStart }),
                ...(remote ? { remoteItem: remote } : {}),
                ...(others ? { valueRecipients: others } : {}),
              }),
            ),
          }
        : {}),
    })),
  podroll: (items: readonly RemoteItem[]) => ({ remoteItems: items }),
  publisher: (item: RemoteItem) => ({ remoteItem: item }),
  remoteItems: (items: readonly RemoteItem[]) => items,
};

const withFee = (recipients: readonly ValueRecipient[] = []) =>
  recipients.map((recipient) => ({ fee: false, ...recipient }));

/** podcast-partytime: it sees the first of several ways to pay. */
export const partyMoney = {
  value([first]: readonly ValueBlock[]) {
    const { suggested, recipients, timeSplits, ...block } = first!;
    return {
      ...block,
      ...amount(suggested),
      recipients: withFee(recipients),
      ...(timeSplits
        ? {
            valueTimeSplits: timeSplits.map(
              ({ start, remoteStart, remote, recipients: others, ...split }) => ({
                type: remote ? 'remoteItem' : 'recipients',
                startTime: start,
                ...split,
                ...(remoteStart === undefined ? {} : { remoteStartTime: remoteStart }),
                ...(remote ? { remoteItem: remote } : {}),
                ...(others ? { recipients: withFee(others) } : {}),
              }),
            ),
          }
        : {}),
    };
  },
  podroll: (items: readonly RemoteItem[]) => items,
  publisher: ({ feedGuid, feedUrl }: RemoteItem) => ({ feedGuid, feedUrl }),
  remoteItems: (items: readonly RemoteItem[]) => items,
};
