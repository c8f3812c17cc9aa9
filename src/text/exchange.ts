/** One request over the network. Sizes in bytes, times in milliseconds. */
export interface Request {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  /** How much of the body is wanted, after unpacking. What is longer is cut off there. */
  readonly limit: number;
  /** From the first byte out to the last byte in, redirects included. */
  readonly deadline: number;
}

/** Why there is no answer: nothing is known of what was asked for. */
export type NoAnswer =
  | 'address'
  | 'private'
  | 'name'
  | 'refused'
  | 'deadline'
  | 'redirects'
  | 'downgrade'
  | 'tls'
  | 'broken'
  | 'packing';

export type Answer =
  | {
      readonly ok: true;
      readonly status: number;
      /** In lower case. */
      readonly headers: ReadonlyMap<string, string>;
      /** After unpacking. */
      readonly body: Uint8Array;
      /** The body is longer than the limit. */
      readonly cut: boolean;
      /** The address that answered, after redirects. */
      readonly url: string;
      /** The addresses that sent the request on, with their status. */
      readonly redirects: readonly { readonly url: string; readonly status: number }[];
    }
  | { readonly ok: false; readonly problem: NoAnswer; readonly url: string; readonly detail?: string };

/** Asks servers. */
export type Fetcher = (request: Request) => Promise<Answer>;
