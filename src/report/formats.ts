/** The forms in which findings can be printed. */
export const formats = ['text', 'json', 'github', 'sarif', 'junit', 'compact'] as const;
export type Format = (typeof formats)[number];

/** Formats that are a whole document, which is written when nothing was found, too. */
export const documents: ReadonlySet<Format> = new Set(['json', 'sarif', 'junit']);
