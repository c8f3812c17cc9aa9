/** One request over the network. Sizes in bytes, times in milliseconds. */
export interface Request {
  readonly url: string;
  /** A redirect of POST is followed only where it keeps method and body (307 and 308). */
  readonly method?: 'GET' | 'HEAD' | 'POST';
  /** Sent with POST. */
  readonly body?: string;
  /** `authorization` goes to the server that was asked, and to none that it sends on to. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How much of the body is wanted, after unpacking. What is longer is cut off there; with 0 no body is waited for. */
  readonly limit: number;
  /** From the first byte out to the last byte in, redirects included. */
  readonly deadline: number;
  /** Longest time without a byte; by default only the deadline counts. */
  readonly stall?: number;
  /**
   * Asked once the head of an answer is there: takes the body piece by piece, which is then not kept, and wants no
   * more when it says false. Without it, or where it gives nothing, the body is kept. It must not throw.
   */
  readonly receive?: (head: AnswerHead) => ((piece: Uint8Array) => boolean) | undefined;
}

/** What comes before the body of an answer. */
export interface AnswerHead {
  readonly status: number;
  /** In lower case. */
  readonly headers: ReadonlyMap<string, string>;
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
  | 'packing'
  /** All that may be spent on asking was spent; the detail is `time` or `bytes`. */
  | 'spent';

export type Answer =
  | (AnswerHead & {
      readonly ok: true;
      /** After unpacking; empty where it was taken piece by piece. */
      readonly body: Uint8Array;
      /** The body is longer than the limit, or than was wanted. */
      readonly cut: boolean;
      /** The address that answered, after redirects. */
      readonly url: string;
      /** The addresses that sent the request on, with their status. */
      readonly redirects: readonly { readonly url: string; readonly status: number }[];
    })
  | { readonly ok: false; readonly problem: NoAnswer; readonly url: string; readonly detail?: string };

/** Asks servers. */
export type Fetcher = (request: Request) => Promise<Answer>;

/** What is wrong with the certificate of a server, after the code of a `tls` problem, as the end of a sentence. */
export function certificateFault(code: string): string {
  return certificateFaults.get(code) ?? 'no safe connection to it can be made';
}

const otherName = 'its certificate is made for another name';
const unknownSigner = 'its certificate is signed by nobody that apps know';
const certificateFaults: ReadonlyMap<string, string> = new Map([
  ['CERT_HAS_EXPIRED', 'its certificate is out of date'],
  ['CERT_NOT_YET_VALID', 'its certificate is not valid yet'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', otherName],
  ['HOSTNAME_MISMATCH', otherName],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', unknownSigner],
  ['SELF_SIGNED_CERT_IN_CHAIN', unknownSigner],
  ['UNABLE_TO_GET_ISSUER_CERT', unknownSigner],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', unknownSigner],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'it does not send the certificates between its own and a known one'],
  ['CERT_REVOKED', 'its certificate was called back'],
]);
