/**
 * What `podfeed init` puts in the place of what only the author has, so that a new show builds at once. Kept
 * here because a rule looks for it before a show is published.
 */
export const placeholders = {
  author: 'The Makers of This Show',
  email: 'podcast@example.com',
  link: 'https://example.com/',
  description:
    'In two or three sentences: what this podcast is about, for whom it is made, and why they should listen.',
  notes: 'These are the show notes. Say in a few sentences what this episode is about, in Markdown.',
  cover: 'placeholder-cover.png',
  audio: 'placeholder.mp3',
} as const;

/** Is it a host name that RFC 2606 and RFC 6761 set aside for examples? */
export function isExampleHost(host: string): boolean {
  return /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|test)$/i.test(host);
}
