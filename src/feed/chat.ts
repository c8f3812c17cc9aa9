/** A room in which listeners talk. */
export interface Chat {
  /** Name of the host, without a scheme. */
  readonly server?: string;
  /** `irc`, `xmpp`, `nostr` or `matrix`. */
  readonly protocol?: string;
  /** Account of the show there. */
  readonly accountId?: string;
  /** The room on that server. */
  readonly space?: string;
}

export const chatProtocols = ['irc', 'xmpp', 'nostr', 'matrix'] as const;
