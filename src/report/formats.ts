/** The forms in which findings can be printed. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];
