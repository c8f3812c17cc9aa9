/** A page where an episode or a live stream can be had in another way (podcast:contentLink). */
export interface ContentLink {
  readonly href: string;
  /** What the button says. */
  readonly text: string;
}
