/** Whether changes of the feed are announced over podping, so that nobody has to ask for it again and again. */
export interface Podping {
  readonly usesPodping?: boolean;
  /** Accounts of Hive that announce them; all others are to be ignored. */
  readonly hiveAccounts?: readonly string[];
}
