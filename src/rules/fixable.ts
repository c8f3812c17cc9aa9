/** Rules of which `--fix` can mend at least some findings. This list is written by its test. */
export const fixable: ReadonlySet<string> = new Set(['file-ignore-unknown']);
