/** A picture of a show or an episode for a purpose of its own (podcast:image). Sides in pixels. */
export interface Picture {
  readonly href: string;
  /** What can be seen, for those who cannot see it. */
  readonly alt?: string;
  /** Width by height, as in CSS: `16/9`. */
  readonly aspectRatio?: string;
  readonly width?: number;
  readonly height?: number;
  /** Media type. */
  readonly type?: string;
  /** Words with blanks between them, such as `artwork` or `social`. */
  readonly purpose?: string;
}

/** The purposes that the podcast namespace suggests. */
export const picturePurposes = [
  'artwork',
  'social',
  'canvas',
  'banner',
  'publisher',
  'circular',
  'poster',
] as const;

/** Width divided by height of a ratio such as `16/9`, `1.91 / 1` or `1`; nothing for what is none. */
export function readRatio(text: string): number | undefined {
  const found = /^(\d{1,6}(?:\.\d{1,6})?)(?: ?\/ ?(\d{1,6}(?:\.\d{1,6})?))?$/.exec(text);
  const ratio = found ? Number(found[1]) / Number(found[2] ?? 1) : 0;
  return ratio > 0 && Number.isFinite(ratio) ? ratio : undefined;
}

/** The ratio of two sides in its smallest whole numbers: `16/9`. */
export function writeRatio(width: number, height: number): string {
  let [a, b] = [width, height];
  while (b !== 0) [a, b] = [b, a % b];
  return `${width / a}/${height / a}`;
}
